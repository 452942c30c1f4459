/** Reads the signed-in member of staff from a request. Everything in this folder asks it. */
import type { PayloadRequest } from 'payload'
import { isRole, type StaffMember } from '#src/domain/staff'

type RequestUser = PayloadRequest['user']

/** The member of staff behind a request's user, or null: names the collection, never `Boolean(user)`. */
export function staffMember(user: RequestUser): StaffMember | null {
  if (!user || user.collection !== 'users' || !isRole(user.role)) return null
  return {
    id: String(user.id),
    role: user.role,
    agency: idOf(user.agency),
    mayReleaseUrgently: user.mayReleaseUrgently === true,
  }
}

/** The id of a relationship value, populated or not. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return null
}

export function idsOf(values: unknown): string[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((value) => idOf(value) ?? [])
}
