/** Agencies by the names that they bear or have borne. */
import type { Payload } from 'payload'
import { fold } from '#src/domain/fold'

export interface AgencyIndex {
  /** The one agency of this id or name; null when there is none or more than one. */
  find(idOrName: string): string | null
  /** Names that come close, for a message. */
  similar(name: string): string[]
}

const MOST_SUGGESTIONS = 5

/** Reads all agencies once for a call of the import command. */
export async function indexAgencies(payload: Payload): Promise<AgencyIndex> {
  const { docs } = await payload.find({
    collection: 'agencies',
    depth: 0,
    pagination: false,
    // The list of agencies is public; the command runs as the system.
    overrideAccess: true,
  })
  const ids = new Set(docs.map(({ id }) => id))
  const bearers = new Map<string, Set<string>>()
  const note = (name: string, id: string) =>
    bearers.set(name, (bearers.get(name) ?? new Set()).add(id))
  for (const { id, slug, names } of docs) {
    if (slug) note(slug, id)
    for (const { name } of names) note(keyOf(name), id)
  }
  return {
    find: (idOrName) => {
      if (ids.has(idOrName)) return idOrName
      const [only, another] = bearers.get(keyOf(idOrName)) ?? []
      return only !== undefined && another === undefined ? only : null
    },
    similar: (name) => {
      const wanted = keyOf(name)
      return docs
        .flatMap((agency) => agency.names.map((row) => row.name))
        .filter((known) => fold(known).includes(wanted) || wanted.includes(fold(known)))
        .slice(0, MOST_SUGGESTIONS)
    },
  }
}

function keyOf(name: string): string {
  return fold(name).trim()
}
