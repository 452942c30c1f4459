import { useId, type ReactNode } from 'react'
import { isAbout } from '../segments'
import { surenessOf } from '../sureness'
import { IMPORT_TEXT } from '../text'
import { useForm } from './FormContext'
import { SurenessMark } from './SurenessMark'

/** What every kind of field is told about itself. */
export interface FieldProps {
  label: string
  /** As the server names it, `recipients.0.text`. */
  name: string
  /** Where it was read, `recipients.2`; null in a row that was added, or where it stands nowhere. */
  place: string | null
  value: string
  was: string | undefined
  onChange: (value: string) => void
  hint?: string
  /** Every dispatch should have it: an empty one is remarked on. */
  isNeeded?: boolean
}

interface ControlProps {
  id: string
  disabled: boolean
  'aria-describedby': string
  'aria-invalid': true | undefined
}

interface FrameProps extends Omit<FieldProps, 'onChange'> {
  children: (control: ControlProps) => ReactNode
}

/** Label, sureness, control, hint, and what the server found wrong. */
export function Field({ label, name, place, value, was, hint, isNeeded, children }: FrameProps) {
  const { evidence, isLocked, faultyField, fault, showPlace } = useForm()
  const id = useId()
  const sureness = surenessOf({ place, value, was }, evidence, isNeeded ?? false)
  const isFaulty = faultyField !== null && isAbout(name, faultyField)
  return (
    <div className="import-field" data-place={place ?? undefined} data-field={name}>
      <div className="import-field__head">
        <label htmlFor={id}>{label}</label>
        {sureness && <SurenessMark id={`${id}-sure`} sureness={sureness} />}
      </div>
      {children({
        id,
        disabled: isLocked,
        'aria-describedby': sureness ? `${id}-sure ${id}-hint` : `${id}-hint`,
        'aria-invalid': isFaulty || undefined,
      })}
      <div id={`${id}-hint`} className="import-screen__hint">
        {isFaulty && <span className="import-screen__problem">{fault}</span>}
        {hint}
      </div>
      {place !== null && sureness?.confidence != null && (
        <button type="button" className="import-field__show" onClick={() => showPlace(place)}>
          {IMPORT_TEXT.entry.showPlace}
        </button>
      )}
    </div>
  )
}
