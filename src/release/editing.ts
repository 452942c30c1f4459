import type { Payload } from 'payload'
import type { WorkflowCollection } from '#src/domain/release'
import { namesOf } from './staffNames'

/** As long as Payload takes a lock for one: nobody has typed since. */
const LOCK_MS = 5 * 60 * 1000

interface Lock {
  user?: unknown
  updatedAt: string
}

/**
 * The name of someone else who is typing in the form of a document; null when nobody is. Payload's own
 * notice can only tell an id, because editors do not read each other's accounts.
 */
export async function whoElseEdits(
  payload: Payload,
  collection: WorkflowCollection,
  documentId: string,
  self: string,
): Promise<string | null> {
  const { docs } = await payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: documentId } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  const [lock] = docs
  const editor = lock && editorOf(lock.user)
  // Locks are dated by the machine, not by the studio's clock.
  if (!editor || editor === self || Date.parse(lock.updatedAt) + LOCK_MS < machineTime())
    return null
  return (await namesOf(payload, [editor])).get(editor) ?? null
}

/**
 * Who hands a document on has stopped typing in it. Payload gives the lock back with a save, but a form
 * that was saved within a moment of the last key takes it again, and would keep everyone else out.
 */
export async function stopEditing(
  payload: Payload,
  collection: WorkflowCollection,
  documentId: string,
  person: string,
): Promise<void> {
  await payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: documentId } },
        { 'user.value': { equals: person } },
      ],
    },
  })
}

const machineTime = () => performance.timeOrigin + performance.now()

/** `{ relationTo: 'users', value }`, the value an id or the account. */
function editorOf(user: unknown): string | null {
  const value = typeof user === 'object' && user !== null && 'value' in user ? user.value : user
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
