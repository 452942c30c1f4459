/** What a file is by its first bytes. Its name may say anything. */
import type { RefusalCode } from './refusals'

export type DispatchFormat = 'txt' | 'docx' | 'pdf'

/** `zip` may be a .docx: only its list of parts can tell. */
export type FileKind = 'text' | 'zip' | 'pdf' | 'ole' | KnownOther
type KnownOther = 'picture' | 'rtf' | 'archive' | 'program'

/** So many bytes are enough to tell. */
export const HEAD_BYTES = 4096
const PDF_WITHIN = 1024

const SIGNATURES: readonly [kind: FileKind, offset: number, hex: string][] = [
  ['zip', 0, '504b0304'],
  ['zip', 0, '504b0506'],
  ['ole', 0, 'd0cf11e0a1b11ae1'],
  ['rtf', 0, '7b5c727466'],
  ['picture', 0, '89504e47'],
  ['picture', 0, 'ffd8ff'],
  ['picture', 0, '47494638'],
  ['picture', 0, '49492a00'],
  ['picture', 0, '4d4d002a'],
  ['picture', 8, '57454250'],
  ['picture', 4, '6674797068656963'],
  ['picture', 4, '667479706d696631'],
  ['archive', 0, '526172211a07'],
  ['archive', 0, '377abcaf271c'],
  ['archive', 0, '1f8b08'],
  ['program', 0, '7f454c46'],
]

export function kindOf(head: Buffer): FileKind {
  const known = SIGNATURES.find(([, offset, hex]) => {
    const signature = Buffer.from(hex, 'hex')
    return head.subarray(offset, offset + signature.length).equals(signature)
  })
  if (known) return known[0]
  // Readers accept a PDF with a few bytes of something else before it.
  if (head.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf'
  return hasZeroBytes(head) ? (binaryKind(head) ?? 'text') : 'text'
}

/** Two letters alone would take a text that begins with "BM" or "MZ" for a picture or a program. */
function binaryKind(head: Buffer): KnownOther | null {
  const letters = head.toString('latin1', 0, 2)
  if (letters === 'BM') return 'picture'
  return letters === 'MZ' ? 'program' : null
}

const hasZeroBytes = (head: Buffer): boolean => head.includes(0)

/** Streams of an OLE file by their names, which stand there in UTF-16. */
export function refusalOfOle(bytes: Buffer): RefusalCode {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked-word'
  return has('WordDocument') ? 'old-word' : 'old-office'
}
