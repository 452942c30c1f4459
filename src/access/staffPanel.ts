import type { PayloadRequest } from 'payload'
import { staffMember } from './staff'

/** Who may open the admin panel. */
export const staffPanel = ({ req }: { req: PayloadRequest }): boolean =>
  staffMember(req.user) !== null
