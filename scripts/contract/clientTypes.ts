/** TypeScript from the OpenAPI document, for the client: bodies, and the questions of each operation. */
interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
  description?: string
}

interface Parameter {
  name: string
  in: string
  description: string
  schema: Schema
}

const HEAD = `/** Generated from docs/openapi.json by \`npm run generate\`: do not edit. */\n`

export function clientTypes(document: Record<string, unknown>): string {
  const { components, paths } = document as {
    components: { schemas: Record<string, Schema> }
    paths: Record<string, { get: { operationId: string; parameters: Parameter[] } }>
  }
  const bodies = Object.entries(components.schemas).map(([name, schema]) => {
    return `${said(schema.description, '')}export type ${name} = ${typeOf(schema, '')}\n`
  })
  const questions = Object.values(paths).flatMap(({ get }) => questionOf(get) ?? [])
  return [HEAD, ...bodies, ...questions].join('\n')
}

function questionOf({ operationId, parameters }: { operationId: string; parameters: Parameter[] }) {
  const asked = parameters.filter((parameter) => parameter.in === 'query')
  if (asked.length === 0) return null
  const fields = asked.map(({ name, description, schema }) => {
    const type =
      schema.type === 'array'
        ? `${one(schema.items)} | readonly ${one(schema.items)}[]`
        : one(schema)
    return `${said(description, '  ')}  ${name}?: ${type}\n`
  })
  const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`
  return `export interface ${name} {\n${fields.join('')}}\n`
}

/** In brackets where it is one of several. */
function one(schema: Schema = {}): string {
  const type = typeOf(schema, '  ')
  return type.includes(' | ') ? `(${type})` : type
}

function said(description: string | undefined, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description} */\n`
}

function typeOf(schema: Schema, indent: string): string {
  const { $ref, anyOf, oneOf, type } = schema
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1)
  const choices = anyOf ?? oneOf
  if (choices) return [...new Set(choices.map((choice) => typeOf(choice, indent)))].join(' | ')
  if ('const' in schema) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (Array.isArray(type)) return type.map((each) => plainType(each)).join(' | ')
  if (type === 'array') return arrayOf(typeOf(schema.items ?? {}, indent))
  return type === 'object' ? objectType(schema, indent) : plainType(type)
}

function arrayOf(type: string): string {
  return type.includes(' | ') ? `(${type})[]` : `${type}[]`
}

function objectType(schema: Schema, indent: string): string {
  const { properties, required = [], additionalProperties } = schema
  if (!properties) return `Record<string, ${typeOf(additionalProperties ?? {}, indent)}>`
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, field]) => {
    const mark = required.includes(name) ? '' : '?'
    return `${said(field.description, inner)}${inner}${name}${mark}: ${typeOf(field, inner)}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function plainType(type: string | undefined): string {
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'string' || type === 'boolean' || type === 'null' ? type : 'unknown'
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}
