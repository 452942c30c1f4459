import type { Refusal } from '#src/domain/errors'
import type { NewRecord } from './log'

export type NewEntry = Pick<NewRecord, 'action' | 'effectiveFrom'> & Record<string, unknown>
/** What to do next: refuse, answer that it is done already, or append this. */
export type Decision = { refusal: Refusal } | { isDone: true } | { entry: NewEntry }
