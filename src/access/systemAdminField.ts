import type { FieldAccess } from 'payload'
import { staffMember } from './staff'

/** For fields that decide whose something is: once set, only the system's administrators move it. */
export const systemAdminField: FieldAccess = ({ req }) => staffMember(req.user)?.role === 'admin'
