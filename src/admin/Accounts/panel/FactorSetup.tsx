import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { post } from '../api'
import { CopyButton } from '../CopyButton'
import { PasswordField, TextField } from '../fields'
import { ACCOUNT_TEXT } from '../text'
import { ActionForm, type Values } from './ActionForm'

const text = ACCOUNT_TEXT.panel

interface Begun {
  secret: string
  /** An SVG that the server drew. */
  picture: string
}

interface FactorSetupProps {
  users: string
  onDone: () => Promise<void>
  onCancel: () => void
}

/** Password → picture and first code → recovery codes, each shown once. */
export function FactorSetup({ users, onDone, onCancel }: FactorSetupProps) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)

  async function begin({ password = '' }: Values) {
    const answer = await post<Begun>(`${users}/second-factor/begin`, { password })
    if ('problem' in answer) return answer.problem
    setBegun(answer.value)
    return null
  }

  async function confirm({ code = '' }: Values) {
    const answer = await post<{ recoveryCodes: string[] }>(`${users}/second-factor/confirm`, {
      code,
    })
    if ('problem' in answer) return answer.problem
    setCodes(answer.value.recoveryCodes)
    return null
  }

  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (begun) {
    return (
      <ActionForm
        key="confirm"
        title={text.turnOn}
        confirmLabel={text.turnOn}
        onConfirm={confirm}
        onCancel={onCancel}
      >
        <Secret {...begun} />
        <p>{text.confirm}</p>
        <TextField name="code" label={text.code} autoComplete="one-time-code" inputMode="numeric" />
      </ActionForm>
    )
  }
  return (
    <ActionForm
      key="begin"
      title={text.turnOn}
      note={text.beginNote}
      confirmLabel={text.next}
      onConfirm={begin}
      onCancel={onCancel}
    >
      <PasswordField name="password" label={text.present} autoComplete="current-password" />
    </ActionForm>
  )
}

function Secret({ secret, picture }: Begun) {
  const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ')
  return (
    <>
      <p>{text.scan}</p>
      {/* As a picture, not as markup of the page. */}
      <img
        className="account-picture"
        alt={text.picture}
        src={`data:image/svg+xml;base64,${btoa(picture)}`}
      />
      <p>
        {text.type} <code data-testid="totp-secret">{spaced}</code>
      </p>
    </>
  )
}

function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => Promise<void> }) {
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="account-action">
      <p ref={title} tabIndex={-1} className="account-action__title">
        {text.recoveryTitle}
      </p>
      <p>{text.recoveryNote}</p>
      <ol className="account-codes" data-testid="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <CopyButton value={codes.join('\n')} label={text.copyCodes} />
      <div className="account-buttons">
        <Button
          margin={false}
          onClick={() => void onKept()}
          extraButtonProps={{ 'data-testid': 'codes-kept' }}
        >
          {text.kept}
        </Button>
      </div>
    </div>
  )
}
