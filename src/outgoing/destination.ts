/** Where a request may be sent at all: judged from the address alone, before any name is looked up. */
import { isIP } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './publicAddress'

/** What a client may reach. Whoever widens it does so in code or by the environment, never by data. */
export interface ReachRules {
  /** Whether one IP address may be connected to. */
  mayReach: (address: string) => boolean
  allowsHttp: boolean
}

export const PUBLIC_ONLY: ReachRules = Object.freeze({
  mayReach: isPublicAddress,
  allowsHttp: false,
})

/** For development on one machine: this machine too, and without TLS. */
export const THIS_MACHINE_TOO: ReachRules = Object.freeze({
  mayReach: (address: string) => isPublicAddress(address) || isLoopbackAddress(address),
  allowsHttp: true,
})

export type DestinationFault = 'not-an-address' | 'not-https' | 'has-credentials' | 'not-public'

export interface Destination {
  url: URL
  /** Name or IP address, without brackets. */
  host: string
  /** IP addresses, where they are known without asking anybody; null for a name. */
  addresses: readonly string[] | null
}

/**
 * Reads an address as browsers do, so that decimal, octal, hexadecimal and full-width forms of an IP
 * address are what they mean. Names are only checked when they are looked up (guardedClient.ts).
 */
export function destinationOf(text: string, rules: ReachRules): Destination | DestinationFault {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.hostname === '' || !['https:', 'http:'].includes(url.protocol)) {
    return 'not-an-address'
  }
  if (url.protocol === 'http:' && !rules.allowsHttp) return 'not-https'
  if (url.username !== '' || url.password !== '') return 'has-credentials'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = knownAddresses(host)
  if (addresses && !addresses.every(rules.mayReach)) return 'not-public'
  return { url, host, addresses }
}

function knownAddresses(host: string): readonly string[] | null {
  if (isIP(host) !== 0) return [host]
  // RFC 6761 §6.3: such a name is this machine, whatever a name server says.
  return /(^|\.)localhost\.?$/.test(host) ? ['127.0.0.1', '::1'] : null
}
