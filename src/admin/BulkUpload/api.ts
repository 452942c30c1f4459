/** The page's requests. An expected failure is a value. */
import { ERRORS } from '#src/domain/errors'
import { fold } from '#src/domain/fold'
import type { UploadOutcome } from '#src/uploading/draftFromFile'
import type { DraftSummary } from '#src/uploading/draftSummary'
import type { BatchSettings } from '#src/uploading/settings'
import { TEXT } from './text'

export type Answer<T> = { value: T } | { problem: string; mayRetry: boolean }

interface Upload {
  api: string
  key: string
  file: File
  settings: BatchSettings
  onProgress: (percent: number) => void
  signal: AbortSignal
}

/** By XMLHttpRequest: fetch tells nothing about what has gone out. Null when it was cancelled. */
export function sendFile(upload: Upload): Promise<Answer<UploadOutcome> | null> {
  const { api, key, file, settings, onProgress, signal } = upload
  const form = new FormData()
  form.append('file', file, file.name)
  form.append('_payload', JSON.stringify({ key, ...settings }))
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/materials/uploads`)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100)),
    )
    request.addEventListener('load', () =>
      resolve(answerOf<UploadOutcome>(request.status, request.responseText)),
    )
    request.addEventListener('error', () => resolve({ problem: TEXT.status.lost, mayRetry: true }))
    request.addEventListener('abort', () => resolve(null))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

export function patch(address: string, data: object): Promise<Answer<unknown>> {
  return call(address, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
}

export const fetchDraft = (api: string, id: string): Promise<Answer<DraftSummary>> =>
  call(`${api}/materials/${id}/lacks`)

export interface Reference {
  id: string
  name: string
}

const MOST_FOUND = 30

/** What a setting may point to, without regard to diacritics. */
export async function fetchReferences(
  api: string,
  collection: string,
  words: string,
): Promise<Answer<Reference[]>> {
  const title = collection === 'audiences' || collection === 'scam-forms' ? 'name' : 'title'
  const query = new URLSearchParams({
    ...(words && { 'where[searchText][like]': fold(words) }),
    ...{ limit: String(MOST_FOUND), depth: '0' },
    sort: title === 'name' ? 'name' : '-updatedAt',
    [`select[${title}]`]: 'true',
  })
  const found = await call<{ docs: Record<string, unknown>[] }>(`${api}/${collection}?${query}`)
  if ('problem' in found) return found
  const names = found.value.docs.map((doc) => ({ id: String(doc.id), name: String(doc[title]) }))
  return { value: names }
}

async function call<T>(address: string, options: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', ...options })
    return answerOf<T>(response.status, await response.text())
  } catch {
    return { problem: TEXT.status.lost, mayRetry: true }
  }
}

function answerOf<T>(status: number, text: string): Answer<T> {
  const body = parsed(text)
  if (status >= 200 && status < 300 && body !== null) return { value: body as T }
  return { problem: sentenceIn(body), mayRetry: body?.code !== 'refused-file' }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}

/** A problem document, or what Payload itself answers with: a list of errors, fields within. */
function sentenceIn(body: Record<string, unknown> | null): string {
  const { detail, title, errors } = body ?? {}
  if (typeof detail === 'string') return detail
  if (typeof title === 'string') return title
  const first = (Array.isArray(errors) ? errors[0] : null) as PayloadError | null
  return first?.data?.errors?.[0]?.message ?? first?.message ?? ERRORS.internal.title
}

interface PayloadError {
  message?: string
  data?: { errors?: { message?: string }[] }
}
