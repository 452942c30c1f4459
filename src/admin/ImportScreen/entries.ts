/** The list of dispatches on the screen and what may happen to it. Pure: a state and an event in, a state out. */
import type { ConfirmAnswer, MatchAnswer, ReadAnswer } from '#src/importing/screen/answers'
import { editedOf, type EditedFields } from './edited'

export type EntryState =
  | 'waiting'
  | 'reading'
  | 'read'
  | 'saving'
  | 'done'
  | 'secret'
  | 'unreadable'
  /** Nothing in it is a dispatch's. */
  | 'no-dispatch'
  | 'failed'
  /** The page was loaded anew and the browser no longer has the file. */
  | 'missing'

export type RefusedState = 'secret' | 'unreadable' | 'no-dispatch' | 'failed'

export interface ShownProblem {
  title: string
  code?: string
  detail?: string
  field?: string
}

export interface Entry {
  id: string
  name: string
  size: number
  isPasted: boolean
  file: File | null
  state: EntryState
  problem: ShownProblem | null
  answer: ReadAnswer | null
  /** Null until a file is read. */
  fields: EditedFields | null
  isCorrected: boolean
  /** The person wants to type in what the reader did not take for a dispatch. */
  isAccepted: boolean
  match: MatchAnswer | null
  outcome: ConfirmAnswer | null
}

export const MOST_ENTRIES = 50

export type EntryEvent =
  | { type: 'added'; entries: readonly Entry[] }
  | { type: 'reading'; id: string }
  | { type: 'read'; id: string; answer: ReadAnswer }
  | {
      type: 'refused'
      id: string
      state: RefusedState
      problem: ShownProblem
    }
  | { type: 'edited'; id: string; fields: EditedFields }
  | { type: 'accepted'; id: string }
  | { type: 'reset'; id: string }
  | { type: 'matched'; id: string; match: MatchAnswer }
  | { type: 'saving'; id: string }
  | { type: 'saved'; id: string; outcome: ConfirmAnswer }
  | { type: 'not-saved'; id: string; problem: ShownProblem }
  | { type: 'found'; id: string; file: File }
  | { type: 'again'; id: string }
  | { type: 'removed'; ids: readonly string[] }

export function newEntry(id: string, file: File, isPasted = false): Entry {
  return {
    ...{ id, file, isPasted, name: file.name.normalize('NFC'), size: file.size },
    state: 'waiting',
    ...{ problem: null, answer: null, fields: null, match: null, outcome: null },
    ...{ isCorrected: false, isAccepted: false },
  }
}

export function reduce(entries: readonly Entry[], event: EntryEvent): readonly Entry[] {
  if (event.type === 'added') return [...entries, ...event.entries].slice(0, MOST_ENTRIES)
  if (event.type === 'removed') return entries.filter(({ id }) => !event.ids.includes(id))
  return entries.map((entry) =>
    entry.id === event.id ? { ...entry, ...change(entry, event) } : entry,
  )
}

type OneEvent = Exclude<EntryEvent, { type: 'added' | 'removed' }>

function change(entry: Entry, event: OneEvent): Partial<Entry> {
  switch (event.type) {
    case 'reading':
      return { state: 'reading', problem: null }
    case 'read':
      return readEntry(entry, event.answer)
    case 'refused':
      return refusedEntry(event)
    case 'edited':
      return { fields: event.fields, isCorrected: true, problem: null }
    case 'accepted':
      return { isAccepted: true }
    case 'reset':
      return entry.answer
        ? {
            fields: editedOf(entry.answer),
            isCorrected: false,
            match: entry.answer.match,
            problem: null,
          }
        : {}
    case 'matched':
      return { match: event.match }
    case 'saving':
      return { state: 'saving', problem: null }
    case 'saved':
      return { state: 'done', outcome: event.outcome, problem: null }
    case 'not-saved':
      return { state: 'read', problem: event.problem }
    case 'found':
      return { file: event.file, state: 'waiting' }
    case 'again':
      return { state: 'waiting', problem: null }
  }
}

/** What was corrected before the page was loaded anew stays. */
function readEntry({ fields, isCorrected }: Entry, answer: ReadAnswer): Partial<Entry> {
  const kept = isCorrected ? fields : null
  return {
    state: 'read',
    answer,
    fields: kept ?? editedOf(answer),
    match: answer.match,
    problem: null,
  }
}

/** Of a secret document nothing stays, not even the file in the browser's memory. */
function refusedEntry({ state, problem }: Extract<OneEvent, { type: 'refused' }>): Partial<Entry> {
  if (state !== 'secret') return { state, problem }
  return { state, problem, file: null, answer: null, fields: null, match: null, isCorrected: false }
}

/** Whether confirming would write something. */
export function isConfirmable(entry: Entry): boolean {
  const { state, file } = entry
  return state === 'read' && file !== null && !isDoubtful(entry) && !isHere(entry)
}

/** Hardly a dispatch, and no person has said that it is one. */
export function isDoubtful({ state, answer, isCorrected, isAccepted }: Entry): boolean {
  const isDoubted = answer?.warnings.some(({ code }) => code === 'perhaps-not-a-dispatch')
  return state === 'read' && Boolean(isDoubted) && !isCorrected && !isAccepted
}

/** It is here already, in one way or another: confirming would write nothing. */
export function isHere({ state, match }: Entry): boolean {
  return state === 'read' && !(match && ['new', 'completes', 'assigns'].includes(match.kind))
}

/** The entry earlier in the list with the same bytes. */
export function twinOf(entry: Entry, entries: readonly Entry[]): Entry | null {
  const hash = entry.answer?.hash
  const first = hash ? entries.find(({ answer }) => answer?.hash === hash) : undefined
  return first && first.id !== entry.id ? first : null
}

export const isTwin = (entry: Entry, entries: readonly Entry[]): boolean =>
  twinOf(entry, entries) !== null
