import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { sqliteFile } from '#src/database/sqliteFile'
import { withoutCancelled } from '#src/domain/cancellation'
import type { ReleaseRecord } from '#src/domain/release'
import { verdictAt } from '#src/domain/visibility'
import type { TransitionRequest } from '#src/release/step'
import { performTransition } from '#src/release/transition'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'
import { bodyOf } from '#tests/support/body'

let studio: TestStudio
let ward: string
let officer: Person
let editor: Person

beforeAll(async () => {
  studio = await openTestStudio()
  ward = await studio.agency('Ủy ban nhân dân phường Thử Nghiệm')
  officer = await studio.person('officer', ward)
  editor = await studio.person('editor', ward)
})
afterAll(() => studio.close())

let written = 0

async function write(data: Record<string, unknown> = {}): Promise<string> {
  written += 1
  const { id } = await studio.payload.create({
    collection: 'materials',
    data: {
      title: `Gọi lại số đã biết ${written}`,
      kind: 'article',
      body: bodyOf(),
      availability: 'always',
      ...data,
    } as never,
    overrideAccess: false,
    req: await studio.as(officer),
  })
  return id
}

async function edit(id: string, title: string): Promise<void> {
  await studio.payload.update({
    collection: 'materials',
    id,
    data: { title },
    overrideAccess: false,
    req: await studio.as(officer),
  })
}

async function step(
  person: Person,
  id: string,
  request: Omit<TransitionRequest, 'collection' | 'documentId'>,
) {
  studio.clock.set(studio.clock.now() + 1000)
  return performTransition(await studio.as(person), {
    collection: 'materials',
    documentId: id,
    ...request,
  })
}

async function approve(id: string, version: number): Promise<void> {
  expect(await step(officer, id, { action: 'submit' })).toMatchObject({ state: 'in-review' })
  expect(await step(editor, id, { action: 'approve', version })).toMatchObject({
    state: 'approved',
  })
}

/** What delivery reads: through its own driver, not through Payload. */
async function records(): Promise<ReleaseRecord[]> {
  const reader = openReleaseReader({
    databaseUrl: studio.databaseUrl,
    sqliteFile: sqliteFile(studio.dataDir),
  })
  try {
    return withoutCancelled(await reader.readAfter(0))
  } finally {
    await reader.close()
  }
}

async function verdict(id: string, instant: number | string) {
  const all = await records()
  const at = typeof instant === 'number' ? instant : Date.parse(instant)
  return verdictAt(id, at, (document) => all.filter((record) => record.documentId === document))
}

async function recordsOf(id: string): Promise<ReleaseRecord[]> {
  return (await records()).filter((record) => record.documentId === id)
}

describe('releasing', () => {
  it('takes a draft to the public in the order submit, approve, release', async () => {
    const id = await write()
    await approve(id, 1)
    const outcome = await step(editor, id, { action: 'release', version: 1 })
    expect(outcome).toMatchObject({ id, version: 1, state: 'public', publicVersion: 1 })
    expect(await verdict(id, studio.clock.now())).toMatchObject({ state: 'visible' })
  })

  it('gives one record and the same answer when a release is repeated', async () => {
    const id = await write()
    await approve(id, 1)
    const first = await step(editor, id, { action: 'release', version: 1 })
    const second = await step(editor, id, { action: 'release', version: 1 })
    expect(second).toEqual(first)
    expect(await recordsOf(id)).toHaveLength(1)
  })

  it('gives one record when the same release is asked for five times at once', async () => {
    const id = await write()
    await approve(id, 1)
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => step(editor, id, { action: 'release', version: 1 })),
    )
    for (const outcome of outcomes) expect(outcome).toMatchObject({ state: 'public' })
    expect(await recordsOf(id)).toHaveLength(1)
  })

  it('numbers the releases of many documents at once without gaps or doubles', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => write()))
    for (const id of ids) await approve(id, 1)
    await Promise.all(ids.map((id) => step(editor, id, { action: 'release', version: 1 })))
    const sequences = (await records()).map((record) => record.sequence)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  })

  it('keeps version 2 public until the opening of version 3, whatever drafts follow', async () => {
    const id = await write({ title: 'bản một' })
    await edit(id, 'bản hai')
    await approve(id, 2)
    await step(editor, id, { action: 'release', version: 2 })
    await edit(id, 'bản ba')
    await approve(id, 3)
    const opening = studio.clock.now() + 60_000
    expect(
      await step(editor, id, { action: 'schedule', version: 3, effectiveFrom: opening }),
    ).toMatchObject({ state: 'scheduled', publicVersion: 2, version: 3 })
    await edit(id, 'bản bốn')
    await edit(id, 'bản năm')
    const before = await verdict(id, opening - 1)
    const after = await verdict(id, opening)
    expect(before).toMatchObject({ release: { version: 2, content: { title: 'bản hai' } } })
    expect(after).toMatchObject({ release: { version: 3, content: { title: 'bản ba' } } })
  })

  it('refuses a release that could never be seen', async () => {
    const windows = [{ startDay: '2025-01-01', endDay: '2025-01-31' }]
    const id = await write({ availability: 'own', windows })
    await approve(id, 1)
    expect(await step(editor, id, { action: 'release', version: 1 })).toMatchObject({
      code: 'never-visible',
    })
    expect(await recordsOf(id)).toHaveLength(0)
  })

  it('refuses an opening in the past', async () => {
    const id = await write()
    await approve(id, 1)
    const effectiveFrom = studio.clock.now() - 1
    expect(await step(editor, id, { action: 'schedule', version: 1, effectiveFrom })).toMatchObject(
      {
        code: 'past-instant',
      },
    )
  })
})

describe('endings', () => {
  it('cancels a scheduled version when the document is withdrawn', async () => {
    const id = await write()
    await approve(id, 1)
    await step(editor, id, { action: 'release', version: 1 })
    await edit(id, 'bản hai')
    await approve(id, 2)
    const opening = studio.clock.now() + 60_000
    await step(editor, id, { action: 'schedule', version: 2, effectiveFrom: opening })
    await step(editor, id, { action: 'withdraw', reason: 'Có thông tin sai' })
    expect(await verdict(id, opening + 1)).toMatchObject({
      state: 'withdrawn',
      reason: 'Có thông tin sai',
    })
  })

  it('leaves no trace of a scheduled document that is withdrawn before its opening', async () => {
    const id = await write()
    await approve(id, 1)
    const opening = studio.clock.now() + 60_000
    await step(editor, id, { action: 'schedule', version: 1, effectiveFrom: opening })
    await step(editor, id, { action: 'withdraw', reason: 'Hoãn' })
    expect(await verdict(id, opening + 1)).toEqual({ state: 'unknown' })
  })

  it('is revived only by a later release', async () => {
    const id = await write()
    await approve(id, 1)
    await step(editor, id, { action: 'release', version: 1 })
    await step(editor, id, { action: 'withdraw', reason: 'Xem lại' })
    expect(await step(editor, id, { action: 'release', version: 1 })).toMatchObject({
      state: 'public',
    })
    expect(await recordsOf(id)).toHaveLength(3)
  })

  it('replaces a document only by one that is visible', async () => {
    const [old, draft, successor] = await Promise.all([write(), write(), write()])
    for (const id of [old, successor]) {
      await approve(id, 1)
      await step(editor, id, { action: 'release', version: 1 })
    }
    expect(await step(editor, old, { action: 'replace', successor: draft })).toMatchObject({
      code: 'successor-not-visible',
    })
    expect(await step(editor, old, { action: 'replace', successor })).toMatchObject({
      state: 'replaced',
      publicVersion: null,
    })
    expect(await verdict(old, studio.clock.now())).toMatchObject({ state: 'replaced', successor })
  })

  it('writes the withdrawal of a released document before it goes to the trash', async () => {
    const id = await write()
    await approve(id, 1)
    await step(editor, id, { action: 'release', version: 1 })
    studio.clock.set(studio.clock.now() + 1000)
    await studio.payload.update({
      collection: 'materials',
      id,
      data: { deletedAt: new Date(studio.clock.now()).toISOString() } as never,
      overrideAccess: false,
      req: await studio.as(editor),
    })
    expect(await verdict(id, studio.clock.now())).toMatchObject({ state: 'withdrawn' })
  })
})

describe('approving', () => {
  it('refuses the author, and everyone else who saved since the last approval', async () => {
    const { id } = await studio.payload.create({
      collection: 'materials',
      data: { title: 'Tự viết', kind: 'article', body: bodyOf(), availability: 'always' } as never,
      overrideAccess: false,
      req: await studio.as(editor),
    })
    await step(editor, id, { action: 'submit' })
    expect(await step(editor, id, { action: 'approve', version: 1 })).toMatchObject({
      code: 'own-work',
    })
  })

  it('refuses a version that is not the one in question', async () => {
    const id = await write()
    await edit(id, 'bản hai')
    await step(officer, id, { action: 'submit' })
    expect(await step(editor, id, { action: 'approve', version: 1 })).toMatchObject({
      code: 'wrong-version',
    })
  })

  it('refuses to release a version that was edited after its approval', async () => {
    const id = await write()
    await approve(id, 1)
    await edit(id, 'sửa sau khi duyệt')
    expect(await step(editor, id, { action: 'release', version: 1 })).toMatchObject({
      code: 'wrong-version',
    })
    expect(await step(editor, id, { action: 'release', version: 2 })).toMatchObject({
      code: 'wrong-state',
    })
  })

  it('refuses the save of a version that someone else has saved over', async () => {
    const id = await write()
    await edit(id, 'người thứ nhất')
    await expect(
      studio.payload.update({
        collection: 'materials',
        id,
        data: { title: 'người thứ hai', version: 1 } as never,
        overrideAccess: false,
        req: await studio.as(officer),
      }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('lets one of four saves at once through and tells the others', async () => {
    const id = await write()
    const saves = await Promise.allSettled(
      ['một', 'hai', 'ba', 'bốn'].map((title) => edit(id, title)),
    )
    const lost = saves.filter((save) => save.status === 'rejected')
    expect(lost).toHaveLength(3)
    for (const save of lost) expect(save.reason).toMatchObject({ status: 409 })
    const doc = await studio.payload.findByID({
      collection: 'materials',
      id,
      // The test looks at what is stored.
      overrideAccess: true,
    })
    expect(doc.version).toBe(2)
    const winner = saves.findIndex((save) => save.status === 'fulfilled')
    expect(doc.title).toBe(['một', 'hai', 'ba', 'bốn'][winner])
  })

  it('refuses the file of another agency, whose id someone guessed', async () => {
    const elsewhere = await studio.agency('Ủy ban nhân dân phường Khác')
    const { data, info } = await sharp({
      create: { width: 8, height: 8, channels: 3, background: 'red' },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    const { id } = await studio.payload.create({
      collection: 'media',
      data: { alt: 'của nơi khác', agency: elsewhere },
      file: { name: 'khac.png', mimetype: 'image/png', data, size: info.size },
      // The test sets the stage.
      overrideAccess: true,
    })
    await expect(write({ assets: [id] })).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
