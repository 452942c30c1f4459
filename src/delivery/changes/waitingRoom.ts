/**
 * Where followers wait for news (`wait=`): so many and no more, of one client even fewer, each until its time is over, it goes
 * away, or the server stops. Nobody is woken for nothing but a new snapshot or a boundary.
 */
const MOST_WAITING = 500
/** Of one address or portal: an office behind one address has a few programs, not hundreds. */
const MOST_OF_ONE = 20

export interface Waiter {
  /** Nothing more is to be waited for. */
  readonly isOver: boolean
  /** Resolves at the next news, after so many milliseconds, or when it is over. */
  news(withinMs: number): Promise<void>
  leave(): void
}

export class WaitingRoom {
  readonly #guests = new Set<Guest>()
  readonly #byClient = new Map<string, number>()
  #isClosed = false

  constructor(
    readonly most = MOST_WAITING,
    readonly mostOfOne = MOST_OF_ONE,
  ) {}

  get size(): number {
    return this.#guests.size
  }

  /**
   * A place for a client, or why there is none: all are taken, or the client has its share. After `close`
   * one comes in, and it is over at once.
   */
  enter(client: string, forMs: number): Waiter | 'full' | 'has-its-share' {
    if (this.#guests.size >= this.most) return 'full'
    const waiting = this.#byClient.get(client) ?? 0
    if (waiting >= this.mostOfOne) return 'has-its-share'
    const guest: Guest = new Guest(forMs, () => this.#left(guest, client))
    this.#guests.add(guest)
    this.#byClient.set(client, waiting + 1)
    if (this.#isClosed) guest.leave()
    return guest
  }

  #left(guest: Guest, client: string): void {
    this.#guests.delete(guest)
    const others = (this.#byClient.get(client) ?? 1) - 1
    if (others > 0) this.#byClient.set(client, others)
    else this.#byClient.delete(client)
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
