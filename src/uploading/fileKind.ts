/** What an uploaded file is by its first bytes. Its name and its declared type may say anything. */
import type { UploadRefusalCode } from './refusals'

export type FileFamily = 'picture' | 'pdf' | 'audio' | 'video' | 'word'

export interface AcceptedKind {
  family: FileFamily
  mimeType: string
  /** Without its point. */
  extension: string
  /** What the person who sent it would call it. */
  words: string
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const KINDS = {
  jpeg: kind('picture', 'image/jpeg', 'jpg', 'hình JPEG'),
  png: kind('picture', 'image/png', 'png', 'hình PNG'),
  webp: kind('picture', 'image/webp', 'webp', 'hình WebP'),
  gif: kind('picture', 'image/gif', 'gif', 'hình GIF'),
  pdf: kind('pdf', 'application/pdf', 'pdf', 'tệp PDF'),
  mp3: kind('audio', 'audio/mpeg', 'mp3', 'âm thanh MP3'),
  ogg: kind('audio', 'audio/ogg', 'ogg', 'âm thanh OGG'),
  mp4: kind('video', 'video/mp4', 'mp4', 'video MP4'),
  webm: kind('video', 'video/webm', 'webm', 'video WebM'),
  docx: kind('word', WORD, 'docx', 'tệp Word'),
} satisfies Record<string, AcceptedKind>

function kind(
  family: FileFamily,
  mimeType: string,
  extension: string,
  words: string,
): AcceptedKind {
  return { family, mimeType, extension, words }
}

type Verdict = AcceptedKind | UploadRefusalCode
type Signature = readonly [offset: number, hex: string, verdict: Verdict]

const SIGNATURES: readonly Signature[] = [
  [0, 'ffd8ff', KINDS.jpeg],
  [0, '89504e470d0a1a0a', KINDS.png],
  [0, '474946383761', KINDS.gif],
  [0, '474946383961', KINDS.gif],
  [0, '49443303', KINDS.mp3],
  [0, '49443304', KINDS.mp3],
  [0, '49443302', KINDS.mp3],
  [0, '49492a00', 'other-picture'],
  [0, '4d4d002a', 'other-picture'],
  [0, '38425053', 'other-picture'],
  [0, '0000000c4a584c20', 'other-picture'],
  [0, '664c6143', 'other-sound'],
  [0, '3026b2758e66cf11', 'other-video'],
  [0, '464c5601', 'other-video'],
  [0, '000001ba', 'other-video'],
  [0, '000001b3', 'other-video'],
  [0, '7b5c727466', 'old-word'],
  [0, '526172211a07', 'archive'],
  [0, '377abcaf271c', 'archive'],
  [0, '1f8b', 'archive'],
  [0, '425a68', 'archive'],
  [0, 'fd377a585a00', 'archive'],
  [0, '7f454c46', 'program'],
  [0, 'cafebabe', 'program'],
  [0, '2321', 'program'],
]

const PDF_WITHIN = 1024
const HEAD = 4096

/** What a file is, or why it is not taken. */
export function kindOf(bytes: Buffer): Verdict {
  if (bytes.length === 0) return 'empty'
  const known = SIGNATURES.find(([offset, hex]) => startsWith(bytes, offset, hex))
  if (known) return known[2]
  const head = bytes.subarray(0, HEAD)
  return containerKind(bytes) ?? textKind(head) ?? binaryKind(head)
}

function startsWith(bytes: Buffer, offset: number, hex: string): boolean {
  const signature = Buffer.from(hex, 'hex')
  return bytes.subarray(offset, offset + signature.length).equals(signature)
}

/** Formats that hold several things: what is in them is said a few bytes on. */
function containerKind(bytes: Buffer): Verdict | null {
  const letters = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (letters(0, 4) === 'OggS')
    return letters(28, 40).includes('theora') ? 'other-video' : KINDS.ogg
  if (letters(0, 4) === 'RIFF') return riffKind(letters(8, 12))
  if (letters(4, 8) === 'ftyp') return brandKind(letters(8, 12))
  if (startsWith(bytes, 0, '1a45dfa3')) return matroskaKind(letters(0, 64))
  if (startsWith(bytes, 0, '504b')) return zipKind(bytes)
  if (startsWith(bytes, 0, 'd0cf11e0a1b11ae1')) return oleKind(bytes)
  return bytes.subarray(0, PDF_WITHIN).includes('%PDF-') ? KINDS.pdf : null
}

function riffKind(form: string): Verdict {
  if (form === 'WEBP') return KINDS.webp
  return form === 'AVI ' ? 'other-video' : 'other-sound'
}

function brandKind(brand: string): Verdict {
  if (/^(?:hei|hev|mif1|msf1|avi[fs]|crx )/.test(brand)) return 'other-picture'
  if (/^M4[ABP]/.test(brand)) return 'other-sound'
  return /^(?:qt|3g|M4V|F4V|mqt)/.test(brand) ? 'other-video' : KINDS.mp4
}

const matroskaKind = (head: string): Verdict => (head.includes('webm') ? KINDS.webm : 'other-video')

/** The names of a zip's parts stand in it as they are; what is in the parts is judged later. */
function zipKind(bytes: Buffer): Verdict {
  if (!bytes.includes('[Content_Types].xml')) {
    return bytes.includes('mimetypeapplication/vnd.oasis') ? 'other-office' : 'archive'
  }
  if (bytes.includes('word/')) return KINDS.docx
  return bytes.includes('xl/') || bytes.includes('ppt/') ? 'other-office' : 'archive'
}

function oleKind(bytes: Buffer): Verdict {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'locked-word'
  return has('WordDocument') ? 'old-word' : 'other-office'
}

function textKind(head: Buffer): Verdict | null {
  if (head.includes(0)) return null
  const text = head.toString('utf8').trimStart().toLowerCase()
  if (/<svg[\s>]/.test(text)) return 'svg'
  if (/^(?:\ufeff)?<(?:!doctype|html|\?xml|\?php|script|head|body)/.test(text)) return 'web-page'
  return isMp3Frame(head) || text.includes('\ufffd') ? null : 'plain-text'
}

function binaryKind(head: Buffer): Verdict {
  const letters = head.toString('latin1', 0, 2)
  if (isMp3Frame(head)) return KINDS.mp3
  if (letters === 'MZ') return 'program'
  if (letters === 'BM' || startsWith(head, 0, '00000100')) return 'other-picture'
  // UTF-16, as Windows writes SVG and text now and then.
  if (!startsWith(head, 0, 'fffe') && !startsWith(head, 0, 'feff')) return 'unknown'
  return head.toString('utf16le').toLowerCase().includes('<svg') ? 'svg' : 'plain-text'
}

/** An MPEG audio frame: its sync bits, and none of the values that no frame has. */
function isMp3Frame(head: Buffer): boolean {
  const [sync = 0, version = 0, rate = 0] = head
  const isSync = sync === 0xff && (version & 0xe0) === 0xe0
  const isLayer3 = (version & 0x06) === 0x02 && (version & 0x18) !== 0x08
  return isSync && isLayer3 && (rate & 0xf0) !== 0xf0 && (rate & 0x0c) !== 0x0c
}
