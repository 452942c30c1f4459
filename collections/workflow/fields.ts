import type { Field } from 'payload'
import { nobodyField } from '#src/access/nobodyField'
import { VERSION_STATES, type VersionState } from '#src/domain/workflow'

export const VERSION_STATE_LABELS: Record<VersionState, string> = {
  draft: 'Bản nháp',
  'in-review': 'Chờ duyệt',
  approved: 'Đã duyệt',
}

const serverOnly = { create: nobodyField, update: nobodyField }

/** The agency that answers for the document; its officers and editors write it. */
export const agencyField: Field = {
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  label: 'Cơ quan phụ trách',
  index: true,
  admin: { position: 'sidebar', description: 'Bỏ trống: cơ quan của người tạo.' },
}

/** The address part of the public page. Made from the title when left empty, frozen at first release. */
export const slugField: Field = {
  name: 'slug',
  type: 'text',
  label: 'Đường dẫn',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Bỏ trống để tạo từ tiêu đề. Không đổi được sau lần phát hành đầu tiên.',
  },
}

/** Where the document stands. Written by the server only; shown by the workflow bar. */
export const workflowFields: Field[] = [
  {
    name: 'workflow',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/WorkflowBar/index.tsx#WorkflowBar' },
    },
  },
  {
    // Only there when a mandate of the document was withdrawn or replaced.
    name: 'mandatesEnded',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/ReviewNotice/index.tsx#ReviewNotice' },
    },
  },
  {
    name: 'version',
    type: 'number',
    label: 'Phiên bản',
    // Not server-only: a client sends the version that it edited, and is refused when it is stale.
    admin: { readOnly: true, position: 'sidebar', style: { display: 'none' } },
  },
  {
    name: 'state',
    type: 'select',
    label: 'Trạng thái',
    index: true,
    options: VERSION_STATES.map((value) => ({ value, label: VERSION_STATE_LABELS[value] })),
    access: serverOnly,
    // The bar above says it in words; filters ask for it, lists say where the document stands.
    admin: {
      readOnly: true,
      position: 'sidebar',
      style: { display: 'none' },
      components: { Cell: '/src/admin/ListCells/StateCell.tsx#StateCell' },
    },
  },
  {
    name: 'reviewNote',
    type: 'textarea',
    label: 'Ý kiến của người duyệt',
    access: serverOnly,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => Boolean(data.reviewNote),
    },
  },
  {
    // Ids of everyone who saved since the last approval: none of them may approve.
    name: 'authors',
    type: 'json',
    access: serverOnly,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    // SHA-256 of what was approved, files and picture texts included (src/release/changeState.ts).
    name: 'approvedFingerprint',
    type: 'text',
    access: { ...serverOnly, read: nobodyField },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    // When the public first could see it; null before that and after an ending.
    name: 'publicFrom',
    type: 'date',
    label: 'Công khai từ',
    index: true,
    access: serverOnly,
    admin: { hidden: true },
  },
  {
    name: 'hasUnreleasedEdits',
    type: 'checkbox',
    label: 'Có bản sửa chưa phát hành',
    defaultValue: true,
    access: serverOnly,
    admin: { hidden: true, disableListColumn: true },
  },
]

/** "Xem trước", for what has a public page of its own. */
export const previewField: Field = {
  name: 'preview',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/Preview/PreviewLink.tsx#PreviewLink' },
  },
}
