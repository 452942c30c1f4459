/** The dispatch reader: text in, facts and doubts out (design §5). */
export type { Evidence } from './evidence'
export { readDispatch, readWithEvidence } from './readDispatch'
export {
  URGENCIES,
  type DispatchReading,
  type ReadCitation,
  type ReadNumber,
  type ReadSigner,
  type ReadTask,
  type ReadWarning,
  type ReadWindow,
  type TaskKind,
  type Urgency,
} from './reading'
export { SecretDocumentError } from './secrecy'
export { WARNINGS, type WarningCode } from './warnings'
