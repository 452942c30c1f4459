import type { Role } from '#src/domain/staff'
import { IMPORT_TEXT } from './text'

const text = IMPORT_TEXT.notWriter

/** Said politely to whoever opens the page and may not import. */
export function NotWriter({ role, admin }: { role: Role; admin: string }) {
  return (
    <section className="import-screen__note" data-testid="import-not-writer">
      <h2 className="import-screen__heading">{text.title}</h2>
      <p>{role === 'leader' ? text.leader : text.other}</p>
      <p>
        <a href={`${admin}/collections/directives`}>{text.toDirectives}</a>
      </p>
    </section>
  )
}
