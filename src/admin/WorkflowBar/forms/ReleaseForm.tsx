import { WORKFLOW_TEXT } from '../../text'
import { FormFrame, type StepFormProps } from './FormFrame'

const text = WORKFLOW_TEXT.release

export function ReleaseForm({ version, onConfirm, ...frame }: StepFormProps) {
  return (
    <FormFrame
      {...frame}
      title={text.title(version)}
      note={text.note}
      onConfirm={() => onConfirm({})}
    />
  )
}
