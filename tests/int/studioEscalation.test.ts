/**
 * What someone on the staff might try by hand to get past the rules: each attempt goes through
 * Payload with access switched on, as the panel and the REST API would send it.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Where } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReleasedAsset } from '#src/domain/release'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { openTestStudio, PASSWORD, type Person, type TestStudio } from '#tests/support/studio'
import { bodyOf } from '#tests/support/body'

type Data = Record<string, unknown>

let studio: TestStudio
let ward: string
let commune: string
const people = {} as Record<
  | 'admin'
  | 'wardAdmin'
  | 'officer'
  | 'author'
  | 'editor'
  | 'leader'
  | 'above'
  | 'stranger'
  | 'strangeAdmin',
  Person
>
let written = 0

beforeAll(async () => {
  studio = await openTestStudio()
  const district = await studio.agency('Ủy ban nhân dân quận')
  ward = await studio.agency('Ủy ban nhân dân phường', district)
  commune = await studio.agency('Ủy ban nhân dân xã')
  people.admin = await studio.person('admin', null)
  people.wardAdmin = await studio.person('agency-admin', ward)
  people.officer = await studio.person('officer', ward)
  people.author = await studio.person('editor', ward)
  people.editor = await studio.person('editor', ward)
  people.leader = await studio.person('leader', ward)
  people.above = await studio.person('editor', district)
  people.stranger = await studio.person('editor', commune)
  people.strangeAdmin = await studio.person('agency-admin', commune)
})
afterAll(() => studio.close())

// What a person does, each with access switched on.

async function create(person: Person, collection: string, data: Data): Promise<Data> {
  const created = await studio.payload.create({
    collection: collection as CollectionSlug,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(person),
  })
  return created as unknown as Data
}

async function update(
  person: Person,
  collection: string,
  id: string,
  data: Data,
  options: { trash?: boolean } = {},
): Promise<void> {
  await studio.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: data as never,
    ...options,
    overrideAccess: false,
    req: await studio.as(person),
  })
}

async function updateWhere(person: Person, collection: string, where: Where, data: Data) {
  return studio.payload.update({
    collection: collection as CollectionSlug,
    where,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(person),
  })
}

async function step(
  person: Person,
  documentId: string,
  request: Omit<TransitionRequest, 'collection' | 'documentId'>,
) {
  studio.clock.set(studio.clock.now() + 1000)
  const req = await studio.as(person)
  return performTransition(req, { collection: 'materials', documentId, ...request })
}

/** The document as stored, hidden fields included. */
async function stored(collection: string, id: string): Promise<Data> {
  const found = await studio.payload.db.findOne<Data & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
  if (!found) throw new Error(`${collection} ${id} is gone`)
  return found
}

const material = (data: Data = {}): Data => ({
  ...{ title: `Không chuyển tiền ${++written}`, kind: 'article', availability: 'always' },
  body: bodyOf(),
  ...data,
})

async function write(person: Person, data: Data = {}): Promise<string> {
  return String((await create(person, 'materials', material(data))).id)
}

async function writeApproved(data: Data = {}): Promise<string> {
  const id = await write(people.officer, data)
  await approve(id, 1)
  return id
}

async function approve(id: string, version: number): Promise<void> {
  expect(await step(people.officer, id, { action: 'submit' })).not.toHaveProperty('code')
  expect(await step(people.editor, id, { action: 'approve', version })).toMatchObject({
    state: 'approved',
  })
}

async function writeReleased(data: Data = {}): Promise<string> {
  const id = await writeApproved(data)
  expect(await step(people.editor, id, { action: 'release', version: 1 })).toMatchObject({
    state: 'public',
  })
  return id
}

const refused = { status: 403 }
const at = (instant: number) => new Date(instant).toISOString()

describe('fields that only the server writes', () => {
  const forged = (): Data => ({
    state: 'approved',
    authors: ['khong-co-ai'],
    publicFrom: '2020-01-01T00:00:00.000Z',
    approvedFingerprint: 'f'.repeat(64),
    hasUnreleasedEdits: false,
    reviewNote: 'Đã xem, duyệt.',
  })
  const untouched = (author: Person) => ({
    state: 'draft',
    authors: [author.id],
    hasUnreleasedEdits: true,
  })

  it('are not taken from someone who creates a document', async () => {
    const id = await write(people.author, { ...forged(), version: 99 })
    const document = await stored('materials', id)
    expect(document).toMatchObject({ ...untouched(people.author), version: 1 })
    for (const field of ['publicFrom', 'approvedFingerprint', 'reviewNote']) {
      expect([field, document[field] ?? null]).toEqual([field, null])
    }
  })

  it('are not taken from someone who saves a document', async () => {
    const id = await write(people.author)
    await update(people.author, 'materials', id, forged())
    const document = await stored('materials', id)
    expect(document).toMatchObject({ ...untouched(people.author), version: 2 })
    for (const field of ['publicFrom', 'approvedFingerprint', 'reviewNote']) {
      expect([field, document[field] ?? null]).toEqual([field, null])
    }
  })

  it('survive a save that tries to clear them from a released document', async () => {
    const id = await writeReleased()
    const before = await stored('materials', id)
    await update(people.officer, 'materials', id, {
      ...{ publicFrom: null, approvedFingerprint: null, state: null },
      ...{ authors: [], hasUnreleasedEdits: null },
    })
    const after = await stored('materials', id)
    expect(after.publicFrom).toEqual(before.publicFrom)
    expect(after.approvedFingerprint).toBe(before.approvedFingerprint)
    expect(after).toMatchObject({ state: 'draft', authors: [people.officer.id] })
  })

  it.each([0, 1, 3, 99])('refuse version %i in a save of version 2', async (version) => {
    const id = await write(people.officer)
    await update(people.officer, 'materials', id, { title: 'Bản thứ hai' })
    const save = update(people.officer, 'materials', id, { title: 'Bản khác', version })
    await expect(save).rejects.toMatchObject({ status: 409 })
    expect(await stored('materials', id)).toMatchObject({ version: 2, title: 'Bản thứ hai' })
  })

  it('never show the fingerprint of what was approved', async () => {
    const id = await writeApproved()
    const read = await studio.payload.findByID({
      collection: 'materials',
      id,
      showHiddenFields: true,
      overrideAccess: false,
      req: await studio.as(people.editor),
    })
    expect(read).not.toHaveProperty('approvedFingerprint')
  })
})

describe('an id of one’s own choice', () => {
  const CHOSEN = '00000000-0000-7000-8000-000000000000'
  const samples = (): [string, Person, Data][] => [
    ['materials', people.author, material()],
    ['campaigns', people.author, { title: 'Đợt cao điểm' }],
    ['directives', people.author, { subject: 'Về việc cảnh báo' }],
    ['portals', people.wardAdmin, { name: `Cổng ${++written}`, agency: ward }],
    ['audiences', people.admin, { name: `Đối tượng ${++written}` }],
    ['users', people.wardAdmin, { ...account(), role: 'leader', agency: ward }],
  ]

  it('is never given to a new document', async () => {
    for (const [collection, person, data] of samples()) {
      const { id } = await create(person, collection, { ...data, id: CHOSEN })
      expect([collection, id]).not.toEqual([collection, CHOSEN])
    }
  })

  it('does not come with a save either, and does not reach the document that has it', async () => {
    const id = await write(people.author)
    const other = await write(people.stranger)
    const before = await stored('materials', other)
    await update(people.author, 'materials', id, { id: other, title: 'Mượn mã' })
    expect(await stored('materials', id)).toMatchObject({ title: 'Mượn mã' })
    expect(await stored('materials', other)).toEqual(before)
  })
})

const account = (): Data => ({
  ...{ name: 'Người mới', email: `moi-${++written}@example.vn`, password: PASSWORD },
})

describe('rights', () => {
  const everyone = () => Object.entries(people)

  it('are not raised by their holder, whoever that is', async () => {
    for (const [name, person] of everyone()) {
      const role = person.role === 'admin' ? 'editor' : 'admin'
      await update(person, 'users', person.id, { role }).catch(expectRefusal)
      expect([name, (await stored('users', person.id)).role]).toEqual([name, person.role])
    }
  })

  it('are not raised by a bulk save of one’s own account', async () => {
    for (const [name, person] of everyone()) {
      const role = person.role === 'admin' ? 'editor' : 'admin'
      await updateWhere(person, 'users', { id: { equals: person.id } }, { role })
      expect([name, (await stored('users', person.id)).role]).toEqual([name, person.role])
    }
  })

  it('do not move with their holder into another agency', async () => {
    for (const [name, person] of everyone()) {
      const agency = person.agency === commune ? ward : commune
      await update(person, 'users', person.id, { agency }).catch(expectRefusal)
      const now = ((await stored('users', person.id)).agency ?? null) as string | null
      expect([name, now]).toEqual([name, person.agency])
    }
  })

  it('of the system are not given by an agency’s administrator', async () => {
    const data = { ...account(), role: 'admin', agency: ward }
    await expect(create(people.wardAdmin, 'users', data)).rejects.toMatchObject(refused)
    await expect(
      create(people.wardAdmin, 'users', { ...data, agency: undefined }),
    ).rejects.toMatchObject(refused)
    const raise = update(people.wardAdmin, 'users', people.leader.id, { role: 'admin' })
    await expect(raise).rejects.toMatchObject(refused)
    expect(await stored('users', people.leader.id)).toMatchObject({ role: 'leader' })
  })

  it('in another agency are not given by an agency’s administrator', async () => {
    const data = { ...account(), role: 'editor', agency: commune }
    await expect(create(people.wardAdmin, 'users', data)).rejects.toMatchObject(refused)
    const move = update(people.wardAdmin, 'users', people.leader.id, { agency: commune })
    await expect(move).rejects.toMatchObject(refused)
    const take = update(people.strangeAdmin, 'users', people.leader.id, { agency: commune })
    await expect(take).rejects.toMatchObject(refused)
    expect(await stored('users', people.leader.id)).toMatchObject({ agency: ward })
  })

  it('of a new account without an agency stay in the administrator’s own', async () => {
    const created = create(people.wardAdmin, 'users', { ...account(), role: 'leader' })
    const { agency } = await created.catch((error: unknown) => {
      expect(error).toMatchObject({ status: 400 })
      return { agency: ward }
    })
    expect(idOf(agency)).toBe(ward)
  })

  it('of a system administrator who works in the agency are out of its administrator’s reach', async () => {
    const admin = await studio.person('admin', ward)
    const before = await stored('users', admin.id)
    for (const data of [{ password: 'mat-khau-khac-1' }, { email: 'cua-toi@example.vn' }]) {
      const attempt = update(people.wardAdmin, 'users', admin.id, data)
      await expect(attempt).rejects.toMatchObject(refused)
    }
    expect(await stored('users', admin.id)).toMatchObject({
      email: before.email,
      hash: before.hash,
    })
  })

  // Payload duplicates no accounts at all.
  it('are not copied by duplicating an account', async () => {
    for (const person of Object.values(people)) {
      const duplicate = studio.payload.duplicate({
        collection: 'users',
        id: person.id,
        data: account() as never,
        overrideAccess: false,
        req: await studio.as(person),
      })
      await expect(duplicate).rejects.toMatchObject({ status: 400 })
    }
  })

  it('leave a mark in the audit log whenever they are given or changed', async () => {
    const data = { ...account(), role: 'leader', agency: ward }
    const id = String((await create(people.wardAdmin, 'users', data)).id)
    await update(people.wardAdmin, 'users', id, { role: 'editor' })
    const { docs } = await studio.payload.db.find<Data>({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
      sort: 'id',
    })
    expect(docs).toMatchObject([
      { action: 'rights-changed', actor: people.wardAdmin.id },
      { action: 'rights-changed', actor: people.wardAdmin.id },
    ])
  })
})

function expectRefusal(error: unknown): void {
  expect(error).toMatchObject(refused)
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

describe('another agency', () => {
  it('is not given a document, not even by the one who wrote it', async () => {
    const id = await write(people.author)
    for (const agency of [commune, people.above.agency]) {
      const move = update(people.author, 'materials', id, { agency })
      await expect(move).rejects.toMatchObject(refused)
    }
    await expect(write(people.author, { agency: commune })).rejects.toMatchObject(refused)
    expect(await stored('materials', id)).toMatchObject({ agency: ward, version: 1 })
  })

  it('keeps its document when someone elsewhere claims it', async () => {
    const id = await write(people.author)
    const claim = update(people.stranger, 'materials', id, { agency: commune })
    await expect(claim).rejects.toMatchObject(refused)
    expect(await stored('materials', id)).toMatchObject({ agency: ward })
  })

  it('does not lose a document by the field being cleared', async () => {
    const id = await write(people.author)
    await update(people.author, 'materials', id, { agency: null })
    expect(await stored('materials', id)).toMatchObject({ agency: ward })
  })

  it('is not given a picture', async () => {
    const id = await picture(people.author)
    const move = update(people.author, 'media', id, { agency: commune })
    await expect(move).rejects.toMatchObject(refused)
    expect(await stored('media', id)).toMatchObject({ agency: ward })
  })

  it('is not given a portal by an agency’s administrator', async () => {
    const id = String(
      (await create(people.wardAdmin, 'portals', { name: `Cổng ${++written}`, agency: ward })).id,
    )
    await update(people.wardAdmin, 'portals', id, { agency: commune }).catch(expectRefusal)
    expect(await stored('portals', id)).toMatchObject({ agency: ward })
    const where = { id: { equals: id } }
    await updateWhere(people.wardAdmin, 'portals', where, { agency: commune })
    expect(await stored('portals', id)).toMatchObject({ agency: ward })
  })

  it.each(['a list', 'a document', 'a pair', 'a number'])(
    'is not named in disguise, as %s',
    async (disguise) => {
      const agency = {
        'a list': [commune],
        'a document': { id: commune, name: 'Ủy ban nhân dân phường' },
        'a pair': { relationTo: 'agencies', value: commune },
        'a number': 7,
      }[disguise]
      const attempts: [string, Person, Data][] = [
        ['materials', people.author, material({ agency })],
        ['portals', people.wardAdmin, { name: `Cổng ${++written}`, agency }],
        ['users', people.wardAdmin, { ...account(), role: 'officer', agency }],
      ]
      for (const [collection, person, data] of attempts) {
        const made = await create(person, collection, data).catch((error: unknown) => {
          expect([400, 403]).toContain((error as { status: number }).status)
          return null
        })
        if (made) expect([collection, idOf(made.agency)]).toEqual([collection, ward])
      }
    },
  )

  it('keeps its documents through a bulk save of everything', async () => {
    const own = await write(people.author)
    const theirs = await write(people.stranger)
    const before = await stored('materials', theirs)
    const everything = { id: { in: [own, theirs] } }
    const { docs } = await updateWhere(people.author, 'materials', everything, {
      summary: 'Sửa hàng loạt',
    })
    expect(docs.map(({ id }) => id)).toEqual([own])
    expect(await stored('materials', theirs)).toEqual(before)
  })

  it('keeps its documents through a bulk move and a bulk move to the trash', async () => {
    const theirs = await write(people.stranger)
    const before = await stored('materials', theirs)
    const where = { agency: { equals: commune } }
    for (const data of [{ agency: ward }, { deletedAt: at(studio.clock.now()) }]) {
      expect((await updateWhere(people.author, 'materials', where, data)).docs).toEqual([])
    }
    expect(await stored('materials', theirs)).toEqual(before)
  })

  it('is not reached by a bulk save from an editor above it or from a reader', async () => {
    const id = await write(people.author)
    const where = { id: { equals: id } }
    const { docs } = await updateWhere(people.above, 'materials', where, { title: 'Từ trên' })
    expect(docs).toEqual([])
    for (const person of [people.leader, people.wardAdmin, people.admin]) {
      const save = updateWhere(person, 'materials', where, { title: 'Không được viết' })
      await expect(save).rejects.toMatchObject(refused)
    }
    expect(await stored('materials', id)).toMatchObject({ version: 1 })
  })
})

describe('approving one’s own work', () => {
  const ownWork = { code: 'own-work' }

  async function approval(person: Person, id: string) {
    const version = Number((await stored('materials', id)).version)
    return step(person, id, { action: 'approve', version })
  }

  it('is refused after a second person has saved over it', async () => {
    const id = await write(people.author)
    await update(people.editor, 'materials', id, { summary: 'Sửa chính tả' })
    await step(people.officer, id, { action: 'submit' })
    expect(await approval(people.author, id)).toMatchObject(ownWork)
    expect(await approval(people.editor, id)).toMatchObject(ownWork)
    expect(await approval(people.above, id)).toMatchObject({ state: 'approved' })
  })

  it('is refused after it was returned and submitted by someone else', async () => {
    const id = await write(people.author)
    await step(people.officer, id, { action: 'submit' })
    await step(people.editor, id, { action: 'return', reason: 'Bổ sung nguồn' })
    await update(people.officer, 'materials', id, { summary: 'Đã bổ sung' })
    await step(people.officer, id, { action: 'submit' })
    expect(await approval(people.author, id)).toMatchObject(ownWork)
  })

  it('is refused after one has returned one’s own approved work', async () => {
    const id = await write(people.author)
    await step(people.author, id, { action: 'submit' })
    await approval(people.editor, id)
    await step(people.author, id, { action: 'return', reason: 'Tự trả lại' })
    await step(people.author, id, { action: 'submit' })
    expect(await approval(people.author, id)).toMatchObject(ownWork)
  })

  it('counts only those who saved since the last approval', async () => {
    const id = await write(people.author)
    await step(people.author, id, { action: 'submit' })
    await approval(people.editor, id)
    await update(people.editor, 'materials', id, { summary: 'Người duyệt sửa tiếp' })
    await step(people.editor, id, { action: 'submit' })
    expect(await approval(people.editor, id)).toMatchObject(ownWork)
    expect(await approval(people.author, id)).toMatchObject({ state: 'approved' })
  })

  it('is refused after a second person has restored one’s version', async () => {
    const id = await write(people.author)
    await update(people.author, 'materials', id, { summary: 'Bản hai' })
    await restore(people.officer, id, 1)
    await step(people.officer, id, { action: 'submit' })
    expect(await approval(people.author, id)).toMatchObject(ownWork)
  })

  it('is refused after it was taken out of the trash by a second person', async () => {
    const id = await write(people.author)
    await trash(people.officer, id)
    await update(people.officer, 'materials', id, { deletedAt: null }, { trash: true })
    await step(people.officer, id, { action: 'submit' })
    expect(await approval(people.author, id)).toMatchObject(ownWork)
  })
})

async function trash(person: Person, id: string): Promise<void> {
  studio.clock.set(studio.clock.now() + 1000)
  await update(person, 'materials', id, { deletedAt: at(studio.clock.now()) })
}

async function restore(person: Person, id: string, version: number): Promise<void> {
  const { docs } = await studio.payload.findVersions({
    collection: 'materials',
    where: { and: [{ parent: { equals: id } }, { 'version.version': { equals: version } }] },
    // The attacker knows the version's id; what is tried is the restoring.
    overrideAccess: true,
  })
  await studio.payload.restoreVersion({
    collection: 'materials',
    id: String(docs[0]?.id),
    overrideAccess: false,
    req: await studio.as(person),
  })
}

describe('restoring an approved version', () => {
  it('makes a new draft that nobody has approved', async () => {
    const id = await writeApproved({ summary: 'Bản đã duyệt' })
    await update(people.officer, 'materials', id, { summary: 'Bản sau' })
    await restore(people.officer, id, 1)
    expect(await stored('materials', id)).toMatchObject({
      ...{ version: 3, state: 'draft', summary: 'Bản đã duyệt', hasUnreleasedEdits: true },
      authors: [people.officer.id],
    })
    expect(await step(people.editor, id, { action: 'release', version: 3 })).toMatchObject({
      code: 'wrong-state',
    })
    expect(await step(people.editor, id, { action: 'release', version: 1 })).toMatchObject({
      code: 'wrong-version',
    })
  })

  it('does not hide that the document is public, nor that the trash must withdraw it', async () => {
    const id = await writeReleased()
    const { publicFrom } = await stored('materials', id)
    await update(people.officer, 'materials', id, { summary: 'Bản hai' })
    await restore(people.officer, id, 1)
    expect((await stored('materials', id)).publicFrom).toEqual(publicFrom)
    await expect(trash(people.officer, id)).rejects.toMatchObject(refused)
    await trash(people.editor, id)
    expect(await newestRecord(id)).toMatchObject({ action: 'withdraw' })
  })

  it('is refused to whoever may not write the document', async () => {
    const id = await writeApproved()
    await update(people.officer, 'materials', id, { summary: 'Bản hai' })
    const { stranger, above, leader, wardAdmin, admin } = people
    for (const person of [stranger, above, leader, wardAdmin, admin]) {
      await expect(restore(person, id, 1)).rejects.toMatchObject(refused)
    }
    expect(await stored('materials', id)).toMatchObject({ version: 2 })
  })
})

async function newestRecord(documentId: string): Promise<Data | undefined> {
  const { docs } = await studio.payload.db.find<Data>({
    collection: 'releases',
    where: { documentId: { equals: documentId } },
    sort: '-sequence',
    limit: 1,
  })
  return docs[0]
}

async function countRecords(documentId: string): Promise<number> {
  const where = { documentId: { equals: documentId } }
  return (await studio.payload.db.count({ collection: 'releases', where })).totalDocs
}

describe('erasing content', () => {
  const erase = async (person: Person, id: string, trash = false) =>
    studio.payload.delete({
      collection: 'materials',
      id,
      trash,
      overrideAccess: false,
      req: await studio.as(person),
    })

  it('is refused to everyone, for drafts, released and trashed documents alike', async () => {
    const draft = await write(people.officer)
    const released = await writeReleased()
    const trashed = await write(people.officer)
    await trash(people.officer, trashed)
    for (const person of Object.values(people)) {
      for (const id of [draft, released, trashed]) {
        await expect(erase(person, id, true)).rejects.toMatchObject(refused)
      }
    }
    for (const id of [draft, released, trashed]) expect(await stored('materials', id)).toBeTruthy()
  })

  it('is refused in bulk, and when the trash is emptied', async () => {
    const id = await write(people.author)
    const trashed = await write(people.author)
    await trash(people.author, trashed)
    const { docs } = await studio.payload.delete({
      collection: 'materials',
      where: { id: { in: [id, trashed] } },
      trash: true,
      overrideAccess: false,
      req: await studio.as(people.author),
    })
    expect(docs).toEqual([])
    for (const kept of [id, trashed]) expect(await stored('materials', kept)).toBeTruthy()
  })

  it('is refused for campaigns and directives too', async () => {
    const samples = { campaigns: { title: 'Đợt cao điểm' }, directives: { subject: 'Cảnh báo' } }
    for (const [collection, data] of Object.entries(samples)) {
      const id = String((await create(people.author, collection, data)).id)
      const attempt = studio.payload.delete({
        collection: collection as CollectionSlug,
        id,
        overrideAccess: false,
        req: await studio.as(people.author),
      })
      await expect(attempt).rejects.toMatchObject(refused)
      expect(await stored(collection, id)).toBeTruthy()
    }
  })
})

describe('the trash', () => {
  it('is no way for an officer to take a released document from the public', async () => {
    const id = await writeReleased()
    await expect(trash(people.officer, id)).rejects.toMatchObject(refused)
    expect((await stored('materials', id)).deletedAt ?? null).toBeNull()
    expect(await countRecords(id)).toBe(1)
  })

  it('is no way for an officer to take a scheduled document from the public', async () => {
    const id = await writeApproved()
    const effectiveFrom = studio.clock.now() + 86_400_000
    await step(people.editor, id, { action: 'schedule', version: 1, effectiveFrom })
    await expect(trash(people.officer, id)).rejects.toMatchObject(refused)
    expect(await countRecords(id)).toBe(1)
  })

  it('writes no withdrawal for a move to the trash that is itself refused', async () => {
    const id = await writeReleased()
    const stale = { deletedAt: at(studio.clock.now()), version: 99 }
    await expect(update(people.editor, 'materials', id, stale)).rejects.toMatchObject({
      status: 409,
    })
    expect(await countRecords(id)).toBe(1)
  })

  it('withdraws what the log shows as released, whatever the note on the document says', async () => {
    const id = await writeReleased()
    // What a save leaves behind that read the document just before its release.
    await studio.payload.db.updateOne({
      collection: 'materials',
      where: { id: { equals: id } },
      data: { publicFrom: null },
    })
    await expect(trash(people.officer, id)).rejects.toMatchObject(refused)
    await trash(people.editor, id)
    expect(await newestRecord(id)).toMatchObject({ action: 'withdraw' })
  })

  it('leaves no note that a document is public which it has just withdrawn', async () => {
    const id = await writeReleased()
    await trash(people.editor, id)
    expect((await stored('materials', id)).publicFrom ?? null).toBeNull()
    await update(people.officer, 'materials', id, { deletedAt: null }, { trash: true })
    await trash(people.officer, id)
    expect(await countRecords(id)).toBe(2)
  })

  it('takes a withdrawn document from an officer without a second withdrawal', async () => {
    const id = await writeReleased()
    await step(people.editor, id, { action: 'withdraw', reason: 'Có thông tin sai' })
    await trash(people.officer, id)
    expect((await stored('materials', id)).deletedAt).toBeTruthy()
    expect(await countRecords(id)).toBe(2)
  })

  it('withdraws every released document of a bulk move', async () => {
    const ids = [await writeReleased(), await writeReleased()]
    studio.clock.set(studio.clock.now() + 1000)
    const data = { deletedAt: at(studio.clock.now()) }
    await updateWhere(people.editor, 'materials', { id: { in: ids } }, data)
    for (const id of ids) expect(await newestRecord(id)).toMatchObject({ action: 'withdraw' })
  })

  it('keeps what lies in it from being saved as if it were not there', async () => {
    const id = await write(people.officer)
    await trash(people.officer, id)
    const before = await stored('materials', id)
    const save = update(people.officer, 'materials', id, { title: 'Sửa trong thùng rác' })
    await expect(save).rejects.toMatchObject(refused)
    expect(await stored('materials', id)).toEqual(before)
  })

  it('keeps what lies in it from other agencies and from those who only read', async () => {
    const id = await write(people.officer)
    await trash(people.officer, id)
    const before = await stored('materials', id)
    for (const person of [people.stranger, people.above, people.leader, people.admin]) {
      const take = update(person, 'materials', id, { deletedAt: null }, { trash: true })
      await expect(take).rejects.toMatchObject(refused)
    }
    expect(await stored('materials', id)).toEqual(before)
  })

  it('gives an approved document back as a draft', async () => {
    const id = await writeApproved()
    await trash(people.officer, id)
    await update(people.officer, 'materials', id, { deletedAt: null }, { trash: true })
    expect(await stored('materials', id)).toMatchObject({ state: 'draft', version: 3 })
    expect(await step(people.editor, id, { action: 'release', version: 3 })).toMatchObject({
      code: 'wrong-state',
    })
  })

  it('lets nothing in it be released', async () => {
    const id = await write(people.officer)
    await trash(people.officer, id)
    await step(people.officer, id, { action: 'submit' })
    await step(people.editor, id, { action: 'approve', version: 2 })
    expect(await step(people.editor, id, { action: 'release', version: 2 })).toMatchObject({
      code: 'wrong-state',
    })
    expect(await countRecords(id)).toBe(0)
  })
})

describe('a duplicate', () => {
  const duplicate = async (person: Person, id: string, data: Data = {}) =>
    studio.payload.duplicate({
      collection: 'materials',
      id,
      data: data as never,
      overrideAccess: false,
      req: await studio.as(person),
    })

  it('of a released document is a draft of its own, with the duplicator as author', async () => {
    const id = await writeReleased()
    const copy = await duplicate(people.author, id)
    const document = await stored('materials', copy.id)
    expect(document).toMatchObject({
      ...{ version: 1, state: 'draft', hasUnreleasedEdits: true, authors: [people.author.id] },
    })
    for (const field of ['publicFrom', 'approvedFingerprint', 'reviewNote']) {
      expect([field, document[field] || null]).toEqual([field, null])
    }
    expect(document.slug).not.toBe((await stored('materials', id)).slug)
    expect(await step(people.editor, copy.id, { action: 'release', version: 1 })).toMatchObject({
      code: 'wrong-state',
    })
    await trash(people.officer, copy.id)
    expect((await stored('materials', copy.id)).deletedAt).toBeTruthy()
  })

  it('takes no forged state along', async () => {
    const id = await writeApproved()
    const copy = await duplicate(people.author, id, { state: 'approved', authors: [] })
    expect(await stored('materials', copy.id)).toMatchObject({
      ...{ state: 'draft', authors: [people.author.id] },
    })
  })

  it('of another agency’s draft is not made', async () => {
    const id = await write(people.author)
    await expect(duplicate(people.stranger, id)).rejects.toMatchObject(refused)
    await expect(duplicate(people.stranger, id, { agency: ward })).rejects.toMatchObject(refused)
  })

  it('is not made by those who only read', async () => {
    const id = await write(people.author)
    for (const person of [people.leader, people.above, people.wardAdmin, people.admin]) {
      await expect(duplicate(person, id)).rejects.toMatchObject(refused)
    }
  })
})

describe('the logs', () => {
  it.each(['releases', 'audit-log'])('are written by nobody: %s', async (collection) => {
    const id = await writeReleased()
    const where = { documentId: { equals: id } }
    const { docs } = await studio.payload.db.find<Data & { id: string }>({
      collection: collection as CollectionSlug,
      where,
      sort: 'id',
    })
    const [first] = docs
    for (const person of Object.values(people)) {
      const req = await studio.as(person)
      const record = { ...first, id: undefined, sequence: 1_000_000 }
      await expect(create(person, collection, record)).rejects.toMatchObject(refused)
      const change = update(person, collection, String(first?.id), { slug: 'x', detail: 'x' })
      await expect(change).rejects.toMatchObject(refused)
      await expect(updateWhere(person, collection, where, {})).rejects.toMatchObject(refused)
      const erase = { collection: collection as CollectionSlug, overrideAccess: false, req }
      await expect(
        studio.payload.delete({ ...erase, overrideAccess: false, where }),
      ).rejects.toMatchObject(refused)
    }
    const after = await studio.payload.db.find<Data>({
      collection: collection as CollectionSlug,
      where,
      sort: 'id',
    })
    expect(after.docs).toEqual(docs)
  })
})

describe('a slug', () => {
  const slugOf = async (id: string) => (await stored('materials', id)).slug

  it('of a withdrawn and trashed document is not used again', async () => {
    const id = await writeReleased({ slug: 'goi-113' })
    await step(people.editor, id, { action: 'withdraw', reason: 'Sai số điện thoại' })
    for (const person of [people.author, people.stranger]) {
      expect(await slugOf(await write(person, { slug: 'goi-113' }))).not.toBe('goi-113')
    }
    await trash(people.officer, id)
    const next = await write(people.author, { slug: 'goi-113' })
    expect(await slugOf(next)).not.toBe('goi-113')
    await update(people.author, 'materials', next, { slug: 'GỌI 113' })
    expect(await slugOf(next)).not.toBe('goi-113')
  })

  it('stays bound by the log even when the document is no longer there', async () => {
    const id = await writeReleased({ slug: 'mat-dau-vet' })
    await studio.payload.db.deleteOne({ collection: 'materials', where: { id: { equals: id } } })
    const next = await write(people.author, { slug: 'mat-dau-vet' })
    expect(await slugOf(next)).toBe('mat-dau-vet-2')
  })

  it.each(['scheduled', 'public', 'withdrawn'] as const)(
    'does not change once the document is %s',
    async (state) => {
      const id = state === 'scheduled' ? await writeApproved() : await writeReleased()
      if (state === 'scheduled') {
        const effectiveFrom = studio.clock.now() + 86_400_000
        await step(people.editor, id, { action: 'schedule', version: 1, effectiveFrom })
      }
      if (state === 'withdrawn') {
        await step(people.editor, id, { action: 'withdraw', reason: 'Có thông tin sai' })
      }
      const before = await slugOf(id)
      const save = update(people.editor, 'materials', id, { slug: 'duong-dan-khac' })
      await expect(save).rejects.toMatchObject({ status: 400 })
      expect(await slugOf(id)).toBe(before)
    },
  )

  it('outlives a new title and an attempt to clear it after the release', async () => {
    const id = await writeReleased()
    const before = await slugOf(id)
    await update(people.officer, 'materials', id, { title: 'Tiêu đề hoàn toàn khác', slug: '' })
    await update(people.officer, 'materials', id, { slug: null })
    expect(await slugOf(id)).toBe(before)
  })

  it('changes freely before the first release', async () => {
    const id = await write(people.author)
    await update(people.author, 'materials', id, { slug: 'Đường dẫn mới' })
    expect(await slugOf(id)).toBe('duong-dan-moi')
  })
})

async function png(background: string) {
  const data = await sharp({
    create: { width: 8, height: 8, channels: 3, background },
  })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `hinh-${++written}.png`, size: data.length }
}

async function picture(person: Person, background = '#c00'): Promise<string> {
  const { id } = await studio.payload.create({
    collection: 'media',
    data: { alt: 'Hình minh họa' },
    file: await png(background),
    overrideAccess: false,
    req: await studio.as(person),
  })
  return id
}

const IN_USE = { status: 409, data: { code: 'in-use' } }
const trashFile = (asset: string) =>
  update(people.officer, 'media', asset, { deletedAt: at(studio.clock.now()) })
const eraseFile = async (asset: string) =>
  studio.payload.delete({
    collection: 'media',
    id: asset,
    trash: true,
    overrideAccess: false,
    req: await studio.as(people.officer),
  })

describe('a picture that a material uses', () => {
  it('is kept, with the names of the materials and what to do', async () => {
    const asset = await picture(people.officer)
    const other = await picture(people.officer)
    const titles = ['Tờ rơi một', 'Tờ rơi hai', 'Tờ rơi ba', 'Tờ rơi bốn']
    const ids = []
    for (const title of titles)
      ids.push(await write(people.officer, { title, assets: [other, asset] }))
    const refusal = await trashFile(asset).catch((error: Error) => error)
    expect(refusal).toMatchObject(IN_USE)
    expect(String(refusal)).toMatch(/“Tờ rơi [^”]+”, “[^”]+”, “[^”]+” và 1 tài liệu khác\. Hãy bỏ/)
    expect((await stored('media', asset)).deletedAt ?? null).toBeNull()
    for (const id of ids) await update(people.officer, 'materials', id, { assets: [other] })
    await trashFile(asset)
    expect((await stored('media', asset)).deletedAt).toBeTruthy()
  })

  it('is not held by a material in the trash', async () => {
    const asset = await picture(people.officer)
    const id = await write(people.officer, { assets: [asset] })
    await update(people.officer, 'materials', id, { deletedAt: at(studio.clock.now()) })
    await trashFile(asset)
    await eraseFile(asset)
  })
})

describe('a picture changed between approval and release', () => {
  const changedSince = { code: 'wrong-version' }
  const release = (id: string) => step(people.editor, id, { action: 'release', version: 1 })

  async function approvedWithPicture() {
    const asset = await picture(people.officer)
    const id = await writeApproved({ assets: [asset] })
    return { asset, id }
  }

  it('lets the release through while nothing has changed', async () => {
    const { id } = await approvedWithPicture()
    expect(await release(id)).toMatchObject({ state: 'public' })
  })

  it('stops the release when the file was replaced', async () => {
    const { asset, id } = await approvedWithPicture()
    await studio.payload.update({
      collection: 'media',
      id: asset,
      data: {},
      file: await png('#00c'),
      overrideAccess: false,
      req: await studio.as(people.officer),
    })
    expect(await release(id)).toMatchObject(changedSince)
    const effectiveFrom = studio.clock.now() + 86_400_000
    expect(
      await step(people.editor, id, { action: 'schedule', version: 1, effectiveFrom }),
    ).toMatchObject(changedSince)
    expect(await countRecords(id)).toBe(0)
  })

  it('stops the release when the bytes were exchanged on the disk', async () => {
    const { asset, id } = await approvedWithPicture()
    const { filename } = await stored('media', asset)
    const { data } = await png('#0c0')
    await writeFile(path.join(studio.mediaDir, 'uploads', String(filename)), data)
    expect(await release(id)).toMatchObject(changedSince)
  })

  it('stops the release when the words of the picture were changed', async () => {
    const { asset, id } = await approvedWithPicture()
    await update(people.officer, 'media', asset, { alt: 'Nói điều khác' })
    expect(await release(id)).toMatchObject(changedSince)
  })

  it('keeps the picture from being trashed or erased meanwhile', async () => {
    const { asset, id } = await approvedWithPicture()
    await expect(trashFile(asset)).rejects.toMatchObject(IN_USE)
    await expect(eraseFile(asset)).rejects.toMatchObject(IN_USE)
    expect(await release(id)).toMatchObject({ state: 'public' })
  })

  it('stops the release when the picture lies in the trash from before', async () => {
    const { asset, id } = await approvedWithPicture()
    const deletedAt = at(studio.clock.now())
    await studio.payload.db.updateOne({ collection: 'media', id: asset, data: { deletedAt } })
    expect(await release(id)).toMatchObject(changedSince)
  })

  it('does not reach what was frozen when the release was scheduled', async () => {
    const { asset, id } = await approvedWithPicture()
    const effectiveFrom = studio.clock.now() + 86_400_000
    await step(people.editor, id, { action: 'schedule', version: 1, effectiveFrom })
    const before = await frozenAssets(id)
    await update(people.officer, 'media', asset, { alt: 'Nói điều khác' })
    expect(await frozenAssets(id)).toEqual(before)
    expect(before).toMatchObject([{ alt: 'Hình minh họa' }])
  })

  async function frozenAssets(id: string): Promise<ReleasedAsset[]> {
    const { content } = (await newestRecord(id)) as { content: string }
    return (JSON.parse(content) as { assets: ReleasedAsset[] }).assets
  }
})
