import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, LICENCE, NOT_URGENT } from './terms'

export const fakeOfficers: DemonstrationMaterial = {
  key: 'canh-bao-gia-danh-cong-an',
  kind: 'warning',
  slug: 'gia-danh-cong-an-qua-dien-thoai',
  language: 'vi',
  title: 'Xưng công an qua điện thoại, bắt chuyển tiền, bắt cài ứng dụng: đó là lừa đảo',
  summary:
    'Kẻ gian tự xưng công an, viện kiểm sát, tòa án, dọa bà con dính vào vụ án rồi bắt chuyển tiền hoặc cài ' +
    'ứng dụng lạ. Người làm việc thật không đòi tiền qua điện thoại.',
  body: [
    {
      type: 'paragraph',
      text:
        'Cuộc gọi thường bắt đầu bằng một tin làm ta hoảng: có người lấy tên mình mở tài khoản rửa tiền, hồ sơ ' +
        'định danh bị lỗi, xe vừa gây tai nạn. Kế đó là lời dọa bắt giam, lệnh cấm nói với người nhà, và cuối ' +
        'cùng luôn là tiền hoặc chiếc điện thoại của mình.',
    },
    { type: 'heading', text: 'Ba điều chỉ kẻ lừa đảo mới đòi' },
    {
      type: 'list',
      ordered: false,
      items: [
        'Chuyển tiền vào “tài khoản tạm giữ” để “chứng minh trong sạch”.',
        'Cài ứng dụng, bấm đường dẫn hay quét mã QR gửi qua tin nhắn để “cập nhật hồ sơ”.',
        'Giữ bí mật, không tắt máy, vào phòng riêng hoặc ra nhà nghỉ để “làm việc”.',
      ],
    },
    { type: 'heading', text: 'Cách xử trí' },
    {
      type: 'list',
      ordered: true,
      items: [
        'Tắt máy. Không ai bị phạt vì tắt máy một cuộc gọi lạ.',
        'Kể ngay cho người nhà hoặc hàng xóm nghe; nói ra là bớt sợ.',
        'Đến trụ sở công an phường để hỏi, hoặc gọi theo số niêm yết tại trụ sở.',
        'Không chuyển tiền, không đọc mã OTP, không cài ứng dụng từ đường dẫn lạ.',
        'Lỡ cài rồi thì tắt mạng, nhờ ngân hàng khóa tài khoản, mang máy đến công an nhờ giúp.',
      ],
    },
    { type: 'heading', text: 'Mã QR cũng cần xem kỹ' },
    {
      type: 'paragraph',
      text:
        'Mã QR chỉ là một đường dẫn hoặc một số tài khoản viết bằng ô vuông. Trước khi bấm chuyển, hãy đọc tên ' +
        'người nhận hiện trên màn hình; không đúng tên cửa hàng, cơ quan thì dừng. Thấy mã bị dán chồng ở nơi ' +
        'công cộng, xin báo cho chủ quán hoặc tổ dân phố.',
    },
    {
      type: 'paragraph',
      text: 'Gặp cuộc gọi như trên, bà con có thể phản ánh tới đầu số 156; việc khẩn cấp, gọi 113.',
    },
  ],
  file: null,
  textEquivalent: null,
  agency: 'phong-vhtt-quan-ngo-quyen',
  directives: ['ngo-quyen-vhtt-2023'],
  campaigns: [],
  scamForms: [
    'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
    'gia-mao-trang-thong-tin-dien-tu-cua-co-quan-doanh-nghiep',
  ],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'can-bo-cong-chuc-vien-chuc'],
  topics: ['lua-dao'],
  ...NOT_URGENT,
  steps: [
    'Tắt máy và kể ngay cho người nhà nghe.',
    'Đến trụ sở công an phường để hỏi.',
    'Không chuyển tiền, không đọc mã OTP, không cài ứng dụng từ đường dẫn lạ.',
  ],
  hotlines: ['113', '156', 'canhbao-khonggianmang'],
  availability: 'always',
  windows: [],
  access: 'public',
  licence: LICENCE,
  attribution: 'Phòng Văn hóa và Thông tin quận Ngô Quyền',
  life: { stage: 'released', effectiveFrom: '2023-04-10T01:00:00.000Z' },
  note: ILLUSTRATION_NOTE,
}
