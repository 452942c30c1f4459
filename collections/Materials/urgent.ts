import type { Condition, Field } from 'payload'
import { nobodyField } from '#src/access/nobodyField'

export const isWarning: Condition = (data) => data.kind === 'warning'
const serverOnly = { create: nobodyField, update: nobodyField }

/** Cảnh báo khẩn: what an urgent warning carries (design §4.7). */
export const urgentFields: Field[] = [
  {
    name: 'urgent',
    type: 'checkbox',
    label: 'Cảnh báo khẩn',
    defaultValue: false,
    admin: {
      description:
        'Biên tập viên có quyền phát khẩn được phát ngay một mình; người thứ hai xem lại trong 24 giờ.',
    },
  },
  {
    name: 'steps',
    type: 'text',
    hasMany: true,
    label: 'Việc cần làm ngay',
    maxLength: 300,
    admin: {
      placeholder: 'Gõ một việc rồi bấm Enter',
      description: 'Mỗi việc một dòng ngắn. Gõ xong một việc thì bấm Enter, rồi gõ việc tiếp theo.',
    },
  },
  {
    name: 'hotlines',
    type: 'relationship',
    relationTo: 'hotlines',
    hasMany: true,
    label: 'Đường dây nóng',
    admin: { description: 'Nơi người dân gọi để hỏi hoặc báo tin.' },
  },
]

/** The second person's look at a warning that one editor released alone. Written by the server only. */
export const secondLookFields: Field[] = [
  {
    name: 'secondLookDueAt',
    type: 'date',
    label: 'Cần xem lại trước',
    index: true,
    access: serverOnly,
    admin: { hidden: true },
  },
  {
    name: 'secondLookAt',
    type: 'date',
    label: 'Đã xem lại lúc',
    access: serverOnly,
    admin: { hidden: true },
  },
  {
    name: 'secondLookBy',
    type: 'text',
    label: 'Người xem lại',
    access: serverOnly,
    admin: { hidden: true },
  },
]
