import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import type { Invitation } from './api'
import { CopyButton } from './CopyButton'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import { ACCOUNT_TEXT } from './text'

const text = ACCOUNT_TEXT.address

/** The address of an invitation, shown this once. */
export function InvitationAddress({ invitation }: { invitation: Invitation }) {
  const { config } = useConfig()
  const id = useId()
  const address = (config.serverURL || window.location.origin) + invitation.path
  return (
    <div className="account-note" role="status">
      <label htmlFor={id}>
        <strong>{text.title}</strong>
      </label>
      <p>{text.once}</p>
      <textarea
        id={id}
        readOnly
        rows={3}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
        data-testid="invitation-address"
      />
      <p>{text.until(vietnamWords(invitation.expiresAt))}</p>
      <CopyButton value={address} label={text.copy} />
    </div>
  )
}
