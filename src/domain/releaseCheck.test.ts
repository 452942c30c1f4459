import { describe, expect, it } from 'vitest'
import { DAY_MS, startOfDay, type DayWindow } from './calendar'
import {
  AVAILABILITIES,
  type CampaignContent,
  type DirectiveContent,
  type MaterialContent,
  type ReleasedAsset,
} from './release'
import { completenessRefusal, decidingWindows, neverVisibleRefusal } from './releaseCheck'
import { STAND_IN_SUBJECTS } from './standInSubject'

const asset = (changes: Partial<ReleasedAsset> = {}): ReleasedAsset => ({
  ...{ hash: 'a'.repeat(64), name: 'hinh.png', mimeType: 'image/png', bytes: 1 },
  ...{ width: 8, height: 8, alt: 'Ba dấu hiệu của cuộc gọi giả', caption: null, renditions: [] },
  ...changes,
})

const material = (changes: Partial<MaterialContent> = {}): MaterialContent => ({
  ...{ kind: 'article', slug: 'goi-113', language: 'vi', title: 'Gọi 113', summary: '' },
  ...{
    body: { html: '<p>Gác máy.</p>', text: 'Gác máy.' },
    textEquivalent: null,
    assets: [],
    directives: [],
  },
  ...{ topics: [], translationOf: null, urgent: false, steps: [], hotlines: [] },
  ...{ campaigns: [], scamForms: [], audiences: [], agency: null, availability: 'always' },
  ...{ windows: [], licence: null, attribution: null },
  ...changes,
})

const campaign = (changes: Partial<CampaignContent> = {}): CampaignContent => ({
  ...{ slug: 'dot-cao-diem', title: 'Đợt cao điểm', summary: '', directives: [], agency: null },
  ...{ windows: [], topics: [] },
  ...changes,
})

const directive = (changes: Partial<DirectiveContent> = {}): DirectiveContent => ({
  ...{ slug: 'cong-van', documentNumber: { number: null, symbol: '' }, docType: 'cong-van' },
  ...{ issuer: 'Ủy ban nhân dân phường', agency: null, issuedOn: null, subject: 'Về việc' },
  ...{ citations: [] },
  ...changes,
})

const lacking = (field: string) => ({ code: 'incomplete', field })

describe('a material', () => {
  it.each(['article', 'warning', 'loudspeaker-script', 'leaflet'] as const)(
    'of kind %s is complete with a title alone',
    (kind) => expect(completenessRefusal('materials', material({ kind }))).toBeNull(),
  )

  it('needs a title', () => {
    expect(completenessRefusal('materials', material({ title: '' }))).toMatchObject(
      lacking('title'),
    )
  })

  it('needs words for every picture, also for the second one', () => {
    const assets = [asset(), asset({ name: 'hai.png', alt: '' })]
    const refusal = completenessRefusal('materials', material({ assets }))
    expect(refusal).toMatchObject(lacking('assets'))
    expect(refusal?.detail).toContain('hai.png')
    expect(completenessRefusal('materials', material({ assets: [asset()] }))).toBeNull()
  })

  it('needs no words for a file that is not a picture', () => {
    const assets = [asset({ mimeType: 'application/pdf', alt: '' })]
    expect(completenessRefusal('materials', material({ assets }))).toBeNull()
  })

  it.each(['video', 'audio'] as const)('of kind %s needs its file and a transcript', (kind) => {
    const file = { ...asset(), mimeType: `${kind}/mp4`, alt: '' }
    const refusalOf = (changes: object) =>
      completenessRefusal('materials', material({ kind, ...changes }))
    expect(refusalOf({ textEquivalent: 'lời' })).toMatchObject(lacking('assets'))
    expect(refusalOf({ assets: [file] })).toMatchObject(lacking('textEquivalent'))
    expect(refusalOf({ assets: [file], textEquivalent: 'lời' })).toBeNull()
  })

  it('that is an infographic needs its picture and the words in it', () => {
    const ask = (changes: Partial<MaterialContent>) =>
      completenessRefusal('materials', material({ kind: 'infographic', ...changes }))
    expect(ask({ textEquivalent: 'Ba bước' })).toMatchObject(lacking('assets'))
    expect(ask({ assets: [asset()] })).toMatchObject(lacking('textEquivalent'))
    expect(ask({ assets: [asset()], textEquivalent: '' })).toMatchObject(lacking('textEquivalent'))
    expect(ask({ assets: [asset({ alt: '' })], textEquivalent: 'Ba bước' })).toMatchObject(
      lacking('assets'),
    )
    expect(ask({ assets: [asset()], textEquivalent: 'Ba bước' })).toBeNull()
  })
})

describe('a campaign', () => {
  it('needs a title', () => {
    expect(completenessRefusal('campaigns', campaign())).toBeNull()
    expect(completenessRefusal('campaigns', campaign({ title: '' }))).toMatchObject(
      lacking('title'),
    )
  })
})

describe('a directive', () => {
  it.each(['subject', 'issuer', 'docType'] as const)('needs its %s', (field) => {
    expect(completenessRefusal('directives', directive({ [field]: '' }))).toMatchObject(
      lacking(field),
    )
  })

  it.each([
    STAND_IN_SUBJECTS.citedOnly,
    STAND_IN_SUBJECTS.unread,
    STAND_IN_SUBJECTS.scanned('ban-quet.pdf'),
  ])('needs a subject of its own, not what the import put there: %s', (subject) => {
    expect(completenessRefusal('directives', directive({ subject }))).toMatchObject(
      lacking('subject'),
    )
  })

  it('does without a number, a symbol and a date: published copies leave them blank', () => {
    expect(completenessRefusal('directives', directive())).toBeNull()
  })
})

describe('the windows that decide', () => {
  const own: DayWindow[] = [{ startDay: '2026-03-01', endDay: '2026-03-31' }]
  const linked: DayWindow[] = [{ startDay: '2026-04-01', endDay: null }]
  const EXPECTED = { always: null, own, campaigns: linked }

  it.each(AVAILABILITIES)('for a material shown `%s` are its availability’s', (availability) => {
    const content = material({ availability, windows: own })
    expect(decidingWindows('materials', content, linked)).toEqual(EXPECTED[availability])
  })

  it('for a campaign are its own, whatever else is linked', () => {
    expect(decidingWindows('campaigns', campaign({ windows: own }), linked)).toEqual(own)
    expect(decidingWindows('campaigns', campaign(), linked)).toEqual([])
  })

  it('do not exist for a directive', () => {
    expect(decidingWindows('directives', directive(), linked)).toBeNull()
  })
})

describe('a release that nobody could ever see', () => {
  const march: DayWindow = { startDay: '2026-03-01', endDay: '2026-03-31' }
  const over = startOfDay('2026-03-31') + DAY_MS
  const codeOf = (windows: DayWindow[] | null, from: number) =>
    neverVisibleRefusal(windows, from)?.code ?? null

  it.each([
    ['just before the last window closes', over - 1, null],
    ['as the last window closes', over, 'never-visible'],
    ['just after the last window closed', over + 1, 'never-visible'],
    ['before the window opens', startOfDay('2026-01-01'), null],
  ])('is refused when it begins %s or not', (_when, from, code) => {
    expect(codeOf([march], from)).toBe(code)
  })

  it('is one whose every window is over, not just the first', () => {
    const april: DayWindow = { startDay: '2026-04-01', endDay: '2026-04-01' }
    expect(codeOf([march, april], over)).toBeNull()
    expect(codeOf([april, march], over + DAY_MS)).toBe('never-visible')
  })

  it('is one that hangs on windows and has none', () => {
    expect(codeOf([], 0)).toBe('never-visible')
  })

  it('is not one with an open end, nor one that needs no window', () => {
    expect(codeOf([{ startDay: '2020-01-01', endDay: null }], over)).toBeNull()
    expect(codeOf(null, over)).toBeNull()
  })
})
