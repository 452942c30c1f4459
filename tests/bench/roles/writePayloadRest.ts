/** Fills the rival's database with the same materials. Not in production mode: it pushes its schema. */
import { getPayload, type CollectionSlug, type Payload } from 'payload'
import { generatedReleases, type GeneratedRelease } from '../generatedContent'
import { stockConfig } from './payloadRestConfig'
import { say } from './say'

const FIRST_INSTANT = Date.parse('2025-12-01T00:00:00Z')
const MINUTE_MS = 60_000

export async function play({ folder, count }: { folder: string; count: number }) {
  const payload = await getPayload({ config: stockConfig(folder) })
  const ids = new Map<string, string>()
  const releases = generatedReleases(count)
  for (const release of releases) {
    if (isMaterial(release)) continue
    ids.set(release.documentId, await create(payload, release.collection, namedData(release)))
  }
  for (const [index, release] of releases.filter(isMaterial).entries()) {
    await create(payload, 'materials', materialData(release, index, ids))
  }
  await payload.destroy()
  return say(releases.length)
}

function isMaterial(release: GeneratedRelease): release is GeneratedRelease<'materials'> {
  return release.collection === 'materials'
}

async function create(payload: Payload, collection: CollectionSlug, data: object): Promise<string> {
  // Straight into the database: filling it is not what is measured.
  const { id } = await payload.db.create({ collection, data: data as never })
  return String(id)
}

function namedData({ content, documentId }: GeneratedRelease): object {
  const title = 'title' in content ? content.title : 'name' in content ? content.name : documentId
  return { title }
}

function materialData(
  { content }: GeneratedRelease<'materials'>,
  index: number,
  ids: ReadonlyMap<string, string>,
): object {
  const idsOf = (documentIds: readonly string[]) => documentIds.flatMap((id) => ids.get(id) ?? [])
  const { slug, kind, language, title, summary, availability, licence, attribution } = content
  return {
    ...{ slug, kind, language, title, summary, availability, licence, attribution },
    body: lexicalOf(content.body.text.split('\n\n')),
    directives: idsOf(content.directives),
    campaigns: idsOf(content.campaigns),
    scamForms: idsOf(content.scamForms),
    audiences: idsOf(content.audiences),
    agency: idsOf(content.agency === null ? [] : [content.agency]),
    releasedAt: new Date(FIRST_INSTANT + index * MINUTE_MS).toISOString(),
  }
}

function lexicalOf(texts: readonly string[]): object {
  const base = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const children = texts.map((text) => ({
    ...{ ...base, type: 'paragraph' },
    children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
  }))
  return { root: { ...base, type: 'root', children } }
}
