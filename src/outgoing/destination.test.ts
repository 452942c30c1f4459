import { describe, expect, it } from 'vitest'
import { destinationOf, PUBLIC_ONLY, THIS_MACHINE_TOO } from './destination'

const judged = (text: string, rules = PUBLIC_ONLY) => {
  const found = destinationOf(text, rules)
  return typeof found === 'string' ? found : found.addresses
}

describe('a destination', () => {
  it('is any https address with a name, on any port; its addresses are looked up later', () => {
    expect(judged('https://phuong.example.vn/nhan-tin?ma=1')).toBeNull()
    expect(judged('https://phuong.example.vn:8443/')).toBeNull()
    expect(judged('https://8.8.8.8/')).toEqual(['8.8.8.8'])
    expect(judged('https://[2606:4700:4700::1111]/')).toEqual(['2606:4700:4700::1111'])
  })

  it.each([
    ...['https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest/meta-data/'],
    ...['https://10.1.2.3/', 'https://[::ffff:10.0.0.1]/', 'https://[::ffff:a00:1]/'],
    ...['https://2130706433/', 'https://0177.0.0.1/', 'https://0x7f.1/', 'https://127.1/'],
    ...['https://0/', 'https://１２７.0.0.1/', 'https://127。0。0。1/', 'https://127.0.0.1./'],
    ...['https://localhost/', 'https://LOCALHOST:8443/', 'https://localhost./'],
    ...['https://cong.localhost/', 'https://[64:ff9b::7f00:1]/', 'https://[fe80::1]/'],
  ])('is not %s, which is this machine or its network', (text) =>
    expect(judged(text)).toBe('not-public'),
  )

  it.each([
    ['http://phuong.example.vn/', 'not-https'],
    ['http://8.8.8.8/', 'not-https'],
    ['https://ten:matkhau@phuong.example.vn/', 'has-credentials'],
    ['https://8.8.8.8@10.0.0.1/', 'has-credentials'],
    ['ftp://phuong.example.vn/', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['phuong.example.vn', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://256.1.1.1/', 'not-an-address'],
    ['', 'not-an-address'],
  ])('is not %s: %s', (text, fault) => expect(judged(text)).toBe(fault))

  it('is this machine only by the rule for development, which opens no network beside it', () => {
    expect(judged('http://127.0.0.1:9000/', THIS_MACHINE_TOO)).toEqual(['127.0.0.1'])
    expect(judged('http://localhost:9000/', THIS_MACHINE_TOO)).toEqual(['127.0.0.1', '::1'])
    for (const text of ['http://10.0.0.1/', 'http://169.254.169.254/', 'https://[fd00::1]/']) {
      expect(judged(text, THIS_MACHINE_TOO)).toBe('not-public')
    }
  })
})
