import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav, type StepNavItem } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { staffMember } from '#src/access/staff'
import type { StaffMember } from '#src/domain/staff'
import './index.css'

interface StudioPageProps extends AdminViewServerProps {
  title: string
  /** One sentence on what the page is for. */
  intro?: string
  /** Where the page hangs, between the start page and itself. */
  trail?: readonly StepNavItem[]
  children: ReactNode
}

/** Frame of a page of ours in the admin: Payload's own frame, our heading. */
export function StudioPage({ title, intro, trail = [], children, ...view }: StudioPageProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[...trail, { label: title }]} />
      <main className="studio-page gutter--left gutter--right">
        <h1 className="studio-page__title">{title}</h1>
        {intro && <p className="studio-page__intro">{intro}</p>}
        {children}
      </main>
    </DefaultTemplate>
  )
}

/**
 * The signed-in member of staff, or off to the login page: Payload lets anybody open a page of ours
 * (design §9), so each asks this first.
 */
export function requireStaff({
  initPageResult,
}: Pick<AdminViewServerProps, 'initPageResult'>): StaffMember {
  const { req } = initPageResult
  const member = staffMember(req.user)
  if (member) return member
  const { admin } = req.payload.config.routes
  const back = encodeURIComponent(new URL(req.url ?? admin, 'http://studio').pathname)
  redirect(`${admin}/login?redirect=${back}`)
}
