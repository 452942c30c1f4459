import type { StoredFile } from '#src/domain/release'
import type { Visible } from './view'

/** A file of the content-addressed store and the visible documents that make it public. */
export interface PublicFile {
  readonly file: StoredFile
  readonly referrers: string[]
}

/** The files that visible materials refer to, originals and renditions, by `{hash}/{name}`. */
export function publicFiles(
  materials: readonly Visible<'materials'>[],
): ReadonlyMap<string, PublicFile> {
  const files = new Map<string, PublicFile>()
  for (const { id, content } of materials) {
    for (const asset of content.assets) {
      for (const file of [asset, ...asset.renditions]) addFile(files, file, id)
    }
  }
  return files
}

function addFile(files: Map<string, PublicFile>, file: StoredFile, referrer: string): void {
  const address = `${file.hash}/${file.name}`
  const known = files.get(address)
  if (known) known.referrers.push(referrer)
  else files.set(address, { file, referrers: [referrer] })
}
