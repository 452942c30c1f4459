/** Changing the secret and replaying: each says first what it brings about. */
import { useId, useState } from 'react'
import { post, type AccountProblem } from '../Accounts/api'
import { ChoiceOfDays } from '../Accounts/ChoiceOfDays'
import { ActionForm, type Values } from '../Accounts/panel/ActionForm'
import { vietnamMoment, vietnamWords } from '../WorkflowBar/vietnamTime'
import { WEBHOOK_TEXT as text } from './text'

const DAY_MS = 24 * 60 * 60 * 1000

interface FormProps {
  /** Of the webhook. */
  address: string
  /** The server's time. */
  now: string
  onCancel: () => void
}

interface SecretFormProps extends FormProps {
  onConfirm: (body: object) => Promise<AccountProblem | null>
}

export function SecretForm({ now, onConfirm, onCancel }: SecretFormProps) {
  const change = ({ overlap = '0' }: Values) => {
    const end = new Date(Date.parse(now) + Number(overlap) * DAY_MS).toISOString()
    return onConfirm({ oldUntil: overlap === '0' ? 'now' : end })
  }
  return (
    <ActionForm
      title={text.change}
      note={text.changeNote}
      confirmLabel={text.change}
      onConfirm={change}
      onCancel={onCancel}
    >
      <ChoiceOfDays name="overlap" label={text.overlap} choices={text.overlaps} usual={7} />
    </ActionForm>
  )
}

interface ReplayFormProps extends FormProps {
  onDone: (words: string) => Promise<void>
}

export function ReplayForm({ address, onDone, onCancel }: ReplayFormProps) {
  const id = useId()
  const [local, setLocal] = useState('')
  const moment = vietnamMoment(local)
  async function replay(): Promise<AccountProblem | null> {
    if (moment === null) return { code: null, title: text.fromMissing }
    const answer = await post<{ from: string }>(`${address}/replay`, { from: moment })
    if ('problem' in answer) return answer.problem
    await onDone(text.replayed(vietnamWords(answer.value.from)))
    return null
  }
  return (
    <ActionForm
      title={text.replayTitle}
      note={text.replayNote}
      confirmLabel={text.replayConfirm}
      onConfirm={replay}
      onCancel={onCancel}
    >
      <div className="account-field">
        <label htmlFor={id}>{text.from}</label>
        <input
          id={id}
          type="datetime-local"
          name="from"
          max="9999-12-31T23:59"
          value={local}
          onChange={(event) => setLocal(event.target.value)}
          aria-describedby={`${id}-words`}
        />
        {/* The browser may write the field month first; this line never does. */}
        <p id={`${id}-words`} className="account-hint" aria-live="polite">
          {moment ? vietnamWords(moment) : ''}
        </p>
      </div>
    </ActionForm>
  )
}
