import { isConfirmable, type Entry } from './entries'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'

const { list: text, states } = IMPORT_TEXT

interface FileRowProps {
  entry: Entry
  isTwin: boolean
  isOpen: boolean
  desk: Desk
  onOpen: (id: string) => void
  admin: string
}

export function FileRow({ entry, isTwin, isOpen, desk, onOpen, admin }: FileRowProps) {
  const { id, name, state, fields, answer } = entry
  const isReadable = fields !== null && answer !== null
  return (
    <li
      className={`import-screen__row${isOpen ? ' import-screen__row--open' : ''}`}
      data-testid="import-row"
      data-state={stateOf(entry, isTwin)}
    >
      <div className="import-screen__row-main">
        {isReadable ? (
          <button
            type="button"
            className="import-screen__row-name"
            aria-current={isOpen || undefined}
            aria-label={text.open(name)}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
        ) : (
          <span className="import-screen__row-name">{name}</span>
        )}
        <span className="import-screen__row-state">
          <StateWords entry={entry} isTwin={isTwin} />
        </span>
        <RowProblem entry={entry} />
      </div>
      <div className="import-screen__row-actions">
        <DirectiveLink entry={entry} admin={admin} />
        {state === 'failed' && (
          <button type="button" onClick={() => desk.send({ type: 'again', id })}>
            {text.retry}
          </button>
        )}
        {state !== 'saving' && (
          <button type="button" aria-label={text.remove(name)} onClick={() => desk.remove([id])}>
            {text.removeShort}
          </button>
        )}
      </div>
    </li>
  )
}

function stateOf(entry: Entry, isTwin: boolean): string {
  if (entry.state !== 'read') return entry.state
  if (isTwin) return 'twin'
  return isConfirmable(entry) ? 'read' : 'duplicate'
}

function StateWords({ entry, isTwin }: { entry: Entry; isTwin: boolean }) {
  const state = stateOf(entry, isTwin)
  if (state === 'twin') return text.twin
  if (state === 'duplicate') return text.duplicate
  const doubts = (entry.answer?.warnings.length ?? 0) + (entry.match?.warnings.length ?? 0)
  const notes = [
    states[entry.state],
    ...(entry.state === 'read' && doubts > 0 ? [text.warnings(doubts)] : []),
    ...(entry.isCorrected && entry.state === 'read' ? [text.corrected] : []),
  ]
  return notes.join(' · ')
}

function RowProblem({ entry: { state, problem } }: { entry: Entry }) {
  if (state === 'missing') return <span className="import-screen__hint">{IMPORT_TEXT.missing}</span>
  if (state === 'secret')
    return <span className="import-screen__problem">{IMPORT_TEXT.secret}</span>
  if (!problem) return null
  return (
    <span className="import-screen__problem" role="alert">
      {problem.detail ?? problem.title}
    </span>
  )
}

/** To the draft that was made, or to the document that was here before. */
export function DirectiveLink({ entry, admin }: { entry: Entry; admin: string }) {
  const isDone = entry.state === 'done'
  const directive = isDone ? entry.outcome?.directive : entry.match?.directive
  if (!directive) return null
  const isNew = isDone && entry.outcome?.status !== 'unchanged'
  return (
    <a href={`${admin}/collections/directives/${directive.id}`} title={directive.title}>
      {isNew ? text.toDraft : text.toExisting}
    </a>
  )
}
