/** Content coding by `Accept-Encoding` (RFC 9110 §12.5.3), the densest of the equally welcome. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

const REMEMBERED = 200
/** Always acceptable unless refused, yet less welcome than anything named. */
const UNNAMED_IDENTITY = 0.0001
const choices = new Map<string, Encoding>()

/** The coding to send. The same few headers come again and again, so answers are remembered. */
export function negotiatedEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = choices.get(header)
  if (known) return known
  const chosen = choose(parse(header))
  // Headers come from outside: what is remembered of them has a limit.
  if (choices.size >= REMEMBERED) choices.clear()
  choices.set(header, chosen)
  return chosen
}

function choose(weights: ReadonlyMap<string, number>): Encoding {
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? UNNAMED_IDENTITY : 0)
  const [welcome] = [...ENCODINGS].sort((left, right) => weightOf(right) - weightOf(left))
  return welcome !== undefined && weightOf(welcome) > 0 ? welcome : 'identity'
}

function parse(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, weightIn(parameters))
  }
  return weights
}

function weightIn(parameters: readonly string[]): number {
  const stated = parameters.find((parameter) => parameter.startsWith('q='))
  if (stated === undefined) return 1
  const weight = Number(stated.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
