import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './publicAddress'

describe('an address of the public internet', () => {
  it.each([
    '8.8.8.8',
    '203.162.4.191',
    '2402:800:20ff:6666::1',
    '2606:4700:4700::1111',
    // What only carries a public IPv4 address: mapped, NAT64.
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true))
})

describe('no address of the public internet', () => {
  it.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['private', ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.1.1']],
    ['private, IPv6', ['fc00::1', 'fd12:3456::1', 'fec0::1']],
    ['link-local, the metadata of clouds', ['169.254.169.254', '169.254.0.1', 'fe80::1']],
    ['with a zone', ['fe80::1%eth0', '2402:800::1%1']],
    ['unspecified, this network', ['0.0.0.0', '0.1.2.3', '::']],
    ['shared between customers of a provider', ['100.64.0.1', '100.127.255.255']],
    ['multicast, broadcast, reserved', ['224.0.0.1', '255.255.255.255', '240.0.0.1', 'ff02::1']],
    ['for documents and measurements', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1']],
    ['for documents, IPv6', ['2001:db8::1', '3fff::1', '100::1']],
    ['of protocols', ['192.0.0.1', '192.88.99.1', '192.31.196.1', '192.52.193.1', '2001:20::1']],
    ['IPv4 within IPv6', ['::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::10.0.0.1']],
    ['IPv4 behind a translator', ['64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::8.8.8.8']],
    ['IPv4 behind a translator of another kind', ['::ffff:0:10.0.0.1', '::ffff:0:8.8.8.8']],
    ['a tunnel', ['2002:a00:1::1', '2002:808:808::1', '2001::1', '2001:0:a00:1::1']],
    ['not given out', ['4000::1', '5f00::1', 'e000::1', '1::1']],
    ['no canonical address', ['2130706433', '0177.0.0.1', '0x7f.1', '127.1', '8.8.8.08', '']],
  ])('is one that is %s: %j', (_, addresses) => {
    for (const address of addresses)
      expect([address, isPublicAddress(address)]).toEqual([address, false])
  })

  it('borders on public ones where the ranges end', () => {
    const neighbours = ['9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '128.0.0.0']
    for (const address of neighbours)
      expect([address, isPublicAddress(address)]).toEqual([address, true])
  })
})
