import { useEffect, useRef, type Dispatch } from 'react'
import type { Api } from './api'
import type { Entry, EntryEvent, RefusedState, ShownProblem } from './entries'

/** The server reads one .docx or .pdf at a time; a second request keeps it busy. */
const AT_ONCE = 2

/** Sends what waits to the server, a few at a time. */
export function useReading(entries: readonly Entry[], send: Dispatch<EntryEvent>, api: Api): void {
  const underway = useRef(new Set<string>())
  useEffect(() => {
    const waiting = entries.filter(
      ({ id, state }) => state === 'waiting' && !underway.current.has(id),
    )
    for (const entry of waiting.slice(0, AT_ONCE - underway.current.size)) {
      underway.current.add(entry.id)
      void readOne(entry, send, api).then((event) => {
        underway.current.delete(entry.id)
        send(event)
      })
    }
  }, [entries, send, api])
}

async function readOne(
  { id, file }: Entry,
  send: Dispatch<EntryEvent>,
  api: Api,
): Promise<EntryEvent> {
  send({ type: 'reading', id })
  const answer = file ? await api.read(file) : null
  if (answer && 'value' in answer) return { type: 'read', id, answer: answer.value }
  const problem = answer?.problem ?? { title: '' }
  return { type: 'refused', id, state: stateAfter(problem), problem }
}

const STATES_AFTER: Readonly<Record<string, RefusedState>> = {
  'secret-document': 'secret',
  'unreadable-file': 'unreadable',
  'not-a-dispatch': 'no-dispatch',
}

const stateAfter = ({ code = '' }: ShownProblem): RefusedState => STATES_AFTER[code] ?? 'failed'
