import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import type { CampaignContent, MaterialContent, MaterialKind } from '#src/domain/release'
import {
  ACCESS_LABELS,
  AVAILABILITY_LABELS,
  languageLabel,
  MATERIAL_KIND_LABELS,
} from '#src/studio/labels'
import { studioOf } from '../context'
import type { PreviewContent, PreviewedCollection, PreviewFile } from '../preview/content'
import { readPreview, type Preview } from '../preview/readPreview'
import type { ComparedFile, FieldName, FieldValues } from './fields'
import type { Sides } from './readDifferences'

/**
 * The field in which each part of a release is compared; an address is frozen. A new part without a field
 * does not compile: what is not shown would be made public unseen.
 */
export const COMPARED_IN = {
  ...{ kind: 'kind', slug: null, language: 'language', title: 'title', summary: 'summary' },
  ...{ body: 'body', textEquivalent: 'textEquivalent', assets: 'files', directives: 'mandates' },
  ...{ campaigns: 'campaigns', scamForms: 'scamForms', audiences: 'audiences', topics: 'topics' },
  ...{ translationOf: 'translationOf', urgent: 'urgent', steps: 'steps', hotlines: 'hotlines' },
  ...{ agency: 'agency', availability: 'windows', windows: 'windows', licence: 'licence' },
  ...{ attribution: 'attribution', access: 'access' },
} as const satisfies Record<
  keyof MaterialContent | keyof CampaignContent | 'access',
  FieldName | null
>

/** Materials and campaigns: both sides as their previews show them. */
export async function previewedVersions(
  req: PayloadRequest,
  collection: PreviewedCollection,
  id: string,
): Promise<Sides | null> {
  const current = await readPreview(req, { collection, id, version: null })
  // Without the right to the document a preview is of the public version only.
  if (!current || current.currentVersion === null) return null
  const { publicVersion, currentVersion } = current
  const published =
    publicVersion === null
      ? null
      : await readPreview(req, { collection, id, version: publicVersion })
  return {
    ...{ title: current.content.title, currentVersion, publicVersion },
    before: published && (await previewedFields(req, published, collection)),
    after: await previewedFields(req, current, collection),
  }
}

export async function previewedFields(
  req: PayloadRequest,
  { content }: Preview,
  collection: PreviewedCollection,
): Promise<FieldValues> {
  const shared: FieldValues = {
    title: { text: content.title },
    summary: { text: content.summary },
    windows: { lines: content.isAlways ? [AVAILABILITY_LABELS.always] : content.windows },
    mandates: { lines: content.mandates.map(({ words }) => words) },
    topics: { lines: content.topics },
    agency: { text: content.agency ?? '' },
  }
  if (collection === 'campaigns') return shared
  return {
    ...{ title: shared.title, summary: shared.summary, ...materialTexts(content) },
    files: { files: await Promise.all(content.files.map((file) => compared(req, file))) },
    ...{ windows: shared.windows, mandates: shared.mandates },
    campaigns: { lines: content.campaigns.map(({ words }) => words) },
    ...whomItIsFor(content),
    ...{ topics: shared.topics, agency: shared.agency },
    licence: { text: content.licence ?? '' },
    attribution: { text: content.attribution ?? '' },
  }
}

/** Whom it is about and for, and who may have it: as much a part of a release as its words. */
function whomItIsFor(content: PreviewContent): FieldValues {
  return {
    scamForms: { lines: content.scamForms },
    audiences: { lines: content.audiences },
    access: { text: ACCESS_LABELS[content.access] },
  }
}

function materialTexts(content: PreviewContent): FieldValues {
  return {
    urgent: { text: content.isUrgent ? 'Có' : 'Không' },
    steps: { lines: content.steps },
    body: { text: content.text },
    textEquivalent: { text: content.textEquivalent ?? '' },
    kind: { text: MATERIAL_KIND_LABELS[content.kind as MaterialKind] },
    language: { text: languageLabel(content.language) },
    translationOf: { text: content.translationOf ?? '' },
    hotlines: { lines: content.hotlines.map(({ name }) => name) },
  }
}

/** A released copy is named by its hash; an upload has the same one as long as nobody replaced it. */
async function compared(req: PayloadRequest, file: PreviewFile): Promise<ComparedFile> {
  const [, released] = /^\/media\/([0-9a-f]{64})\//.exec(file.src) ?? []
  return { ...file, key: released ?? (await hashOfUpload(req, file.src)) }
}

async function hashOfUpload(req: PayloadRequest, src: string): Promise<string> {
  const name = path.basename(decodeURIComponent(new URL(src, 'http://studio').pathname))
  try {
    const data = await readFile(path.join(studioOf(req.payload).uploadsDir, name))
    return createHash('sha256').update(data).digest('hex')
  } catch (error) {
    // A file that is gone is a difference, not a fault of this page.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return src
    throw error
  }
}
