/**
 * How long, wide and deep a query is with its fragments written out. Measured before it is validated:
 * some of the rules of validation take the square of the number of fields.
 */
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode } from 'graphql'
import type { Refusal } from '#src/domain/errors'
import { LIMITS } from './limits'

interface Shape {
  fields: number
  aliases: number
  depth: number
  introspectionDepth: number
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Null when the query keeps the limits. */
export function shapeRefusal(document: DocumentNode): Refusal | null {
  const { fields, aliases, depth, introspectionDepth } = shapeOf(document)
  if (depth > LIMITS.depth || introspectionDepth > LIMITS.introspectionDepth) {
    const detail = `Tối đa ${LIMITS.depth} tầng (${LIMITS.introspectionDepth} khi hỏi về lược đồ).`
    return { code: 'graphql-too-deep', detail }
  }
  if (aliases > LIMITS.aliases) {
    return { code: 'graphql-too-many-aliases', detail: `Tối đa ${LIMITS.aliases} bí danh.` }
  }
  if (fields > LIMITS.fields) {
    return { code: 'graphql-too-many-fields', detail: `Tối đa ${LIMITS.fields} trường.` }
  }
  return null
}

function shapeOf({ definitions }: DocumentNode): Shape {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const measure = new Measure(new Map(fragments.map((one) => [one.name.value, one])))
  const asked = operations.map((one) => measure.ofAll(one.selectionSet.selections, false))
  // Those that nobody spreads are validated all the same.
  const left = fragments.filter(({ name }) => !measure.hasMet(name.value))
  const idle = left.map((one) => measure.ofAll(one.selectionSet.selections, false))
  return [...asked, ...idle].reduce(together, NOTHING)
}

const NOTHING: Shape = { fields: 0, aliases: 0, depth: 0, introspectionDepth: 0 }

/** Each fragment is measured once, however often it is spread: otherwise a few lines make billions. */
class Measure {
  readonly #known = new Map<string, Shape>()

  constructor(readonly fragments: Fragments) {}

  hasMet(name: string): boolean {
    return this.#known.has(`true ${name}`) || this.#known.has(`false ${name}`)
  }

  ofAll(selections: readonly SelectionNode[], isIntrospection: boolean): Shape {
    return selections
      .map((selection) => this.#of(selection, isIntrospection))
      .reduce(together, NOTHING)
  }

  #of(selection: SelectionNode, isIntrospection: boolean): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#ofFragment(selection.name.value, isIntrospection)
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return oneMore(this.ofAll(selection.selectionSet.selections, isIntrospection))
    }
    const isAboutSchema = isIntrospection || selection.name.value.startsWith('__')
    const below = this.ofAll(selection.selectionSet?.selections ?? [], isAboutSchema)
    return {
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      depth: isAboutSchema ? below.depth : below.depth + 1,
      introspectionDepth: isAboutSchema ? below.introspectionDepth + 1 : below.introspectionDepth,
    }
  }

  #ofFragment(name: string, isIntrospection: boolean): Shape {
    const key = `${isIntrospection} ${name}`
    const known = this.#known.get(key)
    if (known) return oneMore(known)
    // A fragment in itself counts nothing here; validation refuses it.
    this.#known.set(key, NOTHING)
    const selections = this.fragments.get(name)?.selectionSet.selections ?? []
    const shape = this.ofAll(selections, isIntrospection)
    this.#known.set(key, shape)
    return oneMore(shape)
  }
}

/** A spread is looked at as a field is. */
function oneMore(shape: Shape): Shape {
  return { ...shape, fields: shape.fields + 1 }
}

function together(one: Shape, other: Shape): Shape {
  return {
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  }
}
