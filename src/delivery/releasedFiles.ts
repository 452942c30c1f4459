/** The content-addressed store of released files, as delivery reads it. */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ByteRange } from './http/byteRange'

export interface OpenFile {
  bytes: number
  /** Reads the span, or all of it, and closes the file at the end. */
  stream(range: ByteRange | null): Readable
  close(): Promise<void>
}

export interface ReleasedFiles {
  /** Null when the store has no such file. */
  open(hash: string): Promise<OpenFile | null>
}

/** Files lie at `{directory}/{first two of the hash}/{hash}`. */
export function releasedFilesIn(directory: string): ReleasedFiles {
  return {
    async open(hash) {
      const handle = await openOrNull(join(directory, hash.slice(0, 2), hash))
      if (!handle) return null
      const { size } = await handle.stat()
      return {
        bytes: size,
        stream: (range) =>
          handle.createReadStream(range ? { start: range.first, end: range.last } : {}),
        close: () => handle.close(),
      }
    },
  }
}

async function openOrNull(path: string) {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
