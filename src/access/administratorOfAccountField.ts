import type { FieldAccess } from 'payload'
import { administrator } from './secondFactor'

/** Rights are given by administrators, never to oneself. */
export const administratorOfAccountField: FieldAccess = ({ req, id }) => {
  const member = administrator(req)
  return member !== null && member.id !== id
}
