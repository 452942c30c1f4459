import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { ReleaseRecord, StoredFile } from '#src/domain/release'
import { storedPath } from '#src/release/assetStore'

/** Files that the log names and the store lacks, or holds with other bytes than their names say. */
export function brokenFiles(log: readonly ReleaseRecord[], releasedDir: string): string[] {
  return log.flatMap(filesOf).flatMap(({ hash, bytes }) => {
    const file = storedPath(releasedDir, hash)
    if (!existsSync(file)) return `${hash}: missing`
    const data = readFileSync(file)
    const isWhole = data.length === bytes && sha256(data) === hash
    return isWhole ? [] : `${hash}: ${data.length} of ${bytes} bytes`
  })
}

function filesOf(record: ReleaseRecord): StoredFile[] {
  if (record.action !== 'release' || record.collection !== 'materials') return []
  return record.content.assets.flatMap((asset) => [asset, ...asset.renditions])
}

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
