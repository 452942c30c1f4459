import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { EditedFields } from './edited'
import { isConfirmable, type Entry } from './entries'
import { DirectiveLink } from './FileRow'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'

const { entry: text, matches, done, states, hiddenMatch } = IMPORT_TEXT

interface ConfirmBarProps {
  entry: Entry
  desk: Desk
  admin: string
  isMatching: boolean
}

/** What confirming would do, the button that does it, and what became of it. */
export function ConfirmBar({ entry, desk, admin, isMatching }: ConfirmBarProps) {
  const { id, state, problem } = entry
  const isSaving = state === 'saving'
  return (
    <div className="import-entry__bar">
      <p role="status" data-testid="import-standing">
        {isMatching ? text.matching : standing(entry)} <DirectiveLink entry={entry} admin={admin} />
      </p>
      {problem && (
        <div className="import-screen__problem" role="alert" data-testid="import-problem">
          <strong>{problem.title}</strong> {problem.detail}
        </div>
      )}
      {state !== 'done' && (
        <div className="import-screen__buttons">
          {(isConfirmable(entry) || isSaving) && (
            <Button
              margin={false}
              size="medium"
              disabled={isSaving}
              onClick={() => void desk.confirm(id)}
              extraButtonProps={{ 'data-testid': 'import-confirm' }}
            >
              {isSaving ? states.saving : confirmLabel(entry)}
            </Button>
          )}
          <ResetButton entry={entry} desk={desk} />
        </div>
      )}
    </div>
  )
}

function standing({ state, match, outcome }: Entry): string {
  if (state === 'done' && outcome) {
    const hidden = outcome.directive === null ? ` ${hiddenMatch}` : ''
    return done[outcome.status] + hidden
  }
  if (!match) return ''
  const isHidden = match.kind !== 'new' && match.directive === null
  return isHidden ? `${matches[match.kind]} ${hiddenMatch}` : matches[match.kind]
}

function confirmLabel({ match }: Entry): string {
  if (match?.kind === 'completes') return text.complete
  return match?.kind === 'assigns' ? text.assign : text.confirm
}

/** Back to what was read, and back again: a wrong press loses nothing. */
function ResetButton({ entry, desk }: Pick<ConfirmBarProps, 'entry' | 'desk'>) {
  const { id, fields, isCorrected, state } = entry
  const [before, setBefore] = useState<EditedFields | null>(null)
  if (state === 'saving') return null
  if (isCorrected) {
    return (
      <Button
        margin={false}
        size="medium"
        buttonStyle="secondary"
        onClick={() => {
          setBefore(fields)
          desk.send({ type: 'reset', id })
        }}
      >
        {text.reset}
      </Button>
    )
  }
  if (!before) return null
  return (
    <Button
      margin={false}
      size="medium"
      buttonStyle="secondary"
      onClick={() => {
        desk.edit(id, before)
        setBefore(null)
      }}
    >
      {text.undo}
    </Button>
  )
}
