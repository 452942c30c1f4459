import Link from 'next/link'
import type { Anomaly } from '#src/studio/mandates/anomalies'
import { DIRECTIVE_TEXT as text } from './text'

interface AnomalyListProps {
  anomalies: readonly Anomaly[]
  admin: string
}

/** What looks wrong, and what to do about it. Nothing here blocks anything. */
export function AnomalyList({ anomalies, admin }: AnomalyListProps) {
  if (anomalies.length === 0) return <p>{text.noAnomaly}</p>
  return (
    <ul className="directive-anomalies">
      {anomalies.map(({ code, message, about }) => (
        <li key={code} data-testid={`anomaly-${code}`}>
          {message}
          {about.length > 0 && (
            <ul>
              {about.map(({ words, directive }, index) => (
                <li key={index}>
                  {directive ? (
                    <Link href={`${admin}/collections/directives/${directive}`} prefetch={false}>
                      {words}
                    </Link>
                  ) : (
                    words
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
