/** Words for writing the schema down: a type has every field of the REST body that it is made of, and no other. */
import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
} from 'graphql'
import type { Answering, Source } from './answering'

export type Field = GraphQLFieldConfig<Source, Answering>
/** Leaving a field of the body out, or naming one that it lacks, does not type-check. */
export type FieldsOf<Body> = Record<keyof Body & string, Field>

export function objectOf<Body>(
  name: string,
  description: string,
  fields: () => FieldsOf<Body>,
): GraphQLObjectType<Source, Answering> {
  return new GraphQLObjectType({ name, description, fields })
}

const field = (type: GraphQLOutputType) => (description: string) => ({ type, description })
const always = (type: GraphQLOutputType) => new GraphQLNonNull(type)
const listOf = (type: GraphQLOutputType) => always(new GraphQLList(always(type)))

export const text = field(always(GraphQLString))
export const textOrNull = field(GraphQLString)
export const texts = field(listOf(GraphQLString))
export const whole = field(always(GraphQLInt))
export const wholeOrNull = field(GraphQLInt)
export const yesOrNo = field(always(GraphQLBoolean))
export const one = (type: GraphQLOutputType, description: string) =>
  field(always(type))(description)
export const oneOrNull = (type: GraphQLOutputType, description: string) => field(type)(description)
export const many = (type: GraphQLOutputType, description: string) =>
  field(listOf(type))(description)
