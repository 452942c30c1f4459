import {
  DOCUMENT_TYPES,
  formatDocumentNumber,
  parseDocumentNumber,
  symbolOf,
} from './documentNumber/index'

const TITLE_LENGTH = 200

/** The line under which a directive is listed: type, number or blank, and subject. */
export function directiveTitle(data: Record<string, unknown>): string {
  const head = [typeName(data.docType), numberAsPrinted(data.documentNumber)]
  const words = [head.filter(Boolean).join(' '), String(data.subject ?? '')]
  return words.filter(Boolean).join(' – ').slice(0, TITLE_LENGTH)
}

function typeName(docType: unknown): string | undefined {
  return DOCUMENT_TYPES.find(({ slug }) => slug === docType)?.name
}

/**
 * As printed where that is still the number: the year of 30/2020/NĐ-CP is nowhere else. A party
 * symbol has its slash inside, and a hyphen before it: 18-NQ/TW.
 */
export function numberAsPrinted(value: unknown): string {
  const { number, symbol, raw } = (value ?? {}) as Record<string, unknown>
  if (!symbol) return ''
  const printed = typeof raw === 'string' ? parseDocumentNumber(raw) : null
  const isStill = printed && printed.number === (number || null) && symbolOf(printed) === symbol
  if (isStill) return formatDocumentNumber(printed)
  return `${String(number ?? '')}${String(symbol).includes('/') ? '-' : '/'}${String(symbol)}`
}
