/** Files that are small and inflate to gigabytes, made without ever holding what they inflate to. */
import { constants, deflateRawSync } from 'node:zlib'

const SIGNATURES = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 }
const DEFLATED = 8

/** A raw deflate stream of `before`, `times` times `block`, and `after`. */
export function repeated(before: string, block: string, times: number, after: string): Buffer {
  const open = (text: string) =>
    deflateRawSync(Buffer.from(text), { finishFlush: constants.Z_FULL_FLUSH, level: 9 })
  // A full flush forgets what went before: the same bytes may follow again and again.
  const piece = open(block)
  return Buffer.concat([
    open(before),
    ...Array.from({ length: times }, () => piece),
    deflateRawSync(Buffer.from(after)),
  ])
}

interface RawEntry {
  name: string
  data: Buffer
  /** As the directory states it, true or not. */
  size: number
}

/** A zip around streams that are deflated already. */
export function zipOfRaw(entries: readonly RawEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = Buffer.concat([header('local', entry, 0), Buffer.from(entry.name), entry.data])
    directory.push(header('directory', entry, offset), Buffer.from(entry.name))
    files.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(SIGNATURES.end)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, list, end])
}

function header(kind: 'local' | 'directory', { name, data, size }: RawEntry, at: number): Buffer {
  const isLocal = kind === 'local'
  const bytes = Buffer.alloc(isLocal ? 30 : 46)
  // The directory has one more version number, by which its fields stand later.
  const shift = isLocal ? 0 : 2
  bytes.writeUInt32LE(SIGNATURES[kind])
  bytes.writeUInt16LE(DEFLATED, 8 + shift)
  bytes.writeUInt32LE(data.length, 18 + shift)
  bytes.writeUInt32LE(size, 22 + shift)
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift)
  if (!isLocal) bytes.writeUInt32LE(at, 42)
  return bytes
}
