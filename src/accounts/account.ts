/** An account as it is stored, with what proves who somebody is. Never leaves the server. */
import type { Payload, Where } from 'payload'
import type { Role } from '#src/domain/staff'

export interface Account {
  id: string
  email: string
  name: string
  role: Role
  agency?: unknown
  hash?: string | null
  salt?: string | null
  loginAttempts?: number | null
  lockUntil?: string | Date | null
  totpSecret?: string | null
  totpConfirmedAt?: string | Date | null
  totpLastStep?: number | null
  recoveryHashes?: unknown
  invitationHash?: string | null
  invitationExpiresAt?: string | Date | null
  sessions?: { id: string; expiresAt: string | Date }[] | null
}

export function accountById(payload: Payload, id: string): Promise<Account | null> {
  return accountWhere(payload, { id: { equals: id } })
}

export function accountByEmail(payload: Payload, email: string): Promise<Account | null> {
  return accountWhere(payload, { email: { equals: email } })
}

export function accountWhere(payload: Payload, where: Where): Promise<Account | null> {
  return payload.db.findOne<Account>({ collection: 'users', where })
}

/**
 * Writes fields of an account, and only while `condition` holds: one statement on both databases.
 * Whether it was written.
 */
export async function writeAccount(
  payload: Payload,
  id: string,
  data: Record<string, unknown>,
  condition?: Where,
): Promise<Account | null> {
  const self: Where = { id: { equals: id } }
  return (await payload.db.updateOne({
    collection: 'users',
    where: condition ? { and: [self, condition] } : self,
    data,
    options: { atomic: true },
  })) as unknown as Account | null
}

export function instantOf(value: string | Date | null | undefined): number | null {
  return value ? new Date(value).getTime() : null
}
