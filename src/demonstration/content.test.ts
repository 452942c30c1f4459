import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

import { addDays, DAY_MS, isOpen, startOfDay, windowFault } from '../domain/calendar'
import { AVAILABILITIES, MATERIAL_KINDS } from '../domain/release'
import { parsePartialDate } from '../domain/partialDate'
import { ngoQuyenWardOffices, voNhaiCommuneOffices } from './agencies'
import { demonstrationContent } from './index'
import { wasReleased } from './stages'
import type {
  Block,
  DemonstrationAgency,
  DemonstrationCampaign,
  DemonstrationMaterial,
  Stage,
} from './types'

const TODAY = '2026-11-22'
const REFERENCE = resolve(process.cwd(), '../shared/reference.json')
const content = demonstrationContent(TODAY)
const keysOf = (list: { key: string }[]) => list.map(({ key }) => key)
const agency = (key: string) =>
  content.agencies.find((one) => one.key === key) as DemonstrationAgency
const material = (key: string) =>
  content.materials.find((one) => one.key === key) as DemonstrationMaterial

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const blockTexts = (block: Block): string[] => (block.type === 'list' ? block.items : [block.text])
const bodyText = ({ body }: DemonstrationMaterial) => body.flatMap(blockTexts).join('\n')

/** When it became public; null for what the demonstration does not put into the past. */
const publicFrom = ({ life }: DemonstrationMaterial | DemonstrationCampaign): string | null =>
  wasReleased(life) ? life.effectiveFrom : null
const released = content.materials.filter((one) => publicFrom(one) !== null)

describe('the keys of the demonstration content', () => {
  it('are unique, over all lists together', () => {
    const { agencies, audiences, scamForms, hotlines, portals } = content
    const { directives, campaigns, materials } = content
    const keys = [
      agencies,
      audiences,
      scamForms,
      hotlines,
      portals,
      directives,
      campaigns,
      materials,
    ].flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each([
    ['agencies', content.portals.map(({ agency: keeper }) => keeper)],
    ['agencies', content.agencies.flatMap(({ parent, successors }) => [parent ?? [], successors])],
    [
      'agencies',
      content.directives.flatMap(({ agency: issuer, recipients }) => [
        issuer,
        recipients.flatMap(({ agencies }) => agencies),
      ]),
    ],
    ['agencies', [...content.campaigns, ...content.materials].map((one) => one.agency)],
    ['directives', [...content.campaigns, ...content.materials].map((one) => one.directives)],
    ['campaigns', content.materials.map((one) => one.campaigns)],
    ['scamForms', content.materials.map((one) => one.scamForms)],
    ['audiences', content.materials.map((one) => one.audiences)],
    ['hotlines', content.materials.map((one) => one.hotlines)],
    ['materials', content.materials.map((one) => one.translationOf ?? [])],
    [
      'materials',
      content.materials.map(({ life }) => (life.stage === 'replaced' ? life.successor : [])),
    ],
    ['agencies', content.people.map((one) => one.agency)],
    ['audiences', content.directives.flatMap(({ tasks }) => tasks.map((task) => task.audiences))],
  ] as const)('all resolve: %s', (list, references) => {
    const known = new Set(keysOf(content[list]))
    const named = references.flat(2)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((key) => !known.has(key))).toEqual([])
  })

  it('are slugs', () => {
    const slugs = [
      ...keysOf(content.agencies),
      ...keysOf(content.directives),
      ...keysOf(content.campaigns),
      ...content.materials.map(({ slug }) => slug),
    ]
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

describe('agencies in time', () => {
  it('have names with dates that exist, and no two the same name', () => {
    const names = content.agencies.flatMap((one) => one.names)
    const dates = names.flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    expect(dates.filter((date) => date !== null && parsePartialDate(date) === null)).toEqual([])
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
  })

  it('begin, as successors, on the day after the one that they follow ended', () => {
    for (const { names, successors } of content.agencies) {
      const end = names.at(-1)?.validTo ?? null
      for (const heir of successors.map(agency)) {
        const start = heir.names[0]?.validFrom ?? null
        if (end === null || start === null || end.length < 10) continue
        expect(start, heir.key).toBe(addDays(end, 1))
      }
    }
  })

  it('lead every ended agency to one that is alive today, the unknown centre of Võ Nhai apart', () => {
    const isAlive = ({ names }: DemonstrationAgency) => (names.at(-1)?.validTo ?? null) === null
    const reaches = (one: DemonstrationAgency): boolean =>
      isAlive(one) || (one.successors.length > 0 && one.successors.map(agency).every(reaches))
    const stranded = content.agencies.filter((one) => !reaches(one))
    expect(keysOf(stranded)).toEqual(['trung-tam-vhtt-truyen-thong-vo-nhai'])
  })

  it('count fifteen offices under Võ Nhai and twelve under Ngô Quyền', () => {
    expect(voNhaiCommuneOffices).toHaveLength(15)
    expect(ngoQuyenWardOffices).toHaveLength(12)
  })
})

describe('lists', () => {
  it('hold the 24 scam forms in three groups, none of them empty', () => {
    expect(content.scamForms).toHaveLength(24)
    const groups = new Set(content.scamForms.map(({ group }) => group))
    expect([...groups]).toEqual([
      'Giả mạo thương hiệu',
      'Chiếm đoạt tài khoản',
      'Các hình thức kết hợp khác',
    ])
  })

  it.skipIf(!existsSync(REFERENCE))('name the scam forms as the reference list does', () => {
    const { scamForms } = JSON.parse(readFileSync(REFERENCE, 'utf8')) as { scamForms: string[] }
    expect(content.scamForms.map(({ name }) => name).sort()).toEqual([...scamForms].sort())
  })

  it('give two agencies of different provinces who writes and who approves, and one a leader', () => {
    const rolesAt = (key: string) =>
      content.people.filter((one) => one.agency === key).map(({ role }) => role)
    expect(rolesAt('so-y-te-son-la')).toEqual(['officer', 'editor'])
    // What the ward's first editor releases urgently, the second looks at again.
    expect(rolesAt('ubnd-phuong-ngo-quyen')).toEqual(['officer', 'editor', 'editor'])
    expect(rolesAt(agency('so-y-te-son-la').parent ?? '')).toEqual(['leader'])
    expect(agency('ubnd-phuong-ngo-quyen').parent).not.toBe(agency('so-y-te-son-la').parent)
    const addresses = content.people.map(({ email }) => email)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('directives', () => {
  it('keep blank numbers blank and unknown days unknown', () => {
    expect(
      content.directives.map(({ documentNumber, issuedOn }) => [
        documentNumber.number,
        issuedOn.value,
      ]),
    ).toEqual([
      [null, '2020-07'],
      ['1384', '2023-03-24'],
      [null, '2023'],
      [null, '2024-01-31'],
      [null, '2024-11'],
    ])
  })

  it('carry dates whose precision fits their value', () => {
    const dates = content.directives.flatMap(({ issuedOn, citations }) => [
      issuedOn,
      ...citations.flatMap((citation) => citation.issuedOn ?? []),
    ])
    expect(dates.map(({ value }) => parsePartialDate(value))).toEqual(dates)
  })

  it('show the chain from Lạng Sơn over the province plan up to the Prime Minister', () => {
    const langSon = content.directives.find(({ key }) => key.startsWith('lang-son'))
    const plan = langSon?.citations.find(({ number }) => number === '112/KH-UBND')
    expect(plan?.implements).toEqual(['21/CT-TTg'])
  })
})

describe('windows', () => {
  it.each(['2024-02-29', '2025-01-01', TODAY, '2027-12-31'])('are valid on %s', (today) => {
    const { campaigns, directives, materials } = demonstrationContent(today)
    const windows = [...campaigns, ...directives, ...materials].flatMap((one) => one.windows)
    expect(windows.map(windowFault).filter((fault) => fault !== null)).toEqual([])
  })

  it.each(['2025-01-01', TODAY, '2027-12-31'])(
    'hold three campaigns open all day on %s, and Võ Nhai only in November 2024',
    (today) => {
      const campaigns = demonstrationContent(today).campaigns
      const openAt = (instant: number) =>
        keysOf(campaigns.filter(({ windows }) => windows.some((one) => isOpen(one, instant))))
      const open = [
        'nguoi-benh-hoi-truoc-khi-nop-tien',
        'hoi-truoc-khi-chuyen',
        'cham-mot-phut-khong-mat-tien-oan',
      ]
      expect(openAt(startOfDay(today))).toEqual(open)
      expect(openAt(startOfDay(today) + DAY_MS - 1)).toEqual(open)
      expect(openAt(startOfDay('2024-11-30') + DAY_MS - 1)).toContain('vo-nhai-ra-quan-2024')
    },
  )

  it('lie behind, around and ahead of today, with several in one campaign and an open end', () => {
    const day = startOfDay(TODAY)
    const windows = content.campaigns.map((one) => one.windows)
    const all = windows.flat()
    expect(all.some(({ endDay }) => endDay !== null && startOfDay(endDay) < day)).toBe(true)
    expect(all.some((one) => isOpen(one, day) && one.endDay !== null)).toBe(true)
    expect(all.some(({ startDay }) => startOfDay(startDay) > day)).toBe(true)
    expect(all.some(({ endDay }) => endDay === null)).toBe(true)
    expect(Math.max(...windows.map(({ length }) => length))).toBe(3)
  })

  it('open, for materials that hang on them, after or at what was released', () => {
    for (const one of released.filter(({ availability }) => availability === 'campaigns')) {
      const campaigns = content.campaigns.filter(({ key }) => one.campaigns.includes(key))
      const instant = Date.parse(publicFrom(one) ?? '')
      const lastDays = campaigns.flatMap(({ windows }) => windows.map(({ endDay }) => endDay))
      expect(lastDays.some((end) => end === null || startOfDay(end) + DAY_MS > instant)).toBe(true)
      for (const campaign of campaigns) {
        expect((publicFrom(campaign) ?? '') <= (publicFrom(one) ?? ''), one.key).toBe(true)
      }
    }
  })

  it('begin in the past only where the past is meant: nothing is released ahead of today', () => {
    const now = startOfDay(TODAY)
    for (const one of [...content.campaigns, ...content.materials]) {
      const { life } = one
      if (wasReleased(life)) expect(Date.parse(life.effectiveFrom), one.key).toBeLessThan(now)
      if (life.stage === 'scheduled') {
        expect(Date.parse(life.effectiveFrom), one.key).toBeGreaterThan(now + DAY_MS)
      }
    }
  })
})

const scripts = content.materials.filter(({ kind }) => kind === 'loudspeaker-script')
const startOfDayIso = (day: string) => new Date(startOfDay(day)).toISOString()

describe('materials', () => {
  it('state a mandate that was public before them', () => {
    for (const one of content.materials) {
      const mandates = content.directives.filter(({ key }) => one.directives.includes(key))
      expect(mandates.length, one.key).toBeGreaterThan(0)
      const from = publicFrom(one) ?? startOfDayIso(TODAY)
      for (const { effectiveFrom } of mandates) expect(effectiveFrom < from).toBe(true)
    }
  })

  it('hang on a campaign when their availability is that of campaigns', () => {
    const adrift = content.materials.filter(
      ({ availability, campaigns }) => availability === 'campaigns' && campaigns.length === 0,
    )
    expect(adrift).toEqual([])
  })

  it('are stored as NFC', () => {
    const text = JSON.stringify(content)
    expect(text).toBe(text.normalize('NFC'))
  })

  it('are of all kinds, in all states, and shown in every way', () => {
    expect(content.materials.length).toBeGreaterThanOrEqual(15)
    const kinds = new Set(content.materials.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual([...MATERIAL_KINDS].sort())
    const stages = new Set(content.materials.map(({ life }) => life.stage))
    const all: Stage[] = [
      ...(['draft', 'in-review', 'returned', 'approved', 'scheduled', 'urgent'] as const),
      ...(['released', 'edited', 'withdrawn', 'replaced'] as const),
    ]
    expect([...stages].sort()).toEqual([...all].sort())
    const ways = new Set(content.materials.map(({ availability }) => availability))
    expect([...ways].sort()).toEqual([...AVAILABILITIES].sort())
    expect(keysOf(content.materials.filter(({ access }) => access === 'keyed'))).toHaveLength(1)
  })

  it.each(scripts)(
    'tell the loudspeaker in one to two minutes, in short sentences, without a digit: $key',
    (script) => {
      const text = bodyText(script)
      const SYLLABLES_PER_SECOND = 3
      const seconds = wordsOf(text).length / SYLLABLES_PER_SECOND
      expect(seconds).toBeGreaterThan(60)
      expect(seconds).toBeLessThan(120)
      expect(text).not.toMatch(/\d/)
      const sentences = text.split(/[.!?:\n]/).map((one) => wordsOf(one).length)
      expect(Math.max(...sentences)).toBeLessThanOrEqual(32)
    },
  )

  it.each(content.materials.filter(({ kind }) => kind === 'article'))(
    'have substance: $key says in 250 to 600 words what happens, what to do and where to call',
    (article) => {
      const length = wordsOf(bodyText(article)).length
      expect(length).toBeGreaterThanOrEqual(250)
      expect(length).toBeLessThanOrEqual(600)
      const types = article.body.map(({ type }) => type)
      expect(types.filter((type) => type === 'heading').length).toBeGreaterThanOrEqual(3)
      expect(types).toContain('list')
    },
  )

  it.each(content.materials.filter(({ kind }) => kind === 'infographic'))(
    'give an infographic an alternative text and all of its words: $key',
    ({ file, textEquivalent }) => {
      expect(file?.alt.length).toBeGreaterThan(40)
      for (const contact of ['113', '156', 'canhbao.khonggianmang.vn']) {
        expect(textEquivalent).toContain(contact)
      }
    },
  )

  it('have a drawing for every infographic and leaflet, and never a stand-in for a recording', () => {
    for (const { key, kind, file, life } of content.materials) {
      if (kind === 'infographic' || kind === 'leaflet') expect(file, key).not.toBeNull()
      if (kind === 'video' || kind === 'audio') expect([file, life.stage]).toEqual([null, 'draft'])
    }
  })

  it('give an urgent warning its steps and hotlines, and who may release it alone', () => {
    const urgent = content.materials.filter((one) => one.urgent)
    expect(urgent.map(({ life }) => life.stage)).toEqual(['urgent'])
    for (const { agency: host, steps, hotlines } of urgent) {
      expect(steps.length).toBeGreaterThanOrEqual(3)
      expect(hotlines).toContain('113')
      expect(content.people.some((one) => one.agency === host && one.mayReleaseUrgently)).toBe(true)
    }
  })

  it('speak English and H’Mông, each as the translation of a Vietnamese one of its kind', () => {
    const translated = content.materials.filter(({ language }) => language !== 'vi')
    expect(translated.map(({ language }) => language)).toEqual(['en', 'hmn'])
    for (const { translationOf, kind } of translated) {
      const original = material(translationOf ?? '')
      expect([original.language, original.kind]).toEqual(['vi', kind])
    }
    expect(translated.at(-1)?.note).toContain('người bản ngữ')
  })

  it('name one website and no other address', () => {
    const addresses = JSON.stringify(content).match(/https?:\/\/[^\s"\\]+/g) ?? []
    expect(new Set(addresses)).toEqual(new Set(['https://canhbao.khonggianmang.vn']))
  })

  it('are written by an agency that has people, where a step is still to be taken', () => {
    for (const { key, agency: host, life } of content.materials) {
      if (life.stage === 'released') continue
      const roles = content.people.filter((one) => one.agency === host).map(({ role }) => role)
      expect(roles, key).toEqual(expect.arrayContaining(['officer', 'editor']))
    }
  })

  it('name no hotline that did not exist yet', () => {
    const early = released.filter((one) => (publicFrom(one) ?? '') < '2022-11-01')
    expect(early.length).toBeGreaterThan(0)
    for (const one of early) {
      expect(bodyText(one)).not.toContain('156')
      expect(one.hotlines).toEqual([])
    }
  })
})

const dispatches = resolve(process.cwd(), '../shared/dispatches')
const areHere = existsSync(dispatches)
const RUN = 8

const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '))
}

describe('own words', () => {
  it.skipIf(!areHere)(
    `share no ${RUN} words in a row with the dispatches${areHere ? '' : ' (skipped: ../shared/dispatches is not here)'}`,
    () => {
      const theirs = new Set(
        readdirSync(dispatches)
          .map((file) => readFileSync(resolve(dispatches, file), 'utf8'))
          .flatMap(runsOf),
      )
      const ours = [
        ...content.materials.flatMap((one) => [
          one.title,
          one.summary,
          ...one.body.flatMap(blockTexts),
          one.textEquivalent ?? '',
          one.file?.alt ?? '',
          ...one.steps,
          one.note,
        ]),
        ...content.campaigns.flatMap(({ title, summary, note }) => [title, summary, note]),
        ...content.directives.flatMap(({ tasks, monitoring, note }) => [
          ...tasks.map(({ text }) => text),
          monitoring?.text ?? '',
          note ?? '',
        ]),
      ]
      expect(ours.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([])
    },
  )
})
