import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type ReactNode } from 'react'
import { useFirstField } from '../../WorkflowBar/forms/useFirstField'
import { useFormKeys } from '../../WorkflowBar/forms/useFormKeys'
import type { AccountProblem } from '../api'
import { ProblemNote } from '../fields'
import { ACCOUNT_TEXT as text } from '../text'

export type Values = Record<string, string>

interface ActionFormProps {
  title: string
  note?: string
  confirmLabel: string
  children?: ReactNode
  /** Null when it is done. */
  onConfirm: (values: Values) => Promise<AccountProblem | null>
  onCancel: () => void
  /** Tells the fields which of them is at fault. */
  onProblem?: (problem: AccountProblem | null) => void
}

/** A group, not a `form`: it stands inside Payload's own form, where HTML allows no second one. */
export function ActionForm(props: ActionFormProps) {
  const { title, note, confirmLabel, children, onConfirm, onCancel, onProblem } = props
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const titleId = useId()

  async function confirm() {
    setBusy(true)
    const refusal = await onConfirm(valuesIn(frame.current))
    setBusy(false)
    setProblem(refusal)
    onProblem?.(refusal)
  }

  useFormKeys(frame, { isBusy, onConfirm: () => void confirm(), onCancel })
  useFirstField(frame)

  return (
    <div
      ref={frame}
      className="account-action"
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <p id={titleId} className="account-action__title">
        {title}
      </p>
      {note && <p>{note}</p>}
      {children}
      <ProblemNote problem={problem} />
      <div className="account-buttons">
        <Button
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={() => void confirm()}
          extraButtonProps={{ 'data-testid': 'account-confirm' }}
        >
          {isBusy ? text.processing : confirmLabel}
        </Button>
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          disabled={isBusy}
          onClick={onCancel}
        >
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}

/** By name; of a box that is not ticked there is none. */
function valuesIn(frame: HTMLElement | null): Values {
  const fields =
    frame?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]') ?? []
  const filled = [...fields].filter((field) => field.type !== 'checkbox' || isTicked(field))
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]))
}

const isTicked = (field: HTMLInputElement | HTMLSelectElement) =>
  field instanceof HTMLInputElement && field.checked
