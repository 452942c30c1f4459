/** OpenAPI parameters from the schemas that check queries (routes/querySchemas.ts). */
import { z } from 'zod'
import { PARAMETER_TEXTS, PATH_TEXTS, type ParameterText } from './parameterTexts'

export interface ParameterObject {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  schema: Record<string, unknown>
  example?: unknown
  style?: 'form'
  explode?: boolean
}

export function queryParameters(query: z.ZodObject): ParameterObject[] {
  return Object.entries(query.shape).map(([name, schema]) => queryParameter(name, schema))
}

/** A null byte is refused, and a slash would be another address. */
const PATH_PART = '^[^/\\u0000]+$'

export function pathParameters(pattern: string): ParameterObject[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const { description, example, pattern = PATH_PART } = textOf(name, PATH_TEXTS)
    return {
      ...{ name, in: 'path' as const, required: true, description },
      schema: { type: 'string', minLength: 1, pattern },
      ...shownExample(example),
    }
  })
}

function queryParameter(name: string, schema: z.core.$ZodType): ParameterObject {
  const { description, example, anyOf } = textOf(name, PARAMETER_TEXTS)
  const { value, isOptional, preset } = unwrapped(schema)
  const read = valueSchema(value)
  const shown = anyOf ? { anyOf } : read
  return {
    ...{ name, in: 'query', required: !isOptional, description },
    schema: preset === undefined ? shown : { ...shown, default: preset },
    ...(read.type === 'array'
      ? { style: 'form', explode: true, example: [example] }
      : shownExample(example)),
  }
}

function shownExample(example: unknown) {
  return example === undefined ? {} : { example }
}

function textOf(name: string, texts: Readonly<Record<string, ParameterText>>): ParameterText {
  const text = texts[name]
  if (!text) throw new Error(`parameter ${name} is documented nowhere: see parameterTexts.ts`)
  return text
}

interface Unwrapped {
  value: z.core.$ZodType
  isOptional: boolean
  preset: unknown
}

function unwrapped(schema: z.core.$ZodType): Unwrapped {
  if (schema instanceof z.ZodDefault) {
    const { innerType, defaultValue } = schema.def
    return { value: innerType, isOptional: true, preset: defaultValue }
  }
  if (schema instanceof z.ZodOptional) {
    return { value: schema.def.innerType, isOptional: true, preset: undefined }
  }
  return { value: schema, isOptional: false, preset: undefined }
}

/** A value that comes once is read from a list of one: what counts is what the one is held to. */
function valueSchema(schema: z.core.$ZodType): Record<string, unknown> {
  const one = schema instanceof z.ZodPipe ? schema.def.out : schema
  const { $schema: _, ...shown } = z.toJSONSchema(one, { io: 'input' })
  if (shown.type === 'integer') delete shown.pattern
  return shown
}
