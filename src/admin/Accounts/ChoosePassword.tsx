'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { AccountProblem } from './api'
import { PasswordField, ProblemNote } from './fields'
import { ACCOUNT_TEXT } from './text'
import { useInvitation, type Invited } from './useInvitation'

const text = ACCOUNT_TEXT.invitation

export function ChoosePassword({ api, login }: { api: string; login: string }) {
  const [state, choose] = useInvitation(api)
  if (state.step === 'checking') {
    return (
      <p className="account-form" role="status">
        {text.checking}
      </p>
    )
  }
  if (state.step === 'invalid') {
    return (
      <div className="account-form">
        <h1 className="account-title">{text.invalidTitle}</h1>
        <ProblemNote problem={state.problem} />
        <a href={login}>{text.toLogin}</a>
      </div>
    )
  }
  if (state.step === 'done') {
    return (
      <div className="account-form" data-testid="password-chosen">
        <h1 className="account-title">{text.doneTitle}</h1>
        <p role="status">{text.done}</p>
        <Button el="anchor" url={login} size="large" margin={false}>
          {text.toLogin}
        </Button>
      </div>
    )
  }
  return (
    <PasswordForm
      invited={state.invited}
      onPassword={(password) => choose(state.token, password)}
    />
  )
}

interface PasswordFormProps {
  invited: Invited
  onPassword: (password: string) => Promise<AccountProblem | null>
}

function PasswordForm({ invited, onPassword }: PasswordFormProps) {
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const password = String(data.get('password'))
    if (password !== data.get('repeat')) {
      return setProblem({ code: null, title: ACCOUNT_TEXT.notEqual, field: 'repeat' })
    }
    setBusy(true)
    setProblem(await onPassword(password))
    setBusy(false)
  }

  return (
    <form
      className="account-form"
      method="post"
      onSubmit={(event) => void submit(event)}
      noValidate
      data-testid="choose-password"
    >
      <h1 className="account-title">{text.title}</h1>
      <p>
        {text.welcome(invited.name)} {text.email} <strong>{invited.email}</strong>.
      </p>
      {/* So that a password manager keeps the right name. */}
      <input hidden readOnly name="email" autoComplete="username" value={invited.email} />
      <PasswordField
        name="password"
        label={text.password}
        hint={text.rules(invited.shortestPassword)}
        autoComplete="new-password"
        problem={problem}
      />
      <PasswordField
        name="repeat"
        label={text.repeat}
        autoComplete="new-password"
        problem={problem}
      />
      <ProblemNote problem={problem} />
      <Button type="submit" size="large" margin={false} disabled={isBusy}>
        {isBusy ? ACCOUNT_TEXT.processing : text.submit}
      </Button>
    </form>
  )
}
