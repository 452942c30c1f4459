import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { Logo } from '../Brand'
import { ChoosePassword } from './ChoosePassword'
import './index.css'

/** `/admin/loi-moi#…`: whoever was invited chooses a password. Needs no session. */
export function Invitation({ initPageResult }: AdminViewServerProps) {
  const { admin, api } = initPageResult.req.payload.config.routes
  return (
    <MinimalTemplate className="login">
      <main className="account-page">
        <div className="login__brand">
          <Logo />
        </div>
        <ChoosePassword api={api} login={`${admin}/login`} />
      </main>
    </MinimalTemplate>
  )
}
