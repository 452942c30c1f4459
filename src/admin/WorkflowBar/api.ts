/** The bar's requests to the studio's REST interface. An expected failure is a value. */
import { ERRORS } from '#src/domain/errors'
import { isCalledOffBy } from '#src/domain/cancellation'
import { fold } from '#src/domain/fold'
import type { Timeline } from '#src/release/timeline'
import type { TransitionAction } from '#src/domain/workflow'
import { WORKFLOW_TEXT } from '../text'
import type { LoggedRelease, Standing } from './standing'

export interface Place {
  /** Path under which the studio answers, `/cms/api`. */
  api: string
  collection: string
  id: string
}

export interface TransitionFields {
  effectiveFrom?: string
  reason?: string
  successor?: string
}

export interface ShownProblem {
  title: string
  detail?: string
}

export type Answer<T> = { value: T } | { problem: ShownProblem }

/** What the form beside the bar shows of the same document. */
export interface SavedDocument {
  state?: string
  reviewNote?: string | null
  updatedAt?: string
}

export interface Successor {
  id: string
  title: string
}

const MOST_LOGGED = 50
const MOST_SUCCESSORS = 20

export async function fetchStanding(place: Place): Promise<Answer<Standing>> {
  const log = new URLSearchParams({
    'where[documentId][equals]': place.id,
    sort: '-sequence',
    limit: String(MOST_LOGGED),
    depth: '0',
    ...selecting(['sequence', 'action', 'version', 'effectiveFrom', 'recordedAt']),
  })
  const [standing, records] = await Promise.all([
    call<Omit<Standing, 'log'>>(`${transitionsOf(place)}`),
    call<{ docs: LoggedRelease[] }>(`${place.api}/releases?${log}`),
  ])
  if ('problem' in standing) return standing
  if ('problem' in records) return records
  return { value: { ...standing.value, log: withoutCalledOff(records.value.docs) } }
}

/** A withdrawal that names a version calls off that one's opening and ends nothing. */
function withoutCalledOff(log: readonly LoggedRelease[]): LoggedRelease[] {
  const lines = log.map((record) => ({
    ...{ record, documentId: '', sequence: record.sequence, version: record.version ?? 0 },
    effectiveFrom: Date.parse(record.effectiveFrom),
  }))
  const isCancellation = ({ record }: (typeof lines)[number]) =>
    record.action === 'withdraw' && typeof record.version === 'number'
  const cancellations = lines.filter(isCancellation)
  return lines
    .filter((line) => !isCancellation(line))
    .filter((line) => !cancellations.some((cancellation) => isCalledOffBy(cancellation, line)))
    .map(({ record }) => record)
}

export function postCancellation(place: Place, version: number): Promise<Answer<unknown>> {
  return post(`${addressOf(place)}/schedule-cancellation`, { version })
}

export function postSecondLook(place: Place, version: number): Promise<Answer<unknown>> {
  return post(`${addressOf(place)}/second-look`, { version })
}

export function fetchTimeline(place: Place, page: number): Promise<Answer<Timeline>> {
  return call(`${addressOf(place)}/timeline?page=${page}`)
}

export function postTransition(
  place: Place,
  body: TransitionFields & { action: TransitionAction; version: number },
): Promise<Answer<unknown>> {
  return post(transitionsOf(place), body)
}

export function fetchDocument({ api, collection, id }: Place): Promise<Answer<SavedDocument>> {
  const query = new URLSearchParams({
    depth: '0',
    ...selecting(['state', 'reviewNote', 'updatedAt']),
  })
  return call(`${api}/${collection}/${encodeURIComponent(id)}?${query}`)
}

/** Documents that may take this one's place: released ones. "lua dao" finds "lừa đảo" by the slug. */
export async function fetchSuccessors(place: Place, words: string): Promise<Answer<Successor[]>> {
  const query = new URLSearchParams({
    'where[id][not_equals]': place.id,
    'where[publicFrom][exists]': 'true',
    ...(words && {
      'where[or][0][title][like]': words,
      'where[or][1][slug][like]': fold(words),
    }),
    limit: String(MOST_SUCCESSORS),
    depth: '0',
    sort: '-publicFrom',
    ...selecting(['title']),
  })
  const found = await call<{ docs: Successor[] }>(`${place.api}/${place.collection}?${query}`)
  return 'problem' in found ? found : { value: found.value.docs }
}

function addressOf({ api, collection, id }: Place): string {
  return `${api}/${collection}/${encodeURIComponent(id)}`
}

function transitionsOf(place: Place): string {
  return `${addressOf(place)}/transitions`
}

function post(address: string, body: object): Promise<Answer<unknown>> {
  return call(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

function selecting(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true']))
}

export async function call<T>(address: string, options: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', ...options })
    const body: unknown = await response.json()
    return response.ok ? { value: body as T } : { problem: problemIn(body) }
  } catch {
    return { problem: { title: WORKFLOW_TEXT.noConnection } }
  }
}

/** A problem document, or what Payload itself answers with: a list of errors. */
function problemIn(body: unknown): ShownProblem {
  const { title, detail, errors } = (body ?? {}) as Record<string, unknown>
  if (typeof title === 'string') return typeof detail === 'string' ? { title, detail } : { title }
  const first: unknown = Array.isArray(errors) ? errors[0]?.message : undefined
  return { title: typeof first === 'string' ? first : ERRORS.internal.title }
}
