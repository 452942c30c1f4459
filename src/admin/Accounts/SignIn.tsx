import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '../Brand'
import { SignInForm } from './SignInForm'
import './index.css'

/** The login page: the password, then the second factor where there is one. */
export function SignIn({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  const { admin, api } = payload.config.routes
  const target = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (user) redirect(target)
  return (
    <main className="account-page">
      <div className="login__brand">
        <Logo />
      </div>
      <SignInForm api={api} target={target} />
    </main>
  )
}
