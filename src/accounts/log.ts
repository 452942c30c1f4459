import type { Payload } from 'payload'
import { idOf } from '#src/access/staff'
import { recordEvent, type AuditAction } from '#src/release/audit'
import type { Account } from './account'

interface AccountEvent {
  action: Extract<
    AuditAction,
    'invited' | 'second-factor' | 'signed-out-everywhere' | 'rights-changed'
  >
  actor: string | null
  account: Pick<Account, 'id' | 'agency' | 'name'>
  detail: string
}

/** What happens to an account, in the audit log of its agency. */
export async function logAccountEvent(payload: Payload, event: AccountEvent): Promise<void> {
  const { action, actor, account, detail } = event
  await recordEvent(payload, {
    ...{ action, actor, collection: 'users', documentId: account.id, version: null },
    ...{ agency: idOf(account.agency), detail: `${account.name}: ${detail}`, about: null },
  })
}
