/** Every way of asking `/graphql` for documents of these ids: each field of the query, each argument, each field below. */
import { GraphQLObjectType } from 'graphql'
import { SCHEMA } from '#src/delivery/graphql/schema'
import { fieldsOf, objectTypeOf, rootFields, selectionOf } from './graphqlQueries'

type RootField = ReturnType<typeof rootFields>[number]

/** Values for every argument; an argument without a row is an error, so that none goes untried. */
type Rows = Record<string, readonly string[]>

/** Levels of fields in fields that each question goes down to. */
const LEVELS = 3

export function questionsTo(field: RootField, rows: Rows): string[] {
  const selections = selectionsOf(field)
  return argumentsOf(field, rows).flatMap((given) =>
    selections.map((selection) => `{ ${field.name}${given} ${selection} }`),
  )
}

/** One argument at a time; a field that needs none is also asked without. */
function argumentsOf(field: RootField, rows: Rows): string[] {
  const each = field.args.flatMap(({ name, type }) => {
    const values = rows[name]
    if (!values) throw new Error(`no row for the argument ${name} of ${field.name}`)
    const isNumber = String(type) === 'Int'
    return values.map((value) => `(${name}: ${isNumber ? value : JSON.stringify(value)})`)
  })
  return field.args.some(({ type }) => String(type).endsWith('!')) ? each : ['', ...each]
}

/** The fields of one type one at a time: all together are more than a query may have. */
function selectionsOf(field: RootField, seen?: Set<string>): string[] {
  const type = objectTypeOf(field) as GraphQLObjectType
  const item = type.getFields().data
  if (!item) return eachOf(type, seen)
  // With what stands around the rows: numbers and links.
  selectionOf(type, 1, seen)
  const rows = eachOf(objectTypeOf(item) as GraphQLObjectType, seen)
  return rows.map((row) => `{ page limit total links { self first prev next last } data ${row} }`)
}

function eachOf(type: GraphQLObjectType, seen?: Set<string>): string[] {
  const leaves = fieldsOf(type).filter((field) => !objectTypeOf(field))
  leaves.forEach(({ name }) => seen?.add(`${type.name}.${name}`))
  const branches = fieldsOf(type).flatMap((field) => {
    const below = objectTypeOf(field)
    if (!below) return []
    seen?.add(`${type.name}.${field.name}`)
    // Where three levels are too wide, two are asked for.
    const levels = below.name === 'Material' || below.name === 'Campaign' ? LEVELS - 2 : LEVELS - 1
    return [`{ ${field.name} ${selectionOf(below, levels, seen)} }`]
  })
  return [`{ ${leaves.map(({ name }) => name).join(' ')} }`, ...branches]
}

/** `Type.field` for everything of the schema that no question asks for. */
export function unaskedFields(): string[] {
  const seen = new Set(rootFields().map(({ name }) => `Query.${name}`))
  for (const field of rootFields()) selectionsOf(field, seen)
  return Object.values(SCHEMA.getTypeMap())
    .filter((type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'))
    .flatMap((type) =>
      fieldsOf(type as GraphQLObjectType).map(({ name }) => `${type.name}.${name}`),
    )
    .filter((name) => !seen.has(name))
}
