import { describe, expect, it } from 'vitest'
import { isLinkAddress } from './linkAddress'

describe('the address of a link', () => {
  it.each([
    'https://chinhphu.vn',
    'http://canhbao.example.vn/bai-viet?so=1#muc-2',
    'mailto:truc-ban@example.vn',
    'tel:113',
    'sms:156',
    '/tai-lieu/goi-113',
    '#viec-can-lam',
    ' https://chinhphu.vn ',
  ])('may be %s', (address) => {
    expect(isLinkAddress(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//khac.example',
    'https://',
    'chinhphu.vn',
    '',
  ])('may not be “%s”', (address) => {
    expect(isLinkAddress(address)).toBe(false)
  })
})
