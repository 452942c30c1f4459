/**
 * The only place that reads the machine's time.
 *
 * `TEST_CLOCK` starts the process's clock at an instant of its own. The offset hangs on the
 * process's start, which both module graphs of the server (ours and Next's) share.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that read `startInstant` when this process started and runs on from there. */
export function clockStartedAt(startInstant: number): Clock {
  return { now: () => startInstant + Date.now() - Math.round(performance.timeOrigin) }
}

export function makeClock(testClock: number | null): Clock {
  return testClock === null ? systemClock : clockStartedAt(testClock)
}
