/** The materials and campaigns that answer to directives, with where each stands now. */
import type { PayloadRequest } from 'payload'
import { idsOf } from '#src/access/staff'
import type { PublicationState } from '#src/domain/publication'
import { text, windows, type Stored } from '#src/release/freeze/stored'
import type { DayWindow } from '#src/domain/calendar'
import { standingsOf } from './standings'

export const ANSWERING_COLLECTIONS = ['materials', 'campaigns'] as const
export type AnsweringCollection = (typeof ANSWERING_COLLECTIONS)[number]

export interface Answering {
  id: string
  collection: AnsweringCollection
  title: string
  /** The material's kind; empty for a campaign. */
  kind: string
  directives: string[]
  state: PublicationState
  windows: DayWindow[]
}

export interface Answers {
  found: Answering[]
  /** How many readable ones there are beyond those found. */
  leftOut: number
}

const MOST_ANSWERS = 100
/** `kind` is a material's only; a campaign has none to select. */
const SELECTED: Record<string, true> = {
  ...{ title: true, kind: true, directives: true, windows: true, version: true, state: true },
}

export async function readAnswers(
  req: PayloadRequest,
  directives: readonly string[],
): Promise<Answers> {
  if (directives.length === 0) return { found: [], leftOut: 0 }
  const [materials, campaigns] = await Promise.all(
    ANSWERING_COLLECTIONS.map((collection) => answersIn(req, collection, directives)),
  )
  const both = [materials, campaigns].filter((answers) => answers !== undefined)
  return {
    found: both.flatMap(({ found }) => found),
    leftOut: both.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

async function answersIn(
  req: PayloadRequest,
  collection: AnsweringCollection,
  directives: readonly string[],
): Promise<Answers> {
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { directives: { in: [...directives] } },
    depth: 0,
    limit: MOST_ANSWERS,
    sort: '-updatedAt',
    select: SELECTED,
    // As the signed-in person: what others draft is neither shown nor counted.
    overrideAccess: false,
    user: req.user,
    req,
  })
  const stored = docs as unknown as Stored[]
  const states = await standingsOf(req, stored)
  const found = stored.map((doc) => ({
    id: String(doc.id),
    collection,
    title: text(doc.title),
    kind: text(doc.kind),
    directives: idsOf(doc.directives),
    state: states.get(String(doc.id)) ?? 'draft',
    windows: windows(doc.windows),
  }))
  return { found, leftOut: totalDocs - docs.length }
}
