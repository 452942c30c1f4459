import type { DemonstrationScamForm } from './types'

type Entry = [key: string, name: string]

/**
 * The 24 forms and the three groups of the 2023 handbook of the Authority of Information Security.
 * It names both, but not which form is in which group: the sorting below is this project's own, by
 * what the trick leans on, and an administrator may change it.
 */
const impersonation: Entry[] = [
  ['combo-du-lich-gia-re', 'Combo du lịch giá rẻ'],
  ['khoa-sim-vi-chua-chuan-hoa-thue-bao', 'Khóa SIM vì chưa chuẩn hóa thuê bao'],
  ['gia-mao-bien-lai-chuyen-tien-thanh-cong', 'Giả mạo biên lai chuyển tiền thành công'],
  [
    'gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu',
    'Giả danh giáo viên, nhân viên y tế báo người thân đang cấp cứu',
  ],
  ['gia-danh-cong-ty-tai-chinh-ngan-hang', 'Giả danh công ty tài chính, ngân hàng'],
  [
    'gia-mao-trang-thong-tin-dien-tu-cua-co-quan-doanh-nghiep',
    'Giả mạo trang thông tin điện tử của cơ quan, doanh nghiệp',
  ],
  ['sms-brandname-phat-tan-tin-nhan-gia-mao', 'SMS Brandname, phát tán tin nhắn giả mạo'],
  [
    'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
    'Giả danh công an, viện kiểm sát, tòa án gọi điện',
  ],
  [
    'rao-ban-hang-gia-hang-nhai-tren-san-thuong-mai-dien-tu',
    'Rao bán hàng giả, hàng nhái trên sàn thương mại điện tử',
  ],
]

const accounts: Entry[] = [
  ['cuoc-goi-video-deepfake-deepvoice', 'Cuộc gọi video Deepfake, Deepvoice'],
  [
    'danh-cap-tai-khoan-mang-xa-hoi-nhan-tin-lua-dao',
    'Đánh cắp tài khoản mạng xã hội, nhắn tin lừa đảo',
  ],
  [
    'danh-cap-thong-tin-can-cuoc-cong-dan-de-vay-no',
    'Đánh cắp thông tin căn cước công dân để vay nợ',
  ],
  ['lay-cap-ma-otp-telegram', 'Lấy cắp mã OTP Telegram'],
  ['dich-vu-lay-lai-tai-khoan-facebook', 'Dịch vụ lấy lại tài khoản Facebook'],
]

const combined: Entry[] = [
  ['tuyen-nguoi-mau-nhi', 'Tuyển người mẫu nhí'],
  [
    'cai-cam-ung-dung-lien-ket-quang-cao-co-bac-ca-do-tin-dung-den',
    'Cài cắm ứng dụng, liên kết quảng cáo cờ bạc, cá độ, tín dụng đen',
  ],
  ['dau-tu-chung-khoan-quoc-te-tien-ao', 'Đầu tư chứng khoán quốc tế, tiền ảo'],
  ['tuyen-cong-tac-vien-truc-tuyen', 'Tuyển cộng tác viên trực tuyến'],
  ['chuyen-nham-tien-vao-tai-khoan-ngan-hang', 'Chuyển nhầm tiền vào tài khoản ngân hàng'],
  ['dich-vu-lay-lai-tien-da-bi-lua', 'Dịch vụ lấy lại tiền đã bị lừa'],
  ['tung-tin-gia-ve-cuoc-goi-mat-tien', 'Tung tin giả về cuộc gọi mất tiền'],
  [
    'lua-dao-tinh-cam-dan-du-dau-tu-gui-buu-kien-trung-thuong',
    'Lừa đảo tình cảm, dẫn dụ đầu tư, gửi bưu kiện, trúng thưởng',
  ],
  [
    'rai-lien-ket-lua-dao-quang-cao-ban-tren-mang-xa-hoi',
    'Rải liên kết lừa đảo, quảng cáo bẩn trên mạng xã hội',
  ],
  ['cho-so-danh-de', 'Cho số đánh đề'],
]

const group = (name: string, entries: readonly Entry[]): DemonstrationScamForm[] =>
  entries.map(([key, form]) => ({ key, name: form, group: name }))

export const scamForms: DemonstrationScamForm[] = [
  ...group('Giả mạo thương hiệu', impersonation),
  ...group('Chiếm đoạt tài khoản', accounts),
  ...group('Các hình thức kết hợp khác', combined),
]
