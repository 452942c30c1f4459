/** What the studio that is killed (studioProgram.ts) and the test that kills it say to each other. */
import type { Refusal } from '#src/domain/errors'
import type { TransitionOutcome } from '#src/release/transition'

/** What the program reads from stdin, as JSON, before it touches anything. */
export interface Orders {
  /** The release that the last crash interrupted: asked for again before any other. */
  repeat: string | null
  /** At least so many materials, approved and never asked for, stand ready before the first release. */
  ready: number
  /** Kills itself right after so many writes of its first release; null leaves it to the test. */
  lastWrite: number | null
}

export interface AuditRow {
  id: string
  action: string
  documentId?: string | null
  about?: string | null
}

export interface MaterialRow {
  id: string
  publicFrom?: string | null
  hasUnreleasedEdits?: boolean | null
}

export interface StudioState {
  audit: AuditRow[]
  materials: MaterialRow[]
}

/** One per line on stdout. */
export type Line =
  | { said: 'found'; state: StudioState }
  | { said: 'repaired'; state: StudioState }
  | { said: 'asking'; id: string }
  | { said: 'answered'; id: string; outcome: TransitionOutcome | Refusal }
  | { said: 'finished' }
