/**
 * The directive's page: who may see what of the chain of mandates, what is to be reviewed when one
 * of them ends, and what looks wrong about a document.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorkflowCollection } from '#src/domain/release'
import { performTransition } from '#src/release/transition'
import type { TransitionRequest } from '#src/release/step'
import { mandatesEndedOf, reviewEndpoint } from '#src/studio/mandates/reviewEndpoint'
import { MOST_PER_LEVEL } from '#src/studio/mandates/readGraph'
import { addressOfNew, namedMandate } from '#src/studio/mandates/namedMandate'
import { readOverview, type Overview } from '#src/studio/mandates/readOverview'
import { bodyOf } from '#tests/support/body'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
let ward: string
let officer: Person
let editor: Person
let stranger: Person
let strangeEditor: Person

beforeAll(async () => {
  studio = await openTestStudio()
  const district = await studio.agency('Ủy ban nhân dân quận')
  ward = await studio.agency('Ủy ban nhân dân phường', district)
  const commune = await studio.agency('Ủy ban nhân dân xã')
  officer = await studio.person('officer', ward)
  editor = await studio.person('editor', ward)
  stranger = await studio.person('officer', commune)
  strangeEditor = await studio.person('editor', commune)
})
afterAll(() => studio.close())

let written = 0

async function write(
  collection: WorkflowCollection,
  data: Record<string, unknown>,
  author = officer,
): Promise<string> {
  const { id } = await studio.payload.create({
    collection,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(author),
  })
  return id
}

interface Letter {
  number?: string | null
  symbol?: string
  docType?: string
  issuer?: string
  issuedOn?: string | null
  subject?: string
  cites?: Record<string, unknown>[]
  recipients?: Record<string, unknown>[]
}

function directive(letter: Letter = {}, author = officer): Promise<string> {
  written += 1
  const { number = String(1000 + written), symbol = 'UBND-NC', issuedOn = '2026-02-10' } = letter
  return write(
    'directives',
    {
      documentNumber: { symbol, ...(number && { number }) },
      docType: letter.docType ?? 'cong-van',
      issuer: letter.issuer ?? 'Ủy ban nhân dân phường',
      ...(issuedOn && { issuedOn: { value: issuedOn } }),
      subject: letter.subject ?? `Về tuyên truyền đợt ${written}`,
      citations: letter.cites ?? [],
      recipients: letter.recipients ?? [],
    },
    author,
  )
}

const implementing = (id: string) => ({ directive: id, relations: ['implements'] })

function material(directives: string[], author = officer): Promise<string> {
  written += 1
  const data = { title: `Tài liệu ${written}`, kind: 'article', availability: 'always' }
  return write('materials', { ...data, body: bodyOf(), directives }, author)
}

type Step = Omit<TransitionRequest, 'collection' | 'documentId'>

async function step(collection: WorkflowCollection, id: string, request: Step, by = editor) {
  studio.clock.set(studio.clock.now() + 1000)
  const outcome = await performTransition(await studio.as(by), {
    ...{ collection, documentId: id },
    ...request,
  })
  expect(outcome).not.toHaveProperty('code')
}

async function release(collection: WorkflowCollection, id: string, by = [officer, editor]) {
  const [author = officer, approver = editor] = by
  await step(collection, id, { action: 'submit' }, author)
  await step(collection, id, { action: 'approve', version: 1 }, approver)
  await step(collection, id, { action: 'release', version: 1 }, approver)
}

const withdraw = (id: string, by = editor) =>
  step('directives', id, { action: 'withdraw', reason: 'Ban hành nhầm' }, by)

async function overview(id: string, person = officer): Promise<Overview> {
  const found = await readOverview(await studio.as(person), id)
  if (!found) throw new Error(`${person.email} may not read ${id}`)
  return found
}

const node = ({ graph }: Overview, key: string) => graph.nodes.find((found) => found.key === key)
const ids = (answers: { id: string }[]) => answers.map(({ id }) => id).sort()

describe('the citation graph', () => {
  it('goes up through citations and down through those that cite, several levels', async () => {
    const ministry = await directive({ docType: 'chi-thi', symbol: 'CT-TTg' })
    const province = await directive({ cites: [implementing(ministry)] })
    const self = await directive({ cites: [implementing(province)] })
    const below = await directive({ cites: [implementing(self)] })
    const lowest = await directive({ cites: [implementing(below)] })
    const seen = await overview(self)
    const levels = [ministry, province, self, below, lowest].map((key) => node(seen, key)?.level)
    expect(levels).toEqual([-2, -1, 0, 1, 2])
    expect(seen.graph.edges).toContainEqual({
      ...{ citing: self, cited: province, relations: ['implements'] },
    })
  })

  it('shows what only a citation names as unknown, and what that one implements above it', async () => {
    const self = await directive({
      cites: [
        {
          ...{ number: '112/KH-UBND', docType: 'ke-hoach', relations: ['implements'] },
          ...{ issuer: 'Ủy ban nhân dân tỉnh', implements: ['21/CT-TTg'] },
        },
      ],
    })
    const { nodes } = (await overview(self)).graph
    expect(nodes.map(({ level, kind, heading }) => [level, kind, heading])).toEqual([
      [0, 'self', expect.any(String)],
      [-1, 'unknown', 'Kế hoạch số 112/KH-UBND'],
      [-2, 'unknown', 'Chỉ thị số 21/CT-TTg'],
    ])
  })

  it('ends where documents cite each other', async () => {
    const one = await directive()
    const other = await directive({ cites: [implementing(one)] })
    await studio.payload.update({
      collection: 'directives',
      id: one,
      data: { citations: [implementing(other)] } as never,
      overrideAccess: false,
      req: await studio.as(officer),
    })
    const { graph } = await overview(one)
    expect(graph.nodes).toHaveLength(2)
    expect(graph.edges).toHaveLength(2)
  })

  it('neither shows nor counts another agency’s drafts', async () => {
    const self = await directive()
    await release('directives', self)
    const draft = await directive({ cites: [implementing(self)] }, stranger)
    const answer = await material([self], stranger)
    const seen = await overview(self)
    expect(node(seen, draft)).toBeUndefined()
    expect(seen.graph.leftOut).toEqual([])
    expect(seen.answers).toEqual({ found: [], leftOut: 0 })
    const theirs = await overview(self, stranger)
    expect(node(theirs, draft)?.level).toBe(1)
    expect(ids(theirs.answers.found)).toEqual([answer])
  })

  it('shows another agency’s draft that one cites in the citation’s own words, without a way in', async () => {
    const draft = await directive(
      { subject: 'Còn đang soạn', issuer: 'Ủy ban nhân dân xã' },
      stranger,
    )
    const cites = [{ ...implementing(draft), number: '7/UBND', docType: 'cong-van' }]
    const seen = await overview(await directive({ cites }))
    expect(node(seen, draft)).toMatchObject({
      ...{ kind: 'unknown', directive: null, heading: 'Công văn số 7/UBND', issuer: '' },
    })
    expect(JSON.stringify(seen)).not.toContain('Còn đang soạn')
  })

  it('is not there for who may not read the directive', async () => {
    const self = await directive()
    expect(await readOverview(await studio.as(stranger), self)).toBeNull()
    expect(await readOverview(await studio.as(null), self).catch(() => null)).toBeNull()
  })
})

describe('a directive that 500 others cite', () => {
  const CITING = 500
  let self: string

  beforeAll(async () => {
    self = await directive()
    const one = await directive({ cites: [implementing(self)] })
    const stored = await studio.payload.findByID({
      collection: 'directives',
      id: one,
      depth: 0,
      // The test sets the stage.
      overrideAccess: true,
    })
    const { id: _id, createdAt: _createdAt, ...row } = stored as unknown as Record<string, unknown>
    for (let number = 1; number < CITING; number += 1) {
      // Past the hooks: what is measured is the reading.
      const id = randomUUID()
      await studio.payload.db.create({
        collection: 'directives',
        customID: id,
        data: {
          id,
          ...{ ...row, slug: `dan-${number}`, title: `Công văn ${number}` },
          documentNumber: { number: String(number), symbol: 'UBND-X' },
          citations: [{ id: randomUUID(), directive: self, relations: ['implements'] }],
        },
      })
    }
  })

  it('is drawn with a sane number of boxes and says how many it leaves out', async () => {
    const startedAt = performance.now()
    const { graph } = await overview(self)
    const took = performance.now() - startedAt
    console.log(`overview with ${CITING} citing directives: ${Math.round(took)} ms`)
    expect(graph.nodes).toHaveLength(1 + MOST_PER_LEVEL)
    expect(graph.leftOut).toEqual([{ level: 1, count: CITING - MOST_PER_LEVEL }])
    expect(took).toBeLessThan(1000)
  })

  it('lists all that hangs on it when it ends, in time', async () => {
    await release('directives', self)
    await withdraw(self)
    const startedAt = performance.now()
    const { dependents } = await overview(self)
    const took = performance.now() - startedAt
    console.log(`review list with ${CITING} citing directives: ${Math.round(took)} ms`)
    expect(dependents?.directives).toHaveLength(CITING)
    expect(took).toBeLessThan(3000)
  })
})

describe('what answers to a directive', () => {
  it('is shown with its computed state, under the directive that it answers to', async () => {
    const self = await directive()
    const below = await directive({ cites: [implementing(self)] })
    const [draft, shown] = [await material([self]), await material([below])]
    const window = { startDay: '2026-02-01', endDay: null }
    const data = { title: 'Chiến dịch', windows: [window], directives: [self] }
    const campaign = await write('campaigns', data)
    await release('materials', shown)
    const { answers } = await overview(self)
    const states = Object.fromEntries(answers.found.map(({ id, state }) => [id, state]))
    expect(states).toEqual({ [draft]: 'draft', [shown]: 'public', [campaign]: 'draft' })
    expect(answers.found.find(({ id }) => id === campaign)).toMatchObject({ windows: [window] })
  })
})

describe('a form that the directive’s page leads to', () => {
  /** What the form of a new one begins with, opened at this address. */
  async function begins(address: string, person: Person) {
    const url = new URL(address, 'http://studio.example')
    const req = await studio.as(person)
    const { pathname, searchParams } = url
    return namedMandate({ req: Object.assign(req, { pathname, searchParams }) })
  }

  it('begins with that directive, for who may read it', async () => {
    const self = await directive()
    const address = addressOfNew('/admin', 'materials', self)
    expect(await begins(address, officer)).toEqual([self])
    expect(await begins(address, stranger)).toBeUndefined()
    expect(await begins(addressOfNew('/admin', 'campaigns', 'khong-co'), officer)).toBeUndefined()
    expect(await begins('/admin/collections/materials/create', officer)).toBeUndefined()
  })

  it('is the only way that an address fills anything in', async () => {
    const self = await directive()
    const { search } = new URL(addressOfNew('/admin', 'materials', self), 'http://studio.example')
    expect(await begins(`/cms/api/materials${search}`, officer)).toBeUndefined()
    expect(await begins(`/admin/collections/materials/${self}${search}`, officer)).toBeUndefined()
  })
})

describe('review when a mandate ends', () => {
  it('is asked for nothing while all mandates hold', async () => {
    const mandate = await directive()
    await release('directives', mandate)
    const poster = await material([mandate])
    expect(await mandatesEndedOf(await studio.as(officer), 'materials', poster)).toEqual([])
    expect((await overview(mandate)).dependents).toBeNull()
  })

  it('lists materials and campaigns of a withdrawn directive, also through the chain', async () => {
    const top = await directive()
    const middle = await directive({ cites: [implementing(top)] })
    const [direct, indirect] = [await material([top]), await material([middle])]
    const window = { startDay: '2026-02-01', endDay: null }
    const campaign = await write('campaigns', {
      ...{ title: 'Đợt cao điểm', windows: [window], directives: [middle] },
    })
    const unrelated = await material([await directive()])
    await release('directives', top)
    await withdraw(top)
    const { ended, dependents } = await overview(top)
    expect(ended).toMatchObject([
      { id: top, ending: 'withdrawn', reason: 'Ban hành nhầm', via: [] },
    ])
    expect(ids(dependents?.answers ?? [])).toEqual([direct, indirect, campaign].sort())
    expect(ids(dependents?.answers ?? [])).not.toContain(unrelated)
    expect(dependents?.directives.map(({ id }) => id)).toEqual([middle])
    const below = await overview(middle)
    expect(below.ended).toMatchObject([{ id: top, via: [expect.stringContaining('Công văn số')] }])
    expect(ids(below.dependents?.answers ?? [])).toEqual([indirect, campaign].sort())
  })

  it('names the successor in the form of whatever answered to the replaced one', async () => {
    const [old, successor] = [await directive(), await directive()]
    await release('directives', old)
    await release('directives', successor)
    const poster = await material([old])
    await step('directives', old, { action: 'replace', successor })
    const mandates = await mandatesEndedOf(await studio.as(officer), 'materials', poster)
    expect(mandates).toMatchObject([
      { id: old, ending: 'replaced', successor: { id: successor, isReadable: true } },
    ])
  })

  it('tells an agency that the directive above it of another agency was withdrawn', async () => {
    const theirs = await directive({ issuer: 'Ủy ban nhân dân xã' }, stranger)
    await release('directives', theirs, [stranger, strangeEditor])
    const poster = await material([theirs])
    await withdraw(theirs, strangeEditor)
    const mandates = await mandatesEndedOf(await studio.as(officer), 'materials', poster)
    expect(mandates).toMatchObject([{ id: theirs, ending: 'withdrawn', isReadable: false }])
  })

  it('looks at the mandates that a public version was frozen with, whatever the draft says now', async () => {
    const mandate = await directive()
    await release('directives', mandate)
    const poster = await material([mandate])
    await release('materials', poster)
    await studio.payload.update({
      collection: 'materials',
      id: poster,
      data: { directives: [] },
      overrideAccess: false,
      req: await studio.as(officer),
    })
    await withdraw(mandate)
    const mandates = await mandatesEndedOf(await studio.as(officer), 'materials', poster)
    expect(mandates).toMatchObject([{ id: mandate }])
  })

  it('leaves alone what has ended itself, and what only replaces the old document', async () => {
    const old = await directive()
    await release('directives', old)
    const newer = await directive({ cites: [{ directive: old, relations: ['replaces'] }] })
    const [gone, fresh] = [await material([old]), await material([newer])]
    await release('materials', gone)
    await step('materials', gone, { action: 'withdraw', reason: 'Sai số điện thoại' })
    await withdraw(old)
    expect((await overview(old)).dependents).toMatchObject({ answers: [], directives: [] })
    const req = await studio.as(officer)
    expect(await mandatesEndedOf(req, 'materials', gone)).toEqual([])
    expect(await mandatesEndedOf(req, 'materials', fresh)).toEqual([])
  })

  it('answers nobody who may not read the document', async () => {
    const poster = await material([])
    expect(await mandatesEndedOf(await studio.as(stranger), 'materials', poster)).toBeNull()
    const req = await studio.as(null)
    req.routeParams = { id: poster }
    const answer = await reviewEndpoint('materials').handler(req)
    expect(answer.status).toBe(401)
  })
})

describe('anomalies', () => {
  const codesOf = async (letter: Letter) => {
    const { anomalies } = await overview(await directive(letter))
    return anomalies.map(({ code }) => code)
  }

  it('finds nothing wrong with an ordinary letter', async () => {
    expect(await codesOf({})).toEqual([])
  })

  it('warns of a blank number and of a date that is not whole', async () => {
    expect(await codesOf({ number: null, issuedOn: '2026-02' })).toEqual([
      ...['blank-number', 'partial-date'],
    ])
    expect(await codesOf({ issuedOn: null })).toEqual(['no-date'])
  })

  it('warns when the symbol belongs to another issuer, of a cited document too', async () => {
    expect(await codesOf({ issuer: 'Sở Y tế tỉnh Sơn La' })).toEqual(['issuer-differs-from-symbol'])
    const { anomalies } = await overview(
      await directive({ cites: [{ number: '112/KH-UBND', issuer: 'Sở Y tế tỉnh Sơn La' }] }),
    )
    expect(anomalies).toMatchObject([
      {
        code: 'issuer-differs-from-symbol',
        about: [{ words: expect.stringContaining('112/KH-UBND') }],
      },
    ])
  })

  it('warns when the document is dated before one that it cites', async () => {
    const cites = [{ number: '1/KH-UBND', issuedOn: { value: '2026-03' } }]
    expect(await codesOf({ issuedOn: '2026-02-10', cites })).toEqual(['dated-before-cited'])
  })

  it('warns when the issuer has used the number before in the year, as far as one may read', async () => {
    const first = await directive({ number: '5501', subject: 'Về phòng chống lừa đảo trực tuyến' })
    const reused = { number: '5501', subject: 'Triển khai tiêm chủng mở rộng quý hai' }
    const { anomalies } = await overview(await directive(reused))
    expect(anomalies).toMatchObject([{ code: 'number-reused', about: [{ directive: first }] }])
    const theirs = await directive({ ...reused, subject: 'Kế hoạch thu gom rác hè' }, stranger)
    expect((await overview(theirs, stranger)).anomalies).toEqual([])
    expect(await codesOf({ ...reused, issuedOn: '2025-02-10' })).toEqual([])
  })
})

describe('recipients', () => {
  it('are resolved to the list, and to who took their place', async () => {
    const heir = await studio.agency('Ủy ban nhân dân phường mới')
    const gone = await studio.agency('Ủy ban nhân dân phường cũ')
    await studio.payload.update({
      ...{ collection: 'agencies', id: gone },
      data: { validTo: '2025-06-30', successors: [heir] },
      // The test sets the stage.
      overrideAccess: true,
    })
    const recipients = [{ text: 'UBND phường cũ', agency: gone }, { text: 'Các tổ dân phố' }]
    expect((await overview(await directive({ recipients }))).recipients).toEqual([
      {
        ...{ words: 'UBND phường cũ', agency: 'Ủy ban nhân dân phường cũ' },
        successors: ['Ủy ban nhân dân phường mới'],
      },
      { words: 'Các tổ dân phố', agency: null, successors: [] },
    ])
  })
})
