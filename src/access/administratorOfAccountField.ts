import type { FieldAccess } from 'payload'
import { staffMember } from './staff'

/** Rights are given by administrators, never to oneself. */
export const administratorOfAccountField: FieldAccess = ({ req, id }) => {
  const member = staffMember(req.user)
  if (!member || member.id === id) return false
  return member.role === 'admin' || member.role === 'agency-admin'
}
