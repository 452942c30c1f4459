import { span } from '../days'
import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, ofNgoQuyen, ofSonLa, paragraph } from './terms'

/** Approved, and waiting for someone to choose a day. */
export const jobScript = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'loa-viec-lam-nop-tien',
  kind: 'loudspeaker-script',
  slug: 'loa-truyen-thanh-di-lam-khong-phai-nop-tien',
  title: 'Bài đọc loa truyền thanh: Đi làm không phải nộp tiền',
  summary: 'Bài đọc hơn một phút cho loa phường vào giờ tan ca, dành cho người đang tìm việc.',
  body: [
    paragraph('Phường ta xin gửi lời chào đến bà con!'),
    paragraph(
      'Trên mạng đang có nhiều tin tuyển người. Việc thì nhẹ. Lương thì cao. Làm tại nhà. Nghe rất thích.',
    ),
    paragraph('Họ cho ta bấm vài nút, rồi trả mấy chục nghìn đồng. Tiền ấy là mồi.'),
    paragraph(
      'Sau đó họ bảo nộp tiền trước để nhận việc lớn hơn. Nộp một lần, có lãi. Nộp lần nữa, họ nói làm sai, phải nộp thêm. ' +
        'Đến lúc ấy, tiền không về nữa.',
    ),
    paragraph('Bà con tìm việc, xin nhớ ba điều.'),
    paragraph(
      'Điều thứ nhất. Đi làm là được trả tiền, không phải nộp tiền. Ai bắt nộp tiền, ta từ chối.',
    ),
    paragraph(
      'Điều thứ hai. Không gửi ảnh căn cước, không đọc mã ngân hàng cho người chưa từng gặp.',
    ),
    paragraph(
      'Điều thứ ba. Muốn hỏi việc thật, hãy đến ủy ban phường, hội phụ nữ, đoàn thanh niên. Có người chỉ giúp.',
    ),
    paragraph(
      'Ai đã lỡ nộp tiền, xin dừng lại ngay, gọi ngân hàng, rồi đến công an phường. Đừng nộp thêm để gỡ. Việc khẩn cấp, gọi ' +
        'số một, một, ba.',
    ),
    paragraph('Nghe được tin này, xin bà con nói lại cho con cháu đang tìm việc. Xin cảm ơn!'),
  ],
  scamForms: ['tuyen-cong-tac-vien-truc-tuyen'],
  audiences: ['nguoi-lao-dong', 'cong-nhan', 'sinh-vien', 'phu-nu'],
  availability: 'own',
  windows: [span(today, 3, 9)],
  life: { stage: 'approved' },
})

const WITHOUT_FILE = 'Chưa quay, chưa thu: bản nháp thiếu tệp, nên chưa gửi duyệt được.'

/** Drafts that lack their recording: nobody has made one, and a stand-in would be a lie. */
export const callBackVideo: DemonstrationMaterial = {
  ...ofSonLa,
  key: 'video-goi-lai-cho-chac',
  kind: 'video',
  slug: 'phim-ngan-goi-lai-cho-chac',
  title: 'Phim ngắn: Gọi lại cho chắc',
  summary:
    'Kịch bản phim 60 giây chiếu ở phòng chờ: người mẹ nhận tin con cấp cứu, tắt máy và gọi cô giáo.',
  body: [
    paragraph(
      'Dự kiến quay tại trường và phòng chờ bệnh viện; có phụ đề và một bản kèm ngôn ngữ ký hiệu.',
    ),
  ],
  textEquivalent: [
    'Cảnh 1. Chị Mai đang ở chợ, điện thoại reo. Giọng nam: “Cháu ngã, đang mổ, chị chuyển gấp mười lăm triệu.”',
    'Cảnh 2. Chị Mai mở ứng dụng ngân hàng, ngón tay dừng lại trên nút chuyển. Chị nhìn tấm áp phích ở sạp bên.',
    'Cảnh 3. Chị Mai tắt máy, bấm số cô giáo trong danh bạ. Cô giáo: “Cháu đang học thể dục ngoài sân, chị ạ.”',
    'Cảnh 4. Tiếng trẻ con cười. Dòng chữ: Gọi lại cho chắc. Việc khẩn cấp gọi 113, phản ánh cuộc gọi lừa đảo: 156.',
  ].join('\n'),
  scamForms: ['gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu'],
  audiences: ['cha-me-hoc-sinh', 'nguoi-benh-nguoi-nha'],
  note: `${ILLUSTRATION_NOTE} ${WITHOUT_FILE}`,
  life: { stage: 'draft' },
}

export const marketAudio: DemonstrationMaterial = {
  ...ofNgoQuyen,
  key: 'am-thanh-phien-cho',
  kind: 'audio',
  slug: 'phat-thanh-phien-cho-kiem-tra-ma-qr',
  title: 'Phát thanh phiên chợ: kiểm tra mã QR ở sạp',
  summary:
    'Bản thu 45 giây cho loa chợ: người bán ra xem mã mỗi sáng, người mua đọc tên người nhận trước khi bấm.',
  body: [],
  textEquivalent: [
    'Cô bác tiểu thương ơi! Trước khi mở hàng, xin quét thử mã của sạp mình. Đúng tên mình thì bán. Sai tên, có kẻ dán đè.',
    'Cô bác đi chợ ơi! Quét mã xong, xin đọc tên người nhận. Đúng tên sạp thì bấm. Chưa rõ thì hỏi. Một giây hỏi, cả tháng yên.',
  ].join('\n'),
  scamForms: ['gia-mao-bien-lai-chuyen-tien-thanh-cong'],
  audiences: ['nguoi-ban-hang-truc-tuyen', 'nguoi-dan'],
  topics: ['lua-dao', 'tien-gia'],
  note: `${ILLUSTRATION_NOTE} ${WITHOUT_FILE}`,
  life: { stage: 'draft' },
}
