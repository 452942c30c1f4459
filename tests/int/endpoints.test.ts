/**
 * What can be sent to the studio by hand: every endpoint of the configuration, ours and Payload's own,
 * as every row of the access table, over REST. A collection, an endpoint or a global without a row fails.
 */
import type { Endpoint, SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cellsOf,
  PLACES,
  ROW_NAMES,
  TABLE_COLLECTIONS,
  type Operation,
  type Place,
  type RowName,
  type TableCollection,
} from '#tests/support/accessTable'
import { AccessStage, asSlug, SAMPLES, words } from '#tests/support/accessStage'
import { ENDPOINT_TABLE, PAYLOADS_OWN, ROOT_ENDPOINT_TABLE } from '#tests/support/endpointTable'
import { studioRest, type RestAnswer } from '#tests/support/studioRest'

let stage: AccessStage
let rest: ReturnType<typeof studioRest>

beforeAll(async () => {
  stage = await AccessStage.open()
  await signInAnew()
})
afterAll(() => stage.close())

/** Everyone at once, ahead of the tests: passwords are slow to check. */
async function signInAnew(): Promise<void> {
  rest = studioRest(stage.studio)
  await Promise.all(ROW_NAMES.map((row) => rest.get(stage.people[row], '/users/me')))
}

const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`
const namesOf = (endpoints: readonly Endpoint[] | false) => (endpoints || []).map(nameOf)

function configOf(slug: string): SanitizedCollectionConfig {
  const found = stage.studio.payload.config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}

/** Every endpoint that a collection is to have, no more and no less. */
function expectedOf(slug: TableCollection): string[] {
  const { auth, upload } = configOf(slug)
  return [
    ...Object.keys(ENDPOINT_TABLE[slug] ?? {}),
    ...(auth ? PAYLOADS_OWN.accounts : []),
    ...(upload ? PAYLOADS_OWN.uploads : []),
    ...PAYLOADS_OWN.everywhere,
  ]
}

describe('the table of endpoints', () => {
  it.each(TABLE_COLLECTIONS)('has every endpoint of %s', (slug) => {
    const duplicates = configOf(slug).disableDuplicate ? ['post /:id/duplicate'] : []
    const expected = expectedOf(slug).filter((name) => !duplicates.includes(name))
    expect(namesOf(configOf(slug).endpoints).sort()).toEqual(expected.sort())
    expect(Boolean(configOf(slug).upload)).toBe(OF_FILES.includes(slug))
  })

  it('has every endpoint that belongs to no collection', () => {
    const expected = [...Object.keys(ROOT_ENDPOINT_TABLE), ...PAYLOADS_OWN.root]
    expect(namesOf(stage.studio.payload.config.endpoints).sort()).toEqual(expected.sort())
  })

  it('needs no rows for globals, jobs and GraphQL: there are none', () => {
    const { globals, graphQL, jobs } = stage.studio.payload.config
    expect(globals).toEqual([])
    expect(jobs?.tasks ?? []).toEqual([])
    expect(graphQL.disable).toBe(true)
  })
})

const REFUSALS = new Set(['not-signed-in', 'not-permitted', 'not-found'])

/** Refused before anything else was looked at: by status where Payload answers, by code where we do. */
function isLetThrough({ status, body }: RestAnswer): boolean {
  if (typeof body.code === 'string') return !REFUSALS.has(body.code)
  return ![401, 403, 404].includes(status)
}

/** The rows that are let through, as marks in the order of the table. */
async function marksOf(ask: (row: RowName) => Promise<RestAnswer>): Promise<string> {
  let marks = ''
  for (const row of ROW_NAMES) marks += isLetThrough(await ask(row)) ? 'G' : '.'
  return marks
}

function call(row: RowName, name: string, path: string, body: object = {}): Promise<RestAnswer> {
  const [method = ''] = name.split(' ')
  const person = stage.people[row]
  return method === 'get'
    ? rest.get(person, path)
    : rest.send(person, method.toUpperCase(), path, body)
}

const pathOf = (name: string, id: string) => (name.split(' ')[1] ?? '').replace(':id', id)

const ours = TABLE_COLLECTIONS.flatMap((slug) =>
  Object.entries(ENDPOINT_TABLE[slug] ?? {}).map(([name, row]) => [slug, name, row] as const),
)

describe('endpoints of ours', () => {
  it.each(ours)('%s: %s lets through whom the table names', async (slug, name, row) => {
    const body = name.endsWith('/invite') ? invitation() : row.body
    const marks = await marksOf(async (who) => {
      // A step that was taken leaves no draft for the next one.
      if (name === 'post /:id/transitions') await stage.renew(slug, 'ward')
      return call(who, name, `/${slug}${pathOf(name, stage.subjects[slug].ward)}`, body)
    })
    // Signing out ends what the later rows are asked with.
    if (name.includes('logout') || name.includes('refresh')) await signInAnew()
    expect(marks).toBe(row.marks)
  })

  it.each(Object.entries(ROOT_ENDPOINT_TABLE))(
    '%s lets through whom the table names',
    async (name, row) => {
      expect(await marksOf((who) => call(who, name, pathOf(name, ''), row.body))).toBe(row.marks)
    },
  )
})

let invited = 0
const invitation = () => ({
  ...{ name: words(), email: `moi-${++invited}@example.vn`, role: 'officer' },
  agency: stage.agencies.ward,
})

interface Attempt {
  slug: TableCollection
  place: Place
  id: string
  row: RowName
}

/** Other doors to the operations of the access table; each says whether it had its effect. */
const DOORS: Record<
  string,
  { like: readonly Operation[]; try: (attempt: Attempt) => Promise<boolean> }
> = {
  'get /count': {
    like: ['read'],
    try: async ({ slug, id, row }) => {
      const { body } = await call(row, 'get', `/${slug}/count?where[id][equals]=${id}`)
      return body.totalDocs === 1
    },
  },
  'get /': {
    like: ['read'],
    try: async ({ slug, id, row }) => {
      const { body } = await call(row, 'get', `/${slug}?where[id][equals]=${id}&depth=2`)
      return body.totalDocs === 1
    },
  },
  'get /:id': {
    like: ['read'],
    try: async ({ slug, id, row }) => (await call(row, 'get', `/${slug}/${id}`)).status === 200,
  },
  'get /versions': {
    like: ['readVersions'],
    try: async ({ slug, id, row }) => {
      const { body } = await call(row, 'get', `/${slug}/versions?where[parent][equals]=${id}`)
      return Number(body.totalDocs ?? 0) > 0
    },
  },
  'get /versions/:id': {
    like: ['readVersions'],
    try: async ({ slug, id, row }) => {
      const { status } = await call(row, 'get', `/${slug}/versions/${await versionOf(slug, id)}`)
      return status === 200
    },
  },
  'post /versions/:id': {
    like: ['update', 'readVersions'],
    try: async ({ slug, id, row }) => {
      const before = (await stage.stored(slug, id))?.version
      await call(row, 'post', `/${slug}/versions/${await versionOf(slug, id)}`)
      return (await stage.stored(slug, id))?.version !== before
    },
  },
  'post /:id/duplicate': {
    like: ['create', 'read'],
    try: async ({ slug, place, id, row }) => {
      const before = await stage.count(slug)
      await call(row, 'post', `/${slug}/${id}/duplicate`)
      const isMade = (await stage.count(slug)) > before
      // A second copy would bear the name of the first.
      if (isMade) await stage.renew(slug, place)
      return isMade
    },
  },
  'patch /:id': { like: ['update'], try: (attempt) => changes(attempt, `/${attempt.id}`) },
  'patch /': {
    like: ['update'],
    try: (attempt) => changes(attempt, `?where[id][equals]=${attempt.id}`),
  },
  'get /file/:filename': {
    like: ['read'],
    try: async ({ slug, id, row }) => {
      const { filename } = (await stage.stored(slug, id)) ?? {}
      const { status } = await call(row, 'get', `/${slug}/file/${String(filename)}`)
      return status === 200
    },
  },
  'get /paste-url/:id?': {
    // The server fetches nothing for anyone.
    like: [],
    try: async ({ slug, row }) => {
      const src = encodeURIComponent('http://127.0.0.1:9/anh.png')
      const { status } = await call(row, 'get', `/${slug}/paste-url?src=${src}`)
      return status === 200
    },
  },
  'delete /:id': {
    like: ['erase'],
    try: async ({ slug, place, id, row }) => {
      await call(row, 'delete', `/${slug}/${id}`)
      const isGone = (await stage.stored(slug, id)) === null
      if (isGone) await stage.renew(slug, place)
      return isGone
    },
  },
  'delete /': {
    like: ['erase'],
    try: async ({ slug, place, id, row }) => {
      await call(row, 'delete', `/${slug}?where[id][equals]=${id}&trash=true`)
      const isGone = (await stage.stored(slug, id)) === null
      if (isGone) await stage.renew(slug, place)
      return isGone
    },
  },
  'patch /:id from the trash': {
    like: ['trash'],
    try: async ({ slug, place, id, row }) => {
      const deletedAt = new Date(stage.studio.clock.now()).toISOString()
      const where = { id: { equals: id } }
      const collection = asSlug(slug)
      await stage.studio.payload.db.updateOne({ collection, where, data: { deletedAt } })
      await call(row, 'patch', `/${slug}/${id}?trash=true`, { deletedAt: null })
      const isBack = !(await stage.stored(slug, id))?.deletedAt
      await stage.renew(slug, place)
      return isBack
    },
  },
}

async function changes({ slug, id, row }: Attempt, address: string): Promise<boolean> {
  const { field } = SAMPLES[slug]
  const value = words()
  await call(row, 'patch', `/${slug}${address}`, { [field]: value })
  return (await stage.stored(slug, id))?.[field] === value
}

async function versionOf(slug: TableCollection, id: string): Promise<string> {
  const { docs } = await stage.studio.payload.findVersions({
    collection: asSlug(slug) as 'materials',
    where: { parent: { equals: id } },
    limit: 1,
    // Whoever tries by hand may have learnt the id anywhere.
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

/** What the access table says of the operations that a door leads to; null where there are none. */
function grantedBy(
  slug: TableCollection,
  operations: readonly Operation[],
  place: Place,
  row: RowName,
) {
  const cells = cellsOf(slug).filter(
    (cell) => cell.place === place && cell.row === row && operations.includes(cell.operation),
  )
  if (operations.length === 0) return false
  const isGranted = cells.map((cell) => cell.isGranted)
  return isGranted.includes(null) ? null : !isGranted.includes(false)
}

describe('who is editing what', () => {
  const LOCKS = '/payload-locked-documents'
  let document: string
  let lock: string

  /** As Payload makes one when the ward's officer types in the form of the ward's draft. */
  async function lockedByOfficer(): Promise<void> {
    document = stage.subjects.materials.ward
    const { id } = await stage.studio.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'materials', value: document },
        user: { relationTo: 'users', value: stage.people.officer?.id },
      },
    })
    lock = String(id)
  }
  const holder = async () => {
    const found = await stage.studio.payload.db.findOne<{ id: string; user: { value: unknown } }>({
      collection: 'payload-locked-documents',
      where: { id: { equals: lock } },
    })
    return found?.user.value ?? null
  }
  const ids = () => new Map(ROW_NAMES.map((row) => [row, stage.people[row]?.id]))

  it('is told to colleagues only', async () => {
    await lockedByOfficer()
    const marks = await marksOf(async (row) => {
      const query = `where[document.value][equals]=${document}`
      const { body } = await call(row, 'get', `${LOCKS}?${query}`)
      return { status: body.totalDocs === 1 ? 200 : 404, body: {} }
    })
    expect(marks).toBe('.GGGGGG.....')
  })

  it('is taken over for oneself by colleagues who write, and by nobody for someone else', async () => {
    const surprises: string[] = []
    const mayTakeOver = ['admin', 'agency-admin', 'officer', 'editor', 'editor above']
    for (const row of ROW_NAMES) {
      await lockedByOfficer()
      const other = ids().get('editor elsewhere')
      await call(row, 'patch', `${LOCKS}/${lock}`, { user: { relationTo: 'users', value: other } })
      if ((await holder()) !== ids().get('officer') && row !== 'editor elsewhere') {
        surprises.push(`${row} gives it away`)
      }
      const self = { relationTo: 'users', value: ids().get(row) }
      await call(row, 'patch', `${LOCKS}/${lock}`, { user: self })
      const isTaken = row !== 'officer' && (await holder()) === ids().get(row)
      if (isTaken !== (mayTakeOver.includes(row) && row !== 'officer')) {
        surprises.push(`${row} takes it: ${isTaken}`)
      }
    }
    expect(surprises).toEqual([])
  })

  it('is not forged: nobody locks a document by hand', async () => {
    const marks = await marksOf((row) =>
      call(row, 'post', LOCKS, {
        document: { relationTo: 'materials', value: document },
        user: { relationTo: 'users', value: ids().get('editor elsewhere') },
      }),
    )
    expect(marks).toBe('............')
  })

  it('is not ended by strangers and leaders', async () => {
    const marks = await marksOf(async (row) => {
      await lockedByOfficer()
      await call(row, 'delete', `${LOCKS}/${lock}`)
      return { status: (await holder()) === null ? 200 : 404, body: {} }
    })
    expect(marks).toBe('.GGGG.G.....')
  })
})

const OF_FILES: readonly TableCollection[] = ['media', 'dispatch-files']

function doorsOf(slug: TableCollection): string[] {
  const isOfFiles = (name: string) => PAYLOADS_OWN.uploads.some((path) => path === name)
  return Object.keys(DOORS).filter((name) => OF_FILES.includes(slug) || !isOfFiles(name))
}

describe.each(TABLE_COLLECTIONS)('Payload’s own endpoints of %s', (slug) => {
  it.each(doorsOf(slug))('%s does no more than the access table grants', async (name) => {
    const door = DOORS[name]
    if (!door) throw new Error(name)
    const { disableDuplicate, auth } = configOf(slug)
    const isClosed = name.includes('duplicate') && (disableDuplicate || Boolean(auth))
    const surprises: string[] = []
    for (const place of PLACES) {
      for (const row of ROW_NAMES) {
        const isGranted = grantedBy(slug, door.like, place, row)
        if (isGranted === null) continue
        const id = stage.subjects[slug][place]
        const had = await door.try({ slug, place, id, row })
        if (had !== (isGranted && !isClosed)) surprises.push(`${row}, ${place}: ${had}`)
      }
    }
    expect(surprises).toEqual([])
  })
})
