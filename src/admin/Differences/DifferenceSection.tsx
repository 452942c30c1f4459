import type { TextPiece } from '#src/domain/textDiff'
import type { Difference } from '#src/studio/differences/fields'
import { FilesSide } from './FilesSide'
import { DIFFERENCES_TEXT as text } from './text'

export function DifferenceSection({ difference }: { difference: Difference }) {
  return (
    <section className="differences__field" data-field={difference.name}>
      <h2>{text.field(difference.name)}</h2>
      <Change difference={difference} />
    </section>
  )
}

function Change({ difference }: { difference: Difference }) {
  if (difference.kind === 'text') {
    return (
      <p className="differences__text">
        {difference.pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </p>
    )
  }
  if (difference.kind === 'lines') return <Lines difference={difference} />
  return (
    <div className="differences__sides">
      <FilesSide title={text.publicSide} files={difference.before} />
      <FilesSide title={text.currentSide} files={difference.after} />
    </div>
  )
}

/** Underlined or struck through, so that no colour has to be told; and said to who does not see. */
function Piece({ piece: { kind, text: words } }: { piece: TextPiece }) {
  if (kind === 'same') return <span>{words}</span>
  const isAdded = kind === 'added'
  const Mark = isAdded ? 'ins' : 'del'
  return (
    <Mark>
      <span className="differences__spoken">{isAdded ? text.addedLead : text.removedLead}</span>
      {words}
    </Mark>
  )
}

function Lines({ difference }: { difference: Extract<Difference, { kind: 'lines' }> }) {
  const { kept, added, removed } = difference
  const isReordered = added.length === 0 && removed.length === 0
  return (
    <>
      {isReordered && <p>{text.reordered}</p>}
      <ul>
        {removed.map((line) => (
          <li key={`removed ${line}`}>
            <Piece piece={{ kind: 'removed', text: line }} />
          </li>
        ))}
        {added.map((line) => (
          <li key={`added ${line}`}>
            <Piece piece={{ kind: 'added', text: line }} />
          </li>
        ))}
        {kept.map((line) => (
          <li key={`kept ${line}`}>{line}</li>
        ))}
      </ul>
    </>
  )
}
