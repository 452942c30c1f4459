import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** RFC 6052 §2.1: the one prefix of NAT64 that leads to the public IPv4 addresses it embeds. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
/** All that IANA has given out as global unicast lies here (RFC 4291 §2.4, IPv6 address space registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address, as a resolver writes it, belongs to the public internet. What only carries an
 * IPv4 address (mapped, NAT64) is judged by that; tunnels (6to4, Teredo), private, local, shared,
 * documentation, multicast and reserved ranges are not public, nor is anything that is no address.
 */
export function isPublicAddress(text: string): boolean {
  // Node's own check knows canonical forms only: ipaddr.js would also take octal and short ones.
  if (isIP(text) === 0 || text.includes('%')) return false
  const address = unwrapped(ipaddr.process(text))
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST)
}

export function isLoopbackAddress(text: string): boolean {
  return isIP(text) !== 0 && ipaddr.process(text).range() === 'loopback'
}

function unwrapped(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4 || !address.match(NAT64)) return address
  return new ipaddr.IPv4(address.toByteArray().slice(-4))
}
