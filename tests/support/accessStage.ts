/**
 * The scene of the access table: a person of every row, and in every collection a document of the ward
 * and one of the commune.
 */
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { WorkflowCollection } from '#src/domain/release'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import {
  PLACES,
  ROW_NAMES,
  ROWS,
  TABLE_COLLECTIONS,
  type Place,
  type RowName,
  type TableCollection,
} from './accessTable'
import { bodyOf } from './body'
import { openTestStudio, PASSWORD, type Person, type TestStudio } from './studio'

export type Data = Record<string, unknown>
export type Step = Omit<TransitionRequest, 'collection' | 'documentId'>

const DAY_MS = 86_400_000
let made = 0

export const words = () => `Mục thử nghiệm ${++made}`
const material = () => ({
  ...{ title: words(), kind: 'article', availability: 'always', body: bodyOf() },
})
const portalKey = (portal: string) => ({
  ...{ portal, label: words(), beginning: 'cg_aaaa', hash: words(), scopes: ['read:keyed'] },
  expiresAt: '2099-01-01T00:00:00.000Z',
})
const webhook = (portal: string) => ({
  ...{ name: words(), portal, address: 'https://phuong.example.vn/nhan-tin' },
})
const sending = (owner: string) => ({
  ...{ webhook: owner, order: ++made, round: 0, event: words(), change: {}, at: 0 },
  ...{ state: 'waiting', attempts: 0, queuedAt: 0, nextAttemptAt: 0, fault: words() },
})
const original = () => ({ name: words(), hash: words(), format: 'txt' })
const account = () => ({ name: words(), email: `nguoi-${++made}@example.vn`, password: PASSWORD })

interface Sample {
  /** For an agency; `portal` is one of its portals, where one is needed. */
  data: (agency: string, portal?: string) => Data
  field: string
}

/** What a new document holds, and the field that a change is seen by. */
export const SAMPLES: Record<TableCollection, Sample> = {
  directives: { data: (agency) => ({ subject: words(), agency }), field: 'subject' },
  campaigns: { data: (agency) => ({ title: words(), agency }), field: 'title' },
  materials: { data: (agency) => ({ ...material(), agency }), field: 'title' },
  media: { data: (agency) => ({ alt: words(), agency }), field: 'alt' },
  'dispatch-files': { data: (agency) => ({ ...original(), agency }), field: 'name' },
  audiences: { data: () => ({ name: words() }), field: 'name' },
  'scam-forms': { data: () => ({ name: words() }), field: 'name' },
  hotlines: { data: () => ({ name: words(), call: '113' }), field: 'name' },
  agencies: {
    data: (parent) => ({ names: [{ name: words() }], kind: 'xa', parent }),
    field: 'unitCode',
  },
  portals: { data: (agency) => ({ name: words(), agency }), field: 'name' },
  'portal-keys': { data: (agency) => portalKey(agency), field: 'label' },
  webhooks: { data: (_, portal = '') => webhook(portal), field: 'name' },
  'webhook-states': { data: () => ({ round: ++made, secret: words() }), field: 'secret' },
  'webhook-deliveries': { data: (agency) => sending(agency), field: 'fault' },
  releases: { data: (agency) => ({ sequence: 9_000_000 + made++, agency }), field: 'reason' },
  'audit-log': { data: (agency) => ({ action: 'approve', agency }), field: 'detail' },
  users: { data: (agency) => ({ ...account(), role: 'officer', agency }), field: 'name' },
}

export const asSlug = (collection: TableCollection) => collection as CollectionSlug

export class AccessStage {
  readonly people = {} as Record<RowName, Person | null>
  readonly agencies = {} as Record<Place | 'district' | 'quarter', string>
  /** The document of each place that the operations are tried on. */
  readonly subjects = {} as Record<TableCollection, Record<Place, string>>
  /** A portal of each place that no attempt is made on. */
  private readonly portals = {} as Record<Place, string>
  private readonly dispatch = Buffer.from('Công văn')

  private constructor(
    readonly studio: TestStudio,
    private readonly picture: Buffer,
  ) {}

  static async open(): Promise<AccessStage> {
    const square = { width: 8, height: 8, channels: 3 as const, background: '#c00' }
    const picture = await sharp({ create: square }).png().toBuffer()
    const stage = new AccessStage(await openTestStudio(), picture)
    await stage.fill()
    return stage
  }

  close(): Promise<void> {
    return this.studio.close()
  }

  as(row: RowName) {
    return this.studio.as(this.people[row])
  }

  private async fill(): Promise<void> {
    const { agencies, people, studio, subjects } = this
    agencies.district = await studio.agency('Ủy ban nhân dân quận')
    agencies.ward = await studio.agency('Ủy ban nhân dân phường', agencies.district)
    agencies.quarter = await studio.agency('Khu phố', agencies.ward)
    agencies.commune = await studio.agency('Ủy ban nhân dân xã')
    for (const row of ROW_NAMES) {
      const { role, agency } = ROWS[row]
      people[row] = role && (await studio.person(role, agency && agencies[agency]))
    }
    for (const place of PLACES) this.portals[place] = await this.create('portals', place)
    for (const collection of TABLE_COLLECTIONS) subjects[collection] = { ward: '', commune: '' }
    for (const collection of TABLE_COLLECTIONS) {
      for (const place of PLACES) await this.renew(collection, place)
    }
  }

  /** `access` may name who creates it; otherwise the scene is set past all rules. */
  async create(collection: TableCollection, place: Place, access: object = {}): Promise<string> {
    const { id } = await this.studio.payload.create({
      collection: asSlug(collection),
      data: SAMPLES[collection].data(this.agencies[place], this.portals[place]) as never,
      ...(collection === 'media' && { file: fileOf(this.picture, 'image/png', 'png') }),
      ...(collection === 'dispatch-files' && {
        file: fileOf(this.dispatch, 'text/plain', 'txt'),
      }),
      // Overridden by `access` where the attempt itself is made.
      overrideAccess: true,
      ...access,
    })
    return String(id)
  }

  /** Puts a fresh document in the place of the subject. */
  async renew(collection: TableCollection, place: Place): Promise<void> {
    const { subjects } = this
    if (collection === 'agencies') subjects[collection][place] = this.agencies[place]
    else if (collection === 'releases' || collection === 'audit-log') await this.schedule(place)
    else subjects[collection][place] = await this.create(collection, place)
  }

  /** Both logs get their row from a release that is scheduled for tomorrow. */
  private async schedule(place: Place): Promise<void> {
    const id = await this.create('materials', place)
    const effectiveFrom = this.studio.clock.now() + DAY_MS
    await this.approve('materials', id, place)
    await this.step('materials', id, place, { action: 'schedule', version: 1, effectiveFrom })
    for (const collection of ['releases', 'audit-log'] as const) {
      const { docs } = await this.studio.payload.db.find<{ id: string }>({
        collection,
        where: { documentId: { equals: id } },
        sort: '-id',
        limit: 1,
      })
      this.subjects[collection][place] = docs[0]?.id ?? ''
    }
  }

  /** As the place's editor; must not be refused. */
  async step(collection: WorkflowCollection, documentId: string, place: Place, request: Step) {
    const req = await this.as(place === 'ward' ? 'editor' : 'editor elsewhere')
    const outcome = await performTransition(req, { collection, documentId, ...request })
    expect(outcome).not.toHaveProperty('code')
  }

  async approve(collection: WorkflowCollection, id: string, place: Place): Promise<void> {
    await this.step(collection, id, place, { action: 'submit' })
    await this.step(collection, id, place, { action: 'approve', version: 1 })
  }

  async count(collection: TableCollection): Promise<number> {
    return (await this.studio.payload.db.count({ collection: asSlug(collection) })).totalDocs
  }

  /** As stored, hidden fields and the trash included. */
  async stored(collection: TableCollection, id: string): Promise<Data | null> {
    return this.studio.payload.db.findOne<Data & { id: string }>({
      collection: asSlug(collection),
      where: { id: { equals: id } },
    })
  }
}

const fileOf = (data: Buffer, mimetype: string, extension: string) => ({
  data,
  mimetype,
  name: `tep-${++made}.${extension}`,
  size: data.length,
})
