/**
 * Reads directives as the signed-in person may: what they may open, and of the rest what was public
 * once, because a withdrawal is public too (design §4.6). Other agencies' drafts are not read at all.
 */
import type { PayloadRequest, Where } from 'payload'
import type { Ending } from '#src/domain/mandateGraph/graph'
import type { Release } from '#src/domain/release'
import { verdictAt, type HistoryOf } from '#src/domain/visibility'
import { readHistories } from '#src/release/log'
import { studioOf } from '#src/studio/context'
import { FACTS_SELECTED, factsOf, releasedFacts, type DirectiveFacts } from './directiveFacts'

export interface DirectivesRead {
  facts: ReadonlyMap<string, DirectiveFacts>
  historyOf: HistoryOf
}

/** Some directives by id; absent where the person may know nothing of one. */
export async function readDirectives(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<DirectivesRead> {
  if (ids.length === 0) return { facts: new Map(), historyOf: () => [] }
  const [{ docs }, historyOf] = await Promise.all([
    findReadable(req, { id: { in: [...ids] } }),
    readHistories(req.payload, ids),
  ])
  const facts = new Map(docs.map((doc) => [doc.id, doc]))
  for (const id of ids) {
    const released = facts.has(id) ? null : lastSeen(id, nowOf(req), historyOf)
    if (released) facts.set(id, released)
  }
  return { facts, historyOf }
}

interface Page {
  limit?: number
  sort?: string
}

export async function findReadable(
  req: PayloadRequest,
  where: Where,
  { limit, sort = 'title' }: Page = {},
): Promise<{ docs: DirectiveFacts[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'directives',
    where,
    depth: 0,
    sort,
    ...(limit === undefined ? { pagination: false } : { limit }),
    select: FACTS_SELECTED,
    // As the signed-in person: what others draft is neither shown nor counted.
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { docs: docs.map(factsOf), total: totalDocs }
}

/** The newest release that anyone could have seen. */
function lastSeen(id: string, now: number, historyOf: HistoryOf): DirectiveFacts | null {
  if (verdictAt(id, now, historyOf).state === 'unknown') return null
  const begun = historyOf(id).filter(
    (record): record is Release => record.action === 'release' && record.effectiveFrom <= now,
  )
  const release = begun.at(-1)
  return release?.collection === 'directives' ? releasedFacts(id, release.content) : null
}

export function endingAt(id: string, now: number, historyOf: HistoryOf): Ending | null {
  const { state } = verdictAt(id, now, historyOf)
  return state === 'withdrawn' || state === 'replaced' ? state : null
}

export function nowOf(req: PayloadRequest): number {
  return studioOf(req.payload).clock.now()
}
