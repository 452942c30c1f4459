import { useEffect, useState } from 'react'
import { isEmpty, type UrgentDraft } from './draft'

export interface KeptDraft {
  draft: UrgentDraft
  change: (parts: Partial<UrgentDraft>) => void
  /** It was typed before this page was loaded. */
  isRestored: boolean
  startAfresh: () => void
}

/** What is typed outlives a reload and a new sign-in of the same person in this tab. */
export function useKeptDraft(user: string, empty: UrgentDraft): KeptDraft {
  const key = `canh-giac:canh-bao-khan:${user}`
  const [draft, setDraft] = useState(empty)
  const [isRestored, setRestored] = useState(false)
  const [isLoaded, setLoaded] = useState(false)

  useEffect(() => {
    const kept = readKept(key)
    if (kept) {
      setDraft((fresh) => ({ ...fresh, ...kept }))
      setRestored(true)
    }
    setLoaded(true)
  }, [key])

  useEffect(() => {
    if (isLoaded) keep(key, draft)
  }, [key, draft, isLoaded])

  return {
    draft,
    change: (parts) => setDraft((before) => ({ ...before, ...parts })),
    isRestored,
    startAfresh: () => {
      setDraft(empty)
      setRestored(false)
    },
  }
}

function keep(key: string, draft: UrgentDraft): void {
  try {
    if (isEmpty(draft)) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A browser without room or storage: the page itself still holds every word.
    return
  }
}

/** Only the words: what is chosen is chosen from today's lists. */
function readKept(key: string): Pick<UrgentDraft, 'title' | 'happening' | 'steps'> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { title, happening, steps } = kept as Record<string, unknown>
    if (typeof title !== 'string' || typeof happening !== 'string' || !Array.isArray(steps)) {
      return null
    }
    return { title, happening, steps: steps.map(String) }
  } catch {
    return null
  }
}
