/** A version of a material or a campaign as its readers would see it. */
import type { PayloadRequest } from 'payload'
import { idOf, idsOf } from '#src/access/staff'
import { windowInWords } from '#src/domain/dateWords'
import { AVAILABILITIES, RELEASE_ACCESSES } from '#src/domain/release'
import { topicLabel } from '#src/domain/topics'
import { releasedBody } from '#src/release/freeze/richText'
import { oneOf, text, textOrNull, texts, windows, type Stored } from '#src/release/freeze/stored'
import type { PreviewContent, PreviewFile } from './content'
import {
  agencyName,
  draftFiles,
  namesOf,
  previewedCampaigns,
  previewedHotlines,
  previewedMandates,
  releasedFile,
} from './links'
import { findVersion, type Frozen, type PreviewedVersion, type PreviewRequest } from './version'

export interface Preview extends Omit<PreviewedVersion, 'source'> {
  content: PreviewContent
}

/** Null where there is no such version, or none that the person may read. */
export async function readPreview(
  req: PayloadRequest,
  request: PreviewRequest,
): Promise<Preview | null> {
  const found = await findVersion(req, request)
  if (!found) return null
  const { source, ...version } = found
  const { plain, files, body } =
    'frozen' in source ? frozenParts(source) : await storedParts(req, source.stored)
  return { ...version, content: await contentOf(req, plain, { files, body }) }
}

interface Parts {
  /** Fields that the frozen content and the stored document have under the same names. */
  plain: Stored
  files: PreviewFile[]
  body: { html: string; text: string }
}

function frozenParts({ frozen: content, access }: Frozen): Parts {
  const plain: Stored = { ...content, access }
  if (!('body' in content)) return { plain, files: [], body: { html: '', text: '' } }
  return { plain, files: content.assets.map(releasedFile), body: content.body }
}

async function storedParts(req: PayloadRequest, stored: Stored): Promise<Parts> {
  return {
    plain: stored,
    files: await draftFiles(req, stored.assets),
    body: releasedBody(stored.body),
  }
}

async function contentOf(
  req: PayloadRequest,
  plain: Stored,
  { files, body }: Pick<Parts, 'files' | 'body'>,
): Promise<PreviewContent> {
  const [hotlines, mandates, campaigns, agency, scamForms, audiences, translated] =
    await Promise.all([
      previewedHotlines(req, idsOf(plain.hotlines)),
      previewedMandates(req, idsOf(plain.directives)),
      previewedCampaigns(req, idsOf(plain.campaigns)),
      agencyName(req, idOf(plain.agency)),
      namesOf(req, 'scam-forms', idsOf(plain.scamForms)),
      namesOf(req, 'audiences', idsOf(plain.audiences)),
      namesOf(req, 'materials', idsOf([plain.translationOf])),
    ])
  return {
    kind: text(plain.kind),
    language: textOrNull(plain.language) ?? 'vi',
    title: text(plain.title),
    summary: text(plain.summary),
    html: body.html,
    text: body.text,
    textEquivalent: textOrNull(plain.textEquivalent),
    files,
    steps: texts(plain.steps),
    hotlines,
    mandates,
    campaigns: campaigns.lines,
    windows: windowsOf(plain, campaigns.windows),
    isAlways: plain.availability === 'always',
    agency,
    licence: textOrNull(plain.licence),
    attribution: textOrNull(plain.attribution),
    scamForms,
    audiences,
    topics: texts(plain.topics).map(topicLabel),
    translationOf: translated[0] ?? null,
    access: oneOf(RELEASE_ACCESSES, plain.access) ?? 'public',
    isUrgent: plain.kind === 'warning' && plain.urgent === true,
  }
}

/** A campaign has its own days only; of a material its availability says which ones count. */
function windowsOf(plain: Stored, ofCampaigns: readonly string[]): string[] {
  const own = windows(plain.windows).map(windowInWords)
  const availability = oneOf(AVAILABILITIES, plain.availability)
  if (availability === 'campaigns') return [...ofCampaigns]
  return availability === 'always' ? [] : own
}
