'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { STUDIO_PAGES } from '../pages'
import './index.css'

/** The menu's first entries: the pages of an officer's and an editor's day. */
export function StudioNav() {
  const { config } = useConfig()
  const here = usePathname()
  const entries = [
    { path: '', menu: 'Trang chủ' },
    ...Object.values(STUDIO_PAGES).filter(({ menu }) => menu !== null),
  ]
  return (
    <ul className="studio-nav">
      {entries.map(({ path, menu }) => {
        const href = config.routes.admin + path
        return (
          <li key={href}>
            <Link
              className="nav__link studio-nav__link"
              href={href}
              prefetch={false}
              aria-current={here === href ? 'page' : undefined}
            >
              <span className="nav__link-label">{menu}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
