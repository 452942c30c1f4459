/**
 * Which mandates of a document are no longer there: directives that it answers to, or that those
 * stand on, and that were withdrawn or replaced (issue 5, "Cần xem lại").
 */
import type { PayloadRequest } from 'payload'
import type { Ending } from '#src/domain/mandateGraph/graph'
import { documentInWords } from '#src/domain/mandateWords'
import { verdictAt, type HistoryOf } from '#src/domain/visibility'
import { nowOf, readDirectives } from './readDirectives'
import type { CitationFacts, DirectiveFacts } from './directiveFacts'

export interface EndedMandate {
  id: string
  words: string
  /** May be opened by the person who asks. */
  isReadable: boolean
  ending: Ending
  /** Milliseconds since the epoch. */
  since: number
  reason: string | null
  successor: { id: string; words: string; isReadable: boolean } | null
  /** The documents between, in words: what is answered to first. Empty where it is answered to itself. */
  via: string[]
}

const MOST_LEVELS = 12
const MOST_DIRECTIVES = 500

interface Step {
  id: string
  via: string[]
}

/** Walks up from some directives; each is looked at once, so that a circle ends. */
export async function endedMandates(
  req: PayloadRequest,
  directives: readonly string[],
): Promise<EndedMandate[]> {
  const ended: EndedMandate[] = []
  const seen = new Set<string>()
  let frontier: Step[] = [...new Set(directives)].map((id) => ({ id, via: [] }))
  for (let level = 0; level < MOST_LEVELS && frontier.length > 0; level += 1) {
    for (const { id } of frontier) seen.add(id)
    const ids = frontier.map(({ id }) => id)
    const { facts, historyOf } = await readDirectives(req, ids)
    const next = new Map<string, Step>()
    for (const step of frontier) {
      const fact = facts.get(step.id)
      if (!fact) continue
      const found = endedMandate(step, fact, nowOf(req), historyOf)
      if (found) ended.push(found)
      for (const id of standsOn(fact)) {
        if (!seen.has(id)) next.set(id, { id, via: [...step.via, documentInWords(fact)] })
      }
    }
    frontier = [...next.values()].slice(0, Math.max(0, MOST_DIRECTIVES - seen.size))
  }
  return withSuccessors(req, ended)
}

/** What a directive falls with. One that it replaces is none of them. */
export function standsOn({ citations }: { citations: readonly CitationFacts[] }): string[] {
  return citations.flatMap(({ directive, relations }) => {
    const onlyReplaces = relations.length > 0 && relations.every((name) => name === 'replaces')
    return directive === null || onlyReplaces ? [] : [directive]
  })
}

function endedMandate(
  { id, via }: Step,
  facts: DirectiveFacts,
  now: number,
  historyOf: HistoryOf,
): EndedMandate | null {
  const verdict = verdictAt(id, now, historyOf)
  if (verdict.state !== 'withdrawn' && verdict.state !== 'replaced') return null
  const successor = verdict.state === 'replaced' ? verdict.successor : null
  return {
    id,
    words: documentInWords(facts),
    isReadable: facts.isReadable,
    ending: verdict.state,
    since: verdict.since,
    reason: verdict.state === 'withdrawn' ? verdict.reason : null,
    successor: successor === null ? null : { id: successor, words: '', isReadable: false },
    via,
  }
}

/** Names the successors; one of which the person may know nothing is left out. */
async function withSuccessors(
  req: PayloadRequest,
  ended: readonly EndedMandate[],
): Promise<EndedMandate[]> {
  const ids = ended.flatMap(({ successor }) => (successor ? [successor.id] : []))
  const { facts } = await readDirectives(req, [...new Set(ids)])
  return ended.map((mandate) => {
    const known = mandate.successor && facts.get(mandate.successor.id)
    const successor = known
      ? { id: known.id, words: documentInWords(known), isReadable: known.isReadable }
      : null
    return { ...mandate, successor }
  })
}
