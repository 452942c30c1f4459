import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Api } from './api'
import type { EditedFields } from './edited'
import {
  isConfirmable,
  isTwin,
  newEntry,
  reduce,
  type Entry,
  type EntryEvent,
  type ShownProblem,
} from './entries'
import { sorted } from './intake'
import { IMPORT_TEXT as text } from './text'
import { useKept } from './useKept'
import { useReading } from './useReading'

export interface Desk {
  entries: readonly Entry[]
  /** What was wrong with the files that were dropped last. */
  notice: string | null
  addFiles(files: readonly File[]): void
  addText(words: string): void
  edit(id: string, fields: EditedFields): void
  send(event: EntryEvent): void
  confirm(id: string): Promise<void>
  confirmAll(): Promise<void>
  remove(ids: readonly string[]): void
}

/** The list of dispatches and all that can be done with it. */
export function useDesk(api: Api, user: string): Desk {
  const [entries, send] = useReducer(reduce, [])
  const [notice, setNotice] = useState<string | null>(null)
  const pasted = useRef(0)
  const latest = useRef(entries)
  useEffect(() => {
    latest.current = entries
  }, [entries])
  useKept(entries, send, user)
  useReading(entries, send, api)

  const addFiles = useCallback((files: readonly File[]) => {
    const { added, found, notice: said } = sorted(files, latest.current)
    setNotice(said)
    for (const { id, file } of found) send({ type: 'found', id, file })
    if (added.length > 0) send({ type: 'added', entries: added })
  }, [])
  const addText = useCallback((words: string) => {
    const taken = latest.current.filter(({ isPasted }) => isPasted).length
    pasted.current = Math.max(pasted.current, taken) + 1
    const file = new File([words], text.paste.name(pasted.current))
    send({ type: 'added', entries: [newEntry(crypto.randomUUID(), file, true)] })
  }, [])
  const confirm = useCallback(
    async (id: string) => {
      const entry = latest.current.find((one) => one.id === id)
      if (!entry?.file || !entry.fields || !isConfirmable(entry)) return
      send({ type: 'saving', id })
      const answer = await api.confirm(entry.file, entry.fields)
      if ('value' in answer) send({ type: 'saved', id, outcome: answer.value })
      else send(notSaved(id, answer.problem))
    },
    [api],
  )
  const confirmAll = useCallback(async () => {
    const all = latest.current
    // One after the other: each may make the stubs that the next one finds.
    for (const entry of all) if (!isTwin(entry, all)) await confirm(entry.id)
  }, [confirm])
  const edit = useCallback(
    (id: string, fields: EditedFields) => send({ type: 'edited', id, fields }),
    [],
  )
  const remove = useCallback((ids: readonly string[]) => send({ type: 'removed', ids }), [])
  return { entries, notice, addFiles, addText, edit, send, confirm, confirmAll, remove }
}

function notSaved(id: string, problem: ShownProblem): EntryEvent {
  return problem.code === 'secret-document'
    ? { type: 'refused', id, state: 'secret', problem }
    : { type: 'not-saved', id, problem }
}
