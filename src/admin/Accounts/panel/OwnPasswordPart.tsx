import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { SHORTEST_PASSWORD } from '#src/domain/password'
import { post, type AccountProblem } from '../api'
import { PasswordField } from '../fields'
import { ACCOUNT_TEXT } from '../text'
import { ActionForm, type Values } from './ActionForm'
import type { PartProps } from './index'

const text = ACCOUNT_TEXT.panel

export function OwnPasswordPart({ users, onChanged }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<AccountProblem | null>(null)

  async function change({ present = '', password = '', repeat }: Values) {
    if (password !== repeat) return { code: null, title: ACCOUNT_TEXT.notEqual, field: 'repeat' }
    const answer = await post(`${users}/change-password`, { present, password })
    if ('problem' in answer) return answer.problem
    toast.success(text.changed)
    setOpen(false)
    await onChanged()
    return null
  }

  return (
    <div className="account-part">
      <h3>{text.password}</h3>
      {!isOpen && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpen(true)}
          extraButtonProps={{ 'data-testid': 'change-password' }}
        >
          {text.changePassword}
        </Button>
      )}
      {isOpen && (
        <ActionForm
          title={text.changePassword}
          note={text.passwordNote}
          confirmLabel={text.changePassword}
          onConfirm={change}
          onProblem={setProblem}
          onCancel={() => setOpen(false)}
        >
          <PasswordField
            name="present"
            label={text.present}
            autoComplete="current-password"
            problem={problem}
          />
          <PasswordField
            name="password"
            label={ACCOUNT_TEXT.invitation.password}
            hint={ACCOUNT_TEXT.invitation.rules(SHORTEST_PASSWORD)}
            autoComplete="new-password"
            problem={problem}
          />
          <PasswordField
            name="repeat"
            label={ACCOUNT_TEXT.invitation.repeat}
            autoComplete="new-password"
            problem={problem}
          />
        </ActionForm>
      )}
    </div>
  )
}
