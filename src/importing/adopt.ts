import type { Payload } from 'payload'
import { idOf } from '#src/access/staff'
import type { Known } from './identity'
import { findById } from './knownDirectives'

/**
 * Gives a draft that belongs to no agency, and that nobody has touched, to the one that the command
 * names this time, with its file and the stubs that it brought.
 */
export async function adopt(payload: Payload, known: Known, agency: string): Promise<boolean> {
  if (known.agency !== null || !known.isUntouched) return false
  const { citations } = await payload.update({
    collection: 'directives',
    id: known.id,
    data: { agency },
    depth: 0,
    // Nobody could: what belongs to no agency is edited by no one.
    overrideAccess: true,
  })
  await payload.db.updateOne({
    collection: 'dispatch-files',
    where: { directive: { equals: known.id } },
    data: { agency },
  })
  for (const { directive } of citations ?? []) await adoptStub(payload, idOf(directive), agency)
  return true
}

async function adoptStub(payload: Payload, id: string | null, agency: string): Promise<void> {
  const stub = id === null ? null : await findById(payload, id)
  if (stub?.isStub) await adopt(payload, stub, agency)
}
