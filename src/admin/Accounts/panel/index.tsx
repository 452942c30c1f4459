'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { ACCOUNT_TEXT } from '../text'
import '../index.css'
import { AdministeredPart } from './AdministeredPart'
import { OwnFactorPart } from './OwnFactorPart'
import { OwnPasswordPart } from './OwnPasswordPart'
import { OwnSessionsPart } from './OwnSessionsPart'
import { useAccount } from './useAccount'

/** What a part of the panel works with. */
export interface PartProps {
  /** Of the account: `/cms/api/users/{id}`. */
  address: string
  /** Of all accounts: `/cms/api/users`. */
  users: string
  onChanged: () => Promise<void>
}

/** Beneath the fields of an account: its own person's security, or what its administrator may do. */
export function AccountPanel() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined || id === null) return null
  const users = `${config.routes.api}/users`
  return <Panel key={id} address={`${users}/${encodeURIComponent(id)}`} users={users} />
}

function Panel({ address, users }: Omit<PartProps, 'onChanged'>) {
  const [standing, load] = useAccount(address)
  if (standing === null) return null
  const part = { address, users, onChanged: load }
  const text = ACCOUNT_TEXT.panel
  return (
    <section
      className="account-panel"
      aria-labelledby="account-panel-title"
      data-testid="account-panel"
    >
      <h2 id="account-panel-title" className="account-title">
        {standing.isSelf ? text.title : text.administer}
      </h2>
      {standing.isSelf ? (
        <>
          <OwnPasswordPart {...part} />
          <OwnFactorPart {...part} standing={standing} />
          <OwnSessionsPart {...part} standing={standing} />
        </>
      ) : (
        <AdministeredPart {...part} standing={standing} />
      )}
    </section>
  )
}
