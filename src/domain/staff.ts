/** Who may what (design §4.11). Pure questions about a member of staff. */

export const ROLES = ['admin', 'agency-admin', 'officer', 'editor', 'leader'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_LABELS: Record<Role, string> = {
  admin: 'Quản trị hệ thống',
  'agency-admin': 'Quản trị cơ quan',
  officer: 'Cán bộ truyền thông',
  editor: 'Biên tập viên',
  leader: 'Lãnh đạo',
}

/** A signed-in person as the rules see them. */
export interface StaffMember {
  id: string
  role: Role
  /** The agency they work for; null for system administrators. */
  agency: string | null
  /** The urgent right (design §4.7). */
  mayReleaseUrgently?: boolean
}

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}

/** Officers and editors write content, each for their own agency. */
export function writesFor(member: StaffMember, agency: string | null): boolean {
  return isWriter(member) && agency !== null && member.agency === agency
}

export function isWriter(member: StaffMember): boolean {
  return member.role === 'officer' || member.role === 'editor'
}

/** Roles that an administrator of one agency may give to people of that agency. */
export const ROLES_GIVEN_BY_AGENCY_ADMIN: readonly Role[] = [
  'agency-admin',
  'officer',
  'editor',
  'leader',
]

/** Roles that approve or administer: beyond this machine they do so with a second factor only. */
export const NEEDS_SECOND_FACTOR: readonly Role[] = ['admin', 'agency-admin', 'editor']
