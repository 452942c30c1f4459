import type { DocumentNumber } from './parse'

type Parts = Pick<DocumentNumber, 'kind' | 'typeAbbr' | 'issuer' | 'unit'>

/** What is printed after the number's slash: `UBND-NC`, `KH-UBND`; `CT/TU` in party style. */
export function symbolOf({ kind, typeAbbr, issuer, unit }: Parts): string {
  const parts = kind === 'party' ? [issuer, unit] : [typeAbbr, issuer, unit]
  const joined = parts.filter((part) => part !== null).join('-')
  return kind === 'party' ? `${typeAbbr ?? ''}/${joined}` : joined
}

/** The number as printed; a blank one keeps its slash: `/SYT-VP`. */
export function formatDocumentNumber(documentNumber: DocumentNumber): string {
  const { kind, number, year } = documentNumber
  const symbol = symbolOf(documentNumber)
  if (kind === 'party') return `${number ?? ''}-${symbol}`
  return `${number ?? ''}${year === null ? '' : `/${year}`}/${symbol}`
}
