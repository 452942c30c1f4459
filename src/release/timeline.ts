/**
 * `GET /cms/api/{collection}/{id}/timeline?page=n`: who did what to a document, newest first, from the
 * audit log and the saved versions. Read as the person who asks: an agency's history stays in its tree.
 */
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { staffMember } from '#src/access/staff'
import type { Refusal } from '#src/domain/errors'
import type { WorkflowCollection } from '#src/domain/release'
import type { AuditAction } from './audit'
import { readableDocument } from './document'
import { answerOf, refused } from './problemResponse'
import { namesOf } from './staffNames'
import { savedVersions } from './timelineVersions'

export const TIMELINE_PAGE_SIZE = 10
const MOST_PAGES = 100

export interface TimelineEntry {
  id: string
  at: string
  action: AuditAction | 'save' | 'cancel-schedule'
  /** Null for the system itself. */
  who: string | null
  version: number | null
  /** Reason or comment of the person. */
  detail: string | null
  /** When a scheduled release opens. */
  opensAt: string | null
  isCarriedOut: boolean
}

export interface Timeline {
  entries: TimelineEntry[]
  page: number
  hasMore: boolean
}

const PAGE = z.coerce.number().int().min(1).max(MOST_PAGES).default(1)

export const timelineEndpoint = (collection: WorkflowCollection): Endpoint => ({
  path: '/:id/timeline',
  method: 'get',
  handler: async (req) => {
    if (!staffMember(req.user)) return refused({ code: 'not-signed-in' })
    const page = PAGE.safeParse(req.searchParams.get('page') ?? undefined)
    if (!page.success) return refused({ code: 'invalid-request', field: 'page' })
    return answerOf(await timelineOf(req, collection, String(req.routeParams?.id ?? ''), page.data))
  },
})

export async function timelineOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  page: number,
): Promise<Timeline | Refusal> {
  if (!staffMember(req.user)) return { code: 'not-signed-in' }
  if (!(await readableDocument(req, collection, documentId, { trash: true })))
    return { code: 'not-found' }
  const end = page * TIMELINE_PAGE_SIZE
  // One more than asked for tells whether there is another page.
  const [events, saves] = await Promise.all([
    eventsOf(req, collection, documentId, end + 1),
    savedVersions(req, collection, documentId, end + 1),
  ])
  const all = [...events, ...saves].sort(newestFirst)
  const entries = all.slice(end - TIMELINE_PAGE_SIZE, end)
  return { entries, page, hasMore: all.length > end }
}

/** Of one instant, the step before the save that it followed: a version is saved, then submitted. */
function newestFirst(left: TimelineEntry, right: TimelineEntry): number {
  return (
    Date.parse(right.at) - Date.parse(left.at) ||
    Number(left.action === 'save') - Number(right.action === 'save') ||
    (left.id < right.id ? 1 : -1)
  )
}

async function eventsOf(
  req: PayloadRequest,
  collection: WorkflowCollection,
  documentId: string,
  limit: number,
): Promise<TimelineEntry[]> {
  const { docs } = await find(req, limit, [
    { documentId: { equals: documentId } },
    { documentCollection: { equals: collection } },
    { action: { not_equals: 'not-carried-out' } },
  ])
  const ids = docs.map((event) => event.id)
  const denials = await find(req, 0, [
    { about: { in: ids } },
    { action: { equals: 'not-carried-out' } },
  ])
  const denied = new Set(denials.docs.map(({ about }) => about))
  const openings = await openingsOf(req, ids)
  const names = await namesOf(
    req.payload,
    docs.flatMap(({ actor }) => actor ?? []),
  )
  return docs.map((event) => ({
    id: event.id,
    at: event.at,
    action: event.action === 'withdraw' && event.about ? 'cancel-schedule' : event.action,
    who: event.actor ? event.actorName || (names.get(event.actor) ?? null) : null,
    version: event.version ?? null,
    detail: event.action === 'withdraw' && event.about ? null : (event.detail ?? null),
    opensAt: event.action === 'schedule' ? (openings.get(event.id) ?? null) : null,
    isCarriedOut: !denied.has(event.id),
  }))
}

function find(req: PayloadRequest, limit: number, conditions: Where[]) {
  return req.payload.find({
    collection: 'audit-log',
    where: { and: conditions },
    sort: '-at',
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** A release record bears the id of its event. */
async function openingsOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { effectiveFrom: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, effectiveFrom }) => [id, effectiveFrom]))
}
