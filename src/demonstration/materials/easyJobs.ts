import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofNgoQuyen, paragraph } from './terms'

/** Sent back by the editor with a comment. */
export const easyJobs: DemonstrationMaterial = {
  ...ofNgoQuyen,
  key: 'bai-viec-nhe-luong-cao',
  kind: 'article',
  slug: 'viec-nhe-luong-cao-mot-ngay-cua-nguoi-lam-nhiem-vu',
  title: 'Việc nhẹ lương cao: một ngày của người “làm nhiệm vụ”',
  summary:
    'Thả tim, chốt đơn ảo, nhận hoa hồng: hai lần đầu có tiền thật, lần thứ ba mất sạch. Bài viết kể lại từng bước ' +
    'để người tìm việc nhận ra trước khi nộp tiền.',
  body: [
    paragraph(
      'Chị H. bán hàng nghỉ thai sản, thấy tin tuyển cộng tác viên làm tại nhà, mỗi ngày vài trăm nghìn đồng. Không hồ ' +
        'sơ, không phỏng vấn, chỉ cần kết bạn với “chị quản lý”. Câu chuyện của chị là câu chuyện ghép từ nhiều người, ' +
        'nhưng các bước thì gần như lần nào cũng giống nhau.',
    ),
    heading('Cái bẫy được dựng theo bốn nấc'),
    numbered(
      'Cho ngọt: bấm thích vài trang, nhận 30 nghìn, rồi 50 nghìn. Tiền về thật để ta tin.',
      'Kéo vào nhóm: mấy chục người khoe ảnh nhận thưởng. Phần lớn là một vài kẻ đóng nhiều vai.',
      'Bắt góp vốn: muốn nhận đơn lớn phải nạp trước. Nạp một triệu, trả lại triệu hai.',
      'Khóa lại: đơn cuối cùng “sai cú pháp”, phải nạp gấp đôi mới rút được. Nạp bao nhiêu cũng vẫn sai.',
    ),
    heading('Dấu hiệu để dừng'),
    bullets(
      'Tuyển ai cũng nhận, lương cao hơn việc thật nhiều lần mà không hỏi biết làm gì.',
      'Người làm phải nộp tiền cho người thuê. Việc thật thì ngược lại.',
      'Chỉ nói chuyện qua ứng dụng nhắn tin, không tên công ty, không địa chỉ, không hợp đồng.',
      'Tiền chuyển vào tài khoản nhiều người khác nhau.',
      'Hỏi nhiều thì bị đuổi khỏi nhóm, hoặc bị dọa phạt hợp đồng.',
    ),
    heading('Tìm việc thì làm thế nào cho chắc?'),
    paragraph(
      'Hỏi trung tâm dịch vụ việc làm của thành phố, hỏi hội phụ nữ, đoàn thanh niên phường. Tra tên và mã số thuế của ' +
        'nơi tuyển, rồi tự gọi theo số ghi trên trang chính thức của họ. Đừng gửi ảnh căn cước khi chưa gặp người thuê. ' +
        'Và nhớ một câu: làm thuê không ai phải đóng tiền.',
    ),
    heading('Đã nạp tiền rồi'),
    bullets(
      'Dừng ngay, kể cả khi được hứa “chỉ một lần nữa”. Khoản sau không cứu được khoản trước.',
      'Báo ngân hàng trong ngày, lưu toàn bộ tin nhắn trước khi bị xóa khỏi nhóm.',
      'Trình báo công an phường; phản ánh số điện thoại tới 156; việc khẩn cấp gọi 113.',
      'Cảnh giác với “dịch vụ lấy lại tiền”: đó là cái bẫy thứ hai.',
    ),
  ],
  scamForms: ['tuyen-cong-tac-vien-truc-tuyen', 'dich-vu-lay-lai-tien-da-bi-lua'],
  audiences: ['phu-nu', 'sinh-vien', 'nguoi-lao-dong', 'cong-nhan'],
  life: {
    stage: 'returned',
    comment:
      'Bài kể rất dễ hiểu. Nhờ chị bổ sung tên và số điện thoại của trung tâm dịch vụ việc làm thành phố (đã gọi thử), ' +
      'và nói rõ ngay đoạn đầu rằng chị H. là nhân vật minh họa.',
  },
}
