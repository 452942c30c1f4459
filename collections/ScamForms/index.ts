import { referenceList } from '#collections/fields/referenceList'

/** Thủ đoạn, hình thức lừa đảo: the national list of 24 forms in three groups. */
export const ScamForms = referenceList({
  slug: 'scam-forms',
  labels: { singular: 'Thủ đoạn lừa đảo', plural: 'Thủ đoạn lừa đảo' },
  fields: [
    {
      name: 'group',
      type: 'select',
      label: 'Nhóm',
      options: ['Giả mạo thương hiệu', 'Chiếm đoạt tài khoản', 'Các hình thức kết hợp khác'].map(
        (label) => ({ value: label, label }),
      ),
    },
  ],
})
