import type { CollectionBeforeValidateHook } from 'payload'
import { DOCUMENT_TYPES } from '#src/domain/documentNumber/index'

const TITLE_LENGTH = 200

/** Keeps the line under which a directive is listed: type, number or blank, and subject. */
export const nameByNumberAndSubject: CollectionBeforeValidateHook = ({ data, originalDoc }) => ({
  ...data,
  title: directiveTitle({ ...originalDoc, ...data }),
})

export function directiveTitle(data: Record<string, unknown>): string {
  const documentNumber = (data.documentNumber ?? {}) as { number?: unknown; symbol?: unknown }
  const symbol = String(documentNumber.symbol ?? '')
  const number = symbol && `${String(documentNumber.number ?? '')}/${symbol}`
  const type = DOCUMENT_TYPES.find(({ slug }) => slug === data.docType)?.name
  const head = [type, number].filter(Boolean).join(' ')
  return [head, String(data.subject ?? '')].filter(Boolean).join(' – ').slice(0, TITLE_LENGTH)
}
