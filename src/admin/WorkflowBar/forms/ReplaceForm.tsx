import { useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { FormFrame, type StepFormProps } from './FormFrame'
import { SuccessorPicker } from './SuccessorPicker'

const text = WORKFLOW_TEXT.replace

export function ReplaceForm({ place, onConfirm, ...frame }: StepFormProps) {
  const [successor, setSuccessor] = useState<string | null>(null)
  const confirm = () =>
    successor === null ? frame.onProblem({ title: text.missing }) : onConfirm({ successor })
  return (
    <FormFrame {...frame} title={text.title} note={text.note} onConfirm={confirm}>
      <SuccessorPicker place={place} chosen={successor} onChoose={setSuccessor} />
    </FormFrame>
  )
}
