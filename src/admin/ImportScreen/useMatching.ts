import { useEffect, useRef, useState } from 'react'
import type { Api } from './api'
import type { Entry } from './entries'
import type { Desk } from './useDesk'

const TYPING_PAUSE_MS = 600

/** Asks anew what the dispatch would be matched with when it is corrected, or when others were saved. */
export function useMatching(entry: Entry, { entries, send }: Desk, api: Api): boolean {
  const [isMatching, setIsMatching] = useState(false)
  const saved = entries.filter(({ state }) => state === 'done').length
  const { id, fields, state, isCorrected } = entry
  const latest = useRef(entry)
  useEffect(() => {
    latest.current = entry
  }, [entry])
  useEffect(() => {
    if (state !== 'read' || !fields || (!isCorrected && saved === 0)) return
    let isCurrent = true
    const timer = setTimeout(() => {
      setIsMatching(true)
      void api.match(latest.current, fields).then((answer) => {
        if (!isCurrent) return
        setIsMatching(false)
        // A date that is half typed is no reason to complain; confirming says what is wrong.
        if ('value' in answer) send({ type: 'matched', id, match: answer.value })
      })
    }, TYPING_PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      setIsMatching(false)
    }
  }, [api, send, id, fields, state, isCorrected, saved])
  return isMatching
}
