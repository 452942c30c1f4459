/** Precision and recall of the reader per field over a set of labelled dispatches. */
import { readDispatch } from '#src/dispatch/index'
import { comparedFacts } from './facts'
import type { LabelledDispatch } from './labelledSets'

export interface FieldScore {
  /** Facts read that are labelled. */
  right: number
  read: number
  labelled: number
}

export interface Mistake {
  file: string
  field: string
  /** `invented`: read and not labelled; `missed`: labelled and not read. */
  kind: 'invented' | 'missed'
  fact: string
}

export interface Scoring {
  fields: Map<string, FieldScore>
  mistakes: Mistake[]
}

export function scoreReader(dispatches: readonly LabelledDispatch[]): Scoring {
  const scoring: Scoring = { fields: new Map(), mistakes: [] }
  for (const dispatch of dispatches) scoreOne(dispatch, scoring)
  return scoring
}

function scoreOne({ name, text, labels }: LabelledDispatch, scoring: Scoring): void {
  const { expected, read } = comparedFacts(labels, readDispatch(text, name))
  for (const field of new Set([...expected.keys(), ...read.keys()])) {
    const wanted = expected.get(field) ?? []
    const got = read.get(field) ?? []
    const invented = without(got, wanted)
    const missed = without(wanted, got)
    const score = scoring.fields.get(field) ?? { right: 0, read: 0, labelled: 0 }
    score.right += got.length - invented.length
    score.read += got.length
    score.labelled += wanted.length
    scoring.fields.set(field, score)
    const mistake = (kind: Mistake['kind']) => (fact: string) => ({ file: name, field, kind, fact })
    scoring.mistakes.push(...invented.map(mistake('invented')), ...missed.map(mistake('missed')))
  }
}

/** The facts that are left when each of `others` has taken one away. */
function without(facts: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return facts.filter((fact) => {
    const at = rest.indexOf(fact)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

export const precisionOf = ({ right, read }: FieldScore): number => (read === 0 ? 1 : right / read)
export const recallOf = ({ right, labelled }: FieldScore): number =>
  labelled === 0 ? 1 : right / labelled
