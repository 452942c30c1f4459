import { useEffect, useState } from 'react'
import type { Saved } from './useSending'

/** Which draft the form was saved as outlives a reload: pressed again, it must not become a second one. */
export function useKeptSaved(user: string): [Saved | null, (saved: Saved | null) => void] {
  const key = `canh-giac:canh-bao-khan-da-luu:${user}`
  const [saved, setSaved] = useState<Saved | null>(null)

  useEffect(() => {
    setSaved(readKept(key))
  }, [key])

  function keep(next: Saved | null): void {
    setSaved(next)
    try {
      if (next) sessionStorage.setItem(key, JSON.stringify(next))
      else sessionStorage.removeItem(key)
    } catch {
      // A browser without storage: until the page is loaded again, it is known all the same.
      return
    }
  }

  return [saved, keep]
}

function readKept(key: string): Saved | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Saved> | null
    const { id, version, slug } = kept ?? {}
    const isWhole =
      typeof id === 'string' && typeof version === 'number' && typeof slug === 'string'
    return isWhole ? { id, version, slug } : null
  } catch {
    return null
  }
}
