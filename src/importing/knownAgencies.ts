/** Agencies by the names that they bear or have borne. */
import type { Payload } from 'payload'
import { fold } from '#src/domain/fold'
import {
  issuerKey,
  issuerKeyWithin,
  placeKey,
  placeKeyWithin,
  type Surroundings,
} from './issuerNames'

export interface AgencyIndex {
  /**
   * The one agency of this id or name, which may leave its place to the surroundings of the dispatch
   * that it stands in ("Sở Y tế"); null when there is none or more than one.
   */
  find(idOrName: string, surroundings?: Surroundings): string | null
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
  const named = docs.flatMap(({ id, names }) => names.map(({ name }) => ({ id, name })))
  const slugs = docs.flatMap(({ id, slug }) => (slug ? [{ id, name: slug }] : []))
  const bearers = bearersBy(keyOf, [...slugs, ...named])
  const spelledOut = bearersBy(issuerKey, named)
  const withPlace = bearersBy(placeKey, named)
  return {
    find: (idOrName, surroundings = NOWHERE) => {
      if (ids.has(idOrName)) return idOrName
      const place = placeKeyWithin(idOrName, surroundings)
      // The first that knows the name decides; where it knows two, nobody guesses.
      const known =
        bearers.get(keyOf(idOrName)) ??
        spelledOut.get(issuerKeyWithin(idOrName, surroundings)) ??
        (place === null ? undefined : withPlace.get(place))
      const [only, another] = known ?? []
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

const NOWHERE: Surroundings = new Map()

function bearersBy(
  keyOfName: (name: string) => string | null,
  named: readonly { id: string; name: string }[],
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const { id, name } of named) {
    const key = keyOfName(name)
    if (key !== null) bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
  }
  return bearers
}

function keyOf(name: string): string {
  return fold(name).trim()
}
