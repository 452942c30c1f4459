/** Every word of the directive's page. */
import type { CitationRelation } from '#src/domain/release'
import type { Ending, NodeKind } from '#src/domain/mandateGraph/graph'
import { RELATION_LABELS } from '#src/studio/labels'

const KINDS: Record<NodeKind, string> = {
  self: 'Văn bản này',
  known: '',
  stub: 'Mới chỉ được viện dẫn, cần bổ sung',
  unknown: 'Chưa mở được ở đây',
}
const ENDINGS: Record<Ending, string> = { withdrawn: 'Đã thu hồi', replaced: 'Đã thay thế' }

export const DIRECTIVE_TEXT = {
  notYet: 'Chưa ghi',

  facts: 'Văn bản',
  number: 'Số, ký hiệu',
  blankNumber: (symbol: string) => `…${symbol} (bản công bố để trống số)`,
  docType: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  subject: 'Trích yếu',
  state: 'Trạng thái',
  urgency: 'Độ khẩn',
  urgencies: { khan: 'Khẩn', 'thuong-khan': 'Thượng khẩn', 'hoa-toc': 'Hỏa tốc' },
  recipients: 'Kính gửi',
  unresolved: 'chưa chọn trong danh mục',
  successors: (names: readonly string[]) => `nay là ${names.join(', ')}`,
  windows: 'Thời gian thực hiện',
  inferredYear: ' (năm được suy ra)',
  riskPeriods: 'Thời kỳ nguy cơ cao',
  deadlines: 'Thời hạn',
  noDeadline: 'Văn bản không đặt thời hạn',
  monitoring: 'Theo dõi, đôn đốc',
  original: 'Tệp gốc',
  noOriginal: 'Không có tệp gốc, hoặc tệp thuộc cơ quan khác',
  download: (name: string) => `Tải ${name}`,
  scanned: 'Bản quét, không có chữ để đọc.',
  readText: 'Đọc phần chữ của tệp',
  textGoesOn: '… còn nữa: hãy tải tệp để đọc hết.',

  anomalies: 'Điểm cần kiểm tra',
  noAnomaly: 'Không thấy điểm nào bất thường về số, ngày và cơ quan ban hành.',

  review: 'Cần xem lại',
  reviewIntro:
    'Căn cứ của những nội dung dưới đây không còn. Hãy xem từng mục: gắn văn bản mới rồi gửi duyệt lại, hoặc nhờ biên tập viên thu hồi.',
  reviewDirectives: 'Văn bản dựa vào văn bản này',
  reviewAnswers: 'Tài liệu, chiến dịch thực hiện',
  nothingHangs: 'Không còn tài liệu, chiến dịch nào dựa vào văn bản này.',

  graph: 'Văn bản nào thực hiện văn bản nào',
  graphHint:
    'Bên trái là văn bản làm căn cứ, bên phải là văn bản thực hiện. Khung nét đứt: chưa có ở đây, hoặc mới chỉ được viện dẫn.',
  graphAlone:
    'Văn bản này chưa viện dẫn văn bản nào và chưa được văn bản nào viện dẫn. Hãy bổ sung ở thẻ Căn cứ, thực hiện.',
  graphList: 'Xem dưới dạng danh sách',
  drawing: 'Sơ đồ văn bản viện dẫn',
  kind: (kind: NodeKind) => KINDS[kind],
  ending: (ending: Ending) => ENDINGS[ending],
  more: (count: number) => `còn ${count} văn bản nữa`,
  upwards: 'Văn bản này dựa vào',
  downwards: 'Văn bản dựa vào văn bản này',
  relations: (relations: readonly CitationRelation[]) =>
    relations.length === 0
      ? 'Viện dẫn'
      : relations.map((relation) => RELATION_LABELS[relation]).join(', '),

  tasks: 'Nhiệm vụ',
  noTasks: 'Chưa ghi nhiệm vụ nào. Hãy bổ sung ở thẻ Nhiệm vụ, thời gian.',
  duty: 'Phải làm',
  information: 'Để biết',
  assignees: 'Thực hiện',
  partners: 'Phối hợp',
  delegates: 'Giao tiếp cho',
  audiences: 'Đối tượng',
  channels: 'Kênh',
  span: (start: string, end: string) =>
    [start && `từ ${start}`, end && `đến hết ${end}`].filter(Boolean).join(' '),
  when: 'Thời gian',

  answers: 'Tài liệu và chiến dịch thực hiện',
  noAnswers:
    'Chưa có tài liệu hay chiến dịch nào thực hiện văn bản này. Cán bộ truyền thông và biên tập viên tạo được bằng nút ở đầu trang.',
  newAnswer: { materials: 'Tạo tài liệu', campaigns: 'Tạo chiến dịch' },
  newAnswerHint: 'Biểu mẫu mở ra đã chọn sẵn văn bản này.',
  answersTo: 'Thực hiện',
  campaign: 'Chiến dịch',
  moreAnswers: (count: number) => `còn ${count} tài liệu, chiến dịch nữa`,
  untitled: '(chưa có tiêu đề)',
}
