import type { Access } from 'payload'
import { staffMember } from './staff'

export const anyStaff: Access = ({ req }) => staffMember(req.user) !== null
