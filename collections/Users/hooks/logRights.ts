import type { CollectionAfterChangeHook } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { recordEvent } from '#src/release/audit'

/** A new account and every change of role or agency are written to the audit log (design §7.7). */
export const logRights: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = rightsOf(previousDoc)
  const after = rightsOf(doc)
  if (before === after) return doc
  await recordEvent(req.payload, {
    action: 'rights-changed',
    actor: staffMember(req.user)?.id ?? null,
    collection: 'users',
    documentId: String(doc.id),
    version: null,
    agency: idOf(doc.agency),
    detail: `${before || 'none'} → ${after}`,
    about: null,
  })
  return doc
}

interface Rights {
  role?: unknown
  agency?: unknown
  mayReleaseUrgently?: unknown
}

function rightsOf(user: Rights | undefined): string {
  if (!user?.role) return ''
  const urgent = user.mayReleaseUrgently === true ? ' + urgent' : ''
  return `${String(user.role)} @ ${idOf(user.agency) ?? '–'}${urgent}`
}
