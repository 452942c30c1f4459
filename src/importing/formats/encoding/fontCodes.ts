/** The old codes by the fonts that show them. */
import { fromTcvn3 } from './tcvn3'
import { fromVni } from './vni'

export type FontCode = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni'

/** Letters that the old codes do not have: such words only bear the old font's name. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u

/** ABC fonts begin with a point, the fonts of their capitals end in H. A PDF puts a tag before. */
export function fontCodeOf(font: string | undefined): FontCode {
  if (!font) return 'unicode'
  if (/^(?:[A-Z]{6}\+)?\.Vn/i.test(font)) {
    return /H(?:[,-].*)?$/.test(font) ? 'tcvn3-capitals' : 'tcvn3'
  }
  return /^(?:[A-Z]{6}\+)?VNI-/i.test(font) ? 'vni' : 'unicode'
}

export function decodeFontCode(code: FontCode, text: string): string {
  if (code === 'unicode' || UNICODE_LETTER.test(text)) return text
  if (code === 'vni') return fromVni(text)
  const letters = fromTcvn3(text)
  return code === 'tcvn3' ? letters : letters.toLocaleUpperCase('vi')
}
