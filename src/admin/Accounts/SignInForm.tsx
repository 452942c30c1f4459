'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { post, type AccountProblem } from './api'
import { CodeStep } from './CodeStep'
import { PasswordField, ProblemNote, TextField } from './fields'
import { ACCOUNT_TEXT } from './text'
import { useReady } from './useReady'

const text = ACCOUNT_TEXT.signIn

interface SignInFormProps {
  api: string
  /** Where to go once signed in. */
  target: string
}

export function SignInForm({ api, target }: SignInFormProps) {
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const credentials = useRef({ email: '', password: '' })
  const isReady = useReady()

  async function send(code?: string) {
    setBusy(true)
    setProblem(null)
    const body = { ...credentials.current, ...(code !== undefined && { code }) }
    const answer = await post(`${api}/users/login`, body)
    // The whole page anew: nothing of the one who was not signed in remains.
    if ('value' in answer) return window.location.assign(target)
    setBusy(false)
    const asks = answer.problem.code === 'second-factor-required'
    if (asks) setAsksCode(true)
    if (!asks || code !== undefined) setProblem(answer.problem)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    credentials.current = {
      email: String(data.get('email')),
      password: String(data.get('password')),
    }
    void send()
  }

  if (asksCode) {
    const back = () => {
      setAsksCode(false)
      setProblem(null)
    }
    return <CodeStep isBusy={isBusy} problem={problem} onCode={send} onBack={back} />
  }
  return (
    <form className="account-form" method="post" onSubmit={submit} noValidate>
      <h1 className="account-title">{text.title}</h1>
      <TextField
        id="field-email"
        name="email"
        type="email"
        label={text.email}
        autoComplete="username"
        defaultValue={credentials.current.email}
      />
      <PasswordField
        id="field-password"
        name="password"
        label={text.password}
        autoComplete="current-password"
      />
      <ProblemNote problem={problem} />
      <Button type="submit" size="large" margin={false} disabled={!isReady || isBusy}>
        {isBusy ? ACCOUNT_TEXT.processing : text.submit}
      </Button>
      <p className="account-hint">{text.forgotten}</p>
    </form>
  )
}
