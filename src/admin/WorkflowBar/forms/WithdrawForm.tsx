import { useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { FormFrame, type StepFormProps } from './FormFrame'
import { ReasonField } from './ReasonField'

const text = WORKFLOW_TEXT.withdraw

export function WithdrawForm({ onConfirm, ...frame }: StepFormProps) {
  const [reason, setReason] = useState('')
  const isMissing = reason.trim() === ''
  const confirm = () =>
    isMissing ? frame.onProblem({ title: text.missing }) : onConfirm({ reason: reason.trim() })
  return (
    <FormFrame {...frame} title={text.title} note={text.note} onConfirm={confirm}>
      <ReasonField
        label={text.reason}
        hint={text.hint}
        value={reason}
        isRequired
        isInvalid={isMissing && frame.problem !== null}
        onChange={setReason}
      />
    </FormFrame>
  )
}
