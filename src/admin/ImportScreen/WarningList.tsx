import { useMemo } from 'react'
import { remainingWarnings } from '#src/importing/screen/remainingWarnings'
import type { Entry } from './entries'
import { sentFields } from './sent'
import { IMPORT_TEXT } from './text'

const text = IMPORT_TEXT.entry

/** What the reader and the import doubt; those that a correction has answered are struck through. */
export function WarningList({ entry: { answer, fields, match } }: { entry: Entry }) {
  const open = useMemo(() => {
    if (!answer || !fields) return new Set<string>()
    const left = remainingWarnings(answer.warnings, answer.fields, sentFields(fields))
    return new Set(left.map(({ code }) => code))
  }, [answer, fields])
  const read = answer?.warnings ?? []
  const found = match?.warnings ?? []
  if (read.length + found.length === 0) return null
  return (
    <section className="import-entry__warnings" aria-labelledby="import-warnings-title">
      <h3 id="import-warnings-title">{text.warnings}</h3>
      <ul>
        {found.map(({ code, message }) => (
          <li key={code} data-code={code}>
            {message}
          </li>
        ))}
        {read.map(({ code, message }) =>
          open.has(code) ? (
            <li key={code} data-code={code}>
              {message}
            </li>
          ) : (
            <li key={code} data-code={code}>
              <s>{message}</s> ({text.fixed})
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
