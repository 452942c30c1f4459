import { hourOf } from '../days'
import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofSonLa, paragraph } from './terms'

/** Both come out with a campaign that has not opened yet. */
const ofTheWeek = {
  ...ofSonLa,
  campaigns: ['tuan-le-tai-khoan-an-toan'],
  topics: ['an-toan-thong-tin', 'lua-dao'],
  availability: 'campaigns',
} satisfies Partial<DemonstrationMaterial>

export const sevenDays = (today: string): DemonstrationMaterial => ({
  ...ofTheWeek,
  key: 'bai-bay-ngay-khoa-cua',
  kind: 'article',
  slug: 'bay-ngay-khoa-lai-canh-cua-tai-khoan',
  title: 'Bảy ngày khóa lại cánh cửa tài khoản',
  summary:
    'Mỗi ngày một việc mười phút: đổi mật khẩu, bật xác thực hai bước, xem lại ứng dụng và chỉ cho người thân. Làm ' +
    'xong bảy việc là nhà đã có khóa tốt.',
  body: [
    paragraph(
      'Ai cũng khóa cửa trước khi đi làm. Tài khoản ngân hàng, hộp thư, mạng xã hội cũng là những cánh cửa, nhưng nhiều ' +
        'cánh đang mở hé: một mật khẩu dùng cho mọi nơi, một chiếc điện thoại không đặt mã, một ứng dụng lạ cài từ lâu. ' +
        'Trong tuần này, xin mỗi người dành mười phút mỗi ngày.',
    ),
    heading('Mỗi ngày một việc'),
    numbered(
      'Thứ hai: đặt mã khóa màn hình cho điện thoại, ít nhất sáu số, không dùng ngày sinh.',
      'Thứ ba: đổi mật khẩu ngân hàng và hộp thư. Ghép bốn từ chẳng liên quan thì dài mà dễ nhớ.',
      'Thứ tư: bật xác thực hai bước ở hộp thư và mạng xã hội. Có người biết mật khẩu cũng chưa vào được.',
      'Thứ năm: xem danh sách ứng dụng, gỡ thứ không nhớ vì sao mình cài, tắt quyền “trợ năng” của ứng dụng lạ.',
      'Thứ sáu: hạ hạn mức chuyển tiền trong ngày xuống mức đủ dùng. Cần nhiều hơn thì ra quầy.',
      'Thứ bảy: lưu số ngân hàng, trường học, trạm y tế vào danh bạ của cả nhà.',
      'Chủ nhật: ngồi cạnh ông bà, chỉ lại từng việc trên máy của ông bà.',
    ),
    heading('Vì sao những việc nhỏ này có tác dụng?'),
    paragraph(
      'Kẻ gian đi tìm cửa dễ. Chúng thử một mật khẩu đã lộ trên hàng nghìn tài khoản, gửi một đường dẫn cho hàng vạn số ' +
        'máy. Khi mỗi cửa có thêm một lớp khóa, phần lớn chúng bỏ đi. Hạn mức thấp không ngăn được mọi chuyện, nhưng ' +
        'cho ta thời gian nhận ra và gọi ngân hàng.',
    ),
    heading('Ba điều không ai được hỏi'),
    bullets(
      'Mật khẩu: nhân viên ngân hàng, cán bộ, bác sĩ đều không cần biết.',
      'Mã OTP: mã gửi về máy ai thì chỉ người ấy dùng.',
      'Ảnh khuôn mặt quay theo hiệu lệnh: chỉ làm trong ứng dụng ngân hàng do mình tự mở.',
    ),
    heading('Thấy lạ thì gọi ai?'),
    paragraph(
      'Thấy có giao dịch không phải của mình: gọi ngân hàng ngay, theo số ở mặt sau thẻ. Mất quyền vào tài khoản mạng xã ' +
        'hội: nhắn cho người thân bằng số khác để không ai chuyển tiền theo lời kẻ mạo danh. Nghi bị lừa: báo công an xã, ' +
        'phường; phản ánh tới 156; việc khẩn cấp gọi 113.',
    ),
  ],
  scamForms: [
    'danh-cap-tai-khoan-mang-xa-hoi-nhan-tin-lua-dao',
    'lay-cap-ma-otp-telegram',
    'danh-cap-thong-tin-can-cuoc-cong-dan-de-vay-no',
  ],
  audiences: ['can-bo-cong-chuc-vien-chuc', 'gia-dinh-nguoi-than', 'nguoi-cao-tuoi'],
  life: { stage: 'released', effectiveFrom: hourOf(today, -3, 16) },
})

/** Approved, and to come out by itself tomorrow morning. */
export const otpScript = (today: string): DemonstrationMaterial => ({
  ...ofSonLa,
  key: 'loa-ma-otp',
  kind: 'loudspeaker-script',
  slug: 'loa-truyen-thanh-ma-otp-la-chia-khoa-nha-minh',
  title: 'Bài đọc loa truyền thanh: Mã OTP là chìa khóa nhà mình',
  summary: 'Bài đọc hơn một phút cho loa xã, loa bản: mã gửi về điện thoại thì không đọc cho ai.',
  body: [
    paragraph('Kính thưa bà con!'),
    paragraph(
      'Mỗi lần chuyển tiền, ngân hàng gửi về máy ta một dãy số. Dãy số ấy gọi là mã ô tê pê.',
    ),
    paragraph(
      'Mã ấy giống chìa khóa nhà. Ai cầm được chìa khóa thì vào được nhà. Ai biết mã thì lấy được tiền.',
    ),
    paragraph(
      'Kẻ gian không phá khóa. Kẻ gian xin chìa. Chúng nói là người của ngân hàng, của bưu điện, của công an. Chúng bảo ' +
        'ta đọc mã để nhận quà, để nâng cấp sim, để hủy một khoản vay.',
    ),
    paragraph('Bà con xin nhớ ba câu ngắn.'),
    paragraph('Câu thứ nhất: mã gửi về máy tôi, tôi không đọc cho ai.'),
    paragraph('Câu thứ hai: muốn hỏi ngân hàng, tôi tự gọi, hoặc tôi ra quầy.'),
    paragraph(
      'Câu thứ ba: đã lỡ đọc mã, tôi gọi ngân hàng khóa tài khoản ngay, rồi báo công an xã.',
    ),
    paragraph(
      'Nhà có ông bà, có cháu nhỏ dùng điện thoại, xin con cháu ngồi xuống nói lại ba câu này. Việc khẩn cấp, gọi số một, ' +
        'một, ba. Muốn phản ánh cuộc gọi lừa đảo, gọi số một, năm, sáu.',
    ),
    paragraph('Mã là chìa khóa. Chìa khóa giữ trong tay mình. Xin cảm ơn bà con đã lắng nghe!'),
  ],
  scamForms: ['lay-cap-ma-otp-telegram', 'gia-danh-cong-ty-tai-chinh-ngan-hang'],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'dong-bao-dan-toc-thieu-so'],
  topics: ['an-toan-thong-tin', 'lua-dao'],
  life: { stage: 'scheduled', effectiveFrom: hourOf(today, 1, 6) },
})
