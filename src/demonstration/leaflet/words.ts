/** The words of the leaflet; the page and the material's body are both made from these. */
export const title = ['Lỡ chuyển tiền rồi?', 'Bốn việc trong một giờ'] as const
export const lead = [
  'Ai cũng có thể bị lừa. Mỗi phút làm đúng bây giờ là thêm một phần hy vọng',
  'giữ lại tiền. Hãy làm theo thứ tự, và nhờ người bên cạnh làm cùng.',
] as const

export const stepsTitle = 'Làm ngay, theo thứ tự'
export const steps = [
  {
    title: 'Gọi ngân hàng của mình.',
    lines: [
      'Số ở mặt sau thẻ. Nói: “Tôi vừa bị lừa, xin tra soát và giữ khoản tiền lại.”',
      'Xin khóa tạm tài khoản, hỏi tên người nghe máy và ghi giờ gọi.',
    ],
  },
  {
    title: 'Cắt đường vào điện thoại.',
    lines: [
      'Đã cài ứng dụng lạ thì bật chế độ máy bay, không mở lại. Dùng máy khác',
      'để đổi mật khẩu ngân hàng và hộp thư.',
    ],
  },
  {
    title: 'Giữ nguyên dấu vết.',
    lines: [
      'Không xóa tin nhắn, không chặn số vội. Chụp màn hình cuộc gọi,',
      'đoạn chat, biên lai, địa chỉ trang web.',
    ],
  },
  {
    title: 'Trình báo công an nơi gần nhất.',
    lines: [
      'Mang theo điện thoại, căn cước, biên lai. Xin tên người tiếp nhận.',
      'Bị đe dọa hoặc kẻ gian đang ở gần: gọi 113.',
    ],
  },
] as const

export const keepTitle = 'Mang theo khi trình báo'
export const keep = [
  'Số máy, tên tài khoản của kẻ gian',
  'Số tiền, giờ chuyển, ngân hàng nhận',
  'Ảnh chụp tin nhắn, trang web',
  'Tên người đã nghe máy ở ngân hàng',
] as const

export const neverTitle = 'Đừng làm'
export const never = [
  'Chuyển thêm để “chuộc” tiền về',
  'Tin dịch vụ nhận lấy lại tiền',
  'Giấu gia đình vì xấu hổ',
  'Tự đi tìm gặp kẻ gian',
] as const

export const contacts = [
  { number: '113', meaning: 'Công an, khi việc khẩn cấp' },
  { number: '156', meaning: 'Phản ánh cuộc gọi, tin nhắn lừa đảo' },
] as const
export const ownBank = 'Ngân hàng của tôi'
export const imprint = 'Tài liệu minh họa · Cảnh Giác · CC BY 4.0 · canhbao.khonggianmang.vn'

export const alt =
  'Tờ rơi một trang A4: bốn việc trong một giờ sau khi lỡ chuyển tiền cho kẻ lừa đảo, những thứ cần mang theo khi trình ' +
  'báo, bốn việc đừng làm, số 113 và 156.'
