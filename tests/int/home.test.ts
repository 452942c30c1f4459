/** What each role is shown first: whose turn it is. Never another agency's drafts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staffMember } from '#src/access/staff'
import type { BlockName, HomeBlock } from '#src/studio/home/homeBlock'
import { whereOf } from '#src/studio/home/conditions'
import { readHome } from '#src/studio/home/readHome'
import { article, campaign, openPlannedStage, type PlannedStage } from '#tests/support/plannedStage'
import type { Person } from '#tests/support/studio'

let stage: PlannedStage

beforeAll(async () => {
  stage = await openPlannedStage()
  const { people, write, step, release } = stage
  const { officer, editor, stranger } = people

  await write(officer, 'materials', article('Bản nháp của cán bộ'))
  const returned = await write(officer, 'materials', article('Bị trả lại'))
  await step(officer, 'materials', returned, 'submit')
  await step(editor, 'materials', returned, 'return', { reason: 'Hãy ghi rõ nguồn.' })
  const submitted = await write(officer, 'materials', article('Đã gửi duyệt'))
  await step(officer, 'materials', submitted, 'submit')
  const ownWork = await write(editor, 'materials', article('Biên tập viên tự soạn'))
  await step(editor, 'materials', ownWork, 'submit')
  const approved = await write(officer, 'materials', article('Đã duyệt, chưa phát hành'))
  await step(officer, 'materials', approved, 'submit')
  await step(editor, 'materials', approved, 'approve')

  const running = await write(officer, 'campaigns', campaign('Đang mở', '2026-11-20', '2026-11-28'))
  await release('campaigns', running)
  const soon = await write(officer, 'campaigns', campaign('Mở sau ba ngày', '2026-11-28'))
  await release('campaigns', soon)
  await write(officer, 'campaigns', campaign('Nháp mở sau hai ngày', '2026-11-27', '2026-12-05'))
  await write(officer, 'campaigns', campaign('Nháp mở năm sau', '2027-11-27', '2027-12-05'))
  await write(officer, 'materials', {
    ...article('Áp phích chưa duyệt của đợt sắp mở'),
    ...{ availability: 'campaigns', campaigns: [soon] },
  })
  await release('materials', await write(officer, 'materials', article('Luôn công khai')))

  const answered = await write(officer, 'directives', directive('12', 'Có tài liệu'))
  const unanswered = await write(officer, 'directives', directive('13', 'Chưa có tài liệu'))
  for (const id of [answered, unanswered]) await release('directives', id)
  await write(officer, 'materials', article('Thực hiện công văn 12', { directives: [answered] }))

  await write(stranger, 'materials', article('Bản nháp của xã bên'))
  const theirs = await write(stranger, 'materials', article('Xã bên gửi duyệt'))
  await step(stranger, 'materials', theirs, 'submit')
  await write(stranger, 'campaigns', campaign('Nháp của xã bên', '2026-11-27'))
  await write(stranger, 'directives', directive('99', 'Văn bản nháp của xã bên'))
  await write(people.admin, 'hotlines', { name: 'Sắp hết hạn', call: '1', validTo: '2026-12-01' })
  await write(people.admin, 'hotlines', { name: 'Còn lâu', call: '2', validTo: '2027-12-01' })
})
afterAll(() => stage.studio.close())

const directive = (number: string, subject: string) => ({
  documentNumber: { number, symbol: 'UBND-NC' },
  ...{ docType: 'cong-van', issuer: 'UBND huyện', subject },
})

async function homeOf(person: Person): Promise<HomeBlock[]> {
  const req = await stage.studio.as(person)
  const member = staffMember(req.user)
  if (!member) throw new Error('nobody is signed in')
  return readHome(req, member)
}

async function blockOf(person: Person, name: BlockName): Promise<HomeBlock> {
  const block = (await homeOf(person)).find((one) => one.name === name)
  if (!block) throw new Error(`${person.role} is not shown ${name}`)
  return block
}

const titlesOf = ({ items }: HomeBlock) => items.map(({ title }) => title)

describe('an officer', () => {
  it('is shown what was sent back, with the comment', async () => {
    const block = await blockOf(stage.people.officer, 'returned')
    expect(titlesOf(block)).toEqual(['Bị trả lại'])
    expect(block.items[0]?.notes).toEqual([{ kind: 'comment', text: 'Hãy ghi rõ nguồn.' }])
  })

  it('is shown their own drafts, without what was sent back', async () => {
    const block = await blockOf(stage.people.officer, 'drafts')
    expect(new Set(titlesOf(block))).toEqual(
      new Set([
        ...['Bản nháp của cán bộ', 'Nháp mở sau hai ngày', 'Nháp mở năm sau'],
        ...['Áp phích chưa duyệt của đợt sắp mở', 'Thực hiện công văn 12'],
      ]),
    )
    expect(block.total).toBe(5)
  })

  it('is shown what they submitted, not what others did', async () => {
    expect(titlesOf(await blockOf(stage.people.officer, 'submitted'))).toEqual(['Đã gửi duyệt'])
  })

  it('is not offered what editors decide', async () => {
    const names = (await homeOf(stage.people.officer)).map(({ name }) => name)
    expect(names).not.toContain('toApprove')
    expect(names).not.toContain('secondLook')
  })
})

describe('an editor', () => {
  it('is shown what waits for approval, their own work marked', async () => {
    const block = await blockOf(stage.people.editor, 'toApprove')
    const notes = new Map(block.items.map(({ title, notes }) => [title, notes[0]?.kind]))
    expect(notes).toEqual(
      new Map([
        ['Đã gửi duyệt', 'saved'],
        ['Biên tập viên tự soạn', 'own-work'],
      ]),
    )
  })

  it('of the agency above is shown what waits in all agencies below', async () => {
    const block = await blockOf(stage.people.above, 'toApprove')
    expect(new Set(titlesOf(block))).toEqual(
      new Set(['Đã gửi duyệt', 'Biên tập viên tự soạn', 'Xã bên gửi duyệt']),
    )
  })

  it('is shown what is approved and nobody has released', async () => {
    expect(titlesOf(await blockOf(stage.people.editor, 'notScheduled'))).toEqual([
      'Đã duyệt, chưa phát hành',
    ])
  })

  it('is shown what should open within the week and is not ready, materials of campaigns too', async () => {
    const block = await blockOf(stage.people.editor, 'due')
    expect(titlesOf(block)).toEqual(['Nháp mở sau hai ngày', 'Áp phích chưa duyệt của đợt sắp mở'])
    expect(block.items[0]?.notes[0]?.kind).toBe('opens-not-approved')
  })

  it('is shown what really opens and closes within the week, in order', async () => {
    const block = await blockOf(stage.people.editor, 'week')
    expect(block.items.map(({ title, notes }) => [title, notes[0]?.kind])).toEqual([
      // Released today, after its first day.
      ['Đang mở', 'opens'],
      ['Luôn công khai', 'opens'],
      ['Mở sau ba ngày', 'opens'],
      ['Đang mở', 'closes'],
    ])
  })
})

describe('an urgent warning that one editor released alone', () => {
  async function releasedAlone(title: string): Promise<string> {
    const { studio, people, write, step } = stage
    const hotline = await write(people.admin, 'hotlines', { name: `Số ${title}`, call: '113' })
    await studio.payload.update({
      collection: 'users',
      id: people.editor.id,
      data: { mayReleaseUrgently: true },
      // The test sets the stage.
      overrideAccess: true,
    })
    const alone = { ...people.editor, mayReleaseUrgently: true }
    const warning = await write(alone, 'materials', {
      ...article(title),
      ...{ kind: 'warning', urgent: true, steps: ['Gọi lại cho con'], hotlines: [hotline] },
    })
    await step(alone, 'materials', warning, 'release')
    return warning
  }

  it('waits on the home of another editor until it was looked at', async () => {
    const { studio, people } = stage
    const warning = await releasedAlone('Con đang cấp cứu: chuyện bịa')
    const mine = await blockOf(people.editor, 'secondLook')
    expect(mine.items[0]?.notes).toEqual([{ kind: 'own-work' }])
    const theirs = await blockOf(people.above, 'secondLook')
    expect(titlesOf(theirs)).toEqual(['Con đang cấp cứu: chuyện bịa'])
    expect(theirs.items[0]?.notes[0]).toMatchObject({ kind: 'second-look', isOver: false })
    await studio.payload.db.updateOne({
      collection: 'materials',
      where: { id: { equals: warning } },
      data: { secondLookAt: '2026-11-25T04:00:00.000Z', secondLookBy: people.above.id },
    })
    expect((await blockOf(people.above, 'secondLook')).total).toBe(0)
  })

  it('waits no more when it was recalled', async () => {
    const { people, step } = stage
    const warning = await releasedAlone('Báo nhầm')
    expect(titlesOf(await blockOf(people.above, 'secondLook'))).toEqual(['Báo nhầm'])
    await step(people.editor, 'materials', warning, 'withdraw')
    expect((await blockOf(people.above, 'secondLook')).total).toBe(0)
  })
})

describe('a material that was withdrawn while its campaign goes on', () => {
  it('is not called late, and stands among the approved ones as withdrawn', async () => {
    const { people, write, step, release } = stage
    const effort = await write(people.officer, 'campaigns', campaign('Đợt tuần sau', '2026-11-28'))
    await release('campaigns', effort)
    const poster = await write(people.officer, 'materials', {
      ...article('Áp phích in sai số', { availability: 'campaigns', campaigns: [effort] }),
    })
    await release('materials', poster)
    await step(people.editor, 'materials', poster, 'withdraw', { reason: 'Sai số điện thoại' })
    expect(titlesOf(await blockOf(people.editor, 'due'))).not.toContain('Áp phích in sai số')
    const { items } = await blockOf(people.editor, 'notScheduled')
    expect(items.find(({ id }) => id === poster)?.notes).toEqual([
      { kind: 'ended', how: 'withdrawn' },
    ])
  })
})

describe('a leader', () => {
  it('is shown the campaigns that run, and how many materials the public reads', async () => {
    const block = await blockOf(stage.people.leader, 'publicNow')
    expect(titlesOf(block)).toEqual(['Đang mở'])
    const always = block.counts.find(({ name }) => name === 'always')
    expect(always?.total).toBeGreaterThanOrEqual(1)
  })

  it('is shown the directives to which nothing answers', async () => {
    expect((await blockOf(stage.people.leader, 'gaps')).items).toMatchObject([
      { title: expect.stringContaining('Chưa có tài liệu') as string },
    ])
  })
})

describe('an administrator', () => {
  it('is shown the numbers that expire within a month', async () => {
    expect(titlesOf(await blockOf(stage.people.admin, 'hotlines'))).toEqual(['Sắp hết hạn'])
  })

  it('is shown the agency in which nobody can approve', async () => {
    expect(titlesOf(await blockOf(stage.people.admin, 'agencies'))).toEqual([
      'Ủy ban nhân dân xã bên',
    ])
  })

  it('of one agency counts its own accounts only', async () => {
    const all = await blockOf(stage.people.admin, 'accounts')
    const own = await blockOf(stage.people.communeAdmin, 'accounts')
    expect(all.total).toBe(7)
    expect(own.total).toBe(4)
  })
})

describe('everybody', () => {
  it.each(['officer', 'editor', 'leader', 'communeAdmin'] as const)(
    'but the agencies above is kept from another commune’s drafts: %s',
    async (name) => {
      expect(JSON.stringify(await homeOf(stage.people[name]))).not.toMatch(/xã bên/i)
    },
  )

  it('finds by a count’s link exactly what was counted', async () => {
    const req = await stage.studio.as(stage.people.editor)
    let counted = 0
    for (const { counts } of await homeOf(stage.people.editor)) {
      for (const { collection, total, question } of counts) {
        if (question === null) continue
        const { totalDocs } = await stage.studio.payload.find({
          collection,
          where: whereOf(question),
          overrideAccess: false,
          user: req.user,
          req,
        })
        expect(totalDocs).toBe(total)
        counted += total
      }
    }
    expect(counted).toBeGreaterThan(2)
  })
})
