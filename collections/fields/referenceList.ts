import type { CollectionConfig, Field } from 'payload'
import { administeredList } from '#src/access/operations'
import { slugOf } from '#src/domain/fold'
import { releaseList } from '#src/release/lists'
import { checkShape } from '#collections/incoming/checkShape'
import { identityField } from './identity'

interface ReferenceListOptions {
  slug: 'audiences' | 'scam-forms'
  labels: CollectionConfig['labels']
  fields?: Field[]
}

/**
 * A list of names that materials point to. Administrators keep it; what they save is public at once
 * and stays so, because old materials go on pointing to it.
 */
export function referenceList({
  slug,
  labels,
  fields = [],
}: ReferenceListOptions): CollectionConfig {
  return {
    slug,
    labels,
    access: administeredList,
    admin: {
      hideAPIURL: true,
      group: 'Danh mục',
      useAsTitle: 'name',
      defaultColumns: ['name', 'slug'],
    },
    hooks: { beforeOperation: [checkShape], afterChange: [releaseList(slug)] },
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
        hooks: {
          // Made once from the first name: portals filter by it for years.
          beforeValidate: [
            ({ data, originalDoc }) => originalDoc?.slug ?? slugOf(String(data?.name ?? '')),
          ],
        },
      },
    ],
  }
}
