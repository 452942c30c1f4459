import type { Field } from 'payload'
import { systemAdminField } from '#src/access/systemAdminField'

const LARGEST_QUOTA = 60_000
const MOST_DOMAINS = 20
const DOMAIN = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

export const addressField: Field = {
  name: 'address',
  type: 'text',
  label: 'Địa chỉ',
  maxLength: 300,
  validate: (value: string | null | undefined) =>
    !value || /^https?:\/\/[^\s/]+/.test(value)
      ? true
      : 'Hãy nhập địa chỉ đầy đủ, ví dụ https://phuong.example.vn.',
}

/** They go into `frame-ancestors`: host names and nothing that could end the directive. */
export const domainsField: Field = {
  name: 'domains',
  type: 'text',
  hasMany: true,
  label: 'Tên miền được nhúng',
  maxRows: MOST_DOMAINS,
  validate: (values: string | string[] | null | undefined) => {
    const wrong = [values ?? []].flat().find((value) => !DOMAIN.test(value))
    return wrong === undefined
      ? true
      : `“${wrong}” không phải tên miền. Hãy nhập như phuong.example.vn, không có https:// và đường dẫn.`
  },
  admin: {
    description:
      'Các trang ở những tên miền này được nhúng nội dung. Nhập từng tên rồi nhấn Enter, ví dụ phuong.example.vn.',
  },
}

export const contactField: Field = {
  name: 'contact',
  type: 'textarea',
  label: 'Đầu mối liên hệ',
  maxLength: 500,
  admin: {
    description: 'Ai phụ trách cổng: họ tên, điện thoại, thư điện tử. Chỉ dùng nội bộ.',
  },
}

/** It protects the server that all portals share, so only who runs that server raises it. */
export const quotaField: Field = {
  name: 'quotaPerMinute',
  type: 'number',
  label: 'Số lần gọi API mỗi phút',
  min: 1,
  max: LARGEST_QUOTA,
  access: { create: systemAdminField, update: systemAdminField },
  validate: (value: number | null | undefined) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && value >= 1 && value <= LARGEST_QUOTA)
      ? true
      : `Hãy nhập số nguyên từ 1 đến ${LARGEST_QUOTA}, hoặc bỏ trống.`,
  admin: {
    position: 'sidebar',
    description: 'Tính chung cho mọi khóa của cổng. Bỏ trống để dùng mức chung của hệ thống.',
  },
}

export const keysPanel: Field = {
  name: 'keysPanel',
  type: 'ui',
  admin: { components: { Field: '/src/admin/PortalKeys/index.tsx#PortalKeysPanel' } },
}
