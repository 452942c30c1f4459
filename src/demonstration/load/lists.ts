/** Agencies, audiences, scam forms and hotlines: each is released as it is saved. */
import type { Payload } from 'payload'
import type { DemonstrationAgency, DemonstrationContent } from '../types'
import { idFor, type Ids } from './ids'

/** Parents before children, so that each is written once; successors when all are there. */
export async function writeAgencies(
  payload: Payload,
  agencies: readonly DemonstrationAgency[],
  ids: Ids,
): Promise<void> {
  const waiting = [...agencies]
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ parent }) => parent === null || ids.has(parent))
    const agency = waiting.splice(Math.max(ready, 0), 1)[0]
    if (!agency || ready < 0) throw new Error('demonstration agencies name an unknown parent')
    const { id } = await payload.create({
      collection: 'agencies',
      data: {
        names: agency.names,
        kind: agency.kind,
        unitCode: agency.code,
        ...(agency.parent !== null && { parent: idFor(ids, agency.parent) }),
        validTo: agency.names.at(-1)?.validTo ?? null,
      },
      depth: 0,
      // The system fills an empty studio: nobody is signed in.
      overrideAccess: true,
    })
    ids.set(agency.key, id)
  }
  for (const agency of agencies.filter(({ successors }) => successors.length > 0)) {
    await payload.update({
      collection: 'agencies',
      id: idFor(ids, agency.key),
      data: { successors: agency.successors.map((key) => idFor(ids, key)) },
      depth: 0,
      // As above.
      overrideAccess: true,
    })
  }
}

export async function writeLists(
  payload: Payload,
  content: DemonstrationContent,
  ids: Ids,
): Promise<void> {
  const write = async (
    collection: 'audiences' | 'scam-forms' | 'hotlines',
    entries: readonly { key: string }[],
  ) => {
    for (const { key, ...data } of entries) {
      // The system fills an empty studio: nobody is signed in.
      const { id } = await payload.create({
        collection,
        data: data as never,
        depth: 0,
        overrideAccess: true,
      })
      ids.set(key, id)
    }
  }
  await write('audiences', content.audiences)
  await write('scam-forms', content.scamForms)
  await write('hotlines', content.hotlines)
}
