import type { DemonstrationHotline } from './types'

const TO_BE_VERIFIED =
  'Ghi theo thông tin đã công bố, chưa có người gọi thử. Cần kiểm tra lại trước khi dùng: từ tháng 3/2025 ' +
  'nhiệm vụ an toàn thông tin mạng đã chuyển về Bộ Công an.'

export const hotlines: DemonstrationHotline[] = [
  {
    key: '113',
    name: 'Cảnh sát 113',
    call: '113',
    sms: null,
    smsForm: null,
    url: null,
    validFrom: null,
    validTo: null,
    verifiedOn: null,
    note: TO_BE_VERIFIED,
  },
  {
    key: '156',
    name: 'Tổng đài phản ánh cuộc gọi, tin nhắn rác và lừa đảo',
    call: '156',
    sms: '156 hoặc 5656',
    smsForm: 'LD (số điện thoại) (nội dung)',
    url: null,
    validFrom: '2022-11-01',
    validTo: null,
    verifiedOn: null,
    note: TO_BE_VERIFIED,
  },
  {
    key: 'canhbao-khonggianmang',
    name: 'Cổng cảnh báo an toàn thông tin Việt Nam',
    call: null,
    sms: null,
    smsForm: null,
    url: 'https://canhbao.khonggianmang.vn',
    validFrom: null,
    validTo: null,
    verifiedOn: null,
    note: TO_BE_VERIFIED,
  },
]
