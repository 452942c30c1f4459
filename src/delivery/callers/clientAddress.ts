/** Whom a request is counted for: its address, an IPv6 address by its /64, which is one household's. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { ipKeyGenerator } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import proxyAddress from 'proxy-addr'

export type ClientOf = (req: IncomingMessage) => string

const IPV6_PREFIX = 64
/** No address is longer; what a proxy passes on might be. */
const LONGEST_ADDRESS = 64
const REMEMBERED = 10_000

/**
 * Reads the address as Express does for the studio: from the connection, and where that is the trusted
 * proxy, from the right of `X-Forwarded-For` up to the first address that is not. `trustProxy` is what
 * TRUST_PROXY says: addresses, subnets or `loopback`, separated by commas.
 */
export function clientAddresses(trustProxy: string | null): ClientOf {
  if (trustProxy === null) return fromConnection
  const isTrusted = proxyAddress.compile(trustProxy.split(',').map((part) => part.trim()))
  const known = new LRUCache<string, string>({ max: REMEMBERED })
  return (req) => {
    const address = proxyAddress(req, isTrusted) ?? ''
    const client = known.get(address) ?? clientAt(address)
    known.set(address, client)
    return client
  }
}

const byConnection = new WeakMap<Socket, string>()

/** Asked of a connection once: reading the address from the system costs more than the rest. */
function fromConnection({ socket }: IncomingMessage): string {
  const known = byConnection.get(socket)
  if (known !== undefined) return known
  const client = clientAt(socket.remoteAddress ?? '')
  byConnection.set(socket, client)
  return client
}

function clientAt(address: string): string {
  return ipKeyGenerator(address.slice(0, LONGEST_ADDRESS), IPV6_PREFIX)
}
