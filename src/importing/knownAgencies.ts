/** Agencies by the names that they bear or have borne. */
import type { Payload } from 'payload'
import type { Agency } from '#src/database/payload-types'
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
  return {
    find: (idOrName) => {
      const byId = docs.find(({ id }) => id === idOrName)
      const named = byId ? [byId] : docs.filter((agency) => bears(agency, fold(idOrName).trim()))
      return named.length === 1 ? (named[0]?.id ?? null) : null
    },
    similar: (name) => {
      const wanted = fold(name).trim()
      return docs
        .flatMap((agency) => agency.names.map((row) => row.name))
        .filter((known) => fold(known).includes(wanted) || wanted.includes(fold(known)))
        .slice(0, MOST_SUGGESTIONS)
    },
  }
}

function bears(agency: Agency, folded: string): boolean {
  return agency.names.some((row) => fold(row.name).trim() === folded) || agency.slug === folded
}
