/** Every cell of tests/support/accessTable.ts, tried through Payload with access switched on. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '#src/domain/staff'
import type { WorkflowCollection } from '#src/domain/release'
import { AccessStage, asSlug, SAMPLES, words, type Data } from '#tests/support/accessStage'
import {
  ACCESS_TABLE,
  cellsOf,
  OPERATIONS,
  PLACES,
  ROW_NAMES,
  ROWS,
  TABLE_COLLECTIONS,
  type Cell,
  type Operation,
  type Place,
  type RowName,
  type TableCollection,
} from '#tests/support/accessTable'
import type { TestStudio } from '#tests/support/studio'

let stage: AccessStage
let studio: TestStudio

/** Payload's own tables: nobody outside the staff gets at them. */
const OF_PAYLOAD = [
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
] as const

beforeAll(async () => {
  stage = await AccessStage.open()
  ;({ studio } = stage)
})
afterAll(() => stage.close())

function configOf(collection: string): SanitizedCollectionConfig {
  const found = studio.payload.config.collections.find(({ slug }) => slug === collection)
  if (!found) throw new Error(`no collection ${collection}`)
  return found
}

interface Attempt {
  collection: TableCollection
  place: Place
  id: string
  req: PayloadRequest
}

/** Each tries its operation and answers whether it had its effect, whatever Payload said. */
const ATTEMPTS: Record<Operation, (attempt: Attempt) => Promise<boolean>> = {
  create: async ({ collection, place, req }) => {
    const before = await stage.count(collection)
    await stage.create(collection, place, { overrideAccess: false, req })
    return (await stage.count(collection)) === before + 1
  },
  read: async ({ collection, id, req }) => {
    const found = await studio.payload.find({
      collection: asSlug(collection),
      where: { id: { equals: id } },
      trash: true,
      overrideAccess: false,
      req,
    })
    return found.totalDocs === 1
  },
  update: async ({ collection, id, req }) => {
    const { field } = SAMPLES[collection]
    const value = words()
    await change(collection, id, { [field]: value }, req)
    return (await stage.stored(collection, id))?.[field] === value
  },
  trash: async ({ collection, place, id, req }) => {
    await change(collection, id, { deletedAt: new Date(studio.clock.now()).toISOString() }, req)
    const isTrashed = Boolean((await stage.stored(collection, id))?.deletedAt)
    if (isTrashed) await stage.renew(collection, place)
    return isTrashed
  },
  erase: async ({ collection, place, id, req }) => {
    await studio.payload.delete({ collection: asSlug(collection), id, overrideAccess: false, req })
    const isGone = (await stage.stored(collection, id)) === null
    if (isGone) await stage.renew(collection, place)
    return isGone
  },
  readVersions: async ({ collection, id, req }) => {
    const found = await studio.payload.findVersions({
      collection: asSlug(collection),
      where: { parent: { equals: id } },
      overrideAccess: false,
      req,
    })
    return found.totalDocs > 0
  },
  unlock: async ({ id, req }) => {
    const lockUntil = new Date(studio.clock.now() + 600_000).toISOString()
    const where = { id: { equals: id } }
    const locked = { loginAttempts: 5, lockUntil }
    await studio.payload.db.updateOne({ collection: 'users', where, data: locked })
    const email = String((await stage.stored('users', id))?.email)
    await studio.payload.unlock({
      collection: 'users',
      data: { email } as never,
      overrideAccess: false,
      req,
    })
    return !(await stage.stored('users', id))?.lockUntil
  },
}

async function change(collection: TableCollection, id: string, data: Data, req: PayloadRequest) {
  await studio.payload.update({
    collection: asSlug(collection),
    id,
    data: data as never,
    overrideAccess: false,
    req,
  })
}

/** Refusals are 403, and 404 where the caller may not even know; anything else is a fault. */
async function isGranted(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    const status = (error as { status?: unknown }).status
    if (status === 403 || status === 404) return false
    throw error
  }
}

describe('the access table', () => {
  it('has a row for every role', () => {
    const roles = new Set(Object.values(ROWS).map(({ role }) => role))
    expect(roles).toEqual(new Set([null, ...ROLES]))
  })

  it('covers every collection of the configuration', () => {
    const configured = studio.payload.config.collections.map(({ slug }) => slug)
    expect([...TABLE_COLLECTIONS, ...OF_PAYLOAD].sort()).toEqual(configured.sort())
  })

  it.each(TABLE_COLLECTIONS)('has every row and column of %s', (collection) => {
    expect(Object.keys(ACCESS_TABLE[collection])).toEqual(ROW_NAMES)
    const columns = Object.keys(OPERATIONS).length * PLACES.length
    expect(cellsOf(collection)).toHaveLength(ROW_NAMES.length * columns)
  })

  it.each(TABLE_COLLECTIONS)('leaves out only what %s cannot do at all', (collection) => {
    for (const cell of cellsOf(collection)) {
      expect([cell.title, cell.isGranted !== null]).toEqual([cell.title, exists(collection, cell)])
    }
  })

  it.each(TABLE_COLLECTIONS)('finds every operation of %s decided by a rule of its own', (slug) => {
    const { access } = configOf(slug)
    for (const name of ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const) {
      // Payload's default is `defaultAccess`: any signed-in user of any collection.
      expect([name, access[name]?.name]).not.toEqual([name, 'defaultAccess'])
      expect(access[name]).toBeTypeOf('function')
    }
    expect(access.admin).toBeTypeOf('function')
  })
})

function exists(collection: TableCollection, { operation, place }: Cell): boolean {
  const config = configOf(collection)
  const isList = ['audiences', 'scam-forms', 'hotlines'].includes(collection)
  if (isList && place === 'commune') return false
  if (operation === 'trash') return config.trash === true
  if (operation === 'readVersions') return Boolean(config.versions)
  return operation === 'unlock' ? Boolean(config.auth) : true
}

const byTitle = (cells: Cell[]) => cells.map((cell) => [cell.title, cell] as const)

describe.each(TABLE_COLLECTIONS)('%s', (collection) => {
  const cells = cellsOf(collection).filter((cell) => cell.isGranted !== null)
  it.each(byTitle(cells))('%s', async (_title, { row, operation, place, isGranted: expected }) => {
    const id = stage.subjects[collection][place]
    expect(id).not.toBe('')
    const req = await stage.as(row)
    const attempt = { collection, place, id, req }
    expect(await isGranted(() => ATTEMPTS[operation](attempt))).toBe(expected)
  })
})

describe.each(OF_PAYLOAD)('%s', (slug) => {
  const collection = slug as CollectionSlug
  const where = { id: { exists: true } }
  const noOne = () => studio.as(null)
  const refused = { status: 403 }

  it('gives an anonymous caller nothing to read', async () => {
    const { payload } = studio
    const req = await noOne()
    await expect(payload.find({ collection, overrideAccess: false, req })).rejects.toMatchObject(
      refused,
    )
    await expect(payload.count({ collection, overrideAccess: false, req })).rejects.toMatchObject(
      refused,
    )
  })

  it('lets an anonymous caller write nothing', async () => {
    const { payload } = studio
    const data = { key: 'x', name: 'x' } as never
    const access = { overrideAccess: false, req: await noOne() }
    const { overrideAccess, req } = access
    await expect(payload.create({ collection, data, overrideAccess, req })).rejects.toMatchObject(
      refused,
    )
    await expect(
      payload.update({ collection, where, data, overrideAccess, req }),
    ).rejects.toMatchObject(refused)
    await expect(payload.delete({ collection, where, overrideAccess, req })).rejects.toMatchObject(
      refused,
    )
  })
})

const STAFF_ROWS = ROW_NAMES.filter((row) => ROWS[row].role !== null)

describe('what is released', () => {
  const released = {} as Record<WorkflowCollection | 'releases' | 'edited', string>

  beforeAll(async () => {
    for (const collection of ['materials', 'campaigns', 'directives'] as const) {
      released[collection] = await release(collection)
    }
    const { docs } = await studio.payload.db.find<{ id: string }>({
      collection: 'releases',
      where: { documentId: { equals: released.materials } },
    })
    released.releases = docs[0]?.id ?? ''
    released.edited = await release('materials')
    const edit = { title: 'Bản nháp tiếp theo' }
    await change('materials', released.edited, edit, await stage.as('editor elsewhere'))
  })

  async function release(collection: WorkflowCollection): Promise<string> {
    const { id } = await studio.payload.create({
      collection,
      data: {
        ...SAMPLES[collection].data(stage.agencies.commune),
        issuer: 'Ủy ban nhân dân xã',
        docType: 'cong-van',
        windows: [{ startDay: '2026-01-01' }],
      } as never,
      // The scene; steps are taken as the commune's editor.
      overrideAccess: true,
    })
    await stage.approve(collection, id, 'commune')
    await stage.step(collection, id, 'commune', { action: 'release', version: 1 })
    return id
  }

  async function reads(row: RowName, collection: TableCollection, id: string): Promise<boolean> {
    const attempt = { collection, place: 'commune', id, req: await stage.as(row) } as const
    return isGranted(() => ATTEMPTS.read(attempt))
  }

  describe.each(['materials', 'campaigns', 'directives', 'releases'] as const)('%s', (slug) => {
    it.each(STAFF_ROWS)('is read across borders: %s', async (row) => {
      expect(await reads(row, slug, released[slug])).toBe(true)
    })

    it('is not read through the studio by an anonymous caller', async () => {
      expect(await reads('anonymous', slug, released[slug])).toBe(false)
    })
  })

  it.each(STAFF_ROWS)('shows no later edit across borders: %s', async (row) => {
    const isInside = row === 'admin' || ROWS[row].agency === 'commune'
    expect(await reads(row, 'materials', released.edited)).toBe(isInside)
  })
})

describe('a directive that the commune addresses to the ward', () => {
  const INSIDE: readonly RowName[] = STAFF_ROWS.filter(
    (row) => row === 'admin' || ROWS[row].agency === 'commune',
  )
  const ADDRESSED: readonly RowName[] = STAFF_ROWS.filter((row) => {
    const { agency } = ROWS[row]
    return agency === 'ward' || agency === 'quarter'
  })
  let draft: string
  let approved: string

  beforeAll(async () => {
    draft = await address()
    approved = await address()
    await stage.approve('directives', approved, 'commune')
  })

  async function address(): Promise<string> {
    const { id } = await studio.payload.create({
      collection: 'directives',
      data: {
        ...SAMPLES.directives.data(stage.agencies.commune),
        issuer: 'Ủy ban nhân dân xã',
        docType: 'cong-van',
        recipients: [{ text: 'Ủy ban nhân dân phường', agency: stage.agencies.ward }],
      } as never,
      // The scene; steps are taken as the commune's editor.
      overrideAccess: true,
    })
    return id
  }

  it.each(ROW_NAMES)('is read, once approved, by the ward and those below: %s', async (row) => {
    const req = await stage.as(row)
    const attempt = { collection: 'directives', place: 'commune', id: approved, req } as const
    const expected = INSIDE.includes(row) || ADDRESSED.includes(row)
    expect(await isGranted(() => ATTEMPTS.read(attempt))).toBe(expected)
  })

  it.each(ROW_NAMES)('stays inside the commune while it is a draft: %s', async (row) => {
    const req = await stage.as(row)
    const attempt = { collection: 'directives', place: 'commune', id: draft, req } as const
    expect(await isGranted(() => ATTEMPTS.read(attempt))).toBe(INSIDE.includes(row))
  })
})

describe('accounts', () => {
  it.each(STAFF_ROWS)('lets everyone on the staff read and rename themselves: %s', async (row) => {
    const person = stage.people[row]
    const attempt = async () => ({
      ...({ collection: 'users', place: 'ward', id: person?.id ?? '' } as const),
      req: await studio.as(person),
    })
    expect(await ATTEMPTS.read(await attempt())).toBe(true)
    expect(await ATTEMPTS.update(await attempt())).toBe(true)
  })

  it.each(['officer', 'editor', 'leader'] as const)(
    'lists only themselves to someone who administers nobody: %s',
    async (row) => {
      const { docs } = await studio.payload.find({
        collection: 'users',
        pagination: false,
        overrideAccess: false,
        req: await stage.as(row),
      })
      expect(docs.map(({ id }) => id)).toEqual([stage.people[row]?.id])
    },
  )
})
