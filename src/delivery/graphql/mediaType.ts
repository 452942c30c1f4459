/** The two forms of a GraphQL answer (GraphQL over HTTP, "Media Types"). */
import Negotiator from 'negotiator'

export const GRAPHQL_TYPE = 'application/graphql-response+json'
export const JSON_TYPE = 'application/json'
/** In this order where `Accept` likes both: clients of before 2025 ask for anything and mean JSON. */
const OFFERED = [JSON_TYPE, GRAPHQL_TYPE] as const
export type AnswerType = (typeof OFFERED)[number]

const REMEMBERED = 200
const choices = new Map<string, AnswerType | null>()

/** Null when neither is acceptable. */
export function negotiatedAnswerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept === '*/*') return JSON_TYPE
  const known = choices.get(accept)
  if (known !== undefined) return known
  const chosen = choose(accept)
  // Headers come from outside: what is remembered of them has a limit.
  if (choices.size >= REMEMBERED) choices.clear()
  choices.set(accept, chosen)
  return chosen
}

function choose(accept: string): AnswerType | null {
  const [welcome] = new Negotiator({ headers: { accept } }).mediaTypes([...OFFERED])
  return OFFERED.find((type) => type === welcome) ?? null
}

/** Whether a body is JSON in the one encoding that we read. */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';')
  const charsets = parameters.map((text) => text.trim()).filter((text) => /^charset=/.test(text))
  return type.trim() === JSON_TYPE && charsets.every((text) => /^charset="?utf-?8"?$/.test(text))
}
