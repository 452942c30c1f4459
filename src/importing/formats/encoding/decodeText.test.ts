/** Text files as Vietnamese offices have saved them over thirty years. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  toTcvn3Characters,
  toVniCharacters,
  toWindows1252,
  toWindows1258,
} from '#tests/support/dispatchFiles/oldEncodings'
import { decodeText } from './decodeText'

const FOLDER = 'tests/fixtures/dispatches/tuning'
const SENTENCE = 'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc.'
/** The old codes have all of Vietnamese, and hardly anything else. */
const OUTSIDE = /[^\0-\x7FĂăĐđĨĩŨũƠơƯưÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýẠ-ỹ“”‘’–…]/u
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').normalize('NFC'))
  .filter((text) => !OUTSIDE.test(text))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${SENTENCE}`)],
    ['decomposed UTF-8', Buffer.from(SENTENCE.normalize('NFD'))],
    ['UTF-16LE with a byte order mark', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le')],
    ['UTF-16BE with a byte order mark', utf16be(`\uFEFF${SENTENCE}`)],
    ['UTF-16LE without one', Buffer.from(SENTENCE, 'utf16le')],
    ['UTF-16BE without one', utf16be(SENTENCE)],
    ['Windows-1258', toWindows1258(SENTENCE)],
    ['VNI', toWindows1252(toVniCharacters(SENTENCE))],
    ['VNI pasted as Unicode', Buffer.from(toVniCharacters(SENTENCE))],
  ])('is read in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(SENTENCE)
  })

  it('is read in TCVN3, with small letters where the font of capitals is not known', () => {
    const characters = 'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc.'
    expect(decodeText(toWindows1252(characters))).toBe(SENTENCE)
    expect(decodeText(Buffer.from(characters))).toBe(SENTENCE)
    expect(decodeText(toWindows1252('ñy ban nh©n d©n tØnh'))).toBe('ủy ban nhân dân tỉnh')
    expect(decodeText(toWindows1252('NH©N D©N TØNH S¬n La ®Ò nghÞ'))).toBe(
      'NHÂN DÂN TỈNH Sơn La đề nghị',
    )
  })

  it('follows the definition of VNI, capitals too', () => {
    const characters = 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, ñöôøng daây noùng kyø tröôùc'
    expect(decodeText(toWindows1252(characters))).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, đường dây nóng kỳ trước',
    )
  })

  it.each(texts)('keeps every letter of a whole dispatch in the old codes (%#)', (text) => {
    expect(decodeText(toWindows1258(text))).toBe(text)
    expect(decodeText(toWindows1252(toVniCharacters(text)))).toBe(text)
    const small = decodeText(toWindows1252(toTcvn3Characters(text)))
    expect(small.toLowerCase()).toBe(text.toLowerCase())
  })

  it('is read when only its quotation marks are beyond ASCII', () => {
    expect(decodeText(Buffer.from([0x93, 0x4f, 0x4b, 0x94]))).toBe('“OK”')
  })

  it.each([
    ['French', Buffer.from('Le préfet a décidé où l’été français commençait', 'latin1')],
    ['Japanese', Buffer.from('93fa967b8cea82cc95b68fcd82c582b7', 'hex')],
  ])('is refused in an encoding of %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(/bảng mã|không phải là chữ/)
  })

  it('is never read from noise', () => {
    const bytes = fc.uint8Array({ minLength: 400, maxLength: 4000 })
    fc.assert(
      fc.property(bytes, (noise) => {
        expect(() => decodeText(Buffer.from(noise))).toThrow()
      }),
      { numRuns: 200 },
    )
  })

  it('with a million marks on one letter is read at once', () => {
    const started = performance.now()
    decodeText(Buffer.from(`a${'\u0301\u0323'.repeat(500_000)}`))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
