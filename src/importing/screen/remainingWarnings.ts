/** Which doubts of the reader a person has answered by correcting what they are about. */
import type { WarningCode } from '#src/dispatch/warnings'
import type { SentFields } from './draftFields'

/** The fields that a warning asks to look at again; none where it is about the whole document. */
export const FIELDS_OF_WARNING: Record<WarningCode, readonly (keyof SentFields)[]> = {
  'garbled-text': [],
  'torn-words': [],
  'not-a-dispatch': [],
  'perhaps-not-a-dispatch': [],
  'no-number-line': ['documentNumber'],
  'unreadable-number': ['documentNumber'],
  'blank-number': ['documentNumber'],
  'no-date': ['issuedOn'],
  'partial-date': ['issuedOn'],
  'no-type': ['docType'],
  'type-differs-from-symbol': ['docType', 'documentNumber'],
  'no-issuer': ['issuer'],
  'issuer-inferred': ['issuer'],
  'issuer-differs-from-symbol': ['issuer', 'documentNumber', 'citations'],
  'dated-before-cited': ['issuedOn', 'citations'],
  'no-subject': ['subject'],
  'no-recipients': ['recipients'],
  'no-tasks': ['tasks'],
  'assignee-uncertain': ['tasks'],
  'no-signer': ['signer'],
  'citation-relation-unknown': ['citations'],
  'window-year-inferred': ['windows', 'tasks'],
  'window-unreadable': ['windows', 'tasks'],
  'too-long': [],
  'too-many-citations': [],
}

export function remainingWarnings<T extends { code: string }>(
  warnings: readonly T[],
  read: SentFields,
  corrected: SentFields,
): T[] {
  return warnings.filter(({ code }) => {
    const fields = FIELDS_OF_WARNING[code as WarningCode] ?? []
    return fields.every((field) => isSame(read[field], corrected[field]))
  })
}

/** Whatever the order of keys; null, an empty text and what is missing are the same nothing. */
function isSame(left: unknown, right: unknown): boolean {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right)
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(one[key], other[key]))
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''
