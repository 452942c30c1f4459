/**
 * A server that tells changes, written from the contract alone, as the `fetch` of a client: documents come,
 * change and go; cursors can be refused, answers can fail, and connections can break.
 */
import type { Change, ChangePage } from '../../src/client/contract'

type Trouble = 'network' | 'busy' | 'quota' | 'broken'

export class ChangesServer {
  readonly visible = new Map<string, string>()
  readonly asked: URL[] = []
  /** What the next answers fail with. */
  readonly troubles: Trouble[] = []
  #log: { documentId: string; title: string | null }[] = []
  #epoch = 0

  /** Null: it went away. */
  set(documentId: string, title: string | null): void {
    if (title === null && !this.visible.has(documentId)) return
    if (title === null) this.visible.delete(documentId)
    else this.visible.set(documentId, title)
    this.#log.push({ documentId, title })
  }

  /** A database that was put back: every cursor that was given leads nowhere, what went away left no trace. */
  forget(): void {
    this.#epoch += 1
    this.#log = [...this.visible].map(([documentId, title]) => ({ documentId, title }))
  }

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted()
    const url = new URL(address)
    this.asked.push(url)
    const trouble = this.troubles.shift()
    if (trouble === 'network') throw new TypeError('fetch failed')
    if (trouble === 'broken') return new Response('<html>', { status: 502 })
    if (trouble === 'busy') return refusal(503, 'too-busy', { 'Retry-After': '0' })
    if (trouble === 'quota') return refusal(429, 'quota-exceeded', { 'Retry-After': '0' })
    return this.#answer(url.searchParams)
  }

  #answer(query: URLSearchParams): Response {
    const limit = Number(query.get('limit') ?? 20)
    const [epoch, start] = (query.get('cursor') ?? `${this.#epoch}-0`).split('-').map(Number)
    if (epoch !== this.#epoch || start === undefined)
      return refusal(400, 'invalid-parameter', {}, 'cursor')
    const end = Math.min(this.#log.length, start + limit)
    const data = this.#log.slice(start, end).map((entry, index) => this.#told(entry, start + index))
    const cursor = `${this.#epoch}-${end}`
    const links = { next: `/api/v1/changes?cursor=${cursor}&limit=${limit}` }
    const page: ChangePage = { data, cursor, hasMore: end < this.#log.length, links }
    return Response.json(page)
  }

  /** What was overtaken is told without its document; what is there, as it is now. */
  #told(
    { documentId, title }: { documentId: string; title: string | null },
    place: number,
  ): Change {
    const now = this.visible.get(documentId)
    const shown = title !== null && now !== undefined
    return {
      ...{ id: `change-${place}`, at: '2024-11-20T00:00:00.000Z', collection: 'audiences' },
      type: title === null ? 'withdrawn' : 'released',
      ...{ documentId, reason: null, successor: null },
      document: shown ? { id: documentId, slug: documentId, name: now } : null,
    }
  }
}

export function refusal(
  status: number,
  code: string,
  headers: Record<string, string> = {},
  field?: string,
): Response {
  const problem = {
    type: `urn:canh-giac:problem:${code}`,
    title: 'Không được.',
    status,
    code,
    field,
  }
  const type = { 'Content-Type': 'application/problem+json' }
  return new Response(JSON.stringify(problem), { status, headers: { ...type, ...headers } })
}
