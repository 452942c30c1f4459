/** From the bytes of a text file to its text, in whatever encoding a Vietnamese office may have saved it. */
import iconv from 'iconv-lite'
import { FormatRefusal } from '../refusals'
import { composed } from './composed'
import { mostVietnamese, withoutLegacyFonts } from './legacyText'
import { fromTcvn3 } from './tcvn3'
import { vietnameseness } from './vietnameseness'
import { fromVni } from './vni'

type Utf = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Share of zero bytes on one side of the pairs by which UTF-16 shows without a byte order mark. */
const MANY_ZEROS = 0.3
const FEW_ZEROS = 0.02
const SAMPLE_BYTES = 16_384
/** Control characters do not stand in texts, save white space and the end mark of DOS. */
const CONTROL = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F\u007F]/g // eslint-disable-line no-control-regex
const MOST_CONTROL = 0.001
/** UTF-16 takes nearly any bytes for Chinese; a dispatch is in Latin letters. */
const FEWEST_LATIN = 0.5

export function decodeText(bytes: Buffer): string {
  const text = decodeUnicode(bytes) ?? decodeOneByte(bytes)
  return composed(text)
}

/** UTF-8 or UTF-16; null for anything else. */
function decodeUnicode(bytes: Buffer): string | null {
  const encoding = byteOrderMark(bytes) ?? utf16ByZeros(bytes) ?? 'utf-8'
  const text = decodeUtf(bytes, encoding)
  if (text === null || looksBinary(text)) return null
  if (encoding !== 'utf-8' && !isMostlyLatin(text)) return null
  return withoutLegacyFonts(text)
}

function byteOrderMark(bytes: Buffer): Utf | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** ASCII letters and spaces have a zero byte, always on the same side. */
function utf16ByZeros(bytes: Buffer): Utf | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const share = (side: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === side).length / (sample.length / 2)
  const [even, odd] = [share(0), share(1)]
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return 'utf-16le'
  return even > MANY_ZEROS && odd < FEW_ZEROS ? 'utf-16be' : null
}

function decodeUtf(bytes: Buffer, encoding: Utf): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // The decoder's only failure: bytes that are not of this encoding.
    return null
  }
}

function looksBinary(text: string): boolean {
  return text.includes('\0') || (text.match(CONTROL) ?? []).length > text.length * MOST_CONTROL
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  return latin.length >= letters.length * FEWEST_LATIN
}

/** One byte for a letter: the reading that looks most Vietnamese, if any is convincing. */
function decodeOneByte(bytes: Buffer): string {
  const latin = iconv.decode(bytes, 'windows-1252')
  if (looksBinary(latin)) throw new FormatRefusal('binary-noise')
  // Only typographic quotes and dashes lie beyond ASCII; all these encodings have the same ones.
  if (vietnameseness(latin) === null) return latin
  const windows1258 = composed(iconv.decode(bytes, 'windows-1258'))
  const text = mostVietnamese([windows1258, fromTcvn3(latin), fromVni(latin)])
  if (text === null) throw new FormatRefusal('unknown-encoding')
  return text
}
