/** Names of uploaded files: what may be kept of them, and whether they fit what is inside. */
import type { AcceptedKind, FileFamily } from './fileKind'

const EXTENSIONS: Record<FileFamily, readonly string[]> = {
  picture: ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'gif'],
  pdf: ['pdf'],
  audio: ['mp3', 'ogg', 'oga', 'opus'],
  video: ['mp4', 'webm'],
  word: ['docx'],
}
const LONGEST_NAME = 100
/** Names of devices, which Windows opens instead of the file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Without its point, in small letters; '' where the name has none. */
export function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(visible(name).trim())?.[1]?.toLowerCase() ?? ''
}

/** A .png that is a JPEG inside harms nobody and gets its right name; a .pdf that is a picture is a mistake or a trick. */
export function isNamedAs(name: string, { family }: AcceptedKind): boolean {
  const extension = extensionOf(name)
  return extension === '' || EXTENSIONS[family].includes(extension)
}

/** A name that is safe on every disk and still says what the person called it. */
export function safeFileName(name: string, extension: string): string {
  const base = visible(name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[\p{L}\p{N}]{1,10}\s*$/u, '')
    // One point only: servers have run "a.php.png".
    .replace(/[^\p{L}\p{M}\p{N}\s_-]+/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s_-]+|[\s_-]+$/g, '')
    // So Payload names smaller versions, and overwrites what bears such a name.
    .replace(/-(\d+x\d+)$/, '_$1')
  const cut = [...base].slice(0, LONGEST_NAME).join('').trim()
  const safe = cut === '' || DEVICE.test(cut) ? `tep${cut && `-${cut}`}` : cut
  return `${safe}.${extension}`
}

/** A first title: the name without its ending, dashes and underscores as spaces. */
export function titleFromName(name: string): string {
  const base = safeFileName(name, 'x').slice(0, -'.x'.length)
  const words = base.replace(/[_\s-]+/g, ' ').trim()
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

/** Composed, and without control characters and those that turn the direction of writing. */
const visible = (name: string): string => name.normalize('NFC').replace(/\p{C}/gu, '')
