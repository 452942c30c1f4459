/** What a caller is told of each parameter: a name means the same wherever it stands. */
export interface ParameterText {
  description: string
  /** Left out where nobody can know one beforehand. */
  example?: string | number
  /** What its text may look like, where the schema that reads it cannot say. */
  pattern?: string
  anyOf?: readonly { type: 'string'; format: 'date' | 'date-time' }[]
}

export const PARAMETER_TEXTS: Readonly<Record<string, ParameterText>> = {
  campaign: {
    description: 'Thuộc chiến dịch có mã hoặc tên địa chỉ này.',
    example: 'thang-cao-diem',
  },
  directive: {
    description: 'Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này.',
    example: '1384/UBND-NC',
  },
  topic: { description: 'Thuộc chủ đề này.', example: 'lua-dao-truc-tuyen' },
  kind: { description: 'Loại tài liệu.', example: 'warning' },
  audience: {
    description: 'Dành cho đối tượng có mã hoặc tên địa chỉ này.',
    example: 'nguoi-cao-tuoi',
  },
  scamForm: {
    description: 'Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này.',
    example: 'gia-danh-co-quan',
  },
  agency: {
    description: 'Của cơ quan có mã hoặc tên địa chỉ này.',
    example: 'ubnd-phuong-bo-de',
  },
  language: { description: 'Ngôn ngữ, theo thẻ BCP 47.', example: 'vi' },
  docType: { description: 'Loại văn bản.', example: 'cong-van' },
  q: { description: 'Từ cần tìm; không phân biệt dấu và chữ hoa.', example: 'chuyển tiền' },
  updatedSince: {
    description:
      'Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ.',
    example: '2024-11-20',
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
  },
  page: { description: 'Trang thứ mấy.', example: 1 },
  limit: { description: 'Số nội dung trên một trang.', example: 20 },
  sort: {
    description: 'Thứ tự; -relevance chỉ dùng cùng q.',
    example: '-releasedAt',
  },
  state: {
    description: 'active: đang diễn ra. upcoming: sắp mở, cần khóa có quyền.',
    example: 'active',
  },
  cursor: {
    description: 'Vị trí đã đọc đến, chép nguyên từ lần trước; bỏ trống để đọc từ đầu.',
  },
  wait: {
    description:
      'Số giây chờ nếu chưa có gì mới; một nơi (địa chỉ mạng hoặc cổng thông tin) có tối đa 20 lượt chờ cùng lúc.',
    example: 25,
  },
  url: {
    description: 'Địa chỉ đầy đủ của tài liệu cần nhúng.',
    example: 'https://canhgiac.example.vn/api/v1/materials/tai-lieu',
  },
  format: { description: 'Định dạng của câu trả lời.', example: 'json' },
  maxwidth: { description: 'Chiều rộng lớn nhất, tính bằng điểm ảnh.', example: 600 },
  maxheight: { description: 'Chiều cao lớn nhất, tính bằng điểm ảnh.', example: 800 },
}

/** Parts of paths. */
export const PATH_TEXTS: Readonly<Record<string, ParameterText>> = {
  id: { description: 'Mã hoặc tên địa chỉ của nội dung.', example: 'tai-lieu' },
  hash: {
    description: 'SHA-256 của tệp, viết bằng hệ 16.',
    example: 'ab'.repeat(32),
    pattern: '^[0-9a-f]{64}$',
  },
  name: { description: 'Tên tệp.', example: 'to-roi.pdf' },
}
