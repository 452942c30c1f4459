import type { Access } from 'payload'
import { staffMember } from './staff'

export const systemAdmin: Access = ({ req }) => staffMember(req.user)?.role === 'admin'
