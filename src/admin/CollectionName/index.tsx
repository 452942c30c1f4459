'use client'

import { TextInput, useConfig, useField, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DefaultCellComponentProps, TextFieldClientComponent } from 'payload'

/** A collection by the name that people know it under, where the log keeps its code. */
export function CollectionNameCell({ cellData }: DefaultCellComponentProps) {
  return <span>{useCollectionName()(cellData)}</span>
}

export const CollectionNameField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const nameOf = useCollectionName()
  return <TextInput path={path} label={field.label} value={nameOf(value)} readOnly />
}

function useCollectionName(): (slug: unknown) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (slug) => {
    const found = config.collections.find((collection) => collection.slug === slug)
    return found ? getTranslation(found.labels.plural, i18n) : String(slug ?? '')
  }
}
