/** The last urgent release of a material, as the audit log and the versions tell it. */
import type { Payload } from 'payload'

export interface UrgentRelease {
  version: number
  /** Who released it, and everyone who saved what was released: none of them is the second person. */
  people: string[]
}

interface Event {
  id: string
  actor?: string | null
  version?: number | null
}

export async function urgentReleaseOf(
  payload: Payload,
  documentId: string,
): Promise<UrgentRelease | null> {
  const ofDocument = { documentId: { equals: documentId } }
  const { docs } = await payload.db.find<Event>({
    collection: 'audit-log',
    where: { and: [ofDocument, { action: { equals: 'urgent-release' } }] },
    sort: '-id',
    limit: 20,
    pagination: false,
  })
  const { docs: denials } = await payload.db.find<{ about?: string | null }>({
    collection: 'audit-log',
    where: {
      and: [
        { action: { equals: 'not-carried-out' } },
        { about: { in: docs.map((event) => event.id) } },
      ],
    },
    pagination: false,
  })
  const denied = new Set(denials.map(({ about }) => about))
  const event = docs.find(({ id }) => !denied.has(id))
  if (!event || typeof event.version !== 'number') return null
  const authors = await authorsOf(payload, documentId, event.version)
  return { version: event.version, people: [...(event.actor ? [event.actor] : []), ...authors] }
}

async function authorsOf(payload: Payload, documentId: string, version: number): Promise<string[]> {
  const { docs } = await payload.db.findVersions<{ authors?: unknown }>({
    collection: 'materials',
    where: {
      and: [{ parent: { equals: documentId } }, { 'version.version': { equals: version } }],
    },
    limit: 1,
    pagination: false,
  })
  const authors = docs[0]?.version.authors
  return Array.isArray(authors) ? authors.map(String) : []
}
