import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

import { addDays, dayOf, DAY_MS, isOpen, startOfDay, windowFault } from '../domain/calendar'
import { parsePartialDate } from '../domain/partialDate'
import { ngoQuyenWardOffices, voNhaiCommuneOffices } from './agencies'
import { demonstrationContent } from './index'
import type { Block, DemonstrationAgency, DemonstrationMaterial } from './types'

const TODAY = '2026-11-22'
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

describe('the keys of the demonstration content', () => {
  it('are unique, over all lists together', () => {
    const { agencies, audiences, scamForms, hotlines, directives, campaigns, materials } = content
    const keys = [
      agencies,
      audiences,
      scamForms,
      hotlines,
      directives,
      campaigns,
      materials,
    ].flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each([
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

  it.each(['2024-02-29', '2025-01-01', TODAY, '2027-12-31'])(
    'hold one campaign open all day on %s, and Võ Nhai only in November 2024',
    (today) => {
      const campaigns = demonstrationContent(today).campaigns
      const openAt = (instant: number) =>
        keysOf(campaigns.filter(({ windows }) => windows.some((one) => isOpen(one, instant))))
      const open = ['cham-mot-phut-khong-mat-tien-oan']
      expect(openAt(startOfDay(today))).toEqual(open)
      expect(openAt(startOfDay(today) + DAY_MS - 1)).toEqual(open)
      expect(openAt(startOfDay('2024-11-30') + DAY_MS - 1)).toContain('vo-nhai-ra-quan-2024')
    },
  )

  it('open on the day after their materials became public', () => {
    for (const { campaigns, effectiveFrom } of content.materials) {
      for (const { windows } of content.campaigns.filter(({ key }) => campaigns.includes(key))) {
        const opening = windows[0]?.startDay as string
        expect(dayOf(Date.parse(effectiveFrom)) < opening).toBe(true)
      }
    }
  })
})

describe('materials', () => {
  it('state a mandate that was public before them', () => {
    for (const one of content.materials) {
      const mandates = content.directives.filter(({ key }) => one.directives.includes(key))
      expect(mandates.length, one.key).toBeGreaterThan(0)
      for (const { effectiveFrom } of mandates) expect(effectiveFrom < one.effectiveFrom).toBe(true)
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

  it('tell the loudspeaker in 60 to 90 seconds, without a digit to stumble over', () => {
    const script = bodyText(material('loa-cham-mot-phut'))
    const SYLLABLES_PER_SECOND = 3
    const seconds = wordsOf(script).length / SYLLABLES_PER_SECOND
    expect(seconds).toBeGreaterThan(60)
    expect(seconds).toBeLessThan(90)
    expect(script).not.toMatch(/\d/)
  })

  it('give the infographic an alternative text and all of its words', () => {
    const poster = material('do-hoa-nam-viec-can-nho')
    expect(poster.picture?.alt.length).toBeGreaterThan(40)
    for (const contact of ['113', '156', 'canhbao.khonggianmang.vn']) {
      expect(poster.textEquivalent).toContain(contact)
    }
  })

  it('name no hotline that did not exist yet', () => {
    const early = content.materials.filter(({ effectiveFrom }) => effectiveFrom < '2022-11-01')
    expect(early.length).toBeGreaterThan(0)
    for (const one of early) expect(bodyText(one)).not.toContain('156')
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
          one.picture?.alt ?? '',
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
