import type { Payload, PayloadRequest } from 'payload'
import type { DispatchReading, Evidence } from '#src/dispatch/index'
import type { Identity, Known } from './identity'
import type { Surroundings } from './issuerNames'
import type { AgencyIndex } from './knownAgencies'
import type { DispatchFile } from './readFile'

export interface ImportOptions {
  payload: Payload
  agencies: AgencyIndex
  /** Id of the agency that owns the drafts; null when the command named none. */
  owner: string | null
  /** What a person made of the reading on the import screen; the command has none. */
  correction?: Correction
  /** The request of the person who imports, and so becomes an author; the command has none. */
  req?: PayloadRequest
  /** Whether a draft that was made for a citation may be written over; always, for the command. */
  mayComplete?: (stub: Known) => boolean
}

/** `auto`: as the import finds it; `none`: no link and no stub; else the id of the cited directive. */
export type CitationLink = string

export interface Correction {
  /** With the reader's warnings that still hold. */
  reading: DispatchReading
  /** Ids of agencies, chosen by a person. */
  issuerAgency: string | null
  /** One for each recipient. */
  recipientAgencies: readonly (string | null)[]
  /** One for each citation. */
  links: readonly CitationLink[]
}

/** One file on its way to a draft. */
export interface ImportJob extends ImportOptions {
  file: Pick<DispatchFile, 'name' | 'hash' | 'isScanned'>
  reading: DispatchReading
  evidence: readonly Evidence[]
  surroundings: Surroundings
  identity: Identity
  /** The issuer in the list of agencies. */
  issuerAgency: string | null
}

/** A job whose file is at hand, to be kept. */
export interface WritingJob extends ImportJob {
  file: DispatchFile
}
