import { isDoubtful, isHere, type Entry } from './entries'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'

const { list: text, states } = IMPORT_TEXT

interface FileRowProps {
  entry: Entry
  twin: Entry | null
  isOpen: boolean
  desk: Desk
  onOpen: (id: string) => void
  admin: string
}

export function FileRow({ entry, twin, isOpen, desk, onOpen, admin }: FileRowProps) {
  const { id, name, state, fields, answer } = entry
  const isReadable = fields !== null && answer !== null
  return (
    <li
      className={`import-screen__row${isOpen ? ' import-screen__row--open' : ''}`}
      data-testid="import-row"
      data-state={stateOf(entry, twin)}
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
          <StateWords entry={entry} twin={twin} />
        </span>
        <RowNext entry={entry} twin={twin} />
        <RowProblem entry={entry} />
      </div>
      <div className="import-screen__row-actions">
        <DirectiveLink entry={entry} admin={admin} />
        {state === 'no-dispatch' && (
          <a href={`${admin}/collections/directives/create`}>{text.byHand}</a>
        )}
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

type Standing = Pick<FileRowProps, 'entry' | 'twin'>

function stateOf(entry: Entry, twin: Entry | null): string {
  if (entry.state !== 'read') return entry.state
  if (twin) return 'twin'
  if (isHere(entry)) return 'duplicate'
  return isDoubtful(entry) ? 'doubtful' : 'read'
}

function StateWords({ entry, twin }: Standing) {
  const state = stateOf(entry, twin)
  if (twin && state === 'twin') return text.twin(twin.name)
  if (state === 'duplicate') return text.duplicate(entry.match?.directive?.title ?? '')
  if (state === 'doubtful') return text.doubtful
  const doubts = (entry.answer?.warnings.length ?? 0) + (entry.match?.warnings.length ?? 0)
  const notes = [
    states[entry.state],
    ...(entry.state === 'read' && doubts > 0 ? [text.warnings(doubts)] : []),
    ...(entry.isCorrected && entry.state === 'read' ? [text.corrected] : []),
  ]
  return notes.join(' · ')
}

function RowNext({ entry, twin }: Standing) {
  const state = stateOf(entry, twin)
  if (state !== 'twin' && state !== 'duplicate') return null
  return (
    <span className="import-screen__hint">
      {state === 'twin' ? text.twinHint : text.duplicateHint}
    </span>
  )
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
    <a href={addressOf(entry, directive.id, admin)} title={directive.title}>
      {isNew ? text.toDraft : text.toExisting}
    </a>
  )
}

/** What lies in the trash is opened there. */
export function addressOf({ match }: Entry, directive: string, admin: string): string {
  const folder = match?.kind === 'in-trash' ? 'trash/' : ''
  return `${admin}/collections/directives/${folder}${directive}`
}
