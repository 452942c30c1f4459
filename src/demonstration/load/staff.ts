/** The accounts of the demonstration, and requests signed in as one of them. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { ROLE_LABELS, type Role } from '#src/domain/staff'
import { randomPassword, type PrintedLogin } from '#src/studio/firstAdministrator'
import type { DemonstrationContent, DemonstrationPerson } from '../types'
import { idFor, type Ids } from './ids'

/** Signed in as who has this role in this agency. */
export type SignedIn = (role: Role, agency: string) => Promise<PayloadRequest>

export interface Staff {
  logins: PrintedLogin[]
  signedIn: SignedIn
}

export async function createStaff(
  payload: Payload,
  { people, agencies }: DemonstrationContent,
  ids: Ids,
): Promise<Staff> {
  const accounts = new Map<string, object>()
  const logins: PrintedLogin[] = []
  const placeOf = (key: string) =>
    agencies.find((agency) => agency.key === key)?.names.at(-1)?.name ?? ''
  for (const person of people) {
    const password = randomPassword()
    const account = await createAccount(payload, person, password, ids)
    const post = `${person.role} ${person.agency}`
    // The first of a role acts for the agency.
    if (!accounts.has(post)) accounts.set(post, account)
    logins.push({ role: dutyOf(person, placeOf(person.agency)), email: person.email, password })
  }
  return {
    logins,
    signedIn: (role, agency) => {
      const account = accounts.get(`${role} ${agency}`)
      if (!account) throw new Error(`the demonstration has no ${role} of ${agency}`)
      return createLocalReq({ user: { ...account, collection: 'users' } as never }, payload)
    },
  }
}

function dutyOf({ role, mayReleaseUrgently }: DemonstrationPerson, place: string): string {
  const right = mayReleaseUrgently ? ' (được phát cảnh báo khẩn)' : ''
  return `${ROLE_LABELS[role]}${right}, ${place}`
}

function createAccount(
  payload: Payload,
  person: DemonstrationPerson,
  password: string,
  ids: Ids,
): Promise<object> {
  const { role, email, name, mayReleaseUrgently } = person
  return payload.create({
    collection: 'users',
    data: { name, email, password, role, mayReleaseUrgently, agency: idFor(ids, person.agency) },
    depth: 0,
    // The system fills an empty studio: nobody is signed in.
    overrideAccess: true,
  })
}
