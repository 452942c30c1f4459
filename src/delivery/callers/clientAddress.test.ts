import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddresses } from './clientAddress'

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
  }) as unknown as IncomingMessage

describe('the client of a request', () => {
  it('is the address of the connection, whatever a header claims, where no proxy is trusted', () => {
    const clientOf = clientAddresses(null)
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
  })

  it('is told by the trusted proxy: the last address that it does not trust itself', () => {
    const clientOf = clientAddresses('127.0.0.1, 10.0.0.0/8')
    expect(clientOf(from('127.0.0.1', '203.0.113.7'))).toBe('203.0.113.7')
    expect(clientOf(from('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.1.2.3'))).toBe('203.0.113.7')
    expect(clientOf(from('127.0.0.1'))).toBe('127.0.0.1')
  })

  it('cannot be made up by who is not the proxy', () => {
    const clientOf = clientAddresses('127.0.0.1')
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
  })

  it('is one for a whole /64 of IPv6, and another for the next', () => {
    const clientOf = clientAddresses(null)
    const first = clientOf(from('2001:db8:1:2:aaaa::1'))
    expect(clientOf(from('2001:db8:1:2:bbbb:cccc:dddd:2'))).toBe(first)
    expect(clientOf(from('2001:db8:1:3::1'))).not.toBe(first)
  })

  it('is the same over IPv4 and over IPv4 in IPv6', () => {
    const clientOf = clientAddresses(null)
    expect(clientOf(from('::ffff:203.0.113.7'))).toBe(clientOf(from('203.0.113.7')))
  })

  it('is some client even where the proxy passes nonsense on', () => {
    const clientOf = clientAddresses('127.0.0.1')
    const nonsense = 'x'.repeat(5000)
    expect(clientOf(from('127.0.0.1', nonsense)).length).toBeLessThanOrEqual(64)
  })
})
