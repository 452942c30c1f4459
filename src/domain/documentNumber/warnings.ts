/** Anomalies of numbers and dates: they warn and never block (design §4.1). */
import { fold } from '../fold'
import { isCertainlyBefore, type PartialDate } from '../partialDate'
import { abbreviates } from './issuerAbbreviation'
import type { DocumentNumber } from './parse'

export const DOCUMENT_NUMBER_WARNINGS = [
  'issuer-differs-from-symbol',
  'dated-before-cited',
] as const
export type DocumentNumberWarning = (typeof DOCUMENT_NUMBER_WARNINGS)[number]

export interface NumberedDocument {
  documentNumber: DocumentNumber | null
  /** The issuer as named beside the number. */
  issuer: string | null
  issuedOn: PartialDate | null
  /** Dates of the documents that it cites. */
  citedOn?: readonly (PartialDate | null)[]
}

/** What looks wrong about a numbered document. */
export function documentNumberWarnings(document: NumberedDocument): DocumentNumberWarning[] {
  const warnings: DocumentNumberWarning[] = []
  if (issuerDiffers(document)) warnings.push('issuer-differs-from-symbol')
  if (isDatedBeforeCited(document)) warnings.push('dated-before-cited')
  return warnings
}

/**
 * Abbreviations are a free art, so the doubt needs a firm ground: either side must be a body whose
 * abbreviation is fixed.
 */
const FIXED_ABBREVIATION = /^(?:UBND|HĐND|TTg|CP|TU|TW|UBTVQH\d*|QH\d*)$/
const FIXED_NAME =
  /^(?:so |uy ban nhan dan|ubnd|cong an |thu tuong|chinh phu$|hoi dong nhan dan|hdnd)/

function issuerDiffers({ documentNumber, issuer }: NumberedDocument): boolean {
  const abbreviation = documentNumber?.issuer
  if (!abbreviation || !issuer || abbreviates(abbreviation, issuer)) return false
  return FIXED_ABBREVIATION.test(abbreviation) || FIXED_NAME.test(fold(issuer.trim()))
}

function isDatedBeforeCited({ issuedOn, citedOn = [] }: NumberedDocument): boolean {
  if (!issuedOn) return false
  return citedOn.some((cited) => cited !== null && isCertainlyBefore(issuedOn, cited))
}
