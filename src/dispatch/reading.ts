/** What is read out of one dispatch; the keys are a contract (design §5). */
import type { PartialDate } from '#src/domain/partialDate'
import type { CitationRelation } from '#src/domain/release'
import type { WarningCode } from './warnings'

export interface ReadNumber {
  /** As printed, one spelling: `/SYT-VP`; empty where the dispatch has no number line. */
  raw: string
  number: string | null
  symbol: string | null
  type: string | null
}

export interface ReadCitation {
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  relations: CitationRelation[]
  implements: string[]
}

export interface ReadWindow {
  startDay: string
  /** Null for an open end. */
  endDay: string | null
  yearInferred: boolean
}

export type TaskKind = 'duty' | 'information'

export interface ReadTask {
  no: string
  kind: TaskKind
  assignees: string[]
  delegates: string[]
  partners: string[]
  text: string
  audiences: string[]
  channels: string[]
  window: ReadWindow | null
}

export interface ReadSigner {
  authority: string | null
  onBehalfOf: string | null
  position: string | null
  name: string | null
}

export interface ReadWarning {
  code: WarningCode
  message: string
}

export const URGENCIES = ['khẩn', 'thượng khẩn', 'hỏa tốc'] as const
export type Urgency = (typeof URGENCIES)[number]

export interface DispatchReading {
  file: string
  documentNumber: ReadNumber
  docType: string | null
  issuer: string | null
  superior: string | null
  place: string | null
  issuedOn: PartialDate | null
  subject: string | null
  recipients: string[]
  copiedTo: string[]
  citations: ReadCitation[]
  tasks: ReadTask[]
  windows: ReadWindow[]
  deadlines: { day: string; text: string }[]
  riskPeriods: { text: string }[]
  monitoring: { agency: string; text: string } | null
  attachments: { text: string; kind: string }[]
  signer: ReadSigner | null
  urgency: Urgency | null
  topics: string[]
  warnings: ReadWarning[]
}

/** A reading before it is doubted. */
export type ReadFacts = Omit<DispatchReading, 'warnings'>
