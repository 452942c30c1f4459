import { Link } from '@payloadcms/ui'
import type { Payload, PayloadRequest } from 'payload'
import { staffMember } from '#src/access/staff'
import { NEEDS_SECOND_FACTOR } from '#src/domain/staff'
import { studioOf } from '#src/studio/context'
import { ACCOUNT_TEXT } from './text'
import './index.css'

interface FactorNoticeProps {
  payload: Payload
  user?: PayloadRequest['user']
}

/** On top of every page of whoever approves or administers without a second factor. */
export function FactorNotice({ payload, user }: FactorNoticeProps) {
  const member = staffMember(user ?? null)
  if (!member || !NEEDS_SECOND_FACTOR.includes(member.role) || user?.totpConfirmedAt) return null
  const text = ACCOUNT_TEXT.notice
  const isNeeded = studioOf(payload).requiresSecondFactor
  return (
    <aside
      className={`account-notice ${isNeeded ? 'account-notice--needed' : ''}`}
      data-testid="factor-notice"
    >
      {isNeeded ? text.needed : text.recommended}{' '}
      <Link href={`${payload.config.routes.admin}/account`}>{text.link}</Link>
    </aside>
  )
}
