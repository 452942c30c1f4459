import type { Payload } from 'payload'

/** Names of people by id; who has no account any more is not in it. */
export async function namesOf(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    select: { name: true },
    // Whoever reads the history of a document reads who wrote it; nothing but the name goes out.
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
