/** What hangs on a directive, also through those that cite it: to be looked at again when it ends. */
import type { PayloadRequest } from 'payload'
import { documentInWords } from '#src/domain/mandateWords'
import { readAnswers, type Answering } from './answers'
import { standsOn } from './endedMandates'
import { isOver } from './standings'
import { findReadable } from './readDirectives'

export interface Dependents {
  directives: { id: string; words: string }[]
  answers: Answering[]
  /** Readable ones beyond those in `answers`. */
  leftOut: number
}

const MOST_LEVELS = 12
const MOST_DIRECTIVES = 1000

export async function readDependents(req: PayloadRequest, id: string): Promise<Dependents> {
  const below = new Map<string, string>()
  let frontier = [id]
  for (let level = 0; level < MOST_LEVELS && frontier.length > 0; level += 1) {
    const above = new Set(frontier)
    const { docs } = await findReadable(req, { 'citations.directive': { in: frontier } })
    const hanging = docs.filter(
      (doc) => doc.id !== id && !below.has(doc.id) && standsOn(doc).some((on) => above.has(on)),
    )
    for (const doc of hanging) below.set(doc.id, documentInWords(doc))
    frontier = below.size > MOST_DIRECTIVES ? [] : hanging.map((doc) => doc.id)
  }
  const { found, leftOut } = await readAnswers(req, [id, ...below.keys()])
  return {
    directives: [...below].map(([directive, words]) => ({ id: directive, words })),
    answers: found.filter(({ state }) => !isOver(state)),
    leftOut,
  }
}
