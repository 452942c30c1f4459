/** The second factor of an account: a code of the app, or a recovery code, each for one use. */
import type { Payload } from 'payload'
import { studioOf } from '#src/studio/context'
import { writeAccount, type Account } from './account'
import { hashOfRecoveryCode } from './secretWord'
import { stepAt, stepOfCode } from './totp'

export type ProvenBy = 'app' | 'recovery-code'

export function hasSecondFactor(account: Pick<Account, 'totpConfirmedAt' | 'totpSecret'>): boolean {
  return Boolean(account.totpConfirmedAt && account.totpSecret)
}

/** Uses a code up; null where it opens nothing. */
export async function useCode(
  payload: Payload,
  account: Account,
  code: string,
): Promise<ProvenBy | null> {
  if (await useAppCode(payload, account, code.replace(/\s/g, ''))) return 'app'
  return (await useRecoveryCode(payload, account, code)) ? 'recovery-code' : null
}

/** A code opens once, and none before one that has opened: its step is claimed by a single write. */
export async function useAppCode(
  payload: Payload,
  account: Account,
  code: string,
): Promise<boolean> {
  if (!account.totpSecret) return false
  const now = studioOf(payload).clock.now()
  const step = stepOfCode(payload.decrypt(account.totpSecret), code, now)
  if (step === null) return false
  const isNewer = {
    or: [{ totpLastStep: { exists: false } }, { totpLastStep: { less_than: step } }],
  }
  return (await writeAccount(payload, account.id, { totpLastStep: step }, isNewer)) !== null
}

export function recoveryHashesOf({ recoveryHashes }: Pick<Account, 'recoveryHashes'>): string[] {
  return Array.isArray(recoveryHashes) ? recoveryHashes.map(String) : []
}

/**
 * Strikes the code off. The caller works in turn (inTurn.ts), and the step that was read must still
 * be the stored one: two processes do not use the same code at once.
 */
async function useRecoveryCode(payload: Payload, account: Account, code: string): Promise<boolean> {
  const hash = hashOfRecoveryCode(code)
  const left = recoveryHashesOf(account)
  if (!left.includes(hash)) return false
  const read = account.totpLastStep ?? 0
  const next = Math.max(read, stepAt(studioOf(payload).clock.now()) - 1) + RECOVERY_MARK
  const written = await writeAccount(
    payload,
    account.id,
    { recoveryHashes: left.filter((one) => one !== hash), totpLastStep: next },
    { totpLastStep: { equals: read } },
  )
  return written !== null
}

/** Less than a step: moves the mark without using a step of the app up. */
const RECOVERY_MARK = 2 ** -16
