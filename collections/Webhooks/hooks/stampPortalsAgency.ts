import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { storedPortal } from '#src/portals/stored'

/** A webhook belongs to the agency of its portal, and only who administers that agency makes one. */
export const stampPortalsAgency: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = idOf(operation === 'create' ? data?.portal : originalDoc?.portal)
  // What is missing is the validation's to say.
  if (id === null) return data
  const portal = await storedPortal(req.payload, { id: { equals: id } })
  const agency = idOf(portal?.agency)
  const member = staffMember(req.user)
  if (operation === 'create' && member?.role === 'agency-admin' && member.agency !== agency) {
    throw new APIError(
      'Bạn chỉ đặt được địa chỉ nhận tin cho cổng của cơ quan mình. Hãy chọn lại cổng.',
      403,
      { code: 'not-permitted', field: 'portal' },
      true,
    )
  }
  return { ...data, agency }
}
