import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf, staffMember } from '#src/access/staff'
import { isRole, ROLE_LABELS } from '#src/domain/staff'
import { recordEvent } from '#src/release/audit'

/** A new account and every change of role or agency are written to the audit log (design §7.7). */
export const logRights: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [rightsOf(previousDoc), rightsOf(doc)]
  if (JSON.stringify(before) === JSON.stringify(after)) return doc
  await recordEvent(req.payload, {
    action: 'rights-changed',
    actor: staffMember(req.user)?.id ?? null,
    collection: 'users',
    documentId: String(doc.id),
    version: null,
    agency: idOf(doc.agency),
    detail: `${await inWords(req, before)} → ${await inWords(req, after)}`,
    about: null,
  })
  return doc
}

interface Rights {
  role: string
  agency: string | null
  isUrgent: boolean
}

function rightsOf(user: Record<string, unknown> | undefined): Rights | null {
  if (!user?.role) return null
  const { role, agency, mayReleaseUrgently } = user
  return { role: String(role), agency: idOf(agency), isUrgent: mayReleaseUrgently === true }
}

/** "Biên tập viên, Ủy ban nhân dân xã Tân Sơn, được phát cảnh báo khẩn". */
async function inWords(req: PayloadRequest, rights: Rights | null): Promise<string> {
  if (rights === null) return 'Chưa có tài khoản'
  const { role, agency, isUrgent } = rights
  const words = [
    isRole(role) ? ROLE_LABELS[role] : role,
    agency && (await nameOf(req, agency)),
    isUrgent && 'được phát cảnh báo khẩn',
  ]
  return words.filter(Boolean).join(', ')
}

async function nameOf(req: PayloadRequest, agency: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: agency } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // The system makes accounts too, and signs in as nobody.
    overrideAccess: true,
    req,
  })
  return docs[0]?.name ?? agency
}
