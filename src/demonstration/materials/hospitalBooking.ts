import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofSonLa, paragraph } from './terms'

/** Waits for the editor. */
export const hospitalBooking: DemonstrationMaterial = {
  ...ofSonLa,
  key: 'bai-dat-lich-kham',
  kind: 'article',
  slug: 'dat-lich-kham-qua-mang-nhan-ra-trang-gia-benh-vien',
  title: 'Đặt lịch khám qua mạng: nhận ra trang giả bệnh viện',
  summary:
    'Trang giả chép y nguyên ảnh bác sĩ, bảng giá, rồi đòi “phí giữ chỗ”. Ba phút xem kỹ dưới đây giúp người bệnh ' +
    'không mất tiền và không lỡ ngày khám.',
  body: [
    paragraph(
      'Đặt lịch từ nhà giúp người bệnh ở xã xa đỡ phải đi từ nửa đêm. Nhưng chỗ nào tiện thì kẻ gian cũng tìm đến. ' +
        'Chúng lập trang mang tên bệnh viện, chạy quảng cáo lên đầu kết quả tìm kiếm, nhắn tin trả lời ngọt ngào, và ' +
        'xin chuyển trước một khoản để “giữ suất bác sĩ giỏi”. Đến ngày hẹn, quầy tiếp đón không có tên ta trong sổ.',
    ),
    heading('Bốn chỗ dễ lộ của một trang giả'),
    bullets(
      'Tên miền lạ, dài, thêm chữ “uutien”, “online”, “vip”. Trang của bệnh viện công thường có đuôi .gov.vn hoặc tên miền in trên bảng ở cổng.',
      'Số điện thoại chỉ là số di động, gọi tổng đài bệnh viện thì không ai biết số ấy.',
      'Tài khoản nhận tiền mang tên một người, không phải tên bệnh viện.',
      'Hỏi bệnh rất ít, hỏi giấy tờ rất nhiều: ảnh căn cước, thẻ bảo hiểm, cả mã OTP.',
    ),
    heading('Đặt lịch sao cho chắc'),
    numbered(
      'Lấy số tổng đài, địa chỉ trang web từ sổ khám bệnh, giấy hẹn cũ hoặc bảng thông báo tại trạm y tế xã.',
      'Tự gõ địa chỉ vào trình duyệt, không bấm vào quảng cáo và đường dẫn trong tin nhắn.',
      'Chỉ khai những điều cần cho việc khám. Không bệnh viện nào cần mã OTP hay mật khẩu ngân hàng.',
      'Nộp tiền tại quầy, hoặc quét mã ngay trên giấy của bệnh viện và đọc kỹ tên người nhận trước khi bấm.',
      'Còn băn khoăn thì nhờ trạm y tế gọi hỏi giúp. Việc này không mất tiền.',
    ),
    heading('Lỡ khai giấy tờ, lỡ chuyển tiền thì sao?'),
    paragraph(
      'Gọi cho ngân hàng của mình trước tiên, xin tạm khóa tài khoản và tra soát khoản vừa chuyển. Nếu đã gửi ảnh căn ' +
        'cước, hãy báo công an xã để ghi nhận, phòng khi kẻ gian dùng ảnh đó đi vay tiền. Chụp lại trang giả, đoạn tin ' +
        'nhắn, biên lai. Phản ánh số lạ tới 156, việc khẩn cấp gọi 113. Sau cùng, xin báo cho phòng công tác xã hội của ' +
        'bệnh viện: một người báo sớm, nhiều người khác không mắc bẫy.',
    ),
    heading('Việc của trạm y tế và bệnh viện'),
    bullets(
      'Dán số tổng đài thật, địa chỉ trang thật ở quầy tiếp đón và trên giấy hẹn.',
      'Khi biết có trang giả, đăng lời nhắc ngắn trên trang chính thức và đọc trên loa.',
    ),
  ],
  scamForms: [
    'gia-mao-trang-thong-tin-dien-tu-cua-co-quan-doanh-nghiep',
    'rai-lien-ket-lua-dao-quang-cao-ban-tren-mang-xa-hoi',
  ],
  audiences: ['nguoi-benh-nguoi-nha', 'nguoi-dan', 'can-bo-cong-chuc-vien-chuc'],
  topics: ['lua-dao', 'an-toan-thong-tin'],
  life: { stage: 'in-review' },
}
