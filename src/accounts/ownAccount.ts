/** What a signed-in person changes of their own account; each asks for the present password first. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { passwordFault } from '#src/domain/password'
import { readBody } from '#src/release/requestBody'
import { accountById, type Account } from './account'
import { answerOf, refused, typed } from './answers'
import { hasSecondFactor, useCode } from './factor'
import { inTurn } from './inTurn'
import { beginAttempt } from './lock'
import { logAccountEvent } from './log'
import { asTyped, isPasswordOf } from './passwordHash'
import { endSessions, sessionOf } from './sessions'
import { setPassword } from './setPassword'

/** Reads the body and works on the own account, in turn. */
export async function asOwner<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
  work: (account: Account, body: z.infer<Schema>) => Promise<object>,
): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  const read = await readBody(req, schema)
  if (isRefusal(read)) return refused(read)
  const outcome = await inTurn(member.id, async () => {
    const account = await accountById(req.payload, member.id)
    const isOpen = account?.sessions?.some(({ id }) => id === sessionOf(req)) ?? false
    return account && isOpen
      ? work(account, read.body)
      : ({ code: 'not-signed-in' } satisfies Refusal)
  })
  return answerOf(outcome)
}

interface Proof {
  password: string
  code?: string
}

/**
 * The present password, and a code where one is asked for: who finds a screen unlocked changes nothing
 * with it. Failures count towards the lock-out.
 */
export async function proofRefusal(
  req: PayloadRequest,
  account: Account,
  { password, code }: Proof,
): Promise<Refusal | null> {
  const attempt = await beginAttempt(req.payload, account.id)
  if (isRefusal(attempt)) return attempt
  if (!(await isPasswordOf(account, asTyped(password)))) {
    return { code: 'wrong-password', field: 'password' }
  }
  if (hasSecondFactor(account) && code !== undefined) {
    const proven = await useCode(req.payload, account, code)
    // 403: a 401 would make the page take the session for ended.
    if (!proven) return { code: 'wrong-own-code', field: 'code' }
  }
  await attempt.succeed()
  return null
}

const NEW_PASSWORD = z.strictObject({ present: typed, password: typed })

/** `POST /change-password`. All other sessions end. */
export const changePassword = (req: PayloadRequest): Promise<Response> =>
  asOwner(req, NEW_PASSWORD, async (account, body) => {
    const refusal = await proofRefusal(req, account, { password: body.present })
    if (refusal) return refusal.field ? { ...refusal, field: 'present' } : refusal
    const password = asTyped(body.password)
    const fault = passwordFault(password, account)
    if (fault) return { code: 'weak-password', field: 'password', detail: fault }
    if (password === asTyped(body.present)) return SAME_PASSWORD
    await logAccountEvent(req.payload, {
      ...{ action: 'rights-changed', actor: account.id, account, detail: 'Tự đổi mật khẩu.' },
    })
    await setPassword(req.payload, account.id, password, req.user)
    await endSessions(req.payload, account.id, sessionOf(req))
    return { changed: true }
  })

const SAME_PASSWORD: Refusal = {
  code: 'weak-password',
  field: 'password',
  detail: 'Mật khẩu mới giống mật khẩu hiện tại.',
}
