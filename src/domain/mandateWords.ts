/** How a material names the document that it answers to (design §4.8). */
import { partialDateInWords } from './dateWords'
import { DOCUMENT_TYPES } from './documentNumber/index'
import type { PartialDate } from './partialDate'

export interface NamedDocument {
  docType: string | null
  /** Whole number as printed, `1384/UBND-NC`; `/UBND-NC` where it was left blank. */
  number: string | null
  issuer: string | null
  issuedOn: PartialDate | null
}

/** "Công văn số 1384/UBND-NC"; a blank number keeps its place: "Công văn số …/UBND-NC". */
export function numberedDocument({ docType, number }: NamedDocument): string {
  const type = DOCUMENT_TYPES.find(({ slug }) => slug === docType)?.name ?? 'Văn bản'
  if (!number) return type
  return `${type} số ${/^[/-]/.test(number) ? `…${number}` : number}`
}

/** "Công văn số 1384/UBND-NC ngày 15/11/2024 của Ủy ban nhân dân quận Liên Chiểu". */
export function documentInWords(document: NamedDocument): string {
  const { issuer, issuedOn } = document
  return [
    numberedDocument(document),
    issuedOn && partialDateInWords(issuedOn),
    issuer && `của ${issuer}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "Thực hiện Công văn số … của …". */
export function mandateInWords(document: NamedDocument): string {
  return `Thực hiện ${documentInWords(document)}`
}
