import { Link } from '@payloadcms/ui'
import type { Role } from '#src/domain/staff'
import { STUDIO_PAGES } from '../pages'
import { HOME_TEXT as text, STEPS_OF } from './text'

/** The few things that a role does most, as big links. */
export function NextSteps({ role, adminRoute }: { role: Role; adminRoute: string }) {
  return (
    <nav className="home__steps" aria-label={text.nextSteps}>
      <ul>
        {STEPS_OF[role]
          .filter(({ path }) => isThere(path))
          .map(({ title, detail, path }) => (
            <li key={path}>
              <Link className="home__step" href={adminRoute + path} prefetch={false}>
                <span className="home__step-title">{title}</span>
                <span className="home__step-detail">{detail}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** Lists are always there, pages of ours once they are registered. */
function isThere(path: string): boolean {
  return (
    path.startsWith('/collections/') ||
    Object.values(STUDIO_PAGES).some((page) => page.path === path)
  )
}
