/**
 * `POST /cms/api/users/login` with `{ email, password, code? }`, in place of Payload's own: no
 * session begins before everything that is asked for is proven. What Payload's operation would do
 * before that (count, compare, tell whether an account exists) is done here first.
 */
import { generatePayloadCookie } from 'payload/shared'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { readBody } from '#src/release/requestBody'
import { accountByEmail, type Account } from './account'
import { answered, refused, typed } from './answers'
import { hasSecondFactor, recoveryHashesOf, useCode, type ProvenBy } from './factor'
import { inTurn } from './inTurn'
import { beginAttempt, countStranger } from './lock'
import { logAccountEvent } from './log'
import { asTyped, isPasswordOf } from './passwordHash'

const BODY = z.strictObject({ email: typed, password: typed, code: typed.optional() })
type Credentials = z.infer<typeof BODY>

/** Set on the request once both factors are proven; the hook `requireSecondFactor` asks for it. */
export const PROVEN = 'secondFactorProvenFor'

export async function login(req: PayloadRequest): Promise<Response> {
  const read = await readBody(req, BODY)
  if (isRefusal(read)) return refused(read)
  const email = read.body.email.trim().toLowerCase()
  const credentials = { ...read.body, email, password: asTyped(read.body.password) }
  const account = await accountByEmail(req.payload, email)
  const outcome = account
    ? await inTurn(account.id, () => proveAndOpen(req, account.id, credentials))
    : await refuseStranger(req, credentials)
  return outcome instanceof Response ? outcome : refused(outcome)
}

async function refuseStranger(req: PayloadRequest, { email, password }: Credentials) {
  const locked = countStranger(req.payload, email)
  if (locked) return locked
  await isPasswordOf(null, password)
  return WRONG_CREDENTIALS
}

const WRONG_CREDENTIALS: Refusal = { code: 'wrong-credentials' }

async function proveAndOpen(
  req: PayloadRequest,
  id: string,
  credentials: Credentials,
): Promise<Response | Refusal> {
  const attempt = await beginAttempt(req.payload, id)
  if (isRefusal(attempt)) return attempt
  // Read after the attempt was counted: another one may have used a code up.
  const account = await accountByEmail(req.payload, credentials.email)
  if (!account || !(await isPasswordOf(account, credentials.password))) return WRONG_CREDENTIALS
  if (hasSecondFactor(account)) {
    if (!credentials.code) {
      await attempt.takeBack()
      return { code: 'second-factor-required' }
    }
    const proven = await useCode(req.payload, account, credentials.code)
    if (!proven) return { code: 'wrong-code' }
    await logRecovery(req, account, proven)
  }
  await attempt.succeed()
  return openSession(req, account, credentials)
}

async function logRecovery(req: PayloadRequest, account: Account, by: ProvenBy): Promise<void> {
  if (by !== 'recovery-code') return
  const left = recoveryHashesOf(account).length - 1
  await logAccountEvent(req.payload, {
    action: 'second-factor',
    actor: account.id,
    account,
    detail: `Đăng nhập bằng mã dự phòng, còn ${left} mã.`,
  })
}

async function openSession(
  req: PayloadRequest,
  account: Account,
  { email, password }: Credentials,
): Promise<Response> {
  req.context[PROVEN] = account.id
  const { config } = req.payload.collections.users
  const result = await req.payload.login({
    collection: 'users',
    data: { email, password },
    req,
    depth: 0,
    // What the person is shown of their own account is what they may read.
    overrideAccess: false,
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token ?? '',
  })
  return answered({ message: 'Đã đăng nhập.', ...result }, { 'set-cookie': cookie })
}
