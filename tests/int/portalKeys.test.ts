/** Keys of portals in the studio: made, rotated, revoked by their keepers, shown once, logged, released. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashOfPortalKey, isPortalKey } from '#src/portalKey/secret'
import { NOTED_EVERY_MS, noteKeyUse, stopWritingKeyUses, writeKeyUses } from '#src/portals/keyUses'
import { releaseUnreleasedPortals } from '#src/portals/release'
import { readHistories } from '#src/release/log'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { studioApi, tokenOf, type ApiAnswer, type StudioApi } from '#tests/support/studioApi'

const NOW = '2026-03-01T00:00:00.000Z'
const DAY_MS = 24 * 60 * 60 * 1000
const READ_ALL = ['read:upcoming', 'read:keyed']

let studio: TestStudio
let api: StudioApi
let ward: string
let portal: string
const people = {} as Record<
  'admin' | 'keeper' | 'stranger' | 'officer' | 'editor' | 'leader',
  Person
>
const tokens = new Map<string, string>()

interface Key {
  id: string
  key: string
  label: string
  beginning: string
  scopes: string[]
  state: string
  expiresAt: string
  lastUsedAt: string | null
}

beforeAll(async () => {
  studio = await openTestStudio(NOW)
  api = studioApi(studio)
  ward = await studio.agency('Ủy ban nhân dân phường')
  const commune = await studio.agency('Ủy ban nhân dân xã')
  people.admin = await studio.person('admin', null)
  people.keeper = await studio.person('agency-admin', ward)
  people.stranger = await studio.person('agency-admin', commune)
  people.officer = await studio.person('officer', ward)
  people.editor = await studio.person('editor', ward)
  people.leader = await studio.person('leader', ward)
  for (const { id, email, password } of Object.values(people)) {
    tokens.set(id, await tokenOf(api, email, password))
  }
})
afterAll(() => studio.close())
// A portal of its own for each: no more than twenty keys are in use at once.
beforeEach(async () => {
  portal = await portalNamed('Trang thông tin phường')
})

async function portalNamed(name: string): Promise<string> {
  const answer = await ask(people.keeper, 'POST', '/portals', { name, agency: ward })
  expect(answer.status).toBe(201)
  return (answer.body.doc as { id: string }).id
}

const ask = (person: Person, method: string, path: string, body?: object): Promise<ApiAnswer> =>
  api(method, path, { token: tokens.get(person.id) ?? '', ...(body && { body }) })

const keysPath = (id = portal) => `/portals/${id}/keys`

async function make(body: object = {}, id = portal): Promise<Key> {
  const wanted = { label: 'Máy chủ', scopes: READ_ALL, ...body }
  const answer = await ask(people.keeper, 'POST', keysPath(id), wanted)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body as unknown as Key
}

async function listed(id = portal): Promise<Key[]> {
  const { body } = await ask(people.keeper, 'GET', keysPath(id))
  return body.keys as Key[]
}

/** The newest record of a portal, as delivery reads it. */
async function released(id = portal) {
  const record = (await readHistories(studio.payload, [id]))(id).at(-1)
  if (record?.action !== 'release' || record.collection !== 'portals') return record?.action
  return record
}

async function releasedKeys(id = portal) {
  const record = await released(id)
  return typeof record === 'object' ? record.content.keys : []
}

async function events(id = portal): Promise<{ action: string; detail?: string; actor?: string }[]> {
  const { docs } = await studio.payload.db.find<{ action: string; detail?: string }>({
    collection: 'audit-log',
    where: { documentId: { equals: id }, action: { not_equals: 'list-released' } },
    sort: 'id',
    pagination: false,
  })
  return docs
}

describe('making a key', () => {
  it('shows it once, and keeps nothing that it could be told from', async () => {
    const made = await make()
    expect(isPortalKey(made.key)).toBe(true)
    expect(made).toMatchObject({ label: 'Máy chủ', scopes: READ_ALL, state: 'active' })
    expect(made.key.startsWith(made.beginning)).toBe(true)
    const [row] = (
      await studio.payload.db.find<Record<string, unknown>>({
        collection: 'portal-keys',
        where: { id: { equals: made.id } },
      })
    ).docs
    expect(row?.hash).toBe(hashOfPortalKey(made.key))
    expect(JSON.stringify(row)).not.toContain(made.key)
    const list = JSON.stringify(await listed())
    expect(list).toContain(made.id)
    expect(list).not.toContain(made.key)
    expect(list).not.toContain(hashOfPortalKey(made.key))
  })

  it('gives it a year, unless another end is stated', async () => {
    const { expiresAt } = await make()
    expect(Date.parse(expiresAt)).toBe(Date.parse(NOW) + 365 * DAY_MS)
    const stated = await make({ expiresAt: '2026-06-01T00:00:00+07:00' })
    expect(stated.expiresAt).toBe('2026-05-31T17:00:00.000Z')
  })

  it.each([
    [{ label: '' }, 'label'],
    [{ label: 'a'.repeat(101) }, 'label'],
    [{ scopes: ['write:all'] }, 'scopes.0'],
    [{ scopes: 'read:keyed' }, 'scopes'],
    [{ expiresAt: '2026-02-28T23:59:59Z' }, 'expiresAt'],
    [{ expiresAt: '2036-01-01T00:00:00Z' }, 'expiresAt'],
    [{ expiresAt: 'mai' }, 'expiresAt'],
    [{ hash: 'a'.repeat(64) }, 'hash'],
  ])('refuses %j and names the field', async (body, field) => {
    const wanted = { label: 'Máy chủ', scopes: READ_ALL, ...body }
    const answer = await ask(people.keeper, 'POST', keysPath(), wanted)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', field } })
  })

  it('stops at twenty keys in use', async () => {
    const id = await portalNamed('Cổng nhiều khóa')
    for (let count = 0; count < 20; count += 1) await make({}, id)
    const one = { label: 'Thừa', scopes: [] }
    const refused = await ask(people.keeper, 'POST', keysPath(id), one)
    expect(refused).toMatchObject({ status: 409, body: { code: 'too-many-keys' } })
    const [last] = await listed(id)
    await ask(people.keeper, 'POST', `${keysPath(id)}/${last?.id}/revoke`)
    expect((await ask(people.keeper, 'POST', keysPath(id), one)).status).toBe(200)
  })

  it('of two at once loses neither', async () => {
    const id = await portalNamed('Cổng hai quản trị')
    const [one, other] = await Promise.all([make({}, id), make({}, id)])
    const hashes = (await releasedKeys(id)).map(({ hash }) => hash)
    expect(hashes.toSorted()).toEqual([one.key, other.key].map(hashOfPortalKey).toSorted())
  })
})

describe('whose keys they are', () => {
  it.each(['officer', 'editor', 'leader'] as const)(
    "lets the ward's %s read the portal and nothing of its keys",
    async (role) => {
      const made = await make()
      const read = await ask(people[role], 'GET', `/portals/${portal}`)
      expect(read).toMatchObject({ status: 200, body: { name: 'Trang thông tin phường' } })
      expect(JSON.stringify(read.body)).not.toContain(hashOfPortalKey(made.key))
      expect(JSON.stringify(read.body)).not.toContain(made.beginning)
      for (const [method, path] of [
        ['GET', keysPath()],
        ['POST', keysPath()],
        ['POST', `${keysPath()}/${made.id}/rotate`],
        ['POST', `${keysPath()}/${made.id}/revoke`],
      ] as const) {
        const answer = await ask(people[role], method, path, method === 'POST' ? {} : undefined)
        expect(answer).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
      }
      expect((await listed()).find(({ id }) => id === made.id)?.state).toBe('active')
    },
  )

  it("does not tell another agency's administrator that the portal exists", async () => {
    const { id } = await make()
    for (const path of [keysPath(), `${keysPath()}/${id}/rotate`, `${keysPath()}/${id}/revoke`]) {
      const answer = await ask(people.stranger, 'POST', path, {})
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
    }
  })

  it('lets a system administrator keep every portal', async () => {
    const wanted = { label: 'Của hệ thống', scopes: [] }
    expect((await ask(people.admin, 'POST', keysPath(), wanted)).status).toBe(200)
  })

  it("does not reach another portal's key through one's own", async () => {
    const other = await portalNamed('Cổng khác')
    const { id } = await make({}, other)
    const answer = await ask(people.keeper, 'POST', `${keysPath()}/${id}/revoke`, {})
    expect(answer.status).toBe(404)
  })

  it.each(['admin', 'keeper', 'leader'] as const)(
    'keeps the hashes out of the log of releases that the %s reads',
    async (role) => {
      const { key } = await make()
      const hash = hashOfPortalKey(key)
      const { body } = await ask(people[role], 'GET', '/releases?limit=250')
      expect(JSON.stringify(body)).not.toContain(hash)
      const sought = await ask(people[role], 'GET', `/releases?where[content][like]=${hash}`)
      expect(sought.body.totalDocs).toBe(0)
      const { id } = (await released()) as { id: string }
      expect((await ask(people[role], 'GET', `/releases/${id}`)).status).toBe(404)
    },
  )
})

describe('rotating a key', () => {
  it('lets the old one run on until the stated instant, and makes a new one for the same', async () => {
    const old = await make({ label: 'Loa phường', scopes: ['read:keyed'] })
    const answer = await ask(people.keeper, 'POST', `${keysPath()}/${old.id}/rotate`, {
      oldUntil: '2026-03-05T00:00:00Z',
    })
    const fresh = answer.body as unknown as Key
    expect(fresh).toMatchObject({ label: 'Loa phường', scopes: ['read:keyed'], state: 'active' })
    expect(isPortalKey(fresh.key)).toBe(true)
    expect(fresh.key).not.toBe(old.key)
    const ends = new Map((await releasedKeys()).map(({ hash, expiresAt }) => [hash, expiresAt]))
    expect(ends.get(hashOfPortalKey(old.key))).toBe(Date.parse('2026-03-05T00:00:00Z'))
    expect(ends.get(hashOfPortalKey(fresh.key))).toBe(Date.parse(NOW) + 365 * DAY_MS)
  })

  it('ends the old one at once where that is wanted', async () => {
    const old = await make()
    await ask(people.keeper, 'POST', `${keysPath()}/${old.id}/rotate`, { oldUntil: 'now' })
    expect((await listed()).find(({ id }) => id === old.id)?.state).toBe('expired')
  })

  it.each([
    [{ oldUntil: '2026-02-01T00:00:00Z' }, 'oldUntil'],
    [{ oldUntil: '2026-07-01T00:00:00Z' }, 'oldUntil'],
    [{ expiresAt: '2026-02-01T00:00:00Z' }, 'expiresAt'],
    [{ label: 'khác' }, 'label'],
  ])('refuses %j and leaves the old one as it is', async (body, field) => {
    const old = await make()
    const answer = await ask(people.keeper, 'POST', `${keysPath()}/${old.id}/rotate`, body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', field } })
    const kept = (await listed()).find(({ id }) => id === old.id)
    expect(kept?.expiresAt).toBe(old.expiresAt)
  })

  it('never lengthens the life of the old one', async () => {
    const old = await make({ expiresAt: '2026-03-02T00:00:00Z' })
    await ask(people.keeper, 'POST', `${keysPath()}/${old.id}/rotate`, {})
    const kept = (await listed()).find(({ id }) => id === old.id)
    expect(kept?.expiresAt).toBe('2026-03-02T00:00:00.000Z')
  })

  it('is refused for a key that has ended', async () => {
    const { id } = await make()
    await ask(people.keeper, 'POST', `${keysPath()}/${id}/revoke`, {})
    const answer = await ask(people.keeper, 'POST', `${keysPath()}/${id}/rotate`, {})
    expect(answer).toMatchObject({ status: 409, body: { code: 'key-ended' } })
  })
})

describe('revoking a key', () => {
  it('is known to delivery at once, and stays so when it is said again', async () => {
    const { id, key } = await make()
    const revoke = () => ask(people.keeper, 'POST', `${keysPath()}/${id}/revoke`, {})
    expect(await revoke()).toMatchObject({ status: 200, body: { state: 'revoked' } })
    const known = () =>
      releasedKeys().then((keys) => keys.find(({ hash }) => hash === hashOfPortalKey(key)))
    expect((await known())?.revokedAt).toBe(Date.parse(NOW))
    expect((await revoke()).status).toBe(200)
    const revocations = (await events()).filter(({ action }) => action === 'key-revoked')
    expect(revocations.filter(({ detail }) => detail?.includes(key.slice(0, 7)))).toHaveLength(1)
  })

  it('comes with the trash: a portal there opens nothing, and everything again once restored', async () => {
    const id = await portalNamed('Cổng sắp bỏ')
    const { key } = await make({}, id)
    const trashed = { deletedAt: NOW }
    expect((await ask(people.keeper, 'PATCH', `/portals/${id}`, trashed)).status).toBe(200)
    expect(await released(id)).toBe('withdraw')
    expect(
      (await ask(people.keeper, 'POST', keysPath(id), { label: 'a', scopes: [] })).status,
    ).toBe(404)
    await ask(people.keeper, 'PATCH', `/portals/${id}?trash=true`, { deletedAt: null })
    expect((await releasedKeys(id)).map(({ hash }) => hash)).toEqual([hashOfPortalKey(key)])
  })

  it('comes with erasing the portal', async () => {
    const id = await portalNamed('Cổng bị xóa')
    await make({}, id)
    expect((await ask(people.keeper, 'DELETE', `/portals/${id}`)).status).toBe(200)
    expect(await released(id)).toBe('withdraw')
  })
})

describe('the last use of a key', () => {
  const lastUse = async (id: string) =>
    (await listed()).find((key) => key.id === id)?.lastUsedAt ?? null
  const settled = () => new Promise((resolve) => setTimeout(resolve, 200))

  it('is written at first, then every five minutes at most', async () => {
    const { id } = await make()
    expect(await lastUse(id)).toBeNull()
    const first = Date.parse(NOW)
    for (const seconds of [0, 1, 60, 299]) noteKeyUse(id, first + seconds * 1000)
    await settled()
    expect(await lastUse(id)).toBe(NOW)
    noteKeyUse(id, first + NOTED_EVERY_MS)
    await settled()
    expect(await lastUse(id)).toBe('2026-03-01T00:05:00.000Z')
  })

  it('that delivery noted while no studio was there is written by the next', async () => {
    const { id } = await make()
    stopWritingKeyUses()
    noteKeyUse(id, Date.parse(NOW))
    await settled()
    expect(await lastUse(id)).toBeNull()
    writeKeyUses(studio.payload)
    await settled()
    expect(await lastUse(id)).toBe(NOW)
  })

  it('of a key that is not there any more harms nothing', async () => {
    noteKeyUse('khong-co', Date.parse(NOW))
    await settled()
    const { id } = await make()
    noteKeyUse(id, Date.parse(NOW))
    await settled()
    expect(await lastUse(id)).toBe(NOW)
  })
})

describe('what is done to keys', () => {
  it('stands in the audit log, with who did it, and never with the key', async () => {
    const id = await portalNamed('Cổng có nhật ký')
    const made = await make({ label: 'Loa' }, id)
    const rotated = await ask(people.admin, 'POST', `${keysPath(id)}/${made.id}/rotate`, {})
    await ask(people.keeper, 'POST', `${keysPath(id)}/${made.id}/revoke`, {})
    const logged = await events(id)
    expect(logged).toMatchObject([
      { action: 'key-made', actor: people.keeper.id, agency: ward },
      { action: 'key-rotated', actor: people.admin.id, agency: ward },
      { action: 'key-revoked', actor: people.keeper.id, agency: ward },
    ])
    for (const { detail } of logged) expect(detail).toContain('Cổng có nhật ký')
    const text = JSON.stringify(logged)
    expect(text).not.toContain(made.key)
    expect(text).not.toContain((rotated.body as unknown as Key).key)
  })

  it('reaches delivery even if the process died in between', async () => {
    const id = await portalNamed('Cổng mất điện')
    const { id: key } = await make({}, id)
    // As after a crash: the row was written, the log was not.
    await studio.payload.db.updateOne({
      collection: 'portal-keys',
      id: key,
      data: { revokedAt: NOW, updatedAt: NOW },
    })
    expect((await releasedKeys(id)).map(({ revokedAt }) => revokedAt)).toEqual([null])
    await releaseUnreleasedPortals(studio.payload)
    expect((await releasedKeys(id)).map(({ revokedAt }) => revokedAt)).toEqual([Date.parse(NOW)])
  })
})

describe('a portal', () => {
  it('is released to delivery as internal, with its quota and domains, only when they change', async () => {
    const id = await portalNamed('Cổng có tên miền')
    await ask(people.admin, 'PATCH', `/portals/${id}`, {
      domains: ['phuong.example.vn', '*.xa.example.vn'],
      quotaPerMinute: 900,
    })
    const record = await released(id)
    expect(record).toMatchObject({
      access: 'internal',
      version: 2,
      content: {
        ...{ name: 'Cổng có tên miền', slug: 'cong-co-ten-mien', agency: ward, keys: [] },
        ...{ domains: ['phuong.example.vn', '*.xa.example.vn'], quotaPerMinute: 900 },
      },
    })
    await ask(people.admin, 'PATCH', `/portals/${id}`, { contact: 'Bà Hoa, 0987' })
    expect(await released(id)).toEqual(record)
    expect(JSON.stringify(record)).not.toContain('Hoa')
  })

  it("leaves the quota to the system's administrators", async () => {
    await ask(people.keeper, 'PATCH', `/portals/${portal}`, { quotaPerMinute: 60_000 })
    const { body } = await ask(people.keeper, 'GET', `/portals/${portal}`)
    expect(body.quotaPerMinute ?? null).toBeNull()
  })

  it.each(['https://a.vn', 'a', "a.vn; script-src 'none'", 'a.vn/trang', '*', 'A.VN'])(
    'refuses “%s” as a domain',
    async (domain) => {
      const change = { domains: [domain] }
      const answer = await ask(people.keeper, 'PATCH', `/portals/${portal}`, change)
      expect(answer.status).toBe(400)
    },
  )

  it('finds an address of its own when another has the name', async () => {
    await portalNamed('Cổng trùng tên')
    const id = await portalNamed('Cổng trùng tên')
    const record = await released(id)
    expect(typeof record === 'object' && record.content.slug).toBe('cong-trung-ten-2')
  })
})
