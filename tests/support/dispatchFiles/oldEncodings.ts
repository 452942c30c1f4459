/** Texts in the codes that offices used before Unicode, from the definitions of those codes. */
import iconv from 'iconv-lite'

const CLUSTER = /\P{M}\p{M}*/gu
const TONES = '\u0300\u0301\u0303\u0309\u0323'

/** Letters with their marks of shape composed, tones behind them: as Windows-1258 wants it. */
export function toWindows1258(text: string): Buffer {
  const parted = text.replace(CLUSTER, (cluster) => {
    const marks = cluster.normalize('NFD')
    const tone = [...marks].filter((mark) => TONES.includes(mark)).join('')
    const letter = [...marks].filter((mark) => !TONES.includes(mark)).join('')
    return letter.normalize('NFC') + tone
  })
  return iconv.encode(parted, 'windows-1258')
}

const TCVN3_FIRST = 0xa1
const TCVN3_CODES = new Map(
  Array.from({ length: 0xfe - TCVN3_FIRST + 1 }, (_, index) => TCVN3_FIRST + index).map((code) => [
    iconv.decode(Buffer.of(code), 'tcvn'),
    code,
  ]),
)

/** TCVN3 as characters of Windows-1252; its capitals with tones are small letters of another font. */
export function toTcvn3Characters(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7F]/gu, (letter) => {
    const code = TCVN3_CODES.get(letter) ?? TCVN3_CODES.get(letter.toLowerCase())
    return code === undefined ? letter : String.fromCharCode(code)
  })
}

const VNI_MARKS: Record<string, string> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}
const VNI_WHOLE: Record<string, string> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', ì: 'ì', í: 'í' }
const SHAPES = '\u0302\u0306'

export function toVniCharacters(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7F]/gu, (letter) => {
    const lower = letter.toLowerCase()
    const code = VNI_WHOLE[lower] ?? vniOf(lower)
    return lower === letter ? code : code.toUpperCase()
  })
}

function vniOf(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  const horned = marks.includes('\u031B')
  const rest = marks.filter((mark) => mark !== '\u031B')
  const ordered = rest.sort((mark) => (SHAPES.includes(mark) ? -1 : 1)).join('')
  const mark = ordered === '' ? '' : VNI_MARKS[ordered]
  if (mark === undefined || (rest.length === 0 && !horned)) return letter
  return (horned ? { o: 'ô', u: 'ö' }[base] : base) + mark
}

export const toWindows1252 = (text: string): Buffer => iconv.encode(text, 'windows-1252')
