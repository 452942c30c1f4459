'use client'

import { useMemo, useState } from 'react'
import { DropArea } from './DropArea'
import { anchorOf, FileRow } from './FileRow'
import { countsOf, isWaiting, mayRetry } from './queue'
import { NOTHING_CHOSEN, SettingsForm, type ChosenSettings } from './SettingsForm'
import { TEXT } from './text'
import { useUploads, type Uploads } from './useUploads'
import './index.css'

interface UploadDeskProps {
  /** Path under which the studio answers, `/cms/api`. */
  api: string
  admin: string
}

export function UploadDesk({ api, admin }: UploadDeskProps) {
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const uploads = useUploads(
    api,
    useMemo(() => settingsOf(chosen), [chosen]),
  )
  const { items, turnedAway } = uploads.queue
  return (
    <div className="bulk-upload">
      <SettingsForm api={api} chosen={chosen} onChange={setChosen} />
      <DropArea turnedAway={turnedAway} onFiles={uploads.add} />
      <section className="bulk-upload__section">
        <h2>{TEXT.list.title}</h2>
        <p aria-live="polite" data-testid="summary">
          {items.length === 0 ? TEXT.list.empty : TEXT.list.summary(countsOf(uploads.queue))}
        </p>
        <ListButtons uploads={uploads} />
        <ul className="bulk-upload__items">
          {items.map((item) => (
            <FileRow key={item.key} api={api} admin={admin} item={item} uploads={uploads} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function settingsOf(chosen: ChosenSettings) {
  const ids = (references: readonly { id: string }[]) => references.map(({ id }) => id)
  return {
    campaigns: ids(chosen.campaigns),
    directives: ids(chosen.directives),
    audiences: ids(chosen.audiences),
    scamForms: ids(chosen.scamForms),
    topics: chosen.topics,
  }
}

/** What is done with many files at once. */
function ListButtons({ uploads }: { uploads: Uploads }) {
  const { items } = uploads.queue
  const done = items.filter(({ standing }) => standing.status === 'done').map(({ key }) => key)
  const again = items.filter(mayRetry).map(({ key }) => key)
  const problem = items.find(({ standing }) => standing.status === 'refused')
  return (
    <div className="bulk-upload__buttons">
      {problem && (
        <a className="bulk-upload__button" href={`#${anchorOf(problem)}`}>
          {TEXT.list.toProblem}
        </a>
      )}
      {again.length > 1 && (
        <button type="button" className="bulk-upload__button" onClick={() => uploads.retry(again)}>
          {TEXT.list.retryAll}
        </button>
      )}
      {items.filter(isWaiting).length > 1 && (
        <button type="button" className="bulk-upload__button" onClick={uploads.cancelWaiting}>
          {TEXT.list.cancelAll}
        </button>
      )}
      {done.length > 0 && (
        <button type="button" className="bulk-upload__button" onClick={() => uploads.remove(done)}>
          {TEXT.list.clear}
        </button>
      )}
    </div>
  )
}
