import { useCallback, useEffect, useState } from 'react'
import { call, type AccountProblem } from './api'

export interface Loaded<T> {
  /** Null until it is known; afterwards what was known last. */
  known: T | null
  problem: AccountProblem | null
  load: () => Promise<void>
}

/** What an address answers, read when first shown and whenever `load` is called. */
export function useLoaded<T>(address: string): Loaded<T> {
  const [known, setKnown] = useState<T | null>(null)
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const load = useCallback(async () => {
    const answer = await call<T>(address)
    setProblem('problem' in answer ? answer.problem : null)
    if ('value' in answer) setKnown(answer.value)
  }, [address])
  useEffect(() => void load(), [load])
  return { known, problem, load }
}
