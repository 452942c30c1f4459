import { Button } from '@payloadcms/ui'
import { useId, useRef, type ReactNode } from 'react'
import { WORKFLOW_TEXT as text } from '../../text'
import type { Place, ShownProblem, TransitionFields } from '../api'
import { ProblemNote } from '../ProblemNote'
import { useFirstField } from './useFirstField'
import { useFormKeys } from './useFormKeys'

/** What every step's form gets. */
export interface StepFormProps {
  place: Place
  version: number
  confirmLabel: string
  isBusy: boolean
  problem: ShownProblem | null
  /** Shows a refusal of the form's own, before anything is sent. */
  onProblem: (problem: ShownProblem | null) => void
  onConfirm: (fields: TransitionFields) => void
  onCancel: () => void
}

interface FormFrameProps extends Omit<StepFormProps, 'place' | 'version' | 'onConfirm'> {
  title: string
  note?: string
  children?: ReactNode
  onConfirm: () => void
}

/** A group, not a `form`: it stands inside Payload's own form, where HTML allows no second one. */
export function FormFrame(props: FormFrameProps) {
  const { title, note, children, confirmLabel, isBusy, problem, onProblem, onConfirm, onCancel } =
    props
  const titleId = useId()
  const noteId = useId()
  const frame = useRef<HTMLDivElement>(null)
  useFormKeys(frame, { isBusy, onConfirm, onCancel })
  useFirstField(frame)

  return (
    <div
      ref={frame}
      className="workflow-bar__form"
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-describedby={note && noteId}
      data-testid="transition-form"
      onInput={() => onProblem(null)}
    >
      <p id={titleId} className="workflow-bar__form-title">
        {title}
      </p>
      {note && <p id={noteId}>{note}</p>}
      {children}
      <ProblemNote problem={problem} />
      <div className="workflow-bar__buttons">
        <Button
          size="medium"
          margin={false}
          disabled={isBusy}
          extraButtonProps={{ 'data-testid': 'transition-confirm' }}
          onClick={onConfirm}
        >
          {isBusy ? text.processing : confirmLabel}
        </Button>
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isBusy}
          extraButtonProps={{ 'data-testid': 'transition-cancel' }}
          onClick={onCancel}
        >
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
