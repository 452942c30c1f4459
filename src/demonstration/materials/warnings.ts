import { hourOf } from '../days'
import type { DemonstrationMaterial } from '../types'
import {
  bullets,
  heading,
  numbered,
  ofNgoQuyen,
  ofSonLa,
  paragraph,
  ILLUSTRATION_NOTE,
} from './terms'

const HOTLINES = ['113', '156', 'canhbao-khonggianmang']

/** Goes out by the fast lane when the content is loaded, and waits for its second look. */
export const powerCut: DemonstrationMaterial = {
  ...ofNgoQuyen,
  key: 'canh-bao-khan-doa-cat-dien',
  kind: 'warning',
  slug: 'canh-bao-khan-gia-nhan-vien-dien-luc-doa-cat-dien',
  title: 'CẢNH BÁO KHẨN: giả nhân viên điện lực dọa cắt điện, gửi đường dẫn cài ứng dụng',
  summary:
    'Kẻ gian gọi báo nhà còn nợ tiền điện, dọa cắt trong hai giờ rồi gửi đường dẫn “thanh toán”. Đừng bấm: đó là ứng ' +
    'dụng chiếm quyền điện thoại.',
  body: [
    paragraph(
      'Người gọi đọc đúng tên chủ nhà, đúng địa chỉ, nói hóa đơn tháng này chưa thanh toán và thợ đang trên đường đến cắt. ' +
        'Muốn giữ điện thì bấm đường dẫn, cài ứng dụng “khách hàng”, quét khuôn mặt. Cài xong, máy treo vài phút; trong ' +
        'vài phút ấy tiền bị chuyển đi.',
    ),
    heading('Nhận ra ngay'),
    bullets(
      'Dọa cắt trong hôm nay. Nơi bán điện phải báo trước bằng giấy, bằng tin nhắn mang tên thương hiệu.',
      'Gửi đường dẫn hoặc tệp .apk qua tin nhắn, không bảo tìm trên kho ứng dụng.',
      'Đòi quyền “trợ năng”, đòi quét khuôn mặt, đọc mã OTP.',
    ),
    heading('Cần kiểm tra thì làm thế nào?'),
    paragraph(
      'Xem hóa đơn giấy hoặc hóa đơn trong ứng dụng bà con vẫn dùng, rồi gọi số chăm sóc khách hàng in trên hóa đơn đó. ' +
        'Không gọi lại số vừa gọi đến. Tổ trưởng tổ dân phố nào nhận được phản ánh, xin báo ngay cho công an phường.',
    ),
  ],
  scamForms: [
    'gia-mao-trang-thong-tin-dien-tu-cua-co-quan-doanh-nghiep',
    'sms-brandname-phat-tan-tin-nhan-gia-mao',
  ],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'gia-dinh-nguoi-than'],
  topics: ['lua-dao', 'an-toan-thong-tin'],
  urgent: true,
  steps: [
    'Tắt máy, không bấm đường dẫn, không cài ứng dụng được gửi tới.',
    'Xem hóa đơn cũ, tự gọi số chăm sóc khách hàng in trên đó.',
    'Lỡ cài rồi: bật chế độ máy bay, nhờ người nhà gọi ngân hàng khóa tài khoản.',
    'Mang điện thoại đến công an phường; việc khẩn cấp gọi 113.',
  ],
  hotlines: HOTLINES,
  life: { stage: 'urgent' },
}

const SIM_FORMS = ['khoa-sim-vi-chua-chuan-hoa-thue-bao']

/** Public: takes the place of the one below. */
export const simLock = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'canh-bao-khoa-sim',
  kind: 'warning',
  slug: 'doa-khoa-sim-trong-hai-gio-dung-bam-phim-dung-doc-ma',
  title: 'Dọa khóa SIM trong hai giờ: đừng bấm phím, đừng đọc mã',
  summary:
    'Cuộc gọi tự động báo thuê bao sai thông tin, bấm phím để gặp “tổng đài viên”. Mục đích là lấy mã và chiếm số điện ' +
    'thoại của bà con.',
  body: [
    paragraph(
      'Chiếm được số điện thoại, kẻ gian nhận luôn mọi mã ngân hàng gửi về số ấy. Vì thế chúng kiên nhẫn dẫn ta qua từng ' +
        'bước: bấm phím, đọc số căn cước, rồi soạn một tin nhắn “xác nhận”. Tin nhắn đó chính là lệnh đổi sang SIM của chúng.',
    ),
    heading('Dấu hiệu'),
    bullets(
      'Giọng máy đọc, hẹn khóa trong hai giờ hoặc trong ngày.',
      'Hướng dẫn soạn tin nhắn lạ, bấm chuỗi ký tự có dấu sao và dấu thăng.',
      'Điện thoại đột nhiên mất sóng sau khi làm theo.',
    ),
    heading('Việc cần làm'),
    numbered(
      'Tắt máy, không bấm phím nào.',
      'Muốn kiểm tra thông tin thuê bao thì ra cửa hàng của nhà mạng, mang theo căn cước.',
      'Mất sóng bất thường: mượn máy khác gọi nhà mạng khóa SIM và gọi ngân hàng khóa tài khoản.',
      'Phản ánh số lạ tới 156. Việc khẩn cấp, gọi 113.',
    ),
  ],
  scamForms: SIM_FORMS,
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'nguoi-ban-hang-truc-tuyen'],
  steps: [
    'Tắt máy, không bấm phím, không soạn tin nhắn theo lời người lạ.',
    'Ra cửa hàng của nhà mạng nếu muốn kiểm tra thông tin.',
    'Mất sóng bất thường thì báo nhà mạng và ngân hàng ngay.',
  ],
  hotlines: HOTLINES,
  life: { stage: 'released', effectiveFrom: hourOf(today, -9, 10) },
})

export const oldSimLock = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'canh-bao-khoa-sim-ban-cu',
  kind: 'warning',
  slug: 'canh-bao-cuoc-goi-chuan-hoa-thue-bao',
  title: 'Cảnh báo cuộc gọi “chuẩn hóa thuê bao”',
  summary: 'Bản đầu tiên của cảnh báo khóa SIM, viết khi phường mới nhận được phản ánh.',
  body: [
    paragraph(
      'Mấy hôm nay nhiều hộ trong phường nghe điện thoại báo thuê bao chưa đúng thông tin và sẽ bị khóa. Bà con không làm ' +
        'theo, không đọc số căn cước qua điện thoại.',
    ),
    numbered('Tắt máy.', 'Hỏi tại cửa hàng của nhà mạng.', 'Phản ánh tới đầu số 156.'),
  ],
  scamForms: SIM_FORMS,
  audiences: ['nguoi-dan'],
  steps: ['Tắt máy và hỏi lại tại cửa hàng của nhà mạng.'],
  hotlines: ['156'],
  life: {
    stage: 'replaced',
    effectiveFrom: hourOf(today, -30, 14),
    successor: 'canh-bao-khoa-sim',
    reason: 'Có thêm thủ đoạn chiếm SIM bằng tin nhắn; bản mới nói rõ từng bước cần làm.',
  },
})

/** Withdrawn: what a list of "scam numbers" does to people who later get one of those numbers. */
export const numberList = (today: string): DemonstrationMaterial => ({
  ...ofSonLa,
  key: 'bai-danh-sach-so-lua-dao',
  kind: 'article',
  slug: 'nhung-dau-so-nguoi-benh-nen-tranh-nghe',
  title: 'Những đầu số người bệnh nên tránh nghe',
  summary: 'Danh sách đầu số do các bệnh viện ghi lại từ phản ánh của người bệnh trong quý.',
  body: [
    paragraph(
      'Từ phản ánh của người bệnh, các bệnh viện trong tỉnh đã ghi lại những số hay gọi đến tự xưng là phòng viện phí. ' +
        'Phòng công tác xã hội tổng hợp theo từng đầu số để bà con đối chiếu khi có cuộc gọi lạ. Danh sách được cập nhật ' +
        'vào thứ hai hằng tuần và dán tại quầy hướng dẫn.',
    ),
    heading('Cách dùng danh sách'),
    bullets(
      'Thấy số gọi đến bắt đầu bằng đầu số đã ghi thì không nghe, hoặc nghe mà không trả lời câu hỏi nào về giấy tờ, tiền bạc.',
      'Số không có trong danh sách chưa chắc đã an toàn: kẻ gian đổi số hằng ngày, có khi giả cả số của bệnh viện.',
      'Ghi lại giờ gọi, nội dung, rồi báo quầy hướng dẫn để bệnh viện biết thủ đoạn mới.',
    ),
    heading('Nhận ra bằng lời nói, không chỉ bằng số'),
    paragraph(
      'Dù số nào gọi đến, hãy để ý ba điều: có giục không, có đòi tiền không, có bắt giữ bí mật không. Người của bệnh viện ' +
        'gọi để báo lịch, báo kết quả, không gọi để nhận tiền. Nghe thấy một trong ba điều ấy thì cảm ơn và tắt máy, sau đó ' +
        'tự gọi lại tổng đài in trên sổ khám bệnh. Nếu là việc thật, tổng đài sẽ biết và nối máy cho bà con.',
    ),
    heading('Gọi lại cho chắc'),
    numbered(
      'Gọi tổng đài bệnh viện theo số trên sổ khám.',
      'Nhờ trạm y tế xã hỏi giúp nếu không gọi được.',
      'Phản ánh cuộc gọi lừa đảo tới 156; bị đe dọa hoặc mất tiền thì báo công an xã, việc khẩn cấp gọi 113.',
    ),
  ],
  scamForms: ['gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu'],
  audiences: ['nguoi-benh-nguoi-nha'],
  note: `${ILLUSTRATION_NOTE} Trình diễn việc thu hồi: bản thật không nên đăng danh sách số điện thoại.`,
  life: {
    stage: 'withdrawn',
    effectiveFrom: hourOf(today, -14, 8),
    reason:
      'Một số thuê bao trong danh sách đã được cấp lại cho người khác. Đề nghị các trang gỡ bài để không gây phiền cho chủ mới.',
  },
})
