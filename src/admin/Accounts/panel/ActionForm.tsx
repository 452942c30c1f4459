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
    const inputs = frame.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? []
    setBusy(true)
    const refusal = await onConfirm(
      Object.fromEntries([...inputs].map(({ name, value }) => [name, value])),
    )
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
