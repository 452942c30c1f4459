/** Setting the second factor up and taking it away. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { studioOf } from '#src/studio/context'
import { isRefusal } from '#src/domain/errors'
import { writeAccount } from './account'
import { administeredOther } from './administered'
import { answerOf, refused, typed } from './answers'
import { hasSecondFactor, useAppCode } from './factor'
import { inTurn } from './inTurn'
import { beginAttempt } from './lock'
import { logAccountEvent } from './log'
import { asOwner, proofRefusal } from './ownAccount'
import { hashOfRecoveryCode, newRecoveryCodes } from './secretWord'
import { endSessions, sessionOf } from './sessions'
import { newTotpSecret, totpAddress, totpPicture } from './totp'

const PASSWORD = z.strictObject({ password: typed })
const CODE = z.strictObject({ code: typed })
const PASSWORD_AND_CODE = z.strictObject({ password: typed, code: typed })

/** `POST /second-factor/begin`: a new secret, not yet in use, to be shown once. */
export const beginSecondFactor = (req: PayloadRequest): Promise<Response> =>
  asOwner(req, PASSWORD, async (account, { password }) => {
    if (hasSecondFactor(account)) return { code: 'factor-already-on' }
    const refusal = await proofRefusal(req, account, { password })
    if (refusal) return refusal
    const secret = newTotpSecret()
    const isStored = await writeAccount(
      req.payload,
      account.id,
      { totpSecret: req.payload.encrypt(secret), totpLastStep: 0, recoveryHashes: [] },
      { totpConfirmedAt: { exists: false } },
    )
    if (!isStored) return { code: 'factor-already-on' }
    const address = totpAddress(secret, account.email)
    return { secret, address, picture: totpPicture(address) }
  })

/** `POST /second-factor/confirm`: the first code proves that the telephone has it. Other sessions end. */
export const confirmSecondFactor = (req: PayloadRequest): Promise<Response> =>
  asOwner(req, CODE, async (account, { code }) => {
    if (hasSecondFactor(account)) return { code: 'factor-already-on' }
    if (!account.totpSecret) return { code: 'wrong-own-code', field: 'code' }
    const attempt = await beginAttempt(req.payload, account.id)
    if (isRefusal(attempt)) return attempt
    const isRight = await useAppCode(req.payload, account, code.replace(/\s/g, ''))
    if (!isRight) return { code: 'wrong-own-code', field: 'code' }
    await attempt.succeed()
    const recoveryCodes = newRecoveryCodes()
    await logAccountEvent(req.payload, {
      ...{ action: 'second-factor', actor: account.id, account },
      detail: 'Đã bật xác thực hai bước.',
    })
    await writeAccount(req.payload, account.id, {
      totpConfirmedAt: new Date(studioOf(req.payload).clock.now()).toISOString(),
      recoveryHashes: recoveryCodes.map(hashOfRecoveryCode),
    })
    await endSessions(req.payload, account.id, sessionOf(req))
    return { recoveryCodes }
  })

const OFF = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryHashes: null }

/** `POST /second-factor/remove`: one's own, with both factors. */
export const removeOwnSecondFactor = (req: PayloadRequest): Promise<Response> =>
  asOwner(req, PASSWORD_AND_CODE, async (account, body) => {
    if (!hasSecondFactor(account)) return { removed: true }
    const refusal = await proofRefusal(req, account, body)
    if (refusal) return refusal
    await logAccountEvent(req.payload, {
      ...{ action: 'second-factor', actor: account.id, account },
      detail: 'Tự tắt xác thực hai bước.',
    })
    await writeAccount(req.payload, account.id, OFF)
    return { removed: true }
  })

/** `POST /{id}/remove-second-factor`: by an administrator, when telephone and codes are lost. */
export async function removeLostSecondFactor(req: PayloadRequest): Promise<Response> {
  const found = await administeredOther(req)
  if (isRefusal(found)) return refused(found)
  const { account, member } = found
  await logAccountEvent(req.payload, {
    ...{ action: 'second-factor', actor: member.id, account },
    detail: 'Người quản trị đã gỡ xác thực hai bước.',
  })
  await inTurn(account.id, async () => {
    await writeAccount(req.payload, account.id, OFF)
    await endSessions(req.payload, account.id)
  })
  return answerOf({ removed: true })
}
