import type { PublicationState } from '#src/domain/publication'
import { WORKFLOW_TEXT } from '../text'
import './index.css'

/** Where a document stands, in a word; the colour only repeats it. */
export function StateChip({ state }: { state: PublicationState }) {
  return (
    <span className="state-chip" data-state={state}>
      {WORKFLOW_TEXT.states[state]}
    </span>
  )
}
