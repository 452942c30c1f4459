/** The demonstration content, written into an empty studio by the steps that staff take themselves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf, DAY_MS } from '#src/domain/calendar'
import { demonstrationContent } from '#src/demonstration/index'
import { loadDemonstration } from '#src/demonstration/load/index'
import type { PrintedKey } from '#src/demonstration/load/portals'
import { hashOfPortalKey } from '#src/portalKey/secret'
import { publicationAt, type PublicationState } from '#src/domain/publication'
import { verdictAt } from '#src/domain/visibility'
import { historiesAround, readDocument } from '#src/release/document'
import type { PrintedLogin } from '#src/studio/firstAdministrator'
import { openTestStudio, type TestStudio } from '#tests/support/studio'

const NOW = Date.parse('2026-11-22T04:00:00.000Z')
const TODAY = dayOf(NOW)
const LONGEST_LOAD_MS = 30_000

let studio: TestStudio
let logins: PrintedLogin[] = []
let keys: PrintedKey[] = []
let took = 0

beforeAll(async () => {
  studio = await openTestStudio(new Date(NOW).toISOString())
  const begun = performance.now()
  const loaded = await loadDemonstration(studio.payload, () => undefined)
  logins = loaded.logins
  keys = loaded.keys
  took = performance.now() - begun
  console.log(`the demonstration was loaded in ${Math.round(took)} ms`)
}, 120_000)
afterAll(() => studio.close())

async function storedMaterial(slug: string) {
  const { docs } = await studio.payload.find({
    collection: 'materials',
    where: { slug: { equals: slug } },
    depth: 0,
    // The test looks at what was stored.
    overrideAccess: true,
  })
  const found = docs[0]
  if (!found) throw new Error(`no material ${slug}`)
  return found
}

const slugOf = (key: string) =>
  demonstrationContent(TODAY).materials.find((one) => one.key === key)?.slug ?? ''

async function stateOf(key: string, at = NOW): Promise<PublicationState> {
  const stored = await storedMaterial(slugOf(key))
  const historyOf = await historiesAround(studio.payload, stored.id, stored.campaigns?.map(String))
  const state = stored.state ?? 'draft'
  return publicationAt(stored.id, Number(stored.version), state, at, historyOf).state
}

describe('the demonstration', () => {
  // Some 6 s on a free machine; a busy one with the in-memory MongoDB takes 14 s.
  it('is loaded within half a minute', () => {
    expect(took).toBeLessThan(LONGEST_LOAD_MS)
  })

  it.each([
    ['canh-bao-con-dang-cap-cuu', 'public'],
    ['do-hoa-ba-cau-hoi', 'public'],
    ['canh-bao-khan-doa-cat-dien', 'public'],
    ['bai-huong-dan-quan-tri-trang', 'public'],
    ['bai-vo-nhai-muoi-mot-ngay', 'expired'],
    ['bai-bay-ngay-khoa-cua', 'scheduled'],
    ['loa-ma-otp', 'scheduled'],
    ['bai-danh-sach-so-lua-dao', 'withdrawn'],
    ['canh-bao-khoa-sim-ban-cu', 'replaced'],
    ['loa-viec-lam-nop-tien', 'approved'],
    ['bai-dat-lich-kham', 'in-review'],
    ['bai-viec-nhe-luong-cao', 'draft'],
    ['video-goi-lai-cho-chac', 'draft'],
    ['bai-tien-la-vao-tai-khoan', 'draft'],
  ] as const)('shows %s to staff as %s', async (key, state) => {
    expect(await stateOf(key)).toBe(state)
  })

  it('opens what is scheduled for tomorrow by itself', async () => {
    expect(await stateOf('loa-ma-otp', NOW + DAY_MS)).toBe('public')
  })

  it('keeps the keyed material from whoever has no key', async () => {
    const { id } = await storedMaterial(slugOf('bai-huong-dan-quan-tri-trang'))
    const historyOf = await historiesAround(studio.payload, id)
    expect(verdictAt(id, NOW, historyOf).state).toBe('unknown')
    expect(verdictAt(id, NOW, historyOf, { readsKeyed: true }).state).toBe('visible')
  })

  it('leaves the earlier version of an edited article in public', async () => {
    const stored = await storedMaterial(slugOf('bai-tien-la-vao-tai-khoan'))
    const historyOf = await historiesAround(studio.payload, stored.id)
    const { publicVersion } = publicationAt(stored.id, 2, 'draft', NOW, historyOf)
    expect([stored.version, publicVersion]).toEqual([2, 1])
  })

  it('puts the urgent warning before a second person within a day', async () => {
    const { secondLookDueAt, secondLookAt, hotlines } = await storedMaterial(
      slugOf('canh-bao-khan-doa-cat-dien'),
    )
    expect(Date.parse(secondLookDueAt ?? '')).toBe(NOW + DAY_MS)
    expect(secondLookAt ?? null).toBeNull()
    expect(hotlines).toHaveLength(3)
  })

  it('tells the officer why an article came back, and what to check in the H’Mông warning', async () => {
    const { reviewNote } = await storedMaterial(slugOf('bai-viec-nhe-luong-cao'))
    expect(reviewNote).toContain('trung tâm dịch vụ việc làm')
    const { id } = await storedMaterial(slugOf('canh-bao-con-dang-cap-cuu-hmn'))
    const { docs } = await studio.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id }, action: { equals: 'release' } },
      // The test looks at what was stored.
      overrideAccess: true,
    })
    expect(docs.map(({ detail }) => detail).join()).toContain('người bản ngữ')
  })

  it('ties both translations to the Vietnamese warning', async () => {
    const original = await storedMaterial(slugOf('canh-bao-con-dang-cap-cuu'))
    for (const key of ['canh-bao-con-dang-cap-cuu-en', 'canh-bao-con-dang-cap-cuu-hmn']) {
      expect((await storedMaterial(slugOf(key))).translationOf).toBe(original.id)
    }
  })

  it('is written by the agency’s own people, and never approved by its author', async () => {
    const stored = await storedMaterial(slugOf('loa-viec-lam-nop-tien'))
    const { docs } = await studio.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: stored.id } },
      sort: 'id',
      // As above.
      overrideAccess: true,
    })
    expect(docs.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['submit', 'Phạm Thu Trang (trình diễn)'],
      ['approve', 'Đoàn Hải Nam (trình diễn)'],
    ])
    expect(docs[0]?.actor).not.toBe(docs[1]?.actor)
  })

  it('stores the leaflet as a PDF that the public gets a copy of', async () => {
    const { id } = await storedMaterial(slugOf('to-roi-lo-chuyen-tien'))
    const release = (await historiesAround(studio.payload, id))(id).at(-1)
    const assets =
      release?.action === 'release' && release.collection === 'materials'
        ? release.content.assets
        : []
    expect(assets.map(({ mimeType }) => mimeType)).toEqual(['application/pdf'])
  })

  it('has a campaign in every part of its life', async () => {
    const { docs } = await studio.payload.find({
      collection: 'campaigns',
      sort: 'slug',
      depth: 0,
      // As above.
      overrideAccess: true,
    })
    const states = await Promise.all(
      docs.map(async ({ id, slug }) => {
        const stored = await readDocument(studio.payload, 'campaigns', id)
        const historyOf = await historiesAround(studio.payload, id)
        const state = stored?.state === 'in-review' ? 'in-review' : 'approved'
        return [slug, publicationAt(id, 1, state, NOW, historyOf).state]
      }),
    )
    expect(states).toEqual([
      ['cham-mot-phut-khong-mat-tien-oan', 'public'],
      ['hoi-truoc-khi-chuyen', 'public'],
      ['nguoi-benh-hoi-truoc-khi-nop-tien', 'public'],
      ['phien-cho-khong-tien-gia', 'in-review'],
      ['tuan-le-tai-khoan-an-toan', 'scheduled'],
      ['vo-nhai-ra-quan-2024', 'expired'],
    ])
  })

  it('prints a login for everyone, with the office they work for', () => {
    expect(logins.map(({ role, email }) => `${role}: ${email}`)).toEqual([
      'Cán bộ truyền thông, Sở Y tế tỉnh Sơn La: canbo@canhgiac.local',
      'Biên tập viên, Sở Y tế tỉnh Sơn La: bientap@canhgiac.local',
      'Lãnh đạo, Ủy ban nhân dân tỉnh Sơn La: lanhdao@canhgiac.local',
      'Cán bộ truyền thông, Ủy ban nhân dân phường Ngô Quyền, thành phố Hải Phòng: canbo.ngoquyen@canhgiac.local',
      'Biên tập viên (được phát cảnh báo khẩn), Ủy ban nhân dân phường Ngô Quyền, thành phố Hải Phòng: bientap.ngoquyen@canhgiac.local',
      'Biên tập viên, Ủy ban nhân dân phường Ngô Quyền, thành phố Hải Phòng: bientap2.ngoquyen@canhgiac.local',
    ])
    expect(new Set(logins.map(({ password }) => password)).size).toBe(logins.length)
  })

  it('prints a key for its portal, which delivery knows by its hash', async () => {
    expect(keys.map(({ portal }) => portal)).toEqual([
      'Trang thông tin phường Ngô Quyền (trình diễn)',
    ])
    const { docs } = await studio.payload.db.find<{ content: string; access: string }>({
      collection: 'releases',
      where: { documentCollection: { equals: 'portals' } },
      sort: '-sequence',
      limit: 1,
    })
    expect(docs[0]?.access).toBe('internal')
    expect(docs[0]?.content).toContain(hashOfPortalKey(keys[0]?.key ?? ''))
    expect(docs[0]?.content).not.toContain(keys[0]?.key)
  })

  it('is the same on one day and moves its windows with the day', () => {
    expect(demonstrationContent(TODAY)).toEqual(demonstrationContent(TODAY))
    const opensOn = (today: string) =>
      demonstrationContent(today).campaigns.find(({ key }) => key.startsWith('cham-mot-phut'))
        ?.windows[0]?.startDay
    expect(opensOn(addDays(TODAY, 1))).toBe(addDays(opensOn(TODAY) ?? '', 1))
  })
})
