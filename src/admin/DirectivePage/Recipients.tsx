import type { Recipient } from '#src/studio/mandates/recipients'
import { DIRECTIVE_TEXT as text } from './text'

export function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  if (recipients.length === 0) return text.notYet
  return (
    <ul>
      {recipients.map((recipient, index) => (
        <li key={index}>
          {recipient.words} <span className="directive-page__hint">({resolution(recipient)})</span>
        </li>
      ))}
    </ul>
  )
}

function resolution({ agency, successors }: Recipient): string {
  if (agency === null) return text.unresolved
  return successors.length === 0 ? agency : `${agency}, ${text.successors(successors)}`
}
