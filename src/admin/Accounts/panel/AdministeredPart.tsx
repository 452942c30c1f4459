import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { AccountStanding } from '#src/accounts/standing'
import { post, type Invitation } from '../api'
import { InvitationAddress } from '../InvitationAddress'
import { vietnamWords } from '../../WorkflowBar/vietnamTime'
import { ACCOUNT_TEXT } from '../text'
import { ActionForm } from './ActionForm'
import type { PartProps } from './index'

const text = ACCOUNT_TEXT.panel

/** What an administrator does to another's account: each says first what it brings about. */
interface Action {
  path: 'invitation' | 'unlock' | 'sign-out-everywhere' | 'remove-second-factor'
  label: string
  note: string
  done: string | null
}

function actionsOf(standing: AccountStanding): Action[] {
  const isInvited = standing.invitationExpiresAt !== null
  return [
    {
      path: 'invitation',
      label: isInvited ? text.renew : text.reset,
      note: isInvited ? text.renewNote : text.resetNote,
      done: null,
    },
    ...(standing.lockedUntil
      ? [
          {
            path: 'unlock',
            label: text.unlock,
            note: text.unlockNote,
            done: text.unlocked,
          } as const,
        ]
      : []),
    {
      path: 'sign-out-everywhere',
      label: text.signOut,
      note: text.signOutOtherNote,
      done: text.signedOut,
    },
    ...(standing.hasSecondFactor
      ? [
          {
            path: 'remove-second-factor',
            label: text.removeFactor,
            note: text.removeFactorNote,
            done: text.factorRemoved,
          } as const,
        ]
      : []),
  ]
}

export function AdministeredPart(props: PartProps & { standing: AccountStanding }) {
  const { address, standing, onChanged } = props
  const [opened, setOpened] = useState<Action | null>(null)
  const [said, setSaid] = useState('')
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  async function take({ path, done }: Action) {
    const answer = await post<Invitation>(`${address}/${path}`)
    if ('problem' in answer) return answer.problem
    if (path === 'invitation') setInvitation(answer.value)
    setSaid(done ?? '')
    await onChanged()
    setOpened(null)
    return null
  }

  return (
    <>
      <StandingLines standing={standing} />
      {/* Here, not as a message in the corner: on a telephone that lies over the buttons. */}
      <p role="status" className="account-hint">
        {said}
      </p>
      {invitation && <InvitationAddress invitation={invitation} />}
      {opened ? (
        <ActionForm
          key={opened.path}
          title={opened.label}
          note={opened.note}
          confirmLabel={opened.label}
          onConfirm={() => take(opened)}
          onCancel={() => setOpened(null)}
        />
      ) : (
        <div className="account-buttons">
          {actionsOf(standing).map((action) => (
            <Button
              key={action.path}
              buttonStyle="secondary"
              margin={false}
              onClick={() => setOpened(action)}
              extraButtonProps={{ 'data-testid': `account-${action.path}` }}
            >
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function StandingLines({ standing }: { standing: AccountStanding }) {
  const { lockedUntil, invitationExpiresAt, sessions, hasSecondFactor, recoveryCodesLeft } =
    standing
  return (
    <ul className="account-lines">
      {lockedUntil && <li className="account-warning">{text.locked(vietnamWords(lockedUntil))}</li>}
      {invitationExpiresAt && <li>{text.invited(vietnamWords(invitationExpiresAt))}</li>}
      <li>
        {text.factor}: {hasSecondFactor ? text.factorOn(recoveryCodesLeft) : text.factorOff}
      </li>
      <li>{text.sessionsOf(sessions)}</li>
    </ul>
  )
}
