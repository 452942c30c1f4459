import { useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { FormFrame, type StepFormProps } from './FormFrame'
import { ReasonField } from './ReasonField'

const text = WORKFLOW_TEXT.return

export function ReturnForm({ version, onConfirm, ...frame }: StepFormProps) {
  const [comment, setComment] = useState('')
  return (
    <FormFrame
      {...frame}
      title={text.title(version)}
      onConfirm={() => onConfirm({ reason: comment.trim() })}
    >
      <ReasonField label={text.comment} hint={text.hint} value={comment} onChange={setComment} />
    </FormFrame>
  )
}
