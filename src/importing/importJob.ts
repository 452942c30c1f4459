import type { Payload } from 'payload'
import type { DispatchReading, Evidence } from '#src/dispatch/index'
import type { Identity } from './identity'
import type { Surroundings } from './issuerNames'
import type { AgencyIndex } from './knownAgencies'
import type { DispatchFile } from './readFile'

export interface ImportOptions {
  payload: Payload
  agencies: AgencyIndex
  /** Id of the agency that owns the drafts; null when the command named none. */
  owner: string | null
}

/** One file on its way to a draft. */
export interface ImportJob extends ImportOptions {
  file: DispatchFile
  reading: DispatchReading
  evidence: readonly Evidence[]
  surroundings: Surroundings
  identity: Identity
  /** The issuer in the list of agencies. */
  issuerAgency: string | null
}
