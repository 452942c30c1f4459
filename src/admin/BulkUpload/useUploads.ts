import { useEffect, useReducer, useRef } from 'react'
import type { BatchSettings } from '#src/uploading/settings'
import { sendFile } from './api'
import {
  changed,
  EMPTY,
  isUnderWay,
  isWaiting,
  nextUp,
  type Change,
  type Item,
  type Queue,
} from './queue'
import { TEXT } from './text'

export interface Uploads {
  queue: Queue
  add: (files: readonly File[]) => void
  cancel: (key: string) => void
  cancelWaiting: () => void
  retry: (keys: readonly string[]) => void
  remove: (keys: readonly string[]) => void
  change: (change: Change) => void
}

/** Sends the files of the queue, two at a time, with the settings as they are when each begins. */
export function useUploads(api: string, settings: BatchSettings): Uploads {
  const [queue, change] = useReducer(changed<File>, EMPTY)
  const current = useRef(settings)
  const begun = useRef(new Map<string, AbortController>())
  useEffect(() => {
    current.current = settings
  }, [settings])

  async function begin({ key, file }: Item): Promise<void> {
    const stop = new AbortController()
    begun.current.set(key, stop)
    const onProgress = (percent: number) => {
      const standing = percent < 100 ? ({ status: 'sending', percent } as const) : WORKING
      change({ type: 'stand', key, standing })
    }
    onProgress(0)
    const upload = { api, key, file, settings: current.current, onProgress, signal: stop.signal }
    const answer = await sendFile(upload)
    begun.current.delete(key)
    if (answer === null) change({ type: 'stand', key, standing: { status: 'cancelled' } })
    else if ('problem' in answer)
      change({ type: 'stand', key, standing: { status: 'refused', ...named(answer, file) } })
    else change({ type: 'stand', key, standing: { status: 'done', draft: answer.value } })
  }

  useEffect(() => {
    for (const item of nextUp(queue)) if (!begun.current.has(item.key)) void begin(item)
  })
  useLeavingWarning(queue.items.some((item) => isWaiting(item) || isUnderWay(item)))

  const wait = (key: string) => change({ type: 'stand', key, standing: { status: 'waiting' } })
  return {
    queue,
    add: (files) => change({ type: 'add', files: files.map((file) => ({ key: newKey(), file })) }),
    cancel: (key) => {
      const sending = begun.current.get(key)
      if (sending) sending.abort()
      else change({ type: 'stand', key, standing: { status: 'cancelled' } })
    },
    cancelWaiting: () => change({ type: 'cancel-waiting' }),
    retry: (keys) => keys.forEach(wait),
    remove: (keys) => change({ type: 'remove', keys }),
    change,
  }
}

const WORKING = { status: 'working' } as const

/** Answers that are not about the file say nothing of its name. */
function named(answer: { problem: string; mayRetry: boolean }, { name }: File) {
  const isLost = answer.problem === TEXT.status.lost || answer.problem.startsWith(name)
  return { ...answer, problem: isLost ? answer.problem : `${name} – ${answer.problem}` }
}

/** `crypto.randomUUID` is missing on plain HTTP beyond this machine; there the studio is not served. */
const newKey = (): string => crypto.randomUUID()

/** Whoever leaves while files are on their way is asked first. */
function useLeavingWarning(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isBusy])
}
