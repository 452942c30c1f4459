import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { AccountProblem } from './api'
import { ProblemNote, TextField } from './fields'
import { ACCOUNT_TEXT } from './text'

const text = ACCOUNT_TEXT.signIn

interface CodeStepProps {
  isBusy: boolean
  problem: AccountProblem | null
  onCode: (code: string) => void
  onBack: () => void
}

/** The second step of signing in: a code of the app, or a recovery code. */
export function CodeStep({ isBusy, problem, onCode, onBack }: CodeStepProps) {
  const [isRecovery, setRecovery] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector('input')?.focus()
  }, [isRecovery])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onCode(String(new FormData(event.currentTarget).get('code')))
  }

  return (
    <form ref={form} className="account-form" method="post" onSubmit={submit} noValidate>
      <h1 className="account-title">{text.codeTitle}</h1>
      <TextField
        key={isRecovery ? 'recovery' : 'app'}
        id="field-code"
        name="code"
        label={isRecovery ? text.recoveryCode : text.code}
        hint={isRecovery ? text.recoveryIntro : text.codeIntro}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        inputMode={isRecovery ? 'text' : 'numeric'}
        problem={problem && { ...problem, field: 'code' }}
      />
      <ProblemNote problem={problem} />
      <Button type="submit" size="large" margin={false} disabled={isBusy}>
        {isBusy ? ACCOUNT_TEXT.processing : text.submitCode}
      </Button>
      <div className="account-buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setRecovery(!isRecovery)}
          extraButtonProps={{ 'data-testid': 'code-kind' }}
        >
          {isRecovery ? text.useApp : text.useRecovery}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onBack}>
          {text.back}
        </Button>
      </div>
    </form>
  )
}
