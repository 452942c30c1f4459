'use client'

import { FieldDescription, FieldLabel, ReactSelect, useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientComponent } from 'payload'
import type { CSSProperties } from 'react'
import { fold } from '#src/domain/fold'
import { topicLabel, topicOfWords, TOPICS } from '#src/domain/topics'

const optionOf = (topic: string) => ({ label: topicLabel(topic), value: topic })
const OPTIONS = TOPICS.map(optionOf)

/** Topics by their names. One that the list lacks, a disease for example, is typed and stays as typed. */
export const TopicsField: TextFieldClientComponent = ({ field, path, readOnly = false }) => {
  const { value, setValue, showError } = useField<string[]>({ path })
  return (
    <div
      className={['field-type text has-many', showError && 'error'].filter(Boolean).join(' ')}
      id={`field-${path.replace(/\./g, '__')}`}
      style={{ '--field-width': field.admin?.width } as CSSProperties}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <ReactSelect
          isMulti
          isCreatable
          isClearable={false}
          disabled={readOnly}
          showError={showError}
          options={OPTIONS}
          value={(value ?? []).map(optionOf)}
          filterOption={isMeant}
          noOptionsMessage={({ inputValue }) => `Nhấn Enter để thêm “${inputValue}”.`}
          placeholder="Chọn chủ đề, hoặc gõ chủ đề khác rồi nhấn Enter"
          onChange={(chosen) => setValue(topicsOf(chosen))}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

export function TopicsCell({ cellData }: DefaultCellComponentProps) {
  const topics = Array.isArray(cellData) ? cellData.map(String) : []
  return <span>{topics.map(topicLabel).join(', ')}</span>
}

type Offered = { data: Record<string, unknown>; label: string } | null

/** Payload asks with nothing whether a new one may be added; the library offers it in English. */
function isMeant(option: Offered, typed: string): boolean {
  if (option === null) return true
  return !option.data.__isNew__ && fold(option.label).includes(fold(typed.trim()))
}

function topicsOf(chosen: unknown): string[] {
  const options = Array.isArray(chosen) ? (chosen as { value: unknown }[]) : []
  const topics = options.map(({ value }) => topicOfWords(String(value)))
  return [...new Set(topics.filter(Boolean))]
}
