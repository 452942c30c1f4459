import { Button } from '@payloadcms/ui'
import { isConfirmable, isTwin, twinOf, type Entry } from './entries'
import { FileRow } from './FileRow'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'

const text = IMPORT_TEXT.list

interface FileListProps {
  desk: Desk
  openId: string | null
  onOpen: (id: string) => void
  admin: string
}

export function FileList({ desk, openId, onOpen, admin }: FileListProps) {
  const { entries } = desk
  return (
    <section className="import-screen__list" aria-labelledby="import-list-title">
      <h2 id="import-list-title" className="import-screen__heading">
        {text.title}
      </h2>
      {entries.length === 0 ? (
        <p className="import-screen__empty">{text.empty}</p>
      ) : (
        <>
          <ReadingProgress entries={entries} />
          <ul className="import-screen__rows">
            {entries.map((entry) => (
              <FileRow
                key={entry.id}
                entry={entry}
                twin={twinOf(entry, entries)}
                isOpen={entry.id === openId}
                desk={desk}
                onOpen={onOpen}
                admin={admin}
              />
            ))}
          </ul>
          <ListButtons desk={desk} />
        </>
      )}
    </section>
  )
}

function ReadingProgress({ entries }: { entries: readonly Entry[] }) {
  const pending = entries.filter(({ state }) => state === 'waiting' || state === 'reading').length
  const saved = entries.filter(({ state }) => state === 'done').length
  const total = entries.length
  return (
    <div className="import-screen__progress">
      <p role="status">
        {text.progress(total - pending, total)}
        {saved > 0 && ` · ${text.saved(saved)}`}
      </p>
      {pending > 0 && (
        <progress
          value={total - pending}
          max={total}
          aria-label={text.progress(total - pending, total)}
        />
      )}
    </div>
  )
}

function ListButtons({ desk }: { desk: Desk }) {
  const { entries } = desk
  const ready = entries.filter((entry) => isConfirmable(entry) && !isTwin(entry, entries))
  const done = entries.filter(({ state }) => state === 'done').map(({ id }) => id)
  const isSaving = entries.some(({ state }) => state === 'saving')
  return (
    <div className="import-screen__buttons">
      {ready.length > 1 && (
        <Button
          margin={false}
          size="medium"
          disabled={isSaving}
          onClick={() => void desk.confirmAll()}
        >
          {text.confirmAll(ready.length)}
        </Button>
      )}
      {done.length > 0 && (
        <Button
          margin={false}
          size="medium"
          buttonStyle="secondary"
          onClick={() => desk.remove(done)}
        >
          {text.clearDone}
        </Button>
      )}
      <p className="import-screen__hint">{text.nothingLost}</p>
    </div>
  )
}
