import { useId } from 'react'
import type { MaterialKind } from '#src/domain/release'
import type { DraftSummary } from '#src/uploading/draftSummary'
import { KIND_OPTIONS, TEXT } from './text'
import type { DraftEdit } from './useDraftEdit'

const text = TEXT.draft

interface DraftFieldsProps {
  draft: DraftSummary
  edit: DraftEdit
}

export function DraftFields({ draft, edit }: DraftFieldsProps) {
  const { values, set } = edit
  const fieldId = useId()
  const pictures = draft.files.filter(({ mimeType }) => mimeType.startsWith('image/'))
  const isWordy = pictures.some(({ mostlyText }) => mostlyText)
  const wordsLabel = labelOfWords(values.kind, isWordy)
  return (
    <>
      <Field id={`${fieldId}-title`} label={text.title}>
        <input
          id={`${fieldId}-title`}
          value={values.title}
          maxLength={300}
          onChange={({ target }) => set({ title: target.value })}
        />
      </Field>
      <Field id={`${fieldId}-kind`} label={text.kind}>
        <select
          id={`${fieldId}-kind`}
          value={values.kind}
          onChange={({ target }) => set({ kind: target.value as MaterialKind })}
        >
          {KIND_OPTIONS.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {pictures.map(({ id, name }) => (
        <Field
          key={id}
          id={`${fieldId}-${id}`}
          label={pictures.length === 1 ? text.alt : text.altOf(name)}
        >
          <input
            id={`${fieldId}-${id}`}
            value={values.alts[id] ?? ''}
            maxLength={500}
            onChange={({ target }) => set({ alts: { ...values.alts, [id]: target.value } })}
          />
        </Field>
      ))}
      {wordsLabel && (
        <Field id={`${fieldId}-words`} label={wordsLabel}>
          {isWordy && values.textEquivalent.trim() === '' && (
            <p className="bulk-upload__notice">{text.mostlyText}</p>
          )}
          <textarea
            id={`${fieldId}-words`}
            rows={3}
            value={values.textEquivalent}
            onChange={({ target }) => set({ textEquivalent: target.value })}
          />
        </Field>
      )}
    </>
  )
}

function labelOfWords(kind: MaterialKind, isWordy: boolean): string | null {
  if (kind === 'infographic') return text.words.infographic
  if (kind === 'video' || kind === 'audio') return text.words.other
  return isWordy ? text.words.picture : null
}

interface FieldProps {
  id: string
  label: string
  children: React.ReactNode
}

const Field = ({ id, label, children }: FieldProps) => (
  <div className="bulk-upload__field">
    <label htmlFor={id}>{label}</label>
    {children}
  </div>
)
