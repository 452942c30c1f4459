/** Whether a point orders something, or only informs: aims, contents, enclosures, time, costs. */
import { assigneesOf } from './assignees'
import { headingOf, type Leaf, type Point } from './outline'
import type { TaskKind } from './reading'

const INFORMS =
  /^(?:mục đích|yêu cầu(?=$|,)|mục tiêu|quan điểm|phương châm|nội dung|đối tượng|phạm vi|thời gian|địa điểm|kinh phí|tài liệu|chủ đề|thông điệp|khẩu hiệu|căn cứ|tình hình|đánh giá|kết quả)(?!\p{L})/iu
const ORDERS = /nhiệm vụ|giải pháp|biện pháp|tổ chức thực hiện|phân công|trách nhiệm|công việc/iu
const CONTENT_TO_DO = /^nội dung (?:thực hiện|triển khai|hoạt động|công việc)/iu
/** "Quyết định này có hiệu lực kể từ ngày ký." */
const IN_FORCE = /^[\p{L} ]{3,40} này (?:có hiệu lực|thay thế)/iu
/** A label is short: "Nội dung tuyên truyền", "MỤC ĐÍCH, YÊU CẦU". */
const LONGEST_LABEL = 80

export function kindOf({ point, ancestors }: Leaf): TaskKind {
  const isOwnDuty = assigneesOf(point).length > 0
  return !isOwnDuty && [point, ...ancestors].some(informs) ? 'information' : 'duty'
}

function informs(point: Point): boolean {
  if (IN_FORCE.test(point.text)) return true
  const label = labelOf(point)
  if (label === null || label.length > LONGEST_LABEL) return false
  return INFORMS.test(label) && !ORDERS.test(label) && !CONTENT_TO_DO.test(label)
}

/** The heading, or what stands before the colon. */
function labelOf(point: Point): string | null {
  const heading = headingOf(point)
  if (heading !== null) return heading
  const colon = point.text.indexOf(':')
  return colon < 0 ? null : point.text.slice(0, colon)
}
