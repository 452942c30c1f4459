/** From the bytes of a file to its text, by what the bytes are. */
import { decodeText } from './encoding/decodeText'
import { extract } from './extractor'
import { refusalOfOle, kindOf, type DispatchFormat, type FileKind } from './kind'
import { MOST_FILE_BYTES, MOST_TEXT_BYTES } from './limits'
import type { PdfText } from './pdf/readPdf'
import { FormatRefusal, type RefusalCode } from './refusals'

export interface ReadText extends PdfText {
  format: DispatchFormat
}

const FORMATS = new Map<FileKind, DispatchFormat>([
  ['text', 'txt'],
  ['zip', 'docx'],
  ['pdf', 'pdf'],
])
const MISNAMED = { txt: 'is-text', docx: 'is-word', pdf: 'is-pdf' } as const

/** `extension` without its point, in small letters. */
export async function readBytes(bytes: Buffer, extension: string): Promise<ReadText> {
  if (bytes.length === 0) throw new FormatRefusal('empty')
  const format = formatOf(bytes, extension)
  refuseLarge(format, bytes.length)
  if (format !== 'txt') return { format, ...(await extract({ format, bytes })) }
  const text = decodeText(bytes)
  if (text.trim() === '') throw new FormatRefusal('no-words')
  return { format, text, isScanned: false }
}

export function refuseLarge(format: DispatchFormat, size: number): void {
  if (format === 'txt' && size > MOST_TEXT_BYTES) throw new FormatRefusal('text-too-big')
  if (size > MOST_FILE_BYTES) throw new FormatRefusal('file-too-big')
}

/** What the first bytes show, if the name says the same. */
export function formatOf(bytes: Buffer, extension: string): DispatchFormat {
  const kind = kindOf(bytes)
  const format = FORMATS.get(kind)
  if (!format) throw new FormatRefusal(kind === 'ole' ? refusalOfOle(bytes) : (kind as RefusalCode))
  if (format === extension) return format
  if (kind === 'zip' && !bytes.includes('word/')) throw new FormatRefusal('archive')
  const isOurs = ['txt', 'docx', 'pdf'].includes(extension)
  throw new FormatRefusal(format === 'txt' && !isOurs ? 'other-kind' : MISNAMED[format])
}
