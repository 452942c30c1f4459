/** The kinds of fields of the form; each is native, so that every key works as people know it. */
import { readTyped } from '../dates'
import { IMPORT_TEXT } from '../text'
import { Field, type FieldProps } from './Field'

const text = IMPORT_TEXT.date

export function TextField({ onChange, ...field }: FieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={field.value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

interface AreaProps extends FieldProps {
  rows?: number
}

export function AreaField({ onChange, rows = 3, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={field.value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

const MOST_LINES_SHOWN = 10

/** A list, one entry on a line. */
export function LinesField(field: FieldProps) {
  const lines = field.value.split('\n').length
  return (
    <AreaField
      {...field}
      rows={Math.min(Math.max(lines, 1), MOST_LINES_SHOWN)}
      hint={field.hint ?? IMPORT_TEXT.fields.linesHint}
    />
  )
}

interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[]
}

export function SelectField({ onChange, options, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={field.value} onChange={(event) => onChange(event.target.value)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** As far as the date is known, and how far that is. */
export function PartialDateField(field: FieldProps) {
  const read = readTyped(field.value)
  const isBad = field.value.trim() !== '' && read === null
  const hint = isBad ? text.bad : read ? text[read.precision] : text.hint
  return <TextField {...field} hint={hint} />
}

/** A whole day. */
export function DayField(field: FieldProps) {
  const read = readTyped(field.value)
  const isBad = field.value.trim() !== '' && read?.precision !== 'day'
  return <TextField {...field} hint={isBad ? text.badDay : (field.hint ?? text.dayHint)} />
}
