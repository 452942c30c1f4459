/** A log of releases of any length, as a province might have it: mostly materials, and what they name. */
import { createHash } from 'node:crypto'
import type {
  ContentByCollection,
  ReleasedAsset,
  ReleasedCollection,
  StoredFile,
} from '#src/domain/release'
import { MATERIAL_KINDS } from '#src/domain/release'
import { paragraphs, sentence, title } from './words'

export interface GeneratedRelease<C extends ReleasedCollection = ReleasedCollection> {
  documentId: string
  collection: C
  content: ContentByCollection[C]
}

/** So many of each stand before the materials. */
const AGENCIES = 20
const AUDIENCES = 8
const SCAM_FORMS = 24
const DIRECTIVES = 30
const CAMPAIGNS = 6
const PARAGRAPHS = 3

const id = (kind: string, number: number) => `bench-${kind}-${number}`
const oneOf = (kind: string, count: number, number: number) => id(kind, number % count)

export function generatedReleases(count: number): GeneratedRelease[] {
  const named = [
    ...repeat(AGENCIES, agency),
    ...repeat(AUDIENCES, audience),
    ...repeat(SCAM_FORMS, scamForm),
    ...repeat(DIRECTIVES, directive),
    ...repeat(CAMPAIGNS, campaign),
  ]
  return [...named, ...repeat(count - named.length, material)]
}

function repeat<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number))
}

function agency(number: number): GeneratedRelease<'agencies'> {
  const names = [{ name: `Ủy ban nhân dân phường ${number}`, validFrom: null, validTo: null }]
  const content = { slug: `phuong-${number}`, names, kind: 'xa', parent: null }
  return { documentId: id('agency', number), collection: 'agencies', content }
}

function audience(number: number): GeneratedRelease<'audiences'> {
  const content = { slug: `doi-tuong-${number}`, name: `Đối tượng ${number}` }
  return { documentId: id('audience', number), collection: 'audiences', content }
}

function scamForm(number: number): GeneratedRelease<'scam-forms'> {
  const content = { slug: `thu-doan-${number}`, name: `Thủ đoạn ${number}`, group: 'nhom' }
  return { documentId: id('scam-form', number), collection: 'scam-forms', content }
}

function directive(number: number): GeneratedRelease<'directives'> {
  const content: ContentByCollection['directives'] = {
    slug: `cong-van-${number}`,
    documentNumber: { number: `${number + 1}/UBND-NC`, symbol: 'UBND-NC' },
    docType: 'cong-van',
    issuer: `Ủy ban nhân dân tỉnh ${number}`,
    agency: oneOf('agency', AGENCIES, number),
    issuedOn: { value: '2025-11-20', precision: 'day' },
    subject: sentence(number),
    citations: [],
  }
  return { documentId: id('directive', number), collection: 'directives', content }
}

function campaign(number: number): GeneratedRelease<'campaigns'> {
  const content: ContentByCollection['campaigns'] = {
    slug: `dot-cao-diem-${number}`,
    title: `Đợt cao điểm ${number}`,
    summary: sentence(number),
    directives: [oneOf('directive', DIRECTIVES, number)],
    topics: ['lua-dao'],
    agency: oneOf('agency', AGENCIES, number),
    windows: [{ startDay: '2025-01-01', endDay: null }],
  }
  return { documentId: id('campaign', number), collection: 'campaigns', content }
}

function material(number: number): GeneratedRelease<'materials'> {
  const texts = paragraphs(number, PARAGRAPHS)
  const content: ContentByCollection['materials'] = {
    kind: MATERIAL_KINDS[number % MATERIAL_KINDS.length] ?? 'article',
    slug: `chuyen-${number}`,
    language: 'vi',
    title: title(number),
    summary: sentence(number),
    body: { html: texts.map((one) => `<p>${one}</p>`).join(''), text: texts.join('\n\n') },
    textEquivalent: null,
    assets: number % 3 === 0 ? [picture(number)] : [],
    directives: [oneOf('directive', DIRECTIVES, number)],
    campaigns: [oneOf('campaign', CAMPAIGNS, number)],
    scamForms: [oneOf('scam-form', SCAM_FORMS, number)],
    audiences: [oneOf('audience', AUDIENCES, number)],
    topics: ['lua-dao'],
    translationOf: null,
    urgent: false,
    steps: [],
    hotlines: [],
    agency: oneOf('agency', AGENCIES, number),
    availability: 'always',
    windows: [],
    licence: 'CC BY 4.0',
    attribution: 'Cảnh Giác',
  }
  return { documentId: id('material', number), collection: 'materials', content }
}

function picture(number: number): ReleasedAsset {
  return {
    ...file(`${number}`, 1600),
    alt: sentence(number),
    caption: null,
    renditions: [320, 800].map((width) => ({ ...file(`${number}-${width}`, width), size: 'card' })),
  }
}

function file(name: string, width: number): StoredFile {
  return {
    hash: createHash('sha256').update(name).digest('hex'),
    ...{ name: 'ap-phich.png', mimeType: 'image/png', bytes: width * 100 },
    ...{ width, height: width },
  }
}
