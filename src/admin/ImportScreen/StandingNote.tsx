import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { addressOf } from './FileRow'
import { isDoubtful, isHere, type Entry } from './entries'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'

const { here, doubt, matches, hiddenMatch } = IMPORT_TEXT

interface StandingNoteProps {
  entry: Entry
  desk: Desk
  admin: string
}

/** Before anything else: that the document is here already, or may be none at all, and what to do. */
export function StandingNote({ entry, desk, admin }: StandingNoteProps) {
  if (isHere(entry)) return <HereNote entry={entry} desk={desk} admin={admin} />
  return isDoubtful(entry) ? <DoubtNote entry={entry} desk={desk} /> : null
}

function HereNote({ entry, desk, admin }: StandingNoteProps) {
  const { id, match } = entry
  if (!match) return null
  const { directive, kind } = match
  return (
    <Note name="here" title={here.title}>
      <p>
        {matches[kind]}{' '}
        {directive ? (
          <a href={addressOf(entry, directive.id, admin)}>{directive.title}</a>
        ) : (
          hiddenMatch
        )}
      </p>
      {kind === 'duplicate' && <p>{here.next}</p>}
      <RemoveButton onPress={() => desk.remove([id])} />
    </Note>
  )
}

function DoubtNote({ entry: { id, answer }, desk }: Omit<StandingNoteProps, 'admin'>) {
  const warning = answer?.warnings.find(({ code }) => code === 'perhaps-not-a-dispatch')
  return (
    <Note name="doubt" title={doubt.title}>
      <p>{warning?.message}</p>
      <div className="import-screen__buttons">
        <Button
          margin={false}
          size="medium"
          buttonStyle="secondary"
          onClick={() => desk.send({ type: 'accepted', id })}
        >
          {doubt.accept}
        </Button>
        <RemoveButton onPress={() => desk.remove([id])} />
      </div>
    </Note>
  )
}

function RemoveButton({ onPress }: { onPress: () => void }) {
  return (
    <Button margin={false} size="medium" buttonStyle="secondary" onClick={onPress}>
      {here.remove}
    </Button>
  )
}

interface NoteProps {
  name: string
  title: string
  children: ReactNode
}

function Note({ name, title, children }: NoteProps) {
  return (
    <section
      className="import-entry__standing"
      aria-labelledby="import-standing-title"
      data-testid={`import-${name}`}
    >
      <h3 id="import-standing-title">{title}</h3>
      {children}
    </section>
  )
}
