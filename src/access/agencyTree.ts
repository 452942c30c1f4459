import type { Payload, PayloadRequest } from 'payload'

/**
 * The ids of all agencies under one, at any depth. Read level by level; a cycle in the data ends
 * the walk instead of hanging it.
 */
export async function agenciesUnder(payload: Payload, agency: string): Promise<string[]> {
  const found = new Set<string>()
  let level = [agency]
  while (level.length > 0) {
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { parent: { in: level } },
      depth: 0,
      pagination: false,
      select: {},
      // The tree decides what others may see, so it is read whole.
      overrideAccess: true,
    })
    level = docs.map(({ id }) => id).filter((id) => id !== agency && !found.has(id))
    for (const id of level) found.add(id)
  }
  return [...found]
}

/** The ids of all agencies above one, nearest first. */
export async function agenciesAbove(payload: Payload, agency: string): Promise<string[]> {
  const above: string[] = []
  let current: string | null = agency
  while (current !== null) {
    const { docs }: { docs: { parent?: unknown }[] } = await payload.find({
      collection: 'agencies',
      where: { id: { equals: current } },
      depth: 0,
      limit: 1,
      select: { parent: true },
      // The tree decides what others may see, so it is read whole.
      overrideAccess: true,
    })
    const parent: unknown = docs[0]?.parent
    current = typeof parent === 'string' && !above.includes(parent) ? parent : null
    if (current !== null) above.push(current)
  }
  return above
}

/** The same, remembered for the length of one request. */
export async function agenciesUnderOf(req: PayloadRequest, agency: string): Promise<string[]> {
  return remembered(req, `under:${agency}`, () => agenciesUnder(req.payload, agency))
}

export async function agenciesAboveOf(req: PayloadRequest, agency: string): Promise<string[]> {
  return remembered(req, `above:${agency}`, () => agenciesAbove(req.payload, agency))
}

async function remembered(
  req: PayloadRequest,
  key: string,
  read: () => Promise<string[]>,
): Promise<string[]> {
  const known: unknown = req.context[key]
  if (Array.isArray(known)) return known as string[]
  const ids = await read()
  req.context[key] = ids
  return ids
}
