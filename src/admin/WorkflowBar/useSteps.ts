import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { TransitionAction } from '#src/domain/workflow'
import { WORKFLOW_TEXT as text } from '../text'
import { postTransition, type Place, type ShownProblem, type TransitionFields } from './api'
import { STEP_FORMS } from './forms'

export interface Steps {
  /** The step whose form is open. */
  opened: TransitionAction | null
  /** The step whose request is under way. */
  busyWith: TransitionAction | null
  /** Why the last step was refused, by the server or by its form. */
  problem: ShownProblem | null
  refuse: (problem: ShownProblem | null) => void
  /** Opens the step's form, or takes it at once where it has none. */
  press: (action: TransitionAction, version: number) => void
  confirm: (action: TransitionAction, version: number, fields: TransitionFields) => void
  cancel: () => void
}

/** Takes the document's steps; `refresh` shows what came of each. */
export function useSteps(place: Place, refresh: (isTaken: boolean) => Promise<unknown>): Steps {
  const [opened, setOpened] = useState<TransitionAction | null>(null)
  const [busyWith, setBusyWith] = useState<TransitionAction | null>(null)
  const [problem, setProblem] = useState<ShownProblem | null>(null)

  async function take(action: TransitionAction, version: number, fields: TransitionFields) {
    setBusyWith(action)
    setProblem(null)
    const answer = await postTransition(place, { action, version, ...fields })
    // After a refusal too: someone else may have taken a step meanwhile.
    await refresh('value' in answer)
    setBusyWith(null)
    if ('problem' in answer) return setProblem(answer.problem)
    setOpened(null)
    toast.success(text.done[action](version))
  }

  return {
    opened,
    busyWith,
    problem,
    refuse: setProblem,
    press: (action, version) => {
      setProblem(null)
      if (STEP_FORMS[action]) setOpened(action)
      else void take(action, version, {})
    },
    confirm: (action, version, fields) => void take(action, version, fields),
    cancel: () => {
      setProblem(null)
      setOpened(null)
    },
  }
}
