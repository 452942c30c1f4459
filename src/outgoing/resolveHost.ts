import { Resolver } from 'node:dns/promises'

/** All IP addresses of a name; an empty list where it has none or no answer came in time. */
export type ResolveHost = (name: string, signal: AbortSignal) => Promise<string[]>

const TRY_MS = 2_000
const TRIES = 2

/**
 * Asks the name servers themselves. `dns.lookup` would ask the operating system in one of Node's four
 * threads, two of which may wait for names: two name servers that never answer would hold up all others.
 */
export const resolveHost: ResolveHost = async (name, signal) => {
  const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES })
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  signal.removeEventListener('abort', cancel)
  // No such name, no such record, no answer: in each case there is nowhere to go.
  return found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}
