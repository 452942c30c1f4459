/** Which form of a document `Accept` asks for (RFC 9110 §12.5.1); JSON unless another is liked better. */
import Negotiator from 'negotiator'

const TYPES = {
  'application/json': 'json',
  'text/html': 'html',
  'text/plain': 'txt',
} as const

export type Representation = (typeof TYPES)[keyof typeof TYPES]

const REMEMBERED = 200
const choices = new Map<string, Representation>()

/** What nobody here speaks (`image/png`) is answered in JSON: a 406 would help no caller. */
export function negotiatedRepresentation(accept: string | undefined): Representation {
  if (accept === undefined || accept === '*/*') return 'json'
  const known = choices.get(accept)
  if (known) return known
  const types = Object.keys(TYPES) as (keyof typeof TYPES)[]
  const [welcome] = new Negotiator({ headers: { accept } }).mediaTypes(types)
  const chosen = isType(welcome) ? TYPES[welcome] : 'json'
  // Headers come from outside: what is remembered of them has a limit.
  if (choices.size >= REMEMBERED) choices.clear()
  choices.set(accept, chosen)
  return chosen
}

function isType(text: string | undefined): text is keyof typeof TYPES {
  return text !== undefined && Object.hasOwn(TYPES, text)
}
