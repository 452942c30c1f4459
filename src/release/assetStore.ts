/**
 * The content-addressed store of released files: `released/ab/ab12…`, named by SHA-256. A file is
 * written under a temporary name, flushed and renamed, so a crash leaves it whole or not at all.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'

/** Copies a file into the store and returns its hash. */
export async function storeFile(releasedDir: string, source: string): Promise<string> {
  const data = await readFile(source)
  const hash = createHash('sha256').update(data).digest('hex')
  const target = storedPath(releasedDir, hash)
  if (await isStored(target, data.length)) return hash
  await mkdir(path.dirname(target), { recursive: true })
  const temporary = `${target}.${randomUUID()}.tmp`
  await writeFlushed(temporary, data)
  await rename(temporary, target)
  return hash
}

export function storedPath(releasedDir: string, hash: string): string {
  return path.join(releasedDir, hash.slice(0, 2), hash)
}

async function isStored(target: string, bytes: number): Promise<boolean> {
  try {
    return (await stat(target)).size === bytes
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function writeFlushed(file: string, data: Buffer): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
