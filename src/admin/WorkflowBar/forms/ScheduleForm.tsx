import { useId, useState } from 'react'
import { WORKFLOW_TEXT } from '../../text'
import { vietnamMoment, vietnamWords } from '../vietnamTime'
import { FormFrame, type StepFormProps } from './FormFrame'

const text = WORKFLOW_TEXT.schedule

export function ScheduleForm({ version, onConfirm, ...frame }: StepFormProps) {
  const fieldId = useId()
  const hintId = useId()
  const [local, setLocal] = useState('')
  const moment = vietnamMoment(local)
  const confirm = () =>
    moment ? onConfirm({ effectiveFrom: moment }) : frame.onProblem({ title: text.missing })
  return (
    <FormFrame {...frame} title={text.title(version)} onConfirm={confirm}>
      <label htmlFor={fieldId}>{text.moment}</label>
      <input
        id={fieldId}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={local}
        onChange={(event) => setLocal(event.target.value)}
        aria-required
        aria-invalid={frame.problem ? true : undefined}
        aria-describedby={hintId}
        data-testid="transition-effective-from"
      />
      {/* The browser may write the field month first; this line never does. */}
      <p
        id={hintId}
        className="workflow-bar__hint"
        aria-live="polite"
        data-testid="transition-opens-at"
      >
        {moment ? text.opensAt(vietnamWords(moment)) : text.hint}
      </p>
    </FormFrame>
  )
}
