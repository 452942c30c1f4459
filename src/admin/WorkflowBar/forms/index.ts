import type { ComponentType } from 'react'
import type { TransitionAction } from '#src/domain/workflow'
import type { StepFormProps } from './FormFrame'
import { ReleaseForm } from './ReleaseForm'
import { ReplaceForm } from './ReplaceForm'
import { ReturnForm } from './ReturnForm'
import { ScheduleForm } from './ScheduleForm'
import { WithdrawForm } from './WithdrawForm'

/** Steps that ask something before they are taken; the others are taken at once. */
export const STEP_FORMS: Partial<Record<TransitionAction, ComponentType<StepFormProps>>> = {
  return: ReturnForm,
  schedule: ScheduleForm,
  release: ReleaseForm,
  withdraw: WithdrawForm,
  replace: ReplaceForm,
}
