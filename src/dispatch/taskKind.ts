/** Whether a point orders something, or only informs: aims, contents, enclosures, time, costs. */
import type { NameWords } from './agencyNames'
import { assigneesOf, isNamed } from './assignees'
import { headingOf, type Leaf, type Point } from './outline'
import type { TaskKind } from './reading'

const INFORMS =
  /^(?:mục đích|yêu cầu(?=$|,)|mục tiêu|quan điểm|phương châm|nội dung|đối tượng|phạm vi|thời gian|địa điểm|kinh phí|tài liệu|chủ đề|thông điệp|khẩu hiệu|căn cứ|tình hình|đánh giá|kết quả|sự cần thiết|lý do|cơ sở|hiện trạng|thực trạng|đặc điểm|tồn tại|hạn chế|nguyên nhân|bối cảnh|dự báo)(?!\p{L})/iu
/** Nobody is ordered anything under these, whomever the point names first. */
const TELLS =
  /^(?:mục đích|mục tiêu|chỉ tiêu|nguyên tắc|(?:các )?tình huống|quan điểm|đặc điểm|tình hình|sự cần thiết|căn cứ|kết quả|thực trạng|hiện trạng|bối cảnh|nguyên nhân|tồn tại|hạn chế|đánh giá|thuận lợi|khó khăn|(?:một số |các )?(?:phương thức|thủ đoạn|dấu hiệu|biểu hiện)|(?:thành phần|địa điểm|thời gian và địa điểm|kinh phí|cách thức|(?:tham )?dự (?:họp )?tại|mô tả|họ (?:và )?tên|chức vụ|(?:số )?điện thoại|đầu mối liên hệ))(?!\p{L})/iu
const ORDERS = /nhiệm vụ|giải pháp|biện pháp|tổ chức thực hiện|phân công|trách nhiệm|công việc/iu
const CONTENT_TO_DO = /^nội dung (?:thực hiện|triển khai|hoạt động|công việc)/iu
/** "Quyết định này có hiệu lực kể từ ngày ký." */
const IN_FORCE =
  /^[\p{L} ]{3,40} này (?:có hiệu lực|thay thế)|^(?:thay thế|thay|sửa đổi|bổ sung|bãi bỏ)(?:, bổ sung)? (?:cụm từ|khoản|điểm|Điều|một số|tên|toàn bộ|phụ lục)/iu
/** An article that puts something into being orders nobody anything. */
const ENACTS = /^(?:ban hành|phê duyệt|bổ nhiệm|công nhận|tặng|cử) /iu
/** "Kèm theo Công văn này: …" says what travels with it. */
const ENCLOSES = /^(?:(?:gửi|đính) kèm|kèm theo)(?!\p{L})/iu
/** Who pays is no duty of anybody's. */
const COSTS = /^(?:nguồn )?kinh phí(?!\p{L})/iu
/** A label is short: "Nội dung tuyên truyền", "MỤC ĐÍCH, YÊU CẦU". */
const LONGEST_LABEL = 80

export function kindOf({ point, ancestors }: Leaf, words: NameWords): TaskKind {
  if ([point, ...ancestors].some(tells)) return 'information'
  const isOwnDuty = isNamed(assigneesOf(point, words))
  return !isOwnDuty && [point, ...ancestors].some(informs) ? 'information' : 'duty'
}

function tells(point: Point): boolean {
  const label = labelOf(point)
  return label !== null && label.length <= LONGEST_LABEL && TELLS.test(label) && !ORDERS.test(label)
}

function informs(point: Point): boolean {
  if (point.mark.style === 'article' && ENACTS.test(point.text)) return true
  if (IN_FORCE.test(point.text) || COSTS.test(point.text) || ENCLOSES.test(point.text)) return true
  const label = labelOf(point)
  if (label === null || label.length > LONGEST_LABEL) return false
  return INFORMS.test(label) && !ORDERS.test(label) && !CONTENT_TO_DO.test(label)
}

/** The heading, or what stands before the colon. */
function labelOf(point: Point): string | null {
  const heading = headingOf(point)
  // "II. Địa điểm: Trụ sở …" is headed by its first words.
  if (heading !== null) return heading.split(': ', 1)[0] ?? heading
  const inCapitals = IN_CAPITALS.exec(point.text)?.[0]
  if (inCapitals) return inCapitals
  const colon = point.text.indexOf(':')
  return colon < 0 ? null : point.text.slice(0, colon)
}

/** "I. ĐÁNH GIÁ TÌNH HÌNH 11 tháng năm 2024 …": a heading that runs on into its matter. */
const IN_CAPITALS = /^\p{Lu}{2,}(?:,? \p{Lu}{2,}){1,8}(?= (?:\d|\p{Lu}\p{Ll}|\p{Ll}))/u
