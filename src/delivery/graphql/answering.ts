/** One answer in the making: the view that it is taken from, and what it has cost so far. */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import { presentAgency } from '../presenters/agency'
import { presentCampaign } from '../presenters/campaign'
import { presentDirective } from '../presenters/directive'
import { presentMaterial } from '../presenters/material'
import type { View, Visible } from '../snapshot/view'
import { CHARACTERS_FOR_ONE, COSTS, LIMITS, PLAIN_LEVELS } from './limits'

/** A body of REST, or as much of it as another body says of it: a card, a link. */
export type Source = Readonly<Record<string, unknown>>

/** The types of which one document may be reached from another. */
const WHOLE = {
  Material: wholeOf('materials', presentMaterial),
  Campaign: wholeOf('campaigns', presentCampaign),
  Directive: wholeOf('directives', presentDirective),
  Agency: wholeOf('agencies', presentAgency),
}
export type DocumentType = keyof typeof WHOLE

export class TooCostly extends Error {}

export class Answering {
  #cost = 0
  readonly #bodies = new Map<string, Source>()

  constructor(readonly view: View) {}

  get isTooCostly(): boolean {
    return this.#cost > LIMITS.cost
  }

  spend(cost: number): void {
    this.#cost += cost
    if (this.isTooCostly) throw new TooCostly()
  }

  /** The whole body of a document of which a card is at hand. */
  whole(type: DocumentType, id: string): Source {
    const known = this.#bodies.get(id)
    if (known) return known
    const body = WHOLE[type](id, this.view)
    this.spend(COSTS.document)
    this.#bodies.set(id, body)
    return body
  }
}

function wholeOf<C extends 'materials' | 'campaigns' | 'directives' | 'agencies'>(
  collection: C,
  present: (entry: Visible<C>, view: View) => object,
) {
  return (id: string, view: View): Source => {
    const entry = view.visible(collection, id)
    // Cards are made of what is visible in this very view.
    if (!entry) throw new Error(`a card of ${collection} speaks of what is not visible: ${id}`)
    return present(entry, view) as Source
  }
}

/** Every value of an answer goes through here and is counted; the lists at the top count themselves. */
export const resolveField: GraphQLFieldResolver<Source, Answering> = (
  source,
  _given,
  answering,
  info,
) => {
  const value = valueOf(source, answering, info)
  answering.spend(costOf(value) * 2 ** Math.max(0, levelsOf(info.path) - PLAIN_LEVELS))
  return value
}

function costOf(value: unknown): number {
  if (typeof value !== 'string') return COSTS.value
  return Math.max(COSTS.value, Math.ceil(value.length / CHARACTERS_FOR_ONE))
}

/** Fields in fields; places in lists are none. */
function levelsOf(path: GraphQLResolveInfo['path']): number {
  let levels = 0
  for (let at: typeof path | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') levels += 1
  }
  return levels
}

function valueOf(source: Source, answering: Answering, info: GraphQLResolveInfo): unknown {
  const { fieldName, parentType } = info
  if (Object.hasOwn(source, fieldName)) return source[fieldName]
  // Links have the address as `href`, bodies among their links.
  if (fieldName === 'href' && isLinks(source.links)) return source.links.self
  const type = parentType.name
  if (!isDocumentType(type)) throw new Error(`nothing is known of ${type}.${fieldName}`)
  return answering.whole(type, String(source.id))[fieldName]
}

function isLinks(links: unknown): links is { self: string } {
  return typeof links === 'object' && links !== null && 'self' in links
}

function isDocumentType(name: string): name is DocumentType {
  return Object.hasOwn(WHOLE, name)
}
