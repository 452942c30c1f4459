/** Making, rotating and revoking a key: each says first what it brings about. */
import { useState } from 'react'
import { KEY_SCOPES } from '#src/domain/portalKey'
import type { NewPortalKeyBody, PortalKeyBody } from '#src/portals/present'
import { post, type AccountProblem } from '../Accounts/api'
import { ChoiceOfDays } from '../Accounts/ChoiceOfDays'
import { TextField } from '../Accounts/fields'
import { ActionForm, type Values } from '../Accounts/panel/ActionForm'
import { PORTAL_KEYS_TEXT as text } from './text'

const DAY_MS = 24 * 60 * 60 * 1000

interface FormProps {
  /** Of the portal's keys. */
  address: string
  /** The server's time when the list was read. */
  now: string
  onDone: (made: NewPortalKeyBody | null, words?: string) => Promise<void>
  onCancel: () => void
}

const inDays = (now: string, days: string | undefined) =>
  new Date(Date.parse(now) + Number(days) * DAY_MS).toISOString()

export function MakeForm({ address, now, onDone, onCancel }: FormProps) {
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  async function make(values: Values) {
    const answer = await post<NewPortalKeyBody>(address, {
      label: values.label ?? '',
      scopes: KEY_SCOPES.filter((scope) => scope in values),
      expiresAt: inDays(now, values.life),
    })
    if ('problem' in answer) return answer.problem
    await onDone(answer.value)
    return null
  }
  return (
    <ActionForm
      title={text.make}
      confirmLabel={text.make}
      onConfirm={make}
      onProblem={setProblem}
      onCancel={onCancel}
    >
      <TextField name="label" label={text.label} hint={text.labelHint} problem={problem} />
      <fieldset className="portal-keys__scopes">
        <legend>{text.scopes}</legend>
        {KEY_SCOPES.map((scope) => (
          <label key={scope} className="account-check">
            <input type="checkbox" name={scope} defaultChecked />
            {text.scopeWords[scope]}
          </label>
        ))}
      </fieldset>
      <ChoiceOfDays name="life" label={text.life} choices={text.lives} usual={365} />
    </ActionForm>
  )
}

export function RotateForm({
  address,
  now,
  of,
  onDone,
  onCancel,
}: FormProps & { of: PortalKeyBody }) {
  async function rotate(values: Values) {
    const answer = await post<NewPortalKeyBody>(`${address}/${of.id}/rotate`, {
      oldUntil: values.overlap === '0' ? 'now' : inDays(now, values.overlap),
      expiresAt: inDays(now, values.life),
    })
    if ('problem' in answer) return answer.problem
    await onDone(answer.value)
    return null
  }
  return (
    <ActionForm
      title={text.rotateOf(of.label)}
      note={text.rotateNote}
      confirmLabel={text.rotate}
      onConfirm={rotate}
      onCancel={onCancel}
    >
      <ChoiceOfDays name="overlap" label={text.overlap} choices={text.overlaps} usual={7} />
      <ChoiceOfDays name="life" label={text.life} choices={text.lives} usual={365} />
    </ActionForm>
  )
}

export function RevokeForm({ address, of, onDone, onCancel }: FormProps & { of: PortalKeyBody }) {
  async function revoke() {
    const answer = await post(`${address}/${of.id}/revoke`)
    if ('problem' in answer) return answer.problem
    await onDone(null, text.revokedNow(of.label))
    return null
  }
  return (
    <ActionForm
      title={text.revokeOf(of.label)}
      note={text.revokeNote}
      confirmLabel={text.revoke}
      onConfirm={revoke}
      onCancel={onCancel}
    />
  )
}
