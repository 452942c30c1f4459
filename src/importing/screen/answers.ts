/** What the endpoints of the import screen answer. Types only: the browser reads them too. */
import type { Evidence } from '#src/dispatch/evidence'
import type { SentFields } from './draftFields'

/** A directive that is here, where the person may see it. */
export interface SeenDirective {
  id: string
  title: string
}

/** What confirming would do, or why it would do nothing. */
export type MatchKind =
  | 'new'
  /** A draft that was made for a citation becomes the document itself. */
  | 'completes'
  /** A draft of no agency becomes the person's agency's. */
  | 'assigns'
  | 'duplicate'
  | 'in-trash'
  | 'edited-stub'

export type CitationOutcome = 'linked' | 'stub' | 'ambiguous' | 'in-trash' | 'unnumbered'

export interface CitationMatch {
  outcome: CitationOutcome
  directive: SeenDirective | null
}

export interface ShownWarning {
  code: string
  message: string
}

export interface MatchAnswer {
  kind: MatchKind
  /** Null for a new one, and for one that is inside another agency's borders. */
  directive: SeenDirective | null
  /** As the import finds them, whatever was chosen by hand. */
  citations: CitationMatch[]
  /** Doubts that come of what else is here. */
  warnings: ShownWarning[]
}

export interface ReadAnswer {
  hash: string
  isScanned: boolean
  text: string
  /** The text goes on after what is shown. */
  isTextCut: boolean
  fields: SentFields
  evidence: Evidence[]
  /** The reader's own. */
  warnings: ShownWarning[]
  /** Names of the agencies in `fields`, by id. */
  agencyNames: Record<string, string>
  match: MatchAnswer
}

export interface ConfirmAnswer {
  status: 'created' | 'completed' | 'assigned' | 'unchanged'
  /** Null where it is inside another agency's borders. */
  directive: SeenDirective | null
  warnings: ShownWarning[]
}
