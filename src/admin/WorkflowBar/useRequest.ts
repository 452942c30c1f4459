import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Answer, ShownProblem } from './api'

export interface Request {
  isBusy: boolean
  problem: ShownProblem | null
  refuse: (problem: ShownProblem | null) => void
  /** Sends once at a time; true when it was done. */
  send: (ask: () => Promise<Answer<unknown>>, done: string) => Promise<boolean>
}

/** A request of the bar beside the steps; `refresh` shows what came of it. */
export function useRequest(refresh: (isTaken: boolean) => Promise<unknown>): Request {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ShownProblem | null>(null)

  async function send(ask: () => Promise<Answer<unknown>>, done: string): Promise<boolean> {
    setBusy(true)
    setProblem(null)
    const answer = await ask()
    const isTaken = 'value' in answer
    // After a refusal too: someone else may have been first.
    await refresh(isTaken)
    setBusy(false)
    if (isTaken) toast.success(done)
    else setProblem(answer.problem)
    return isTaken
  }

  return { isBusy, problem, refuse: setProblem, send }
}
