import { hourOf } from '../days'
import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofNgoQuyen, paragraph } from './terms'

/** Money from a stranger: edited since its release, so that there is something to compare. */
export const misdirected = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'bai-tien-la-vao-tai-khoan',
  kind: 'article',
  slug: 'tien-la-vao-tai-khoan-dung-voi-tieu-dung-voi-tra',
  title: 'Tiền lạ vào tài khoản: đừng vội tiêu, cũng đừng vội trả',
  summary:
    'Tự nhiên có vài triệu đồng vào tài khoản, rồi một người gọi tới xin lại. Trả nhầm chỗ là mất tiền thật. Hãy ' +
    'để ngân hàng làm việc đó.',
  body: [
    paragraph(
      'Buổi trưa, điện thoại báo có 3 triệu đồng chuyển vào. Mười phút sau, một giọng nói rất lễ phép gọi đến: ' +
        'em chuyển nhầm, xin bác chuyển lại giúp, số tài khoản đây ạ. Ai cũng muốn làm việc tử tế. Kẻ gian biết thế ' +
        'và dựng bẫy trên chính lòng tốt ấy.',
    ),
    heading('Vì sao không nên tự chuyển trả?'),
    bullets(
      'Khoản tiền có thể là “tiền cho vay”: ít hôm sau, một kẻ khác gọi đòi cả gốc lẫn lãi rất cao, nói rằng ta đã nhận.',
      'Người gọi không phải chủ tài khoản gửi: trả cho họ rồi, chủ thật vẫn có quyền đòi, ta mất hai lần.',
      'Đường dẫn “để ngân hàng nước ngoài thu hồi” là trang giả, dựng ra để lấy mật khẩu và mã OTP.',
      'Tin nhắn báo có tiền cũng có thể giả. Hãy mở ứng dụng ngân hàng xem số dư, đừng chỉ nhìn tin nhắn.',
    ),
    heading('Nhận ra cái bẫy'),
    paragraph(
      'Người chuyển nhầm thật thường đã báo ngân hàng của họ, và đợi được. Kẻ gian thì giục: gọi liên tục, nói đang ' +
        'nuôi bệnh, đổi từ năn nỉ sang dọa kiện. Số tài khoản họ đọc thường khác số đã chuyển tiền đến. Thấy một ' +
        'trong các dấu hiệu đó, bà con cứ yên tâm tắt máy: giữ nguyên tiền trong tài khoản không có gì sai.',
    ),
    heading('Làm đúng năm bước'),
    numbered(
      'Mở ứng dụng ngân hàng, xem có tiền vào thật không, ai gửi, nội dung gì. Chụp lại màn hình.',
      'Không tiêu khoản tiền ấy. Không chuyển cho bất cứ số tài khoản nào được đọc qua điện thoại.',
      'Gọi tổng đài ghi ở mặt sau thẻ, hoặc đến quầy, báo có khoản tiền lạ và nhờ ngân hàng liên hệ bên gửi.',
      'Trả lời người gọi một câu: “Xin anh chị làm việc với ngân hàng, tôi đã báo rồi.” Sau đó không nghe máy nữa.',
      'Bị dọa, bị đòi nợ thì ghi âm, lưu tin nhắn và đến công an phường. Việc khẩn cấp, gọi 113.',
    ),
    heading('Nếu chính mình chuyển nhầm'),
    paragraph(
      'Báo ngay cho ngân hàng của mình, kèm thời gian, số tiền và số tài khoản nhận. Ngân hàng sẽ gửi đề nghị sang ' +
        'bên kia. Cách này có thể mất vài ngày nhưng có giấy tờ rõ ràng cho cả hai phía, và không ai phải tin ai qua ' +
        'một cuộc điện thoại. Cuộc gọi nghi lừa đảo có thể phản ánh tới đầu số 156.',
    ),
  ],
  scamForms: ['chuyen-nham-tien-vao-tai-khoan-ngan-hang'],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'sinh-vien', 'nguoi-ban-hang-truc-tuyen'],
  life: {
    stage: 'edited',
    effectiveFrom: hourOf(today, -21, 9),
    summary:
      'Tự nhiên có vài triệu đồng vào tài khoản, rồi một người gọi tới xin lại. Trả nhầm chỗ là mất tiền thật. Hãy ' +
      'để ngân hàng trả, và giữ lại giấy xác nhận.',
  },
})
