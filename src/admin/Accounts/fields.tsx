import { useId, useState, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react'
import type { AccountProblem } from './api'
import { ACCOUNT_TEXT as text } from './text'

interface FieldProps {
  id?: string
  name: string
  label: string
  type?: 'text' | 'email'
  hint?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'text'
  defaultValue?: string
  problem?: AccountProblem | null
}

/** A labelled field. Its value is the browser's until it is sent: nothing typed early is lost. */
export function TextField({ type = 'text', ...field }: FieldProps) {
  return <LabelledInput type={type} {...field} />
}

/** The same for a password, which can be looked at while typing: long ones are typed right then. */
export function PasswordField(field: Omit<FieldProps, 'type'>) {
  const [isShown, setShown] = useState(false)
  return (
    <LabelledInput type={isShown ? 'text' : 'password'} {...field}>
      <label className="account-check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {text.showPassword}
      </label>
    </LabelledInput>
  )
}

interface LabelledInputProps extends Omit<FieldProps, 'type'> {
  type: 'text' | 'email' | 'password'
  children?: ReactNode
}

function LabelledInput({ id, label, hint, problem, children, ...input }: LabelledInputProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const isInvalid = problem?.field === input.name
  return (
    <div className="account-field">
      <label htmlFor={fieldId}>{label}</label>
      {hint && (
        <p id={`${fieldId}-hint`} className="account-hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={fieldId}
        maxLength={300}
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isInvalid || undefined}
        aria-describedby={hint && `${fieldId}-hint`}
      />
      {children}
    </div>
  )
}

export function ProblemNote({ problem }: { problem: AccountProblem | null }) {
  return (
    <div role="alert" className="account-problem" data-testid="account-problem">
      {problem && (
        <>
          <strong>{problem.title}</strong>
          {problem.detail && <span>{problem.detail}</span>}
        </>
      )}
    </div>
  )
}
