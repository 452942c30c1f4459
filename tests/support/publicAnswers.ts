/** What the public sees, asked from outside. */

/** How long after something was begun an address answers with a status; throws after ten seconds. */
export async function millisecondsUntil(
  address: string,
  status: number,
  begin: () => Promise<void>,
): Promise<number> {
  const begunAt = performance.now()
  const begun = begin()
  while (performance.now() - begunAt < 10_000) {
    const isThere = (await fetch(address)).status === status
    const tookMs = performance.now() - begunAt
    if (isThere) {
      await begun
      return tookMs
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await begun
  throw new Error(`${address} does not answer ${status}`)
}

export interface SeenAnswer {
  status: number
  /** By the test clock. */
  askedAt: number
  answeredAt: number
}

/** Asks every 20 ms until an instant of a server's clock, which `now` reads. */
export async function watchUntil(
  address: string,
  until: number,
  now: () => number,
): Promise<SeenAnswer[]> {
  const seen: SeenAnswer[] = []
  while (now() < until) {
    const askedAt = now()
    const { status } = await fetch(address)
    seen.push({ status, askedAt, answeredAt: now() })
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return seen
}

const LEEWAY_MS = 100

/** The statuses before and after a boundary; what was asked around it belongs to neither. */
export function aroundBoundary(seen: readonly SeenAnswer[], boundary: number) {
  const before = seen.filter(({ answeredAt }) => answeredAt < boundary - LEEWAY_MS)
  const after = seen.filter(({ askedAt }) => askedAt > boundary + LEEWAY_MS)
  return {
    before: before.map(({ status }) => status),
    after: after.map(({ status }) => status),
  }
}
