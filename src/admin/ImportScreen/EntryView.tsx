import { useMemo, useState } from 'react'
import type { Api } from './api'
import { ConfirmBar } from './ConfirmBar'
import { editedOf } from './edited'
import { isDoubtful, type Entry } from './entries'
import { FieldsForm } from './form/FieldsForm'
import { FormProvider } from './form/FormContext'
import { PaneTabs, type Pane } from './PaneTabs'
import { StandingNote } from './StandingNote'
import { TextPane } from './TextPane'
import { IMPORT_TEXT } from './text'
import type { Desk } from './useDesk'
import { useMatching } from './useMatching'
import { usePlace } from './usePlace'
import { WarningList } from './WarningList'

interface EntryViewProps {
  entry: Entry
  desk: Desk
  api: Api
  admin: string
}

/** One dispatch: first what is the matter with it, then its text and what was read of it. */
export function EntryView(props: EntryViewProps) {
  const { entry, desk, admin } = props
  return (
    <section
      className="import-entry"
      aria-labelledby="import-entry-title"
      data-testid="import-entry"
    >
      <h2 id="import-entry-title" className="import-screen__heading">
        {entry.name}
      </h2>
      <StandingNote entry={entry} desk={desk} admin={admin} />
      {isDoubtful(entry) && entry.answer ? (
        <TextPane answer={entry.answer} active={null} />
      ) : (
        <EntryPanes {...props} />
      )}
    </section>
  )
}

/** The text beside what was read of it. On a phone the two are tabs. */
function EntryPanes({ entry, desk, api, admin }: EntryViewProps) {
  const { answer, fields, id } = entry
  const [pane, setPane] = useState<Pane>('fields')
  const place = usePlace(setPane)
  const isMatching = useMatching(entry, desk, api)
  const asRead = useMemo(() => (answer ? editedOf(answer) : null), [answer])
  if (!answer || !fields || !asRead) return null
  const isLocked = entry.state !== 'read'
  return (
    <>
      <WarningList entry={entry} />
      <PaneTabs pane={pane} onPane={setPane} />
      <div className="import-entry__panes" data-pane={pane}>
        <div
          id="import-pane-original"
          role="tabpanel"
          aria-labelledby="import-tab-original"
          className="import-entry__pane import-entry__pane--original"
        >
          <h3 className="import-entry__pane-title">{IMPORT_TEXT.entry.original}</h3>
          <TextPane answer={answer} active={place.active} onPick={place.pick} />
        </div>
        <div
          id="import-pane-fields"
          role="tabpanel"
          aria-labelledby="import-tab-fields"
          className="import-entry__pane import-entry__pane--fields"
          ref={place.form}
          {...place.handlers}
        >
          <FormProvider
            value={{
              ...{ fields, asRead, isLocked, api },
              evidence: answer.evidence,
              match: entry.match,
              faultyField: entry.problem?.field ?? null,
              fault: entry.problem?.detail ?? null,
              change: (patch) => desk.edit(id, { ...fields, ...patch }),
              showPlace: place.show,
            }}
          >
            <FieldsForm />
          </FormProvider>
        </div>
      </div>
      {/* Last, and always in sight: the form is long. */}
      <ConfirmBar entry={entry} desk={desk} admin={admin} isMatching={isMatching} />
    </>
  )
}
