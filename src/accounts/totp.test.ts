import { Secret } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { newTotpSecret, stepAt, stepOfCode, totpAddress, totpCode, totpPicture } from './totp'

/** RFC 6238, appendix B: the ASCII secret "12345678901234567890"; the last six of eight digits. */
const RFC_SECRET = Secret.fromUTF8('12345678901234567890').base32
const VECTORS: [number, string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]

describe('a time-based code', () => {
  it.each(VECTORS)('at second %i is the one of RFC 6238', (second, code) => {
    expect(totpCode(RFC_SECRET, second * 1000)).toBe(code)
    expect(stepOfCode(RFC_SECRET, code, second * 1000)).toBe(Math.floor(second / 30))
  })

  it.each([
    ['one step early', -30, true],
    ['one step late', 30, true],
    ['two steps early', -60, false],
    ['two steps late', 60, false],
  ])('read %s is taken: only within one step of drift', (_words, seconds, isTaken) => {
    const now = 1_800_000_015_000
    const code = totpCode(RFC_SECRET, now)
    const step = stepOfCode(RFC_SECRET, code, now + seconds * 1000)
    expect(step).toBe(isTaken ? stepAt(now) : null)
  })

  it.each(['', '12345', '1234567', '12345a', ' 28708', '２８７０８２'])('%j is none', (code) => {
    expect(stepOfCode(RFC_SECRET, code, 59_000)).toBeNull()
  })
})

describe('what the telephone reads', () => {
  it('names the system and the person, in the form that apps know', () => {
    const address = new URL(totpAddress(RFC_SECRET, 'lan@example.vn'))
    expect(address.protocol).toBe('otpauth:')
    expect(decodeURIComponent(address.pathname)).toContain('Cảnh Giác:lan@example.vn')
    expect(address.searchParams.get('secret')).toBe(RFC_SECRET)
  })

  it('is a picture without anything but squares', () => {
    const picture = totpPicture(totpAddress(newTotpSecret(), 'lan@example.vn'))
    expect(picture).toMatch(/^<svg /)
    expect(picture).not.toMatch(/script|href|on\w+=/)
  })

  it('is another secret each time, of 160 bits', () => {
    expect(newTotpSecret()).not.toBe(newTotpSecret())
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/)
  })
})
