import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { AccountStanding } from '#src/accounts/standing'
import { post } from '../api'
import { ACCOUNT_TEXT } from '../text'
import { ActionForm } from './ActionForm'
import type { PartProps } from './index'

const text = ACCOUNT_TEXT.panel

export function OwnSessionsPart({ address, standing }: PartProps & { standing: AccountStanding }) {
  const { config } = useConfig()
  const [isOpen, setOpen] = useState(false)

  async function signOut() {
    const answer = await post(`${address}/sign-out-everywhere`)
    if ('problem' in answer) return answer.problem
    window.location.assign(`${config.routes.admin}/login`)
    return null
  }

  return (
    <div className="account-part">
      <h3>{text.sessions}</h3>
      <p>{text.sessionsOf(standing.sessions)}</p>
      {isOpen ? (
        <ActionForm
          title={text.signOut}
          note={text.signOutNote}
          confirmLabel={text.signOut}
          onConfirm={signOut}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpen(true)}
          extraButtonProps={{ 'data-testid': 'sign-out-everywhere' }}
        >
          {text.signOut}
        </Button>
      )}
    </div>
  )
}
