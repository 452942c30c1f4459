/** What a previewed version names, put into words as the person may read it. */
import type { PayloadRequest } from 'payload'
import { idsOf } from '#src/access/staff'
import { dayOf, isValidOn } from '#src/domain/calendar'
import { windowInWords } from '#src/domain/dateWords'
import { mandateInWords } from '#src/domain/mandateWords'
import type { CampaignContent, ReleasedAsset } from '#src/domain/release'
import { verdictAt } from '#src/domain/visibility'
import { numberOrNull, text, textOrNull, windows, type Stored } from '#src/release/freeze/stored'
import { renditionsIn } from '#src/release/freeze/renditions'
import { readHistories } from '#src/release/log'
import { nowOf, readDirectives } from '../mandates/readDirectives'
import type { PreviewFile, PreviewHotline, PreviewLine } from './content'

type NamedCollection = 'scam-forms' | 'audiences' | 'materials'

/** Documents of a list, in the order given, as the person may read them. */
async function readAll(
  req: PayloadRequest,
  collection: 'hotlines' | 'media' | 'agencies' | 'campaigns' | NamedCollection,
  ids: readonly string[],
): Promise<Stored[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const stored = docs as unknown as Stored[]
  const found = new Map(stored.map((doc) => [String(doc.id), doc]))
  return ids.map((id) => found.get(id)).filter((doc) => doc !== undefined)
}

/** What the documents are called; those that the person may not read are left out. */
export async function namesOf(
  req: PayloadRequest,
  collection: NamedCollection,
  ids: readonly string[],
): Promise<string[]> {
  const documents = await readAll(req, collection, ids)
  return documents.map(({ name, title }) => text(name ?? title))
}

/** Only those that are valid today: nobody is sent to a number that does not answer. */
export async function previewedHotlines(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<PreviewHotline[]> {
  const day = dayOf(nowOf(req))
  const hotlines = await readAll(req, 'hotlines', ids)
  return hotlines
    .filter((hotline) => isValidOn(hotline, day))
    .map((doc) => ({
      name: text(doc.name),
      call: textOrNull(doc.call),
      sms: textOrNull(doc.sms),
      smsForm: textOrNull(doc.smsForm),
      url: textOrNull(doc.url),
    }))
}

export async function previewedMandates(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<PreviewLine[]> {
  const { facts, historyOf } = await readDirectives(req, ids)
  return ids.flatMap((id) => {
    const known = facts.get(id)
    if (!known) return []
    const isPublic = verdictAt(id, nowOf(req), historyOf).state === 'visible'
    return [{ words: mandateInWords(known), isPublic }]
  })
}

export interface PreviewedCampaigns {
  lines: PreviewLine[]
  /** The days on which each opens what hangs on it. */
  windows: string[]
}

/** As they are public, or else as the person may read their drafts. */
export async function previewedCampaigns(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<PreviewedCampaigns> {
  const drafts = new Map((await readAll(req, 'campaigns', ids)).map((doc) => [String(doc.id), doc]))
  const historyOf = await readHistories(req.payload, ids)
  const found = ids.flatMap((id) => {
    const verdict = verdictAt(id, nowOf(req), historyOf)
    const isPublic = verdict.state === 'visible'
    const released = isPublic ? (verdict.release.content as CampaignContent) : null
    const campaign = released ?? drafts.get(id)
    if (!campaign) return []
    return [{ words: text(campaign.title), isPublic, windows: windows(campaign.windows) }]
  })
  return {
    lines: found.map(({ words, isPublic }) => ({ words, isPublic })),
    windows: found.flatMap(({ words, windows: days }) =>
      days.map((window) => `${windowInWords(window)}, theo ${words}`),
    ),
  }
}

export async function agencyName(req: PayloadRequest, id: string | null): Promise<string | null> {
  const [agency] = id === null ? [] : await readAll(req, 'agencies', [id])
  return agency ? textOrNull(agency.name) : null
}

/** Of a draft: served by the studio, to staff only. */
export async function draftFiles(req: PayloadRequest, ids: unknown): Promise<PreviewFile[]> {
  return (await readAll(req, 'media', idsOf(ids))).map((doc) => {
    const large = renditionsIn(doc).find(({ size }) => size === 'large')?.file ?? doc
    return {
      src: text(large.url),
      name: text(doc.filename),
      mimeType: text(doc.mimeType),
      alt: text(doc.alt),
      caption: textOrNull(doc.caption),
      width: numberOrNull(large.width),
      height: numberOrNull(large.height),
    }
  })
}

/** Of the public version: the released copy, which may differ from the upload by now. */
export function releasedFile(asset: ReleasedAsset): PreviewFile {
  const shown = asset.renditions.find(({ size }) => size === 'large') ?? asset
  return {
    src: `/media/${shown.hash}/${encodeURIComponent(shown.name)}`,
    name: asset.name,
    mimeType: asset.mimeType,
    alt: asset.alt,
    caption: asset.caption,
    width: shown.width,
    height: shown.height,
  }
}
