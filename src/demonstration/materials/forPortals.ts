import { hourOf } from '../days'
import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofNgoQuyen, paragraph } from './terms'

/** Only portals with a key read it: what is said to those who post, not to the public. */
export const forPortals = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'bai-huong-dan-quan-tri-trang',
  kind: 'article',
  slug: 'goi-y-cho-nguoi-quan-tri-trang-thong-tin',
  title: 'Gợi ý cho người quản trị trang: đăng tài liệu sao cho bà con đọc được',
  summary:
    'Dành cho quản trị cổng thông tin xã, phường: chọn gì để đăng, đặt ở đâu, khi nào gỡ, trả lời câu hỏi của người dân thế nào.',
  body: [
    paragraph(
      'Tài liệu hay mà không ai thấy thì cũng như chưa có. Dưới đây là kinh nghiệm gom từ những người làm trang ở cơ sở; ' +
        'nơi nào có cách tốt hơn, xin gửi lại để bổ sung.',
    ),
    heading('Đăng gì trước?'),
    numbered(
      'Cảnh báo khẩn: đặt đầu trang trong ngày, kèm nút gọi 113 và 156.',
      'Áp phích của chiến dịch đang mở: đặt ở cột bên, luôn kèm phần chữ để máy đọc màn hình đọc được.',
      'Bài viết dài: đăng vào chuyên mục, rút hai câu đầu làm lời dẫn trong nhóm tổ dân phố.',
      'Bài đọc loa: gửi cho người phụ trách đài, không cần đăng lên trang.',
    ),
    heading('Giữ cho đúng'),
    bullets(
      'Không sửa số điện thoại, không cắt mất tên cơ quan và văn bản chỉ đạo.',
      'Tài liệu bị thu hồi hoặc thay thế thì gỡ trong ngày, kể cả ảnh đã gửi trong nhóm.',
      'Hết chiến dịch thì gỡ áp phích; để áp phích cũ lâu ngày, người đọc sẽ quen mắt và bỏ qua cái mới.',
      'Không đăng ảnh, tên, số tài khoản của người bị lừa, dù họ đồng ý lúc đang hoảng.',
    ),
    heading('Người dân hay hỏi'),
    bullets(
      '“Tôi bị lừa rồi, trang có giúp lấy lại tiền không?” Trả lời: trang không làm được; xin gọi ngân hàng ngay và đến công an phường. Đừng tin người nhận lấy lại tiền thuê.',
      '“Số này có phải lừa đảo không?” Trả lời: trang không xác nhận từng số; xin tắt máy và tự gọi lại nơi được nhắc tên.',
      '“Có được in áp phích đem dán không?” Trả lời: được, giữ nguyên nội dung và nguồn.',
    ),
    heading('Báo lại cho phường'),
    paragraph(
      'Sau khi đăng, ghi lại địa chỉ bài và ngày đăng. Cuối đợt, phường chỉ cần con số thật: đăng mấy nơi, bao nhiêu lượt ' +
        'xem, có bao nhiêu người gọi hỏi. Số nhỏ cũng quý, vì nó cho biết lần sau nên làm khác ở đâu.',
    ),
  ],
  scamForms: [],
  audiences: ['can-bo-cong-chuc-vien-chuc'],
  topics: ['lua-dao', 'an-toan-thong-tin'],
  access: 'keyed',
  life: { stage: 'released', effectiveFrom: hourOf(today, -20, 8) },
})
