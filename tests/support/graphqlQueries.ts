/** Queries made from the schema itself, so that a field that is added later is asked for too. */
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { SCHEMA } from '#src/delivery/graphql/schema'
import type { DeliveryServer, Reply } from './deliveryServer'

export type Fault = { message: string; extensions: Record<string, unknown>; path?: unknown[] }
export interface GraphqlReply extends Reply {
  body: { data?: Record<string, never> | null; errors?: Fault[] }
}

export const GRAPHQL_TYPE = 'application/graphql-response+json'

/** Asks by POST, or by GET where `method` says so. */
export async function askGraphql(
  server: DeliveryServer,
  query: string,
  options: {
    at?: string
    method?: 'GET' | 'POST'
    variables?: object
    headers?: Record<string, string>
  } = {},
): Promise<GraphqlReply> {
  const { at, method = 'POST', variables = {} } = options
  const headers = { accept: GRAPHQL_TYPE, ...options.headers }
  const when = at === undefined ? {} : { at }
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  const reply =
    method === 'GET'
      ? await server.ask(`/graphql?${parameters}`, { ...when, headers })
      : await server.ask('/graphql', {
          ...{ ...when, method, body: JSON.stringify({ query, variables }) },
          headers: { 'content-type': 'application/json', ...headers },
        })
  return { ...reply, body: JSON.parse(reply.text || '{}') as GraphqlReply['body'] }
}

export const rootFields = () => Object.values(SCHEMA.getQueryType()?.getFields() ?? {})

export const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields())

export function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const type = getNamedType(field.type)
  return isObjectType(type) ? type : null
}

/** Every field of a type, and of what they lead to, so many levels further. `seen` takes `Type.field`. */
export function selectionOf(type: GraphQLObjectType, levels: number, seen?: Set<string>): string {
  const parts = fieldsOf(type).flatMap((field) => {
    const below = objectTypeOf(field)
    if (below && levels === 0) return []
    seen?.add(`${type.name}.${field.name}`)
    return below ? [`${field.name} ${selectionOf(below, levels - 1, seen)}`] : [field.name]
  })
  return `{ ${parts.join(' ')} }`
}

/** A selection of the very fields that bodies of REST have; one that the schema lacks is an error. */
export function selectionLike(bodies: readonly object[], type: GraphQLObjectType): string {
  const names = new Set(bodies.flatMap((body) => Object.keys(body)))
  const parts = [...names].map((name) => {
    const field = type.getFields()[name]
    if (!field) throw new Error(`${type.name} has no field ${name}`)
    const below = objectTypeOf(field)
    if (!below) return name
    const values = bodies.flatMap((body) => (body as Record<string, object>)[name] ?? [])
    // Of what is empty everywhere, nothing comes back whatever is asked for.
    return values.length > 0 ? `${name} ${selectionLike(values, below)}` : `${name} { __typename }`
  })
  return `{ ${parts.join(' ')} }`
}

/** The type that a field of the query answers with. */
export function rootType(name: string): GraphQLObjectType {
  const field = rootFields().find((one) => one.name === name)
  const type = field && objectTypeOf(field)
  if (!type) throw new Error(`the query has no ${name}`)
  return type
}
