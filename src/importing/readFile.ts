/** From a file to the text of a dispatch, or a refusal that names the file and what to do. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import type { DispatchFormat } from './formats/kind'
import { loadFile } from './formats/loadFile'
import { readBytes } from './formats/readBytes'
import { FormatRefusal } from './formats/refusals'

/** An expected refusal of one file; the others of the same call go on. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
}

export interface DispatchFile {
  name: string
  /** Empty for a scanned PDF, but for a secrecy mark. */
  text: string
  /** SHA-256 of the bytes, in hex. */
  hash: string
  /** What the bytes are, whatever the name says. */
  format: DispatchFormat
  bytes: Buffer
  /** A PDF of pictures: it can be kept, but nobody can read facts from it. */
  isScanned: boolean
}

export async function readDispatchFile(file: string): Promise<DispatchFile> {
  return named(file, async () => read(await loadFile(file, extensionOf(file)), path.basename(file)))
}

/** The same for what was uploaded or came by e-mail. */
export async function readDispatchBytes(bytes: Uint8Array, name: string): Promise<DispatchFile> {
  return named(name, () => read(Buffer.from(bytes), path.basename(name)))
}

async function read(bytes: Buffer, name: string): Promise<DispatchFile> {
  const { text, format, isScanned } = await readBytes(bytes, extensionOf(name))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { name, text, hash, format, bytes, isScanned }
}

const extensionOf = (file: string): string => path.extname(file).slice(1).toLowerCase()

async function named(file: string, work: () => Promise<DispatchFile>): Promise<DispatchFile> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FormatRefusal) {
      throw new UnreadableFileError(`${file}: ${error.message}`, { cause: error })
    }
    throw error
  }
}
