/** Writes the demonstration content into an empty studio and releases it. */
import type { Payload } from 'payload'
import { dayOf } from '#src/domain/calendar'
import { studioOf } from '#src/studio/context'
import type { PrintedLogin } from '#src/studio/firstAdministrator'
import { demonstrationContent } from '..'
import type { DemonstrationContent } from '../types'
import { campaignData, directiveData, materialData } from './documents'
import { storeFile } from './files'
import { idFor, type Ids } from './ids'
import { writeAgencies, writeLists } from './lists'
import { endDocument, writeDocument, type Told } from './lives'
import { writePortals, type PrintedKey } from './portals'
import { createStaff, type SignedIn } from './staff'

/** What is printed once: passwords and keys are made here and nowhere kept as they are. */
export interface Loaded {
  logins: PrintedLogin[]
  keys: PrintedKey[]
}

/** Returns the logins of the demonstration's people and the keys of its portals. */
export async function loadDemonstration(
  payload: Payload,
  tell: (line: string) => void,
): Promise<Loaded> {
  const content = demonstrationContent(dayOf(studioOf(payload).clock.now()))
  tell('Đang nạp nội dung trình diễn: danh mục …')
  const ids: Ids = new Map()
  await writeAgencies(payload, content.agencies, ids)
  await writeLists(payload, content, ids)
  const keys = await writePortals(payload, content.portals, ids)
  const { logins, signedIn } = await createStaff(payload, content, ids)
  tell('Đang nạp nội dung trình diễn: văn bản, chiến dịch, tài liệu …')
  await writeDocuments(payload, content, ids, signedIn)
  return { logins, keys }
}

async function writeDocuments(
  payload: Payload,
  content: DemonstrationContent,
  ids: Ids,
  signedIn: SignedIn,
): Promise<void> {
  const told: Told[] = []
  const write = async (document: Told, data: object) => {
    told.push(document)
    await writeDocument(payload, document, data, { ids, signedIn })
  }
  for (const directive of content.directives) {
    const { key, agency, note, effectiveFrom } = directive
    const life = { stage: 'released', effectiveFrom } as const
    const data = directiveData(directive, content.directives, ids)
    await write({ collection: 'directives', key, agency, note, life }, data)
  }
  for (const campaign of content.campaigns) {
    await write({ ...campaign, collection: 'campaigns' }, campaignData(campaign, ids))
  }
  for (const material of content.materials) {
    const file = await storeFile(payload, material, idFor(ids, material.agency))
    await write({ ...material, collection: 'materials' }, materialData(material, file, ids))
  }
  for (const document of told) await endDocument(document, ids, signedIn)
}
