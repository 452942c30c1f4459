import type { PayloadRequest } from 'payload'
import type { StaffMember } from '#src/domain/staff'
import type { Actor } from '#src/domain/workflow'
import { agenciesUnderOf } from './agencyTree'

/** A member of staff with the agencies under theirs, as the transition table asks for them. */
export async function actorOf(req: PayloadRequest, member: StaffMember): Promise<Actor> {
  const agenciesUnder = member.agency === null ? [] : await agenciesUnderOf(req, member.agency)
  return { ...member, agenciesUnder }
}
