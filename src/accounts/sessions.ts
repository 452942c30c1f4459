/** Sessions of an account: Payload asks for them at every request, so ending one ends it at once. */
import { logoutOperation, refreshOperation, type Payload, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { administeredAccount } from './administered'
import { accountById, type Account } from './account'
import { answerOf, answered, refused } from './answers'
import { inTurn } from './inTurn'
import { logAccountEvent } from './log'

/** The session that a request came with. Payload sets it, its types do not say so. */
export function sessionOf({ user }: PayloadRequest): string | undefined {
  const { _sid } = (user ?? {}) as { _sid?: string }
  return _sid
}

/** Ends them all, but for `kept`. Call it in turn (inTurn.ts). */
export async function endSessions(payload: Payload, id: string, kept?: string): Promise<void> {
  const account = await accountById(payload, id)
  const sessions = (account?.sessions ?? []).filter((session) => session.id === kept)
  await payload.db.updateOne({ collection: 'users', id, data: { sessions } })
}

/** `POST /{id}/sign-out-everywhere`: one's own sessions, or those of an account that one administers. */
export async function signOutEverywhere(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const isSelf = member.id === String(req.routeParams?.id ?? '')
  const found = isSelf ? await ownAccount(req, member.id) : await administeredAccount(req)
  if (isRefusal(found)) return refused(found)
  await logAccountEvent(req.payload, {
    ...{ action: 'signed-out-everywhere', actor: member.id, account: found.account },
    detail: isSelf ? 'Tự đăng xuất mọi nơi.' : 'Được đăng xuất mọi nơi.',
  })
  await inTurn(found.account.id, () => endSessions(req.payload, found.account.id))
  return isSelf ? answered({ ended: true }, signedOutCookie(req)) : answerOf({ ended: true })
}

async function ownAccount(
  req: PayloadRequest,
  id: string,
): Promise<{ account: Account } | Refusal> {
  const account = await accountById(req.payload, id)
  return account ? { account } : { code: 'not-signed-in' }
}

/** `POST /logout`: as Payload's, in turn. */
export async function logout(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const collection = req.payload.collections.users
  const allSessions = req.searchParams.get('allSessions') === 'true'
  await inTurn(member.id, () => logoutOperation({ allSessions, collection, req }))
  return answered({ message: 'Đã đăng xuất.' }, signedOutCookie(req))
}

/** `POST /refresh-token`: as Payload's, in turn, and only while the session is still there. */
export async function refresh(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const collection = req.payload.collections.users
  const result = await inTurn(member.id, async () => {
    const account = await accountById(req.payload, member.id)
    const isOpen = account?.sessions?.some(({ id }) => id === sessionOf(req)) ?? false
    return isOpen ? refreshOperation({ collection, req }) : null
  })
  if (result === null) return refused({ code: 'not-signed-in' })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.refreshedToken,
  })
  return answered({ message: 'Phiên làm việc được kéo dài.', ...result }, { 'set-cookie': cookie })
}

function signedOutCookie(req: PayloadRequest): Record<string, string> {
  const { config, collections } = req.payload
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
  })
  return { 'set-cookie': cookie }
}
