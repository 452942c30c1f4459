/** Writes the demonstration content into an empty studio and releases it. */
import type { Payload } from 'payload'
import { dayOf } from '#src/domain/calendar'
import type { WorkflowCollection } from '#src/domain/release'
import { releaseDemonstration } from '#src/release/releaseDemonstration'
import { studioOf } from '#src/studio/context'
import { randomPassword, type PrintedLogin } from '#src/studio/firstAdministrator'
import { ROLE_LABELS } from '#src/domain/staff'
import { drawInfographic } from '../infographic'
import { demonstrationContent } from '..'
import type { DemonstrationAgency, DemonstrationContent } from '../types'
import { campaignData, directiveData, materialData } from './documents'
import { idFor, type Ids } from './ids'

/** Returns the logins of an officer and an editor, with passwords made here. */
export async function loadDemonstration(
  payload: Payload,
  tell: (line: string) => void,
): Promise<PrintedLogin[]> {
  const content = demonstrationContent(dayOf(studioOf(payload).clock.now()))
  tell('Đang nạp nội dung trình diễn: danh mục …')
  const ids: Ids = new Map()
  await writeAgencies(payload, content.agencies, ids)
  await writeLists(payload, content, ids)
  tell('Đang nạp nội dung trình diễn: văn bản, chiến dịch, tài liệu …')
  await writeDocuments(payload, content, ids)
  const host = content.campaigns.at(-1)?.agency ?? ''
  return Promise.all([
    createLogin(payload, 'officer', 'canbo@canhgiac.local', 'Cán bộ trình diễn', idFor(ids, host)),
    createLogin(
      payload,
      'editor',
      'bientap@canhgiac.local',
      'Biên tập trình diễn',
      idFor(ids, host),
    ),
  ])
}

/** Parents before children, so that each is written once; successors when all are there. */
async function writeAgencies(
  payload: Payload,
  agencies: readonly DemonstrationAgency[],
  ids: Ids,
): Promise<void> {
  const waiting = [...agencies]
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ parent }) => parent === null || ids.has(parent))
    const agency = waiting.splice(Math.max(ready, 0), 1)[0]
    if (!agency || ready < 0) throw new Error('demonstration agencies name an unknown parent')
    const { id } = await payload.create({
      collection: 'agencies',
      data: {
        names: agency.names,
        kind: agency.kind,
        unitCode: agency.code,
        ...(agency.parent !== null && { parent: idFor(ids, agency.parent) }),
        validTo: agency.names.at(-1)?.validTo ?? null,
      },
      depth: 0,
      // The system fills an empty studio: nobody is signed in.
      overrideAccess: true,
    })
    ids.set(agency.key, id)
  }
  for (const agency of agencies.filter(({ successors }) => successors.length > 0)) {
    await payload.update({
      collection: 'agencies',
      id: idFor(ids, agency.key),
      data: { successors: agency.successors.map((key) => idFor(ids, key)) },
      depth: 0,
      // As above.
      overrideAccess: true,
    })
  }
}

async function writeLists(
  payload: Payload,
  content: DemonstrationContent,
  ids: Ids,
): Promise<void> {
  for (const { key, name } of content.audiences) {
    // The system fills an empty studio: nobody is signed in.
    const { id } = await payload.create({
      collection: 'audiences',
      data: { name },
      overrideAccess: true,
    })
    ids.set(key, id)
  }
  for (const { key, name, group } of content.scamForms) {
    // As above.
    const { id } = await payload.create({
      collection: 'scam-forms',
      data: { name, group: group as never },
      overrideAccess: true,
    })
    ids.set(key, id)
  }
}

async function writeDocuments(
  payload: Payload,
  content: DemonstrationContent,
  ids: Ids,
): Promise<void> {
  const write = async (
    collection: WorkflowCollection,
    document: { key: string; effectiveFrom: string },
    data: object,
  ) => {
    // The system fills an empty studio: nobody is signed in.
    const { id } = await payload.create({
      collection,
      data: data as never,
      depth: 0,
      overrideAccess: true,
    })
    ids.set(document.key, id)
    await releaseDemonstration(payload, collection, id, Date.parse(document.effectiveFrom))
  }
  for (const directive of content.directives) {
    await write('directives', directive, directiveData(directive, content.directives, ids))
  }
  for (const campaign of content.campaigns) {
    await write('campaigns', campaign, campaignData(campaign, ids))
  }
  for (const material of content.materials) {
    const picture =
      material.picture &&
      (await storePicture(payload, material.picture, idFor(ids, material.agency)))
    await write('materials', material, materialData(material, picture, ids))
  }
}

async function storePicture(
  payload: Payload,
  picture: { alt: string; caption: string | null },
  agency: string,
): Promise<string> {
  const { name, mimeType, data } = await drawInfographic()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: picture.alt, caption: picture.caption, agency },
    file: { name, mimetype: mimeType, data, size: data.length },
    // The system fills an empty studio: nobody is signed in.
    overrideAccess: true,
  })
  return id
}

async function createLogin(
  payload: Payload,
  role: 'officer' | 'editor',
  email: string,
  name: string,
  agency: string,
): Promise<PrintedLogin> {
  const password = randomPassword()
  await payload.create({
    collection: 'users',
    data: { name, email, password, role, agency },
    // The system fills an empty studio: nobody is signed in.
    overrideAccess: true,
  })
  return { role: ROLE_LABELS[role], email, password }
}
