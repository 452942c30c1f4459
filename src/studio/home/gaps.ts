import type { PayloadRequest } from 'payload'
import { idOf } from '#src/access/staff'
import type { Condition } from './conditions'
import { whereOf } from './conditions'
import { SHOWN_ITEMS, type HomeBlock } from './homeBlock'

/** Older ones are looked through in the list; whoever leads wants to know of the newest. */
const MOST_LOOKED_AT = 100

/** Directives in force to which no material answers yet. */
export async function directivesWithoutMaterials(
  req: PayloadRequest,
  agencies: readonly string[] | null,
): Promise<HomeBlock> {
  const conditions: Condition[] = [
    ['state', 'equals', 'approved'],
    ...(agencies === null ? [] : [['agency', 'in', agencies] as const]),
  ]
  const { docs, totalDocs } = await req.payload.find({
    collection: 'directives',
    where: whereOf([conditions]),
    select: { title: true, updatedAt: true },
    depth: 0,
    limit: MOST_LOOKED_AT,
    sort: '-createdAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const answered = await answeredBy(
    req,
    docs.map(({ id }) => id),
  )
  const gaps = docs.filter(({ id }) => !answered.has(id))
  return {
    name: 'gaps',
    items: gaps.slice(0, SHOWN_ITEMS).map(({ id, title, updatedAt }) => ({
      ...{ collection: 'directives', id, title: title ?? '' },
      notes: [{ kind: 'saved', at: Date.parse(updatedAt) }],
    })),
    counts: [
      { name: 'directives', collection: 'directives', total: totalDocs, question: [conditions] },
    ],
    total: gaps.length,
    isCut: totalDocs > docs.length,
  }
}

/** Those of the directives that some material names, in one query. */
async function answeredBy(
  req: PayloadRequest,
  directives: readonly string[],
): Promise<Set<string>> {
  if (directives.length === 0) return new Set()
  const { values } = await req.payload.findDistinct({
    collection: 'materials',
    field: 'directives',
    where: { directives: { in: [...directives] } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(
    values.flatMap((value) => idOf((value as { directives?: unknown }).directives) ?? []),
  )
}
