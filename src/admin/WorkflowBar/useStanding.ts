import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchStanding, type Place, type ShownProblem } from './api'
import type { Standing } from './standing'

interface StandingInView {
  standing: Standing | null
  /** Why the standing could not be read. */
  loadProblem: ShownProblem | null
  reload: () => Promise<void>
}

/** Where the document stands, read anew whenever `savedAt` changes. */
export function useStanding({ api, collection, id }: Place, savedAt: unknown): StandingInView {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [loadProblem, setLoadProblem] = useState<ShownProblem | null>(null)
  const newestLoad = useRef(0)

  const reload = useCallback(async () => {
    const load = ++newestLoad.current
    const answer = await fetchStanding({ api, collection, id })
    // A slower answer to an older question must not overwrite a newer one.
    if (load !== newestLoad.current) return
    if ('value' in answer) setStanding(answer.value)
    setLoadProblem('problem' in answer ? answer.problem : null)
  }, [api, collection, id])

  useEffect(() => {
    void reload()
  }, [reload, savedAt])

  return { standing, loadProblem, reload }
}
