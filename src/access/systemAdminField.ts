import type { FieldAccess } from 'payload'
import { administrator } from './secondFactor'

/** For fields that decide whose something is: once set, only the system's administrators move it. */
export const systemAdminField: FieldAccess = ({ req }) => administrator(req)?.role === 'admin'
