import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { ACCOUNT_TEXT as text } from './text'
import './index.css'

/** In place of Payload's page that would send a mail: there is none. */
export function ForgottenPassword({ initPageResult }: AdminViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes
  return (
    <main className="account-page">
      <div className="account-form">
        <h1 className="account-title">{text.signIn.password}</h1>
        <p>{text.signIn.forgotten}</p>
        <p>
          <Link href={`${admin}/login`}>{text.invitation.toLogin}</Link>
        </p>
      </div>
    </main>
  )
}
