/** The bytes of a file on disk; what is too large is refused before it is read. */
import { open, stat, type FileHandle } from 'node:fs/promises'
import { HEAD_BYTES, kindOf } from './kind'
import { formatOf, refuseLarge } from './readBytes'
import { FormatRefusal } from './refusals'

export async function loadFile(file: string, extension: string): Promise<Buffer> {
  try {
    // Opening a pipe would wait for ever.
    if (!(await stat(file)).isFile()) throw new FormatRefusal('not-a-file')
    const handle = await open(file)
    try {
      return await loaded(handle, extension)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof FormatRefusal) throw error
    const code = error instanceof Error && 'code' in error ? error.code : null
    const isForbidden = code === 'EACCES' || code === 'EPERM'
    throw new FormatRefusal(isForbidden ? 'not-allowed' : 'not-found', { cause: error })
  }
}

async function loaded(handle: FileHandle, extension: string): Promise<Buffer> {
  const { size } = await handle.stat()
  const head = Buffer.alloc(Math.min(HEAD_BYTES, size))
  await handle.read(head, 0, head.length, 0)
  // The names of an OLE file's parts may stand at its end.
  const isOle = kindOf(head) === 'ole'
  if (size > 0) refuseLarge(isOle ? 'docx' : formatOf(head, extension), size)
  const bytes = Buffer.alloc(size)
  const { bytesRead } = await handle.read(bytes, 0, size, 0)
  return bytes.subarray(0, bytesRead)
}
