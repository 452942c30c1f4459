/** Document numbers, số và ký hiệu: reading, writing, types and anomalies (design §4.1). */
export {
  abbreviationOfDocType,
  docTypeOfAbbreviation,
  docTypeOfName,
  DOCUMENT_TYPE_NAMES,
  DOCUMENT_TYPES,
  LETTER,
} from './documentTypes'
export { formatDocumentNumber, symbolOf } from './format'
export { abbreviates, initialsOf } from './issuerAbbreviation'
export { normaliseDocumentNumber } from './normalise'
export {
  DOCUMENT_NUMBER_KINDS,
  parseDocumentNumber,
  type DocumentNumber,
  type DocumentNumberKind,
} from './parse'
export {
  DOCUMENT_NUMBER_WARNINGS,
  documentNumberWarnings,
  type DocumentNumberWarning,
  type NumberedDocument,
} from './warnings'
