import type { Comparison } from '#src/studio/differences/fields'
import { DifferenceSection } from './DifferenceSection'
import { DIFFERENCES_TEXT as text } from './text'
import './index.css'

/** What changed, field by field, and the names of what did not. */
export function Changes({ differences, unchanged }: Comparison) {
  return (
    <div className="differences">
      {differences.length > 0 && (
        <p>
          {text.legend}: <del>{text.removed}</del> <ins>{text.added}</ins>
        </p>
      )}
      {differences.map((difference) => (
        <DifferenceSection key={difference.name} difference={difference} />
      ))}
      {unchanged.length > 0 && (
        <p className="differences__unchanged">
          {text.unchanged}: {unchanged.map(text.field).join(', ')}.
        </p>
      )}
    </div>
  )
}
