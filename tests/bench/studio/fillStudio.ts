/** A province's studio after some years: written past hooks, as fast as the database takes it. */
import type { CollectionSlug, Payload } from 'payload'
import { addDays, dayOf, DAY_MS } from '#src/domain/calendar'
import { fold } from '#src/domain/fold'
import { MATERIAL_KINDS, type Availability } from '#src/domain/release'
import { TOPICS } from '#src/domain/topics'
import { sentence, title } from '../words'

export interface StudioSize {
  materials: number
  campaigns: number
  directives: number
}

export interface StudioContent {
  size: StudioSize
  now: number
  /** Ids of the agencies that the documents belong to in turn. */
  agencies: readonly string[]
  /** Ids of the authors, in turn. */
  people: readonly string[]
}

type Row = Record<string, unknown>

/** Every tenth is a draft, every twentieth in review, every twentieth approved, the rest is released. */
const STATES = [
  ...['draft', 'draft', 'in-review', 'approved'],
  ...Array.from({ length: 16 }, () => 'released'),
] as const
const AVAILABILITIES: readonly Availability[] = ['always', 'own', 'campaigns', 'campaigns']
const DAYS_SPREAD = 730
const AGENCIES = 40
const AT_ONCE = 20

const writerTo = (payload: Payload) => (collection: CollectionSlug, data: Row) =>
  payload.db.create({ collection, data, customID: String(data.id) })

/** A province and the wards under it; answers with their ids, the province's first. */
export async function fillAgencies(payload: Payload): Promise<string[]> {
  const write = writerTo(payload)
  const agencies = Array.from({ length: AGENCIES }, (_, index) => `agency-${index}`)
  for (const [index, id] of agencies.entries()) {
    const name = `Ủy ban nhân dân phường ${index}`
    const parent = index === 0 ? {} : { parent: agencies[0] }
    await write('agencies', { id, name, names: [{ id, name }], kind: 'xa', slug: id, ...parent })
  }
  return agencies
}

/** Fills the tables of what staff write, and the log of its releases. */
export async function fillStudio(
  payload: Payload,
  { size, now, agencies, people }: StudioContent,
): Promise<void> {
  const today = dayOf(now)
  const write = writerTo(payload)
  const agencyOf = (index: number) => agencies[index % agencies.length]
  // Above what the caller has released itself.
  let sequence = 1000

  const workflow = (index: number, kind: string): Row => {
    const state = STATES[index % STATES.length]
    const isReleased = state === 'released'
    const isEdited = isReleased && index % 50 === 5
    const updatedAt = new Date(now - (index % 500) * DAY_MS).toISOString()
    return {
      ...{
        id: `${kind}-${index}`,
        version: isEdited ? 2 : 1,
        agency: agencyOf(index),
        slug: `${kind}-${index}`,
      },
      ...{
        state: isEdited ? 'draft' : isReleased ? 'approved' : state,
        authors: [people[index % people.length]],
      },
      hasUnreleasedEdits: !isReleased || isEdited,
      reviewNote: state === 'draft' && index % 20 === 1 ? 'Hãy ghi rõ nguồn.' : '',
      ...(isReleased && { publicFrom: releasedAt(index) }),
      ...{ createdAt: updatedAt, updatedAt },
    }
  }
  const releasedAt = (index: number) =>
    new Date(now - (index % 700) * DAY_MS + DAY_MS).toISOString()
  const windowsAt = (index: number, kind: string) => {
    const startDay = addDays(today, ((index * 37) % DAYS_SPREAD) - DAYS_SPREAD / 2)
    const endDay = index % 23 === 0 ? undefined : addDays(startDay, 10 + (index % 20))
    return [
      { id: `window-${kind}-${index}`, startDay, ...(endDay && { endDay }), yearInferred: false },
    ]
  }
  const release = async (collection: string, row: Row, content: Row): Promise<void> => {
    if (!row.publicFrom) return
    sequence += 1
    await write('releases', {
      ...{ id: `release-${sequence}`, sequence, action: 'release', documentCollection: collection },
      ...{ documentId: row.id, slug: row.slug, agency: row.agency, version: 1, access: 'public' },
      ...{ effectiveFrom: row.publicFrom, recordedAt: row.publicFrom },
      content: JSON.stringify(content),
    })
  }

  await inBatches(size.directives, async (index) => {
    const row = workflow(index, 'directive')
    const title = `${index + 1}/UBND-NC ${sentence(index)}`
    await write('directives', { ...row, title, subject: sentence(index), searchText: fold(title) })
  })
  await inBatches(size.campaigns, async (index) => {
    const row = workflow(index, 'campaign')
    const facts = { title: `Đợt cao điểm ${index}`, topics: [TOPICS[index % TOPICS.length]] }
    const windows = windowsAt(index, 'campaign')
    await write('campaigns', { ...row, ...facts, windows, searchText: fold(facts.title) })
    const content = { slug: row.slug, ...facts, summary: '', directives: [], agency: row.agency }
    await release('campaigns', row, { ...content, windows: windows.map(dayWindow) })
  })
  await inBatches(size.materials, async (index) => {
    const row = workflow(index, 'material')
    const availability = AVAILABILITIES[index % AVAILABILITIES.length]
    const windows = availability === 'own' ? windowsAt(index, 'material') : []
    const facts = {
      ...{ title: title(index), kind: MATERIAL_KINDS[index % MATERIAL_KINDS.length] },
      ...{ language: 'vi', availability, topics: [TOPICS[index % TOPICS.length]] },
      campaigns: [`campaign-${index % size.campaigns}`],
      // Every tenth directive stays without material.
      directives: [`directive-${Math.floor((index % size.directives) / 10) * 10 + (index % 9)}`],
    }
    await write('materials', {
      ...row,
      ...facts,
      windows,
      searchText: fold(facts.title),
      access: 'public',
    })
    await release('materials', row, {
      ...{ ...facts, slug: row.slug, summary: '', agency: row.agency },
      ...{
        body: { html: `<p>${sentence(index)}</p>`.repeat(20), text: sentence(index).repeat(20) },
      },
      ...{ textEquivalent: null, assets: [], scamForms: [], audiences: [], translationOf: null },
      ...{ urgent: false, steps: [], hotlines: [], licence: null, attribution: null },
      windows: windows.map(dayWindow),
    })
  })
}

const dayWindow = ({ startDay, endDay }: { startDay: string; endDay?: string }) => ({
  startDay,
  endDay: endDay ?? null,
})

async function inBatches(count: number, write: (index: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < count; first += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) => first + n)
    await Promise.all(batch.map(write))
  }
}
