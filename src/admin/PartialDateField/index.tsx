'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientComponent } from 'payload'
import { useState, type CSSProperties } from 'react'
import { partialDateDigits, readTypedPartialDate } from '#src/domain/days/typedPartialDate'

const PLACEHOLDER = '15/11/2024, 11/2024 hoặc 2024'

/** A date as far as it is known, typed as people write it. What is not yet a date stays as typed. */
export const PartialDateField: TextFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const [draft, setDraft] = useState<string | null>(null)
  const id = `field-${path.replace(/\./g, '__')}`
  const type = (text: string) => {
    setDraft(text)
    setValue(readTypedPartialDate(text) ?? text)
  }
  return (
    <div
      className={['field-type text', showError && 'error'].filter(Boolean).join(' ')}
      style={{ '--field-width': field.admin?.width } as CSSProperties}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={String(field.admin?.placeholder ?? PLACEHOLDER)}
          value={draft ?? partialDateDigits(value ?? '')}
          readOnly={readOnly}
          aria-invalid={showError || undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setDraft(null)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** In a list: 30/06/2025, 06/2025 or 2025. */
export function PartialDateCell({ cellData }: DefaultCellComponentProps) {
  return <span>{partialDateDigits(typeof cellData === 'string' ? cellData : '')}</span>
}
