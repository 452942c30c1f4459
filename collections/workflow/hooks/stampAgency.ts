import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { writesFor } from '#src/domain/staff'

/** A new document belongs to its author's agency, and nobody moves one into an agency not theirs. */
export const stampAgency: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const member = staffMember(req.user)
  if (!member) return data
  const before = operation === 'create' ? member.agency : idOf(originalDoc?.agency)
  const agency = idOf(data.agency) ?? before
  if (agency !== before && !writesFor(member, agency)) {
    throw new APIError(
      'Bạn chỉ được giao tài liệu cho cơ quan của mình. Hãy chọn lại cơ quan phụ trách.',
      403,
      { code: 'not-permitted', field: 'agency' },
      true,
    )
  }
  return { ...data, agency }
}
