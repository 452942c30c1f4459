import type { CollectionConfig, Field } from 'payload'
import { administeredList } from '#src/access/operations'
import { releaseList } from '#src/release/lists'
import { checkShape } from '#collections/incoming/checkShape'
import {
  foldSearch,
  keepSearchText,
  SEARCH_FIELD,
  searchField,
} from '#collections/search/searchable'
import { identityField } from './identity'
import { keepListSlug, refuseTakenName, type ReferenceListSlug } from './listNames'

interface ReferenceListOptions {
  slug: ReferenceListSlug
  labels: CollectionConfig['labels']
  fields?: Field[]
  defaultColumns?: string[]
}

/**
 * A list of names that materials point to. Administrators keep it; what they save is public at once
 * and stays so, because old materials go on pointing to it.
 */
export function referenceList({
  slug,
  labels,
  fields = [],
  defaultColumns = ['name', 'slug'],
}: ReferenceListOptions): CollectionConfig {
  return {
    slug,
    labels,
    access: administeredList,
    admin: {
      hideAPIURL: true,
      group: 'Danh mục',
      useAsTitle: 'name',
      defaultColumns,
      listSearchableFields: [SEARCH_FIELD],
    },
    hooks: {
      beforeOperation: [checkShape, foldSearch],
      beforeValidate: [refuseTakenName(slug)],
      beforeChange: [keepSearchText(({ name, call, sms }) => [name, call, sms])],
      afterChange: [releaseList(slug)],
    },
    fields: [
      identityField,
      { name: 'name', type: 'text', label: 'Tên', required: true, unique: true, maxLength: 200 },
      ...fields,
      {
        name: 'slug',
        type: 'text',
        label: 'Đường dẫn',
        unique: true,
        index: true,
        admin: { readOnly: true },
        hooks: { beforeValidate: [keepListSlug(slug)] },
      },
      searchField,
    ],
  }
}
