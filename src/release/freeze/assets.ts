import path from 'node:path'
import type { Payload } from 'payload'
import { slugOf } from '#src/domain/fold'
import type { ReleasedAsset, StoredFile } from '#src/domain/release'
import { studioOf } from '#src/studio/context'
import { storeFile } from '../assetStore'
import { renditionsIn } from './renditions'
import { numberOrNull, text, textOrNull, type Stored } from './stored'

/** Copies the files of some media, smaller sizes included, into the store, in the order given. */
export async function freezeAssets(
  payload: Payload,
  mediaIds: readonly string[],
): Promise<ReleasedAsset[]> {
  if (mediaIds.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...mediaIds] } },
    depth: 0,
    pagination: false,
    // The release freezes what the approved version names, whoever may list it.
    overrideAccess: true,
  })
  const found = new Map(docs.map((doc) => [doc.id, doc as unknown as Stored]))
  const frozen: ReleasedAsset[] = []
  for (const id of mediaIds) {
    const doc = found.get(id)
    if (doc) frozen.push(await freezeAsset(studioOf(payload), doc))
  }
  return frozen
}

async function freezeAsset(
  { uploadsDir, releasedDir }: { uploadsDir: string; releasedDir: string },
  doc: Stored,
): Promise<ReleasedAsset> {
  const freeze = (file: Stored) => freezeFile(uploadsDir, releasedDir, file)
  const renditions: ReleasedAsset['renditions'] = []
  for (const { size, file } of renditionsIn(doc)) renditions.push({ size, ...(await freeze(file)) })
  return {
    ...(await freeze(doc)),
    alt: text(doc.alt),
    caption: textOrNull(doc.caption),
    renditions,
  }
}

async function freezeFile(
  uploadsDir: string,
  releasedDir: string,
  file: Stored,
): Promise<StoredFile> {
  const filename = path.basename(text(file.filename))
  const { name, ext } = path.parse(filename)
  return {
    hash: await storeFile(releasedDir, path.join(uploadsDir, filename)),
    name: `${slugOf(name) || 'tep'}${ext.toLowerCase()}`,
    mimeType: text(file.mimeType),
    bytes: numberOrNull(file.filesize) ?? 0,
    width: numberOrNull(file.width),
    height: numberOrNull(file.height),
  }
}
