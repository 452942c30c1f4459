import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { PortalKeyBody } from '#src/portals/present'
import { vietnamWords } from '../WorkflowBar/vietnamTime'
import type { Doing } from './KeyDesk'
import { PORTAL_KEYS_TEXT as text } from './text'

interface KeyCardProps {
  shown: PortalKeyBody
  /** A newer key for the same is in use: this one runs out. */
  isReplaced: boolean
  /** Something is being done to this key or another. */
  isBusy: boolean
  onStep: (doing: Doing) => void
  /** The form that is open for this key. */
  children: ReactNode
}

/** One key: what it is for, what it may, how long, and what can be done with it. */
export function KeyCard({ shown, isReplaced, isBusy, onStep, children }: KeyCardProps) {
  const { label, beginning, state, expiresAt } = shown
  return (
    <li className="portal-keys__key" data-testid="portal-key" data-state={state}>
      <div className="portal-keys__head">
        <strong>{label}</strong>
        <code>{beginning}…</code>
        <span className={`portal-keys__state portal-keys__state--${state}`}>
          {isReplaced ? text.replaced(vietnamWords(expiresAt)) : text.states[state]}
        </span>
      </div>
      <ul className="account-lines">
        {linesOf(shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state === 'active' && !isBusy && <Steps shown={shown} onStep={onStep} />}
      {children}
    </li>
  )
}

function linesOf(key: PortalKeyBody): string[] {
  const { scopes, state, expiresAt, revokedAt, createdAt, createdBy, lastUsedAt } = key
  const may = scopes.map((scope) => text.scopeWords[scope]).join('; ') || text.onlyPublic
  const end = state === 'active' ? text.until : text.ended
  return [
    text.may(may),
    revokedAt ? text.revoked(vietnamWords(revokedAt)) : end(vietnamWords(expiresAt)),
    lastUsedAt ? text.used(vietnamWords(lastUsedAt)) : text.unused,
    text.made(vietnamWords(createdAt), createdBy),
  ]
}

function Steps({ shown, onStep }: Pick<KeyCardProps, 'shown' | 'onStep'>) {
  const steps = [
    { step: 'rotate', words: text.rotate, of: text.rotateOf },
    { step: 'revoke', words: text.revoke, of: text.revokeOf },
  ] as const
  return (
    <div className="account-buttons">
      {steps.map(({ step, words, of }) => (
        <Button
          key={step}
          buttonStyle="secondary"
          size="medium"
          margin={false}
          aria-label={of(shown.label)}
          onClick={() => onStep({ step, key: shown })}
          extraButtonProps={{ 'data-testid': `key-${step}` }}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}
