import { TRANSITIONS, type TransitionAction } from '#src/domain/workflow'
import type { Place } from './api'
import { STEP_FORMS } from './forms'
import type { Steps } from './useSteps'

interface StepFormProps {
  action: TransitionAction
  place: Place
  version: number
  steps: Steps
}

export function StepForm({ action, place, version, steps }: StepFormProps) {
  const Form = STEP_FORMS[action]
  if (!Form) return null
  return (
    <Form
      key={action}
      place={place}
      version={version}
      confirmLabel={TRANSITIONS[action].label}
      isBusy={steps.busyWith !== null}
      problem={steps.problem}
      onProblem={steps.refuse}
      onConfirm={(fields) => steps.confirm(action, version, fields)}
      onCancel={steps.cancel}
    />
  )
}
