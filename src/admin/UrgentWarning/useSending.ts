import { useRef, useState } from 'react'
import { call, type Answer, type ShownProblem } from '../WorkflowBar/api'
import { materialOf, type UrgentDraft } from './draft'
import { useKeptSaved } from './useKeptSaved'

export type Ending = 'release' | 'submit'

export interface Saved {
  id: string
  version: number
  slug: string
}

export interface Sent extends Saved {
  ending: Ending
  /** From the press of the button until the public answer was there; null when it was not seen. */
  milliseconds: number | null
}

export interface Sending {
  isBusy: boolean
  problem: ShownProblem | null
  /** The draft in the studio, once it was saved, released or not. */
  saved: Saved | null
  sent: Sent | null
  send: (draft: UrgentDraft, ending: Ending) => Promise<void>
  reset: () => void
}

/** Saves and takes the step in one go; pressed again after a refusal it goes on where it stopped. */
export function useSending(api: string, user: string): Sending {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const [saved, setSaved] = useKeptSaved(user)
  const [sent, setSent] = useState<Sent | null>(null)
  const savedWords = useRef('')

  async function save(draft: UrgentDraft): Promise<Answer<Saved>> {
    const data = materialOf(draft)
    const words = JSON.stringify(data)
    if (saved && words === savedWords.current) return { value: saved }
    const answer = await call<{ doc: Saved }>(
      `${api}/materials${saved ? `/${saved.id}` : ''}?depth=0`,
      sending(saved ? 'PATCH' : 'POST', { ...data, ...(saved && { version: saved.version }) }),
    )
    if ('problem' in answer) return answer
    const { id, version, slug } = answer.value.doc
    savedWords.current = words
    setSaved({ id, version, slug })
    return { value: { id, version, slug } }
  }

  async function send(draft: UrgentDraft, ending: Ending): Promise<void> {
    const pressedAt = performance.now()
    setBusy(true)
    setProblem(null)
    const answer = await save(draft)
    const problemOfSave = 'problem' in answer ? answer.problem : null
    const refusal = problemOfSave ?? (await takeStep(api, valueOf(answer), ending))
    if (refusal) setProblem(refusal)
    else {
      const document = valueOf(answer)
      const isPublic = ending === 'release' && (await untilPublic(document.slug))
      const milliseconds = isPublic ? performance.now() - pressedAt : null
      setSent({ ...document, ending, milliseconds })
      // It has gone its way: what is written next is another warning.
      setSaved(null)
    }
    setBusy(false)
  }

  return {
    ...{ isBusy, problem, saved, sent, send },
    reset: () => {
      setSaved(null)
      setSent(null)
      setProblem(null)
      savedWords.current = ''
    },
  }
}

function valueOf<T>(answer: Answer<T>): T {
  if ('problem' in answer) throw new Error(answer.problem.title)
  return answer.value
}

async function takeStep(api: string, { id, version }: Saved, action: Ending) {
  const answer = await call(
    `${api}/materials/${id}/transitions`,
    sending('POST', { action, version }),
  )
  return 'problem' in answer ? answer.problem : null
}

function sending(method: string, body: object): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

export const publicAddress = (slug: string) => `/api/v1/materials/${slug}`

const MOST_LOOKS = 50
const PAUSE_MS = 100

/** Asks as the public would. Where the studio stands alone, delivery is elsewhere and is not seen. */
async function untilPublic(slug: string): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const answer = await fetch(publicAddress(slug), { cache: 'no-store' }).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return false
}
