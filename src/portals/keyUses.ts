/**
 * When keys were last used: delivery notes it in memory, the studio writes it down, each key every few
 * minutes at most. As with announce.ts, the two halves share nothing but the global object, and only
 * within one process: a delivery process of its own does not report.
 */
import type { Payload } from 'payload'

/** A key that is used all the time is written about this often. */
export const NOTED_EVERY_MS = 5 * 60 * 1000

const BOARD = Symbol.for('canh-giac.key-uses')

interface Board {
  /** When each key was last noted: bounded by the number of keys there are. */
  noted: Map<string, number>
  /** What the studio has not written yet. */
  waiting: Map<string, number>
  write: (() => void) | null
}
type SharedGlobal = typeof globalThis & { [BOARD]?: Board }

function board(): Board {
  const shared = globalThis as SharedGlobal
  return (shared[BOARD] ??= { noted: new Map(), waiting: new Map(), write: null })
}

/** Called by delivery at every request with a key: nearly always one look-up, never a wait. */
export function noteKeyUse(key: string, instant: number): void {
  const { noted, waiting, write } = board()
  const before = noted.get(key)
  if (before !== undefined && instant - before < NOTED_EVERY_MS && instant >= before) return
  noted.set(key, instant)
  waiting.set(key, instant)
  write?.()
}

/** From now on this studio writes, beginning with what was noted before it was there. */
export function writeKeyUses(payload: Payload): void {
  const write = () => {
    writeWaiting(payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'the last use of a key could not be written' })
    })
  }
  board().write = write
  write()
}

/** The studio that wrote is closed: uses wait for the next one. */
export function stopWritingKeyUses(): void {
  board().write = null
}

async function writeWaiting(payload: Payload): Promise<void> {
  const { waiting } = board()
  for (const [key, instant] of [...waiting]) {
    waiting.delete(key)
    await payload.db.updateOne({
      collection: 'portal-keys',
      where: { id: { equals: key } },
      data: { lastUsedAt: new Date(instant).toISOString() },
    })
  }
}
