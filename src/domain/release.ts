/**
 * The release record: the one narrow door between the studio and the public (design §3, §4.5).
 *
 * A record is written once and never changed. It holds only what the public may see; who did it
 * and why the screen allowed it is in the audit log. Records of all documents share one sequence.
 */
import type { DayWindow } from './calendar'
import type { PartialDate } from './partialDate'
import type { KeyScope } from './portalKey'

export const RELEASED_COLLECTIONS = [
  'materials',
  'campaigns',
  'directives',
  'agencies',
  'audiences',
  'scam-forms',
  'hotlines',
  'portals',
] as const
export type ReleasedCollection = (typeof RELEASED_COLLECTIONS)[number]

/** What staff release by hand, step by step; the rest are lists, released as they are saved. */
export const WORKFLOW_COLLECTIONS = ['materials', 'campaigns', 'directives'] as const
export type WorkflowCollection = (typeof WORKFLOW_COLLECTIONS)[number]

export const RELEASE_ACTIONS = ['release', 'withdraw', 'replace'] as const
export type ReleaseAction = (typeof RELEASE_ACTIONS)[number]

export const AVAILABILITIES = ['always', 'own', 'campaigns'] as const
export type Availability = (typeof AVAILABILITIES)[number]

export const ACCESSES = ['public', 'keyed'] as const
/** `internal` is for what delivery needs to know and shows to no caller at all. */
export const RELEASE_ACCESSES = [...ACCESSES, 'internal'] as const
export type Access = (typeof RELEASE_ACCESSES)[number]

export const MATERIAL_KINDS = [
  'article',
  'infographic',
  'warning',
  'loudspeaker-script',
  'leaflet',
  'video',
  'audio',
] as const
export type MaterialKind = (typeof MATERIAL_KINDS)[number]

export const CITATION_RELATIONS = [
  'received',
  'implements',
  'directed-by',
  'attaches',
  'replaces',
  'amends',
] as const
export type CitationRelation = (typeof CITATION_RELATIONS)[number]

/** A file in the content-addressed store; served at `/media/{hash}/{name}`. `hash` is SHA-256 in hex. */
export interface StoredFile {
  hash: string
  name: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
}

/** A picture or document of a material: the original and its smaller renditions. */
export interface ReleasedAsset extends StoredFile {
  alt: string
  caption: string | null
  renditions: (StoredFile & { size: string })[]
}

export interface MaterialContent {
  kind: MaterialKind
  slug: string
  /** BCP 47 tag, `vi` by default. */
  language: string
  title: string
  summary: string
  body: { html: string; text: string }
  /** The words of an infographic, for those who cannot see it. */
  textEquivalent: string | null
  assets: ReleasedAsset[]
  /** Ids, frozen by value; what they point to is looked up when read. */
  directives: string[]
  campaigns: string[]
  scamForms: string[]
  audiences: string[]
  /** Slugs of subjects (src/domain/topics.ts). */
  topics: string[]
  /** Id of the material that this one says in another language. */
  translationOf: string | null
  /** Released in the fast lane (design §4.7). */
  urgent: boolean
  /** What to do, one step each, in order. */
  steps: string[]
  hotlines: string[]
  agency: string | null
  availability: Availability
  /** Own windows; used when `availability` is `own`. */
  windows: DayWindow[]
  licence: string | null
  attribution: string | null
}

export interface CampaignContent {
  slug: string
  title: string
  summary: string
  directives: string[]
  topics: string[]
  agency: string | null
  windows: DayWindow[]
}

/** A cited document as frozen in the citing directive. `directive` is its id where it is known here. */
export interface ReleasedCitation {
  /** Whole number as written, `112/KH-UBND`, or null ("the committee's direction"). */
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  relations: CitationRelation[]
  /** Numbers of the documents that the cited one implements itself. */
  implements: string[]
  directive: string | null
}

/** The public card of a directive. Never the file, the copied-to list or the drafter's mark (design §4.8). */
export interface DirectiveContent {
  slug: string
  /** Whole number as printed, `1384/UBND-NC`; `/UBND-VHTT` where the number is blank. */
  documentNumber: { number: string | null; symbol: string }
  docType: string
  issuer: string
  agency: string | null
  issuedOn: PartialDate | null
  subject: string
  citations: ReleasedCitation[]
}

/** An agency with its names in time; the name at a day is the one whose span holds it. */
export interface AgencyContent {
  slug: string
  names: { name: string; validFrom: string | null; validTo: string | null }[]
  kind: string
  parent: string | null
}

export interface AudienceContent {
  slug: string
  name: string
}

export interface ScamFormContent {
  slug: string
  name: string
  group: string | null
}

/** Where to call, text or report; `validFrom` and `validTo` are Vietnam days, both included. */
export interface HotlineContent {
  slug: string
  name: string
  call: string | null
  sms: string | null
  /** How the message is to be written: `LD (số điện thoại) (nội dung)`. */
  smsForm: string | null
  url: string | null
  validFrom: string | null
  validTo: string | null
}

/** A key of a portal as delivery knows it: whoever reads this cannot tell the key itself. */
export interface ReleasedKey {
  id: string
  /** SHA-256 of the whole key, in hex. */
  hash: string
  scopes: KeyScope[]
  /** Milliseconds since the epoch; the key opens nothing from these instants on. */
  expiresAt: number
  revokedAt: number | null
}

/** A site that pulls. Always released as `internal`. */
export interface PortalContent {
  slug: string
  name: string
  agency: string | null
  /** Host names of pages that may embed what is public. */
  domains: string[]
  /** Requests a minute over all its keys; null for the usual quota. */
  quotaPerMinute: number | null
  keys: ReleasedKey[]
}

export interface ContentByCollection {
  materials: MaterialContent
  campaigns: CampaignContent
  directives: DirectiveContent
  agencies: AgencyContent
  audiences: AudienceContent
  'scam-forms': ScamFormContent
  hotlines: HotlineContent
  portals: PortalContent
}

interface RecordBase {
  /** UUIDv7; the same as the id of the audit event that announced it. */
  id: string
  /** 1, 2, 3 … over all documents, without gaps. */
  sequence: number
  documentId: string
  collection: ReleasedCollection
  /** Milliseconds since the epoch. For an ending, the instant at which it was decided. */
  effectiveFrom: number
  recordedAt: number
}

/** One beginning … */
export type ReleaseOf<C extends ReleasedCollection> = RecordBase & {
  action: 'release'
  collection: C
  version: number
  access: Access
  content: ContentByCollection[C]
}
export type Release = { [C in ReleasedCollection]: ReleaseOf<C> }[ReleasedCollection]

/** … and two of the three endings; the third, expiry, needs no record. */
export interface Withdrawal extends RecordBase {
  action: 'withdraw'
  reason: string
}
export interface Replacement extends RecordBase {
  action: 'replace'
  reason: string | null
  /** Id of the document that takes its place. */
  successor: string
}

export type ReleaseRecord = Release | Withdrawal | Replacement

/** An appointment called off before its hour: the releases of this version that have not begun. */
export interface Cancellation extends RecordBase {
  action: 'cancel'
  version: number
}

/** What the log holds, line by line; histories are told without what was called off. */
export type LogRecord = ReleaseRecord | Cancellation
