/** What `/cms/api/users` answers besides Payload's own; a path of ours stands before Payload's. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { staffMember } from '#src/access/staff'
import { isRefusal } from '#src/domain/errors'
import { administeredAccount } from './administered'
import { answerOf, refused } from './answers'
import { acceptInvitation, invite, renewInvitation } from './invitation'
import { unlock } from './lock'
import { logAccountEvent } from './log'
import { login } from './login'
import { changePassword } from './ownAccount'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeLostSecondFactor,
  removeOwnSecondFactor,
} from './secondFactor'
import { logout, refresh, signOutEverywhere } from './sessions'
import { accountStanding } from './standing'

const post = (path: string, handler: PayloadHandler): Endpoint => ({
  path,
  method: 'post',
  handler,
})

/** Ways in that Payload offers and this system does not have: no mail, no registering. */
const closed: PayloadHandler = (req) =>
  refused(staffMember(req.user) ? { code: 'not-permitted' } : { code: 'not-signed-in' })

export const accountEndpoints: Endpoint[] = [
  post('/login', login),
  post('/logout', logout),
  post('/refresh-token', refresh),
  post('/accept-invitation', acceptInvitation),
  post('/invite', invite),
  post('/change-password', changePassword),
  post('/second-factor/begin', beginSecondFactor),
  post('/second-factor/confirm', confirmSecondFactor),
  post('/second-factor/remove', removeOwnSecondFactor),
  post('/:id/invitation', renewInvitation),
  post('/:id/sign-out-everywhere', signOutEverywhere),
  post('/:id/remove-second-factor', removeLostSecondFactor),
  post('/:id/unlock', unlockAccount),
  { path: '/:id/account', method: 'get', handler: accountStanding },
  post('/forgot-password', () => refused({ code: 'no-mail' })),
  ...['/reset-password', '/first-register', '/unlock', '/verify/:token'].map((path) =>
    post(path, closed),
  ),
]

/** `POST /{id}/unlock`: the account need not rest any longer. */
async function unlockAccount(req: PayloadRequest): Promise<Response> {
  const found = await administeredAccount(req)
  if (isRefusal(found)) return refused(found)
  const { account, member } = found
  await logAccountEvent(req.payload, {
    ...{ action: 'rights-changed', actor: member.id, account, detail: 'Được mở khóa.' },
  })
  await unlock(req.payload, account.id)
  return answerOf({ unlocked: true })
}
