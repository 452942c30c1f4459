'use client'

import { FieldDescription, SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { CSSProperties } from 'react'
import { LANGUAGE_LABELS, languageLabel } from '#src/studio/labels'

/** A language by its name. It is stored as its code, so that one that the list lacks is kept too. */
export const LanguageField: TextFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const codes = Object.keys(LANGUAGE_LABELS)
  const listed = value && !codes.includes(value) ? [...codes, value] : codes
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      required={field.required}
      style={{ '--field-width': field.admin?.width } as CSSProperties}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      options={listed.map((code) => ({ value: code, label: languageLabel(code) }))}
      value={value}
      readOnly={readOnly}
      showError={showError}
      isClearable={false}
      onChange={(option) => {
        if (option && !Array.isArray(option)) setValue(option.value)
      }}
    />
  )
}
