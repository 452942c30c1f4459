/** `GET /{id}/account`: how an account stands and what its reader may do with it, for the screen. */
import type { PayloadRequest } from 'payload'
import { staffMember } from '#src/access/staff'
import { NEEDS_SECOND_FACTOR } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { isRefusal } from '#src/domain/errors'
import { accountById, instantOf, type Account } from './account'
import { administeredOther } from './administered'
import { answerOf, refused } from './answers'
import { hasSecondFactor, recoveryHashesOf } from './factor'

export interface AccountStanding {
  isSelf: boolean
  hasSecondFactor: boolean
  /** Its role approves or administers. */
  needsSecondFactor: boolean
  recoveryCodesLeft: number
  sessions: number
  /** ISO instants, null where there is none. */
  lockedUntil: string | null
  invitationExpiresAt: string | null
}

export async function accountStanding(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  if (member.id === String(req.routeParams?.id ?? '')) {
    const account = await accountById(req.payload, member.id)
    return account ? answerOf(standingOf(req, account, true)) : refused({ code: 'not-found' })
  }
  const found = await administeredOther(req)
  return isRefusal(found) ? refused(found) : answerOf(standingOf(req, found.account, false))
}

function standingOf(req: PayloadRequest, account: Account, isSelf: boolean): AccountStanding {
  const now = studioOf(req.payload).clock.now()
  const future = (value: string | Date | null | undefined) => {
    const instant = instantOf(value)
    return instant !== null && instant > now ? new Date(instant).toISOString() : null
  }
  return {
    isSelf,
    hasSecondFactor: hasSecondFactor(account),
    needsSecondFactor: NEEDS_SECOND_FACTOR.includes(account.role),
    recoveryCodesLeft: recoveryHashesOf(account).length,
    sessions: (account.sessions ?? []).length,
    lockedUntil: future(account.lockUntil),
    invitationExpiresAt: future(account.invitationExpiresAt),
  }
}
