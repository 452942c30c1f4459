import type { TextFieldSingleValidation } from 'payload'
import { destinationOf, type DestinationFault } from '#src/outgoing/destination'
import { studioOf } from '#src/studio/context'

const REMEDIES: Record<DestinationFault, string> = {
  'not-an-address': 'Hãy nhập địa chỉ đầy đủ, ví dụ https://phuong.example.vn/nhan-tin.',
  'not-https': 'Địa chỉ phải bắt đầu bằng https://, để tin không bị sửa trên đường đi.',
  'has-credentials':
    'Hãy bỏ tên và mật khẩu khỏi địa chỉ: máy nhận kiểm tra tin bằng khóa ký, không cần mật khẩu.',
  'not-public':
    'Địa chỉ này ở mạng nội bộ nên không gửi tới được. Hãy nhập địa chỉ mở ra mạng công cộng.',
}

/** What can be told from the address alone; where its name leads is looked at before each sending. */
export const validAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return REMEDIES['not-an-address']
  if (value.length > LONGEST) return `Địa chỉ dài tối đa ${LONGEST} ký tự.`
  const found = destinationOf(value, studioOf(req.payload).outgoing.rules)
  return typeof found === 'string' ? REMEDIES[found] : true
}
const LONGEST = 500
