import type { z } from 'zod'
import type { Refusal } from '#src/domain/errors'
import type { Parameter } from './parameters'

/** Checks parameters against a schema of querySchemas.ts; what does not fit is a refusal naming the field. */
export function readQuery<S extends z.ZodType>(
  schema: S,
  parameters: readonly Parameter[],
): { query: z.infer<S> } | Refusal {
  const parsed = schema.safeParse(valuesByName(parameters))
  return parsed.success ? { query: parsed.data } : refusalOf(parsed.error)
}

/** `fromEntries` defines own properties, so that `__proto__` is a name like any other. */
function valuesByName(parameters: readonly Parameter[]): Record<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of parameters) {
    const known = values.get(name)
    if (known) known.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(values)
}

function refusalOf(error: z.ZodError): Refusal {
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const field = (issue.keys[0] ?? '').slice(0, 100)
    return { code: 'unknown-parameter', field, detail: `Không có tham số “${field}”.` }
  }
  const [issue] = error.issues
  return {
    code: 'invalid-parameter',
    field: String(issue?.path[0] ?? ''),
    detail: issue?.message ?? '',
  }
}
