import type { Choice } from '../edited'
import { IMPORT_TEXT } from '../text'
import { useForm } from './FormContext'
import { Picker } from './Picker'

const text = IMPORT_TEXT.picker

interface AgencyChoiceProps {
  label: string
  /** As the server names it. */
  name: string
  /** The body's name in the text, to begin the search with. */
  begin: string
  chosen: Choice | null
  onChange: (agency: Choice | null) => void
}

/** The agency of the list that a name in the text means. */
export function AgencyChoice({ label, name, begin, chosen, onChange }: AgencyChoiceProps) {
  const { api, isLocked, faultyField, fault } = useForm()
  return (
    <div className="import-choice" role="group" aria-label={label} data-field={name}>
      <span className="import-choice__label">{IMPORT_TEXT.fields.issuerAgency}:</span>{' '}
      <span className={chosen ? 'import-choice__chosen' : 'import-choice__none'}>
        {chosen?.name ?? text.agency.none}
      </span>
      <div className="import-choice__buttons">
        <Picker
          kind="agency"
          label={label}
          find={api.agencies}
          isLocked={isLocked}
          begin={begin}
          onChoose={onChange}
        />
        {chosen && (
          <button
            type="button"
            disabled={isLocked}
            aria-label={`${text.clear}: ${label}`}
            onClick={() => onChange(null)}
          >
            {text.clear}
          </button>
        )}
      </div>
      {faultyField === name && <p className="import-screen__problem">{fault}</p>}
    </div>
  )
}
