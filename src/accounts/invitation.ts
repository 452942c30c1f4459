/**
 * Invitations: an administrator makes the account, the person chooses the password. There is no mail:
 * the address is shown once, to be copied and handed over. The same mechanism gives a new password to
 * whoever has lost theirs.
 */
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { lacksNeededFactor } from '#src/access/secondFactor'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { passwordFault, SHORTEST_PASSWORD } from '#src/domain/password'
import { ROLES } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { readBody } from '#src/release/requestBody'
import { accountById, accountWhere, writeAccount, type Account } from './account'
import { administeredOther } from './administered'
import { answerOf, refused, typed } from './answers'
import { inTurn } from './inTurn'
import { logAccountEvent } from './log'
import { asTyped } from './passwordHash'
import { hashOf, newSecretWord } from './secretWord'
import { endSessions } from './sessions'
import { setPassword } from './setPassword'

const DAY_MS = 24 * 60 * 60 * 1000
export const INVITATION_MS = 7 * DAY_MS
export const INVITATION_PATH = '/loi-moi'

/** Shown once. The word stands behind `#`, where no server's log and no referrer sees it. */
export interface Invitation {
  id: string
  path: string
  expiresAt: string
}

const NEW_ACCOUNT = z.strictObject({
  name: typed,
  email: typed,
  role: z.enum(ROLES),
  agency: typed.nullish(),
  mayReleaseUrgently: z.boolean().optional(),
})

/** `POST /invite`: a new account and its invitation. */
export async function invite(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  if (lacksNeededFactor(req)) return refused({ code: 'second-factor-needed' })
  const read = await readBody(req, NEW_ACCOUNT)
  if (isRefusal(read)) return refused(read)
  const { agency, ...rest } = read.body
  const { id } = await req.payload.create({
    collection: 'users',
    // Nobody's password until the person chooses one.
    data: { ...rest, ...(agency && { agency }), password: newSecretWord() },
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
  })
  const account = await accountById(req.payload, id)
  if (!account) return refused({ code: 'not-found' })
  return answerOf(await issue(req.payload, account, member.id, 'Được mời.'))
}

/** `POST /{id}/invitation`: another invitation, or a way back in for whoever has lost the password. */
export async function renewInvitation(req: PayloadRequest): Promise<Response> {
  const found = await administeredOther(req)
  if (isRefusal(found)) return refused(found)
  const { account, member } = found
  const invitation = await inTurn(account.id, async () => {
    // From now on the old password opens nothing, whoever knows it.
    await setPassword(req.payload, account.id, newSecretWord())
    await endSessions(req.payload, account.id)
    return issue(req.payload, account, member.id, 'Được cấp địa chỉ đặt lại mật khẩu.')
  })
  return answerOf(invitation)
}

async function issue(
  payload: Payload,
  account: Account,
  actor: string,
  detail: string,
): Promise<Invitation> {
  const word = newSecretWord()
  const expiresAt = new Date(studioOf(payload).clock.now() + INVITATION_MS).toISOString()
  await logAccountEvent(payload, { action: 'invited', actor, account, detail })
  await writeAccount(payload, account.id, {
    invitationHash: hashOf(word),
    invitationExpiresAt: expiresAt,
  })
  const path = `${payload.config.routes.admin}${INVITATION_PATH}#${word}`
  return { id: account.id, path, expiresAt }
}

const ANSWER = z.strictObject({ token: typed, password: typed.optional() })
const INVALID: Refusal = { code: 'invitation-invalid' }

/**
 * `POST /accept-invitation`, not signed in: with a password it is chosen and the invitation used up;
 * without one, whose it is.
 */
export async function acceptInvitation(req: PayloadRequest): Promise<Response> {
  const read = await readBody(req, ANSWER)
  if (isRefusal(read)) return refused(read.field === 'password' ? read : INVALID)
  const { token, password } = read.body
  const account = await openInvitation(req.payload, token)
  if (!account) return refused(INVALID)
  if (password === undefined) {
    const { name, email } = account
    return answerOf({ name, email, shortestPassword: SHORTEST_PASSWORD })
  }
  return answerOf(await inTurn(account.id, () => choose(req.payload, account, token, password)))
}

function stillOpen(payload: Payload, token: string): Where {
  const now = new Date(studioOf(payload).clock.now()).toISOString()
  return {
    and: [
      { invitationHash: { equals: hashOf(token) } },
      { invitationExpiresAt: { greater_than: now } },
    ],
  }
}

const openInvitation = (payload: Payload, token: string): Promise<Account | null> =>
  accountWhere(payload, stillOpen(payload, token))

async function choose(
  payload: Payload,
  account: Account,
  token: string,
  chosen: string,
): Promise<Refusal | { email: string }> {
  const password = asTyped(chosen)
  const fault = passwordFault(password, account)
  if (fault) return { code: 'weak-password', field: 'password', detail: fault }
  const used = { invitationHash: null, invitationExpiresAt: null }
  // The condition is part of the write: of two at once, one finds the invitation used.
  const isFirst = await writeAccount(payload, account.id, used, stillOpen(payload, token))
  if (!isFirst) return INVALID
  await logAccountEvent(payload, {
    ...{ action: 'invited', actor: account.id, account },
    detail: 'Đã nhận lời mời và chọn mật khẩu.',
  })
  await setPassword(payload, account.id, password)
  await endSessions(payload, account.id)
  await writeAccount(payload, account.id, { loginAttempts: 0, lockUntil: null })
  return { email: account.email }
}
