import type { PayloadRequest } from 'payload'
import { agenciesUnderOf } from '#src/access/agencyTree'
import type { StaffMember } from '#src/domain/staff'

/** The agencies whose drafts a member of staff sees; null for all of them. */
export async function agencyScope(
  req: PayloadRequest,
  member: StaffMember,
): Promise<string[] | null> {
  if (member.role === 'admin') return null
  if (member.agency === null) return []
  return [member.agency, ...(await agenciesUnderOf(req, member.agency))]
}
