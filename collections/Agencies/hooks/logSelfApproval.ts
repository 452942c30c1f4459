import type { CollectionAfterChangeHook } from 'payload'
import { staffMember } from '#src/access/staff'
import { recordEvent } from '#src/release/audit'

/** Switching the four-eyes rule off or on again is written to the audit log (design §4.5). */
export const logSelfApproval: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const allows = doc.allowsSelfApproval === true
  if (allows === (previousDoc?.allowsSelfApproval === true)) return doc
  await recordEvent(req.payload, {
    action: 'rights-changed',
    actor: staffMember(req.user)?.id ?? null,
    collection: 'agencies',
    documentId: String(doc.id),
    version: null,
    agency: String(doc.id),
    detail: allows ? 'self-approval allowed' : 'self-approval forbidden',
    about: null,
  })
  return doc
}
