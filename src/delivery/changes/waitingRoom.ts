/**
 * Where followers wait for news (`wait=`): so many and no more, each until its time is over, it goes
 * away, or the server stops. Nobody is woken for nothing but a new snapshot or a boundary.
 */
const MOST_WAITING = 500

export interface Waiter {
  /** Nothing more is to be waited for. */
  readonly isOver: boolean
  /** Resolves at the next news, after so many milliseconds, or when it is over. */
  news(withinMs: number): Promise<void>
  leave(): void
}

export class WaitingRoom {
  readonly #guests = new Set<Guest>()
  #isClosed = false

  constructor(readonly most = MOST_WAITING) {}

  get size(): number {
    return this.#guests.size
  }

  /** Null when there is no place left. After `close` one comes in, and it is over at once. */
  enter(forMs: number): Waiter | null {
    if (this.#guests.size >= this.most) return null
    const guest: Guest = new Guest(forMs, () => this.#guests.delete(guest))
    if (this.#isClosed) guest.leave()
    else this.#guests.add(guest)
    return guest
  }

  /** There is something new to look at. */
  wake(): void {
    for (const guest of this.#guests) guest.wake()
  }

  /** Ends all waiting, for good. */
  close(): void {
    this.#isClosed = true
    for (const guest of this.#guests) guest.leave()
  }
}

class Guest implements Waiter {
  isOver = false
  readonly #deadline: NodeJS.Timeout
  readonly #onLeave: () => void
  #resume: (() => void) | null = null

  constructor(forMs: number, onLeave: () => void) {
    this.#onLeave = onLeave
    this.#deadline = setTimeout(() => this.leave(), forMs)
  }

  news(withinMs: number): Promise<void> {
    if (this.isOver) return Promise.resolve()
    return new Promise((resolve) => {
      const alarm = Number.isFinite(withinMs)
        ? setTimeout(() => this.wake(), Math.min(withinMs, LONGEST_TIMER_MS))
        : undefined
      this.#resume = () => {
        clearTimeout(alarm)
        this.#resume = null
        resolve()
      }
    })
  }

  wake(): void {
    this.#resume?.()
  }

  leave(): void {
    if (this.isOver) return
    this.isOver = true
    clearTimeout(this.#deadline)
    this.#onLeave()
    this.wake()
  }
}

/** Node fires a longer timer at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
