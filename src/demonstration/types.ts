/**
 * The shapes of the demonstration content: data only, told apart by short stable keys.
 * The loader turns keys into ids, blocks into rich text, and `drawing` into a stored picture.
 */
import type { DayWindow } from '../domain/calendar'
import type { PartialDate } from '../domain/partialDate'
import type { Access, Availability, CitationRelation, MaterialKind } from '../domain/release'
import type { Role } from '../domain/staff'
import type { Topic } from '../domain/topics'

export const AGENCY_KINDS = [
  'trung-uong',
  'tinh',
  'so',
  'cong-an-tinh',
  'dang',
  'huyen',
  'phong-huyen',
  'xa',
  'su-nghiep',
  'bao-chi',
] as const
export type AgencyKind = (typeof AGENCY_KINDS)[number]

/** How sure the facts are; what is not `high` carries a note for the officer. */
export type Certainty = 'high' | 'medium' | 'low'

export interface DemonstrationAgency {
  /** Stable, and the slug as well. */
  key: string
  kind: AgencyKind
  /** `validFrom` and `validTo` are days, or only a year where no more is known. */
  names: { name: string; validFrom: string | null; validTo: string | null }[]
  /** Code of the administrative unit; the same code may have named another unit before. */
  code: string | null
  parent: string | null
  /** Agencies to which routing goes once the last name has ended. */
  successors: string[]
  certainty: Certainty
  /** For the officer, never public. */
  note: string | null
}

export interface DemonstrationAudience {
  key: string
  name: string
}

export interface DemonstrationScamForm {
  key: string
  name: string
  group: string | null
}

export interface DemonstrationHotline {
  key: string
  name: string
  call: string | null
  sms: string | null
  smsForm: string | null
  url: string | null
  validFrom: string | null
  validTo: string | null
  /** Day on which someone last called the number to see that it answers. */
  verifiedOn: string | null
  /** For the officer, never public. */
  note: string
}

export interface DemonstrationCitation {
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string
  relations: CitationRelation[]
  implements: string[]
}

export interface DemonstrationTask {
  no: string
  kind: 'duty' | 'information'
  assignees: string[]
  delegates: string[]
  partners: string[]
  /** The duty in our own words. */
  text: string
  audiences: string[]
  channels: string[]
  window: DayWindow | null
}

export interface DemonstrationDirective {
  /** Stable, and the slug as well. */
  key: string
  documentNumber: { raw: string; number: string | null; symbol: string }
  docType: string
  /** As the dispatch names it. */
  issuer: string
  agency: string
  place: string
  issuedOn: PartialDate
  subject: string
  /** As addressed, and the agencies known here that the words mean. */
  recipients: { text: string; agencies: string[] }[]
  copiedTo: string[]
  citations: DemonstrationCitation[]
  tasks: DemonstrationTask[]
  windows: (DayWindow & { yearInferred: boolean })[]
  riskPeriods: { text: string }[]
  monitoring: { agency: string; text: string } | null
  attachments: { text: string; kind: string }[]
  signer: { authority: string; onBehalfOf: string; position: string; name: string }
  urgency: string | null
  topics: string[]
  /** ISO instant; only the demonstration loader may set a past one. */
  effectiveFrom: string
  /** For the officer, never public. */
  note: string | null
}

/**
 * How far a document has come. `effectiveFrom` is an ISO instant in the past, which only the
 * demonstration loader may set, except where something is scheduled. Everything else happens by the
 * same steps as staff take, when the content is loaded.
 */
export type Life =
  | { stage: 'draft' | 'in-review' | 'approved' }
  | { stage: 'returned'; comment: string }
  | { stage: 'scheduled'; effectiveFrom: string }
  /** Written and released by one editor with the urgent right. */
  | { stage: 'urgent' }
  | { stage: 'released'; effectiveFrom: string }
  /** Released, and then changed by an officer: the public still sees the earlier version. */
  | { stage: 'edited'; effectiveFrom: string; summary: string }
  | { stage: 'withdrawn'; effectiveFrom: string; reason: string }
  | { stage: 'replaced'; effectiveFrom: string; successor: string; reason: string }
export type Stage = Life['stage']

export interface DemonstrationCampaign {
  /** Stable, and the slug as well. */
  key: string
  title: string
  summary: string
  agency: string
  directives: string[]
  windows: DayWindow[]
  topics: Topic[]
  riskPeriod: string | null
  life: Life
  /** For the officer, never public: it stands in the log of releases' steps. */
  note: string
}

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }

/** What the program draws; see `drawings.ts`. */
export type DrawingName =
  'nam-viec' | 'ba-cau-hoi' | 'bon-dau-hieu' | 'cap-cuu-gia' | 'to-roi-lo-chuyen-tien'

/** Vietnamese, English, H'Mông. */
export type Language = 'vi' | 'en' | 'hmn'

export interface DemonstrationMaterial {
  key: string
  kind: MaterialKind
  slug: string
  language: Language
  title: string
  summary: string
  body: Block[]
  /** Which drawing to make and store; null where there is no file, or not yet. */
  file: { drawing: DrawingName; alt: string; caption: string | null } | null
  textEquivalent: string | null
  agency: string
  directives: string[]
  campaigns: string[]
  scamForms: string[]
  audiences: string[]
  topics: Topic[]
  translationOf: string | null
  /** Only of warnings. */
  urgent: boolean
  steps: string[]
  hotlines: string[]
  availability: Availability
  windows: DayWindow[]
  access: Access
  licence: string
  attribution: string
  life: Life
  /** For the officer, never public: it stands in the log of releases' steps. */
  note: string
}

/** A member of staff whose login is printed at the first start. */
export interface DemonstrationPerson {
  role: Role
  email: string
  name: string
  agency: string
  mayReleaseUrgently: boolean
}

/** A site that pulls; invented, like its people. */
export interface DemonstrationPortal {
  key: string
  name: string
  agency: string
  domains: string[]
  contact: string
}

export interface DemonstrationContent {
  /** The instant from which agencies, audiences, scam forms and hotlines are public. */
  listsEffectiveFrom: string
  agencies: DemonstrationAgency[]
  people: DemonstrationPerson[]
  audiences: DemonstrationAudience[]
  scamForms: DemonstrationScamForm[]
  hotlines: DemonstrationHotline[]
  portals: DemonstrationPortal[]
  directives: DemonstrationDirective[]
  campaigns: DemonstrationCampaign[]
  materials: DemonstrationMaterial[]
}
