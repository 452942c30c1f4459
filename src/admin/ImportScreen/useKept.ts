import { useEffect, useRef, type Dispatch } from 'react'
import type { Entry, EntryEvent } from './entries'
import { forget, isKept, keepEntry, keepFile, restore } from './storage'

/** Brings back what an earlier load of the page had, and keeps what changes. */
export function useKept(entries: readonly Entry[], send: Dispatch<EntryEvent>, user: string): void {
  const isRestored = useRef(false)
  /** Each as it was kept last; null for what an earlier load has kept. */
  const kept = useRef(new Map<string, Entry | null>())

  useEffect(() => {
    if (!isRestored.current) {
      isRestored.current = true
      const restored = restore(sessionStorage, user)
      for (const { id } of restored) kept.current.set(id, null)
      if (restored.length > 0) send({ type: 'added', entries: restored })
      return
    }
    for (const id of kept.current.keys()) {
      const entry = entries.find((one) => one.id === id)
      if (entry && entry.state !== 'secret') continue
      forget(sessionStorage, user, id)
      kept.current.delete(id)
    }
    entries.forEach((entry, at) => {
      if (!isKept(entry) || kept.current.get(entry.id) === entry) return
      kept.current.set(entry.id, entry)
      keepEntry(sessionStorage, user, entry, at)
      if (entry.outcome === null) void keepFile(sessionStorage, user, entry)
    })
  }, [entries, send, user])
}
