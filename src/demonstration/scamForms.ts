import type { DemonstrationScamForm } from './types'

/**
 * The 24 forms named in the 2023 handbook of the Authority of Information Security. Which of its
 * three groups a form belongs to is not established, so the group stays open.
 */
export const scamForms: DemonstrationScamForm[] = [
  { key: 'combo-du-lich-gia-re', name: 'Combo du lịch giá rẻ', group: null },
  {
    key: 'cuoc-goi-video-deepfake-deepvoice',
    name: 'Cuộc gọi video Deepfake, Deepvoice',
    group: null,
  },
  {
    key: 'khoa-sim-vi-chua-chuan-hoa-thue-bao',
    name: 'Khóa SIM vì chưa chuẩn hóa thuê bao',
    group: null,
  },
  {
    key: 'gia-mao-bien-lai-chuyen-tien-thanh-cong',
    name: 'Giả mạo biên lai chuyển tiền thành công',
    group: null,
  },
  {
    key: 'gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu',
    name: 'Giả danh giáo viên, nhân viên y tế báo người thân đang cấp cứu',
    group: null,
  },
  { key: 'tuyen-nguoi-mau-nhi', name: 'Tuyển người mẫu nhí', group: null },
  {
    key: 'gia-danh-cong-ty-tai-chinh-ngan-hang',
    name: 'Giả danh công ty tài chính, ngân hàng',
    group: null,
  },
  {
    key: 'cai-cam-ung-dung-lien-ket-quang-cao-co-bac-ca-do-tin-dung-den',
    name: 'Cài cắm ứng dụng, liên kết quảng cáo cờ bạc, cá độ, tín dụng đen',
    group: null,
  },
  {
    key: 'gia-mao-trang-thong-tin-dien-tu-cua-co-quan-doanh-nghiep',
    name: 'Giả mạo trang thông tin điện tử của cơ quan, doanh nghiệp',
    group: null,
  },
  {
    key: 'sms-brandname-phat-tan-tin-nhan-gia-mao',
    name: 'SMS Brandname, phát tán tin nhắn giả mạo',
    group: null,
  },
  {
    key: 'dau-tu-chung-khoan-quoc-te-tien-ao',
    name: 'Đầu tư chứng khoán quốc tế, tiền ảo',
    group: null,
  },
  { key: 'tuyen-cong-tac-vien-truc-tuyen', name: 'Tuyển cộng tác viên trực tuyến', group: null },
  {
    key: 'danh-cap-tai-khoan-mang-xa-hoi-nhan-tin-lua-dao',
    name: 'Đánh cắp tài khoản mạng xã hội, nhắn tin lừa đảo',
    group: null,
  },
  {
    key: 'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
    name: 'Giả danh công an, viện kiểm sát, tòa án gọi điện',
    group: null,
  },
  {
    key: 'rao-ban-hang-gia-hang-nhai-tren-san-thuong-mai-dien-tu',
    name: 'Rao bán hàng giả, hàng nhái trên sàn thương mại điện tử',
    group: null,
  },
  {
    key: 'danh-cap-thong-tin-can-cuoc-cong-dan-de-vay-no',
    name: 'Đánh cắp thông tin căn cước công dân để vay nợ',
    group: null,
  },
  {
    key: 'chuyen-nham-tien-vao-tai-khoan-ngan-hang',
    name: 'Chuyển nhầm tiền vào tài khoản ngân hàng',
    group: null,
  },
  { key: 'dich-vu-lay-lai-tien-da-bi-lua', name: 'Dịch vụ lấy lại tiền đã bị lừa', group: null },
  { key: 'lay-cap-ma-otp-telegram', name: 'Lấy cắp mã OTP Telegram', group: null },
  {
    key: 'tung-tin-gia-ve-cuoc-goi-mat-tien',
    name: 'Tung tin giả về cuộc gọi mất tiền',
    group: null,
  },
  {
    key: 'dich-vu-lay-lai-tai-khoan-facebook',
    name: 'Dịch vụ lấy lại tài khoản Facebook',
    group: null,
  },
  {
    key: 'lua-dao-tinh-cam-dan-du-dau-tu-gui-buu-kien-trung-thuong',
    name: 'Lừa đảo tình cảm, dẫn dụ đầu tư, gửi bưu kiện, trúng thưởng',
    group: null,
  },
  {
    key: 'rai-lien-ket-lua-dao-quang-cao-ban-tren-mang-xa-hoi',
    name: 'Rải liên kết lừa đảo, quảng cáo bẩn trên mạng xã hội',
    group: null,
  },
  { key: 'cho-so-danh-de', name: 'Cho số đánh đề', group: null },
]
