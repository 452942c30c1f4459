import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Environment } from '#src/env'

/** A login to print once. `password` is null where the person who started the system chose it. */
export interface PrintedLogin {
  role: string
  email: string
  password: string | null
}

/** 20 characters that nobody confuses when they copy them from a screen. */
export function randomPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'
  return [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length]).join('')
}

/** Makes the first administrator where there is no account yet; null where there is one. */
export async function createFirstAdministrator(
  payload: Payload,
  chosen: Environment['admin'],
): Promise<PrintedLogin | null> {
  // Counts and creates as the system: nobody can be signed in before the first account exists.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const email = chosen.email ?? 'admin@canhgiac.local'
  const password = chosen.password ?? randomPassword()
  await payload.create({
    collection: 'users',
    data: { name: 'Quản trị hệ thống', email, password, role: 'admin' },
    overrideAccess: true,
  })
  return { role: 'Quản trị hệ thống', email, password: chosen.password === null ? password : null }
}
