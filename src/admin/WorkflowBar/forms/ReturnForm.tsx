import { useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { FormFrame, type StepFormProps } from './FormFrame'
import { ReasonField } from './ReasonField'

const text = WORKFLOW_TEXT.return

export function ReturnForm({ version, onConfirm, ...frame }: StepFormProps) {
  const [comment, setComment] = useState('')
  const isMissing = comment.trim() === ''
  const confirm = () =>
    isMissing ? frame.onProblem({ title: text.missing }) : onConfirm({ reason: comment.trim() })
  return (
    <FormFrame {...frame} title={text.title(version)} onConfirm={confirm}>
      <ReasonField
        label={text.comment}
        hint={text.hint}
        value={comment}
        isRequired
        isInvalid={isMissing && frame.problem !== null}
        onChange={setComment}
      />
    </FormFrame>
  )
}
