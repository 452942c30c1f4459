/** The files of one batch and where each stands: pure, so that every way through is tested. */
import type { UploadOutcome } from '#src/uploading/draftFromFile'
import { MOST_FILE_BYTES, MOST_FILES_AT_ONCE, SENT_AT_ONCE } from '#src/uploading/limits'
import { refusalSentence, UPLOAD_REFUSALS } from '#src/uploading/refusals'
import type { Counts } from './text'

export interface SentFile {
  name: string
  size: number
}

export type Standing =
  | { status: 'waiting' | 'working' | 'cancelled' }
  | { status: 'sending'; percent: number }
  | { status: 'done'; draft: UploadOutcome }
  /** `mayRetry`: the same file may do better another time. */
  | { status: 'refused'; problem: string; mayRetry: boolean }

export interface Item<F extends SentFile = File> {
  key: string
  file: F
  standing: Standing
}

export interface Queue<F extends SentFile = File> {
  items: readonly Item<F>[]
  /** Names of files beyond what one batch takes. */
  turnedAway: readonly string[]
}

export type Change<F extends SentFile = File> =
  | { type: 'add'; files: readonly { key: string; file: F }[] }
  | { type: 'stand'; key: string; standing: Standing }
  | { type: 'remove'; keys: readonly string[] }
  | { type: 'cancel-waiting' }

export const EMPTY = { items: [], turnedAway: [] }

export function changed<F extends SentFile>(queue: Queue<F>, change: Change<F>): Queue<F> {
  switch (change.type) {
    case 'add':
      return added(queue, change.files)
    case 'stand':
      return standing(queue, ({ key }) => key === change.key, change.standing)
    case 'remove':
      return { ...queue, items: queue.items.filter(({ key }) => !change.keys.includes(key)) }
    case 'cancel-waiting':
      return standing(queue, isWaiting, { status: 'cancelled' })
  }
}

/** The files whose turn it is. */
export function nextUp<F extends SentFile>({ items }: Queue<F>): Item<F>[] {
  const room = SENT_AT_ONCE - items.filter(isUnderWay).length
  return items.filter(isWaiting).slice(0, Math.max(room, 0))
}

export function countsOf<F extends SentFile>({ items }: Queue<F>): Counts {
  const count = (is: (item: Item<F>) => boolean) => items.filter(is).length
  return {
    total: items.length,
    done: count(({ standing }) => standing.status === 'done'),
    open: count((item) => isWaiting(item) || isUnderWay(item)),
    problems: count(({ standing }) => standing.status === 'refused'),
  }
}

type Any = Item<SentFile>
export const isWaiting = ({ standing }: Any): boolean => standing.status === 'waiting'
export const isUnderWay = ({ standing: { status } }: Any): boolean =>
  status === 'sending' || status === 'working'
export const mayRetry = ({ standing }: Any): boolean =>
  standing.status === 'cancelled' || (standing.status === 'refused' && standing.mayRetry)

function added<F extends SentFile>(
  { items }: Queue<F>,
  files: readonly { key: string; file: F }[],
): Queue<F> {
  const open = items.filter((item) => isWaiting(item) || isUnderWay(item)).length
  const room = MOST_FILES_AT_ONCE - open
  const taken = files.slice(0, room)
  return {
    items: [
      ...items,
      ...taken.map(({ key, file }) => ({ key, file, standing: firstStanding(file) })),
    ],
    turnedAway: files.slice(room).map(({ file }) => file.name),
  }
}

/** What the server would refuse for its size need not be sent. */
function firstStanding({ name, size }: SentFile): Standing {
  const code = size === 0 ? 'empty' : size > MOST_FILE_BYTES ? 'too-big' : null
  if (code === null) return { status: 'waiting' }
  const problem = refusalSentence(name, UPLOAD_REFUSALS[code])
  return { status: 'refused', problem, mayRetry: false }
}

const standing = <F extends SentFile>(
  queue: Queue<F>,
  is: (item: Item<F>) => boolean,
  next: Standing,
): Queue<F> => ({
  ...queue,
  items: queue.items.map((item) => (is(item) ? { ...item, standing: next } : item)),
})
