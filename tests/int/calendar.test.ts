/** What the calendar shows of campaigns and materials, by their releases, and to whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCalendarQuery, type CalendarQuery } from '#src/admin/Calendar/calendarQuery'
import { readCalendar, type CalendarContent } from '#src/admin/Calendar/readCalendar'
import { staffMember } from '#src/access/staff'
import { startOfDay } from '#src/domain/calendar'
import {
  article,
  campaign,
  openPlannedStage,
  TODAY,
  type PlannedStage,
} from '#tests/support/plannedStage'
import type { Person } from '#tests/support/studio'

let stage: PlannedStage

beforeAll(async () => {
  stage = await openPlannedStage()
  const { people, write, step, release } = stage
  const { officer, editor, stranger } = people
  const released = async (title: string, startDay: string, endDay?: string) => {
    const id = await write(officer, 'campaigns', campaign(title, startDay, endDay))
    await release('campaigns', id)
    return id
  }
  await released('Đang mở', '2026-11-20', '2026-11-28')
  await released('Mở không hẹn ngày đóng', '2026-11-10')
  const moved = await released('Đã dời trong bản nháp', '2026-11-26', '2026-11-27')
  await edit(officer, moved, campaign('Đã dời trong bản nháp', '2027-05-01', '2027-05-31'))
  const withdrawn = await released('Đã thu hồi', '2026-11-29', '2026-11-30')
  await step(editor, 'campaigns', withdrawn, 'withdraw', { reason: 'Hoãn.' })
  await write(officer, 'campaigns', campaign('Nháp mở ngày mai', '2026-11-26', '2026-11-29'))
  await write(officer, 'campaigns', campaign('Nháp năm sau', '2027-11-26', '2027-11-29'))
  await write(officer, 'campaigns', {
    ...campaign('Đợt một đã qua, đợt hai chưa có ngày đóng', '2025-01-01', '2025-01-05'),
    topics: ['ma-tuy'],
    windows: [{ startDay: '2025-01-01', endDay: '2025-01-05' }, { startDay: '2026-06-01' }],
  })
  await write(officer, 'campaigns', {
    ...campaign('Trước một đợt, sau một đợt', '2026-01-01', '2026-01-05'),
    windows: [
      { startDay: '2026-01-01', endDay: '2026-01-05' },
      { startDay: '2027-01-01', endDay: '2027-01-05' },
    ],
  })
  const own = { availability: 'own', windows: [{ startDay: '2026-11-30', endDay: '2026-12-02' }] }
  await release('materials', await write(officer, 'materials', article('Có thời gian riêng', own)))
  await write(officer, 'materials', article('Nháp không có ngày'))
  await write(stranger, 'campaigns', campaign('Nháp của xã bên', '2026-11-26', '2026-11-29'))
  const theirs = await write(stranger, 'campaigns', campaign('Xã bên đang mở', '2026-11-01'))
  await step(stranger, 'campaigns', theirs, 'submit')
  await step(people.above, 'campaigns', theirs, 'approve')
  await step(people.above, 'campaigns', theirs, 'release')
})
afterAll(() => stage.studio.close())

async function edit(person: Person, id: string, data: Record<string, unknown>): Promise<void> {
  const req = await stage.studio.as(person)
  await stage.studio.payload.update({
    collection: 'campaigns',
    id,
    data: data as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

async function calendarOf(
  person: Person,
  asked: Partial<CalendarQuery> = {},
): Promise<CalendarContent> {
  const req = await stage.studio.as(person)
  const member = staffMember(req.user)
  if (!member) throw new Error('nobody is signed in')
  return readCalendar(req, member, { ...readCalendarQuery({}, TODAY), ...asked })
}

const titlesOf = (entries: { title: string }[]) => new Set(entries.map(({ title }) => title))
const find = (content: CalendarContent, title: string) =>
  [...content.campaigns, ...content.materials].find((entry) => entry.title === title)

describe('the calendar of November', () => {
  it('shows an officer what runs in it: released, planned, and withdrawn as such', async () => {
    const content = await calendarOf(stage.people.officer)
    expect(titlesOf(content.campaigns)).toEqual(
      new Set([
        ...['Đang mở', 'Mở không hẹn ngày đóng', 'Đã dời trong bản nháp', 'Đã thu hồi'],
        ...['Nháp mở ngày mai', 'Đợt một đã qua, đợt hai chưa có ngày đóng'],
      ]),
    )
    expect(titlesOf(content.materials)).toEqual(new Set(['Có thời gian riêng']))
    expect(content.isCut).toBe(false)
  })

  it('says where each stands by its releases', async () => {
    const content = await calendarOf(stage.people.officer)
    expect(find(content, 'Đang mở')).toMatchObject({ state: 'public', isReleased: true })
    expect(find(content, 'Có thời gian riêng')).toMatchObject({ state: 'scheduled' })
    expect(find(content, 'Nháp mở ngày mai')).toMatchObject({ state: 'draft', isReleased: false })
    expect(find(content, 'Đã thu hồi')).toMatchObject({ state: 'withdrawn', isReleased: false })
  })

  it('draws the released windows, whatever the draft has been changed to since', async () => {
    const moved = find(await calendarOf(stage.people.officer), 'Đã dời trong bản nháp')
    expect(moved?.spans).toEqual([
      { opensAt: startOfDay('2026-11-26'), closesAt: startOfDay('2026-11-28') },
    ])
    expect(moved?.hasUnreleasedEdits).toBe(true)
    const inMay = await calendarOf(stage.people.officer, { day: '2027-05-10' })
    expect(find(inMay, 'Đã dời trong bản nháp')).toBeUndefined()
  })

  it('leaves a campaign out between two of its windows', async () => {
    const november = await calendarOf(stage.people.officer)
    expect(find(november, 'Trước một đợt, sau một đợt')).toBeUndefined()
    const january = await calendarOf(stage.people.officer, { day: '2027-01-10' })
    expect(find(january, 'Trước một đợt, sau một đợt')).toBeDefined()
  })

  it('is narrowed by topic and by state', async () => {
    const byTopic = await calendarOf(stage.people.officer, { topic: 'ma-tuy' })
    expect(titlesOf(byTopic.campaigns)).toEqual(
      new Set(['Đợt một đã qua, đợt hai chưa có ngày đóng']),
    )
    const byState = await calendarOf(stage.people.officer, { state: 'withdrawn' })
    expect(titlesOf(byState.campaigns)).toEqual(new Set(['Đã thu hồi']))
    expect(byState.materials).toEqual([])
  })
})

describe('today on the calendar', () => {
  it('shows what opens, and what will open within the week but is not ready', async () => {
    const content = await calendarOf(stage.people.officer, { day: '2030-01-01' })
    expect(titlesOf(content.today.map(({ entry }) => entry))).toContain('Đang mở')
    expect(content.due.map(({ title }) => title)).toEqual([
      'Đợt một đã qua, đợt hai chưa có ngày đóng',
      'Nháp mở ngày mai',
    ])
  })

  it('shows what closes on its last day, not on the day after', async () => {
    const { studio, people } = stage
    const closings = async (instant: string) => {
      studio.clock.set(instant)
      const { today } = await calendarOf(people.officer)
      return titlesOf(today.filter(({ kind }) => kind === 'closes').map(({ entry }) => entry))
    }
    expect(await closings('2026-11-27T16:59:59Z')).not.toContain('Đang mở')
    expect(await closings('2026-11-27T17:00:00Z')).toContain('Đang mở')
    expect(await closings('2026-11-28T16:59:59Z')).toContain('Đang mở')
    expect(await closings('2026-11-28T17:00:00Z')).not.toContain('Đang mở')
    studio.clock.set(`${TODAY}T03:00:00Z`)
  })
})

describe('another agency on the calendar', () => {
  it('is not there unless it is asked for', async () => {
    expect(find(await calendarOf(stage.people.officer), 'Xã bên đang mở')).toBeUndefined()
  })

  it.each(['officer', 'editor', 'leader'] as const)(
    'shows what it has made public, never its drafts: %s',
    async (name) => {
      for (const agency of ['tat-ca', stage.other]) {
        const content = await calendarOf(stage.people[name], { agency })
        expect(find(content, 'Xã bên đang mở')).toMatchObject({ state: 'public' })
        expect(JSON.stringify(content)).not.toContain('Nháp của xã bên')
      }
    },
  )

  it('under one’s own shows its drafts too', async () => {
    const content = await calendarOf(stage.people.above)
    expect(find(content, 'Nháp của xã bên')).toMatchObject({ state: 'draft' })
  })
})
