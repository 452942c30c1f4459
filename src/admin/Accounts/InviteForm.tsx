'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect, useId, useState, type FormEvent } from 'react'
import { ROLE_LABELS, ROLES, ROLES_GIVEN_BY_AGENCY_ADMIN, type Role } from '#src/domain/staff'
import { AgencyChoice } from './AgencyChoice'
import { post, type AccountProblem, type Invitation } from './api'
import { ProblemNote, TextField } from './fields'
import { InvitationAddress } from './InvitationAddress'
import { ACCOUNT_TEXT } from './text'

const text = ACCOUNT_TEXT.invite

/** A new account: who, in which role, where. Its invitation is shown afterwards, once. */
export function InviteForm() {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const [made, setMade] = useState<Invitation | null>(null)
  const { title, setDocumentTitle } = useDocumentTitle()
  // Payload says of an account without a name that it has no title, in the same turn as this one is drawn.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDocumentTitle(text.newAccount))
    return () => cancelAnimationFrame(frame)
  }, [title, setDocumentTitle])
  const { admin, api } = config.routes
  if (made === null) return <NewAccount address={`${api}/users/invite`} onMade={setMade} />
  return (
    <div className="account-invite gutter--left gutter--right">
      <h2 className="account-title">{text.madeTitle}</h2>
      <InvitationAddress invitation={made} />
      <div className="account-buttons">
        <Button margin={false} onClick={() => setMade(null)}>
          {text.another}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          el="anchor"
          url={`${admin}/collections/${collectionSlug}/${made.id}`}
        >
          {text.open}
        </Button>
      </div>
    </div>
  )
}

interface NewAccountProps {
  address: string
  onMade: (invitation: Invitation) => void
}

function NewAccount({ address, onMade }: NewAccountProps) {
  const [problem, setProblem] = useState<AccountProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [role, setRole] = useState<Role>('officer')
  const { user } = useAuth<{ id: string; collection: string; role?: Role; agency?: unknown }>()
  const isSystemAdmin = user?.role === 'admin'

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const answer = await post<Invitation>(address, bodyOf(new FormData(event.currentTarget)))
    setBusy(false)
    if ('problem' in answer) setProblem(answer.problem)
    else onMade(answer.value)
  }

  return (
    <form
      className="account-invite gutter--left gutter--right"
      method="post"
      onSubmit={(event) => void submit(event)}
      noValidate
      data-testid="invite-form"
    >
      <h2 className="account-title">{text.title}</h2>
      <p className="account-hint">{text.intro}</p>
      <TextField name="name" label={text.name} autoComplete="off" problem={problem} />
      <TextField
        name="email"
        type="email"
        label={text.email}
        autoComplete="off"
        problem={problem}
      />
      <RoleChoice
        roles={isSystemAdmin ? ROLES : ROLES_GIVEN_BY_AGENCY_ADMIN}
        {...{ role, setRole }}
      />
      {isSystemAdmin && role !== 'admin' && <AgencyChoice problem={problem} />}
      {role === 'editor' && (
        <label className="account-check">
          <input type="checkbox" name="mayReleaseUrgently" />
          <span>
            {text.urgent}
            <span className="account-hint">{text.urgentHint}</span>
          </span>
        </label>
      )}
      <ProblemNote problem={problem} />
      <div className="account-buttons">
        <Button type="submit" size="large" margin={false} disabled={isBusy}>
          {isBusy ? ACCOUNT_TEXT.processing : text.submit}
        </Button>
      </div>
    </form>
  )
}

interface RoleChoiceProps {
  roles: readonly Role[]
  role: Role
  setRole: (role: Role) => void
}

function RoleChoice({ roles, role, setRole }: RoleChoiceProps) {
  const id = useId()
  return (
    <div className="account-field">
      <label htmlFor={id}>{text.role}</label>
      <select
        id={id}
        name="role"
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {ROLE_LABELS[one]}
          </option>
        ))}
      </select>
    </div>
  )
}

function bodyOf(data: FormData): object {
  const agency = String(data.get('agency') ?? '')
  return {
    ...{ name: data.get('name'), email: data.get('email'), role: data.get('role') },
    ...(agency && { agency }),
    ...(data.has('mayReleaseUrgently') && { mayReleaseUrgently: true }),
  }
}
