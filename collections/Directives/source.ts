import type { Field } from 'payload'
import { nobodyField } from '#src/access/nobodyField'
import { DIRECTIVE_SOURCE_LABELS } from '#src/studio/labels'

const hiddenInStudio = { hidden: true, disableListColumn: true, disableListFilter: true } as const

/** Where the draft came from. Written by the import only; never released. */
export const sourceFields: Field[] = [
  {
    name: 'source',
    type: 'group',
    label: 'Nguồn nhập',
    access: { create: nobodyField, update: nobodyField },
    admin: { condition: (data) => Boolean(data?.source?.kind) },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Nguồn',
        options: Object.entries(DIRECTIVE_SOURCE_LABELS).map(([value, label]) => ({
          value,
          label,
        })),
        admin: { readOnly: true },
      },
      {
        name: 'originalFile',
        type: 'upload',
        relationTo: 'dispatch-files',
        label: 'Tệp gốc',
        admin: { readOnly: true, condition: (data) => Boolean(data?.source?.originalFile) },
      },
      { name: 'file', type: 'text', label: 'Tệp', admin: { readOnly: true } },
      {
        name: 'hash',
        type: 'text',
        label: 'SHA-256 của tệp',
        index: true,
        admin: { readOnly: true },
      },
      {
        name: 'warnings',
        type: 'json',
        label: 'Cảnh báo khi đọc',
        admin: { readOnly: true },
      },
      {
        // What it was made of, so that two imports at once cannot make it twice.
        name: 'key',
        type: 'text',
        unique: true,
        index: true,
        // Payload's default for a copy would be "… - Copy".
        hooks: { beforeDuplicate: [() => undefined] },
        admin: hiddenInStudio,
      },
      {
        // The issuer's whole name, folded, where the dispatch names it by level only ("UBND tỉnh").
        name: 'issuerKey',
        type: 'text',
        admin: hiddenInStudio,
      },
    ],
  },
]
