/** How names of bodies look in running text: where one begins, where it stops, where two of them part. */
import { cleanPhrase } from './lines'

/**
 * First words of bodies' names, always with a capital. What looks alike is excluded: "Báo cáo",
 * "Ban hành", "Tổ chức", "Phòng, chống", "Trường hợp", "Hội nghị".
 */
const HEADS = [
  'UBND', '[ỦU][yỷ] ban', 'Uỷ ban', 'UB ?MTTQ', 'MTTQ', 'HĐND', 'Hội(?! nghị| thảo| thi)', 'Sở(?! hữu)',
  'Công an', 'Ban(?! hành| bố)', 'Phòng(?!,| chống| ngừa| tránh)', 'Trung tâm', 'Đài', 'Báo(?! cáo| động)',
  'Trường(?! hợp)', 'Văn phòng', 'VP', 'Mặt trận', 'Cơ quan', 'Đoàn(?! kết)', '(?:Tỉnh|Huyện|Thành|Quận|Thị) đoàn',
  'Liên đoàn', 'Bộ(?! phận)', 'Cục', 'Chi cục', 'Tổng cục', 'Tổ(?! chức)', 'Ngân hàng', 'Bệnh viện', 'Trạm',
  'Bưu điện', 'VNPT', 'Viettel', 'Viện', 'Tòa án', 'Toà án', 'Thanh tra(?!,| kiểm)', '(?:Tỉnh|Huyện|Thành|Quận|Đảng|Thị) [ủu][yỷ]',
  'Công ty', 'Tổng công ty', 'Chủ tịch', 'Giám đốc', 'Thủ trưởng', 'Hiệu trưởng', 'Lãnh đạo', 'Thủ tướng', 'Trung ương',
  'Chính phủ', 'Quốc hội', 'Kho bạc', 'Bảo hiểm', 'Thường trực', 'Chánh', 'Trưởng', 'Đồn', 'Nhà trường', 'Đơn vị', 'Điện lực',
].join('|') // prettier-ignore

/** A body named by a proper name. */
export const NAMED_BODY = `(?<![\\p{L}\\d])(?:${HEADS})(?![\\p{L}\\d])`
/** Bodies named by their kind: "Các phòng, ban", "thủ trưởng các cơ quan". */
const KIND_OF_BODY =
  '[Cc]ác (?:cơ quan|đơn vị|phòng|ban|sở|ngành|cấp|trường|tổ chức|đoàn thể|doanh nghiệp|địa phương|hội|xã|phường|huyện|quận|thành viên|thôn|tổ |chi |\\p{Lu})|(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu) (?:các|cơ quan|đơn vị|\\p{Lu})'
const BEGINS_WITH_BODY = new RegExp(`^(?:${NAMED_BODY}|${KIND_OF_BODY})`, 'u')

/** Words with which a body's deed, or the circumstance of it, begins; in lower case, unlike names. */
const DEEDS = [
  'tuyên truyền', 'phổ biến', 'tăng cường', 'triển khai', 'thực hiện', 'chủ trì', 'phối hợp', '(?<!Ban )chỉ đạo',
  'hướng dẫn', 'đôn đốc', '(?<!các |và |trị )tổ chức', 'ra quân', 'đẩy mạnh', 'xây dựng', 'chủ động', 'theo dõi', 'đăng tải',
  'phát (?:động|sóng|huy|hiện|hành|thanh các|trên)', 'tiếp tục', 'tiếp nhận', 'tập trung', 'rà soát', 'kịp thời', 'nghiêm túc', 'có trách nhiệm', 'chịu trách nhiệm',
  'có (?:kế hoạch|phương án|ý kiến|văn bản|biện pháp|hình thức)', 'căn cứ', 'thường xuyên', 'báo cáo', '(?<!cơ quan )tham mưu', 'cung cấp', 'quan tâm',
  'khẩn trương', 'nghiên cứu', 'quán triệt', 'đưa', 'bố trí', 'yêu cầu', 'đề nghị', 'vận động', 'duy trì', 'thông tin (?:đến|tới|rộng|kịp|về)',
  'thông tin, tuyên truyền', 'nâng cao', 'lồng ghép', 'in ấn', 'treo', 'niêm yết', 'xử lý', 'kiểm tra', 'giám sát', 'tổng hợp', 'làm tốt', 'làm đầu mối', 'gửi',
  'đa dạng', 'nhận được', 'ban hành', 'khuyến cáo', 'cảnh báo', 'nhắc nhở', 'mở', 'viết', 'soạn', 'biên soạn', 'dành', 'sử dụng', 'huy động', 'thành lập', 'hoàn thành', 'quản lý', 'mời', 'cử', 'gặp gỡ', 'trực tiếp', 'nhắc', 'bảo đảm', 'đảm bảo', 'hoàn thiện', 'công khai', 'bổ sung', 'chuẩn bị', 'chia sẻ', 'tham gia', 'trao đổi', 'hỗ trợ',
].join('|') // prettier-ignore
const CIRCUMSTANCES =
  'để|nhằm|theo|về việc|về|từ ngày|từ nay|tại|khi|nếu|phải|cần|trước|trong việc|trong quá trình|trong tháng|trên cơ sở|như sau|như|đến|tới|vào|cùng|qua|thông qua|và (?=tuyên|phổ|báo|theo|triển|đăng)'
const END_OF_NAME = new RegExp(
  `[.;:()“”"]|(?<![\\p{L}])(?:${DEEDS}|${CIRCUMSTANCES})(?![\\p{L}])`,
  'u',
)
const LONGEST_NAME = 250
const BETWEEN_BODIES = new RegExp(
  `[,;] (?=${NAMED_BODY})|(?<!HĐND|Hội đồng nhân dân) và (?=${NAMED_BODY})`,
  'u',
)

export function beginsWithBody(text: string): boolean {
  return BEGINS_WITH_BODY.test(text.slice(0, 60))
}

/** The name at the beginning of a text, and what follows it. */
export interface LeadingName {
  name: string
  rest: string
}

/** Reads up to the first deed or stop; null where neither comes within the length of a name. */
export function leadingName(text: string): LeadingName | null {
  const window = text.slice(0, LONGEST_NAME)
  const end = END_OF_NAME.exec(window)?.index ?? (text.length <= LONGEST_NAME ? text.length : -1)
  const name = cleanPhrase(window.slice(0, Math.max(end, 0)))
  return name ? { name, rest: text.slice(end) } : null
}

/** "Trung tâm Văn hoá, Thể thao - Truyền thông huyện, UBND các xã, thị trấn" is two bodies. */
export function bodiesIn(names: string): string[] {
  return names.split(BETWEEN_BODIES).map(cleanPhrase).filter(Boolean)
}

const KINDS =
  '(?:cấp|ngành|cơ quan|đơn vị|địa phương|lực lượng|tổ chức|bên|cá nhân|phòng|ban|đoàn thể)'
const NOBODY_IN_PARTICULAR = new RegExp(
  `^(?:(?:thủ trưởng|lãnh đạo) )?(?:các |quý |những )?${KINDS}(?:(?:,| và) (?:các )?${KINDS}){0,6}(?: (?:có )?liên quan| chức năng| nêu trên| trên)?$`,
  'iu',
)

/** "các cơ quan, đơn vị liên quan": everybody, hence nobody by name. */
export function isNobodyInParticular(name: string): boolean {
  return NOBODY_IN_PARTICULAR.test(name.slice(0, LONGEST_NAME))
}
