import Link from 'next/link'
import type { EndedMandate } from '#src/studio/mandates/endedMandates'
import { REVIEW_TEXT as text } from './text'

interface EndedMandatesProps {
  mandates: readonly EndedMandate[]
  admin: string
}

/** Which mandates are gone, since when and why, and what took their place. */
export function EndedMandates({ mandates, admin }: EndedMandatesProps) {
  return (
    <ul className="ended-mandates">
      {mandates.map((mandate) => (
        <li key={mandate.id}>
          <Document document={mandate} admin={admin} /> <strong>{text.ended(mandate)}</strong>.
          {mandate.reason && <p>{text.reason(mandate.reason)}</p>}
          {mandate.successor && (
            <p>
              {text.successor} <Document document={mandate.successor} admin={admin} />
            </p>
          )}
          {mandate.via.length > 0 && (
            <p>
              {text.via} {mandate.via.join(' → ')}.
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

interface DocumentProps {
  document: { id: string; words: string; isReadable: boolean }
  admin: string
}

function Document({ document: { id, words, isReadable }, admin }: DocumentProps) {
  if (!isReadable) return <span>{words}</span>
  return (
    <Link href={`${admin}/collections/directives/${id}/toan-canh`} prefetch={false}>
      {words}
    </Link>
  )
}
