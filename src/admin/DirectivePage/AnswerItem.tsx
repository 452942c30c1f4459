import Link from 'next/link'
import { windowInWords } from '#src/domain/dateWords'
import type { MaterialKind } from '#src/domain/release'
import { MATERIAL_KIND_LABELS } from '#src/studio/labels'
import type { Answering } from '#src/studio/mandates/answers'
import { WORKFLOW_TEXT } from '../text'
import { DIRECTIVE_TEXT as text } from './text'

/** One material or campaign: what it is, where it stands, on which days. */
export function AnswerItem({ answer, admin }: { answer: Answering; admin: string }) {
  const { id, collection, title, kind, state, windows } = answer
  const label = MATERIAL_KIND_LABELS[kind as MaterialKind] as string | undefined
  return (
    <li className="directive-answer" data-testid={`answer-${id}`}>
      <Link href={`${admin}/collections/${collection}/${id}`} prefetch={false}>
        {title || text.untitled}
      </Link>
      <span className="directive-answer__facts">
        <span className="directive-page__pill" data-state={state}>
          {WORKFLOW_TEXT.states[state]}
        </span>
        <span>{collection === 'campaigns' ? text.campaign : label}</span>
        {windows.map((window) => (
          <span key={window.startDay}>{windowInWords(window)}</span>
        ))}
      </span>
    </li>
  )
}
