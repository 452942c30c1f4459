/** Where the noun phrase for a group of people ends: its head, what tells it apart, and what is only done by it. */
import { DEEDS } from './deeds'
import { phraseLength } from './nounPhrase'
import { GROUPS, MEMBERS, PERSON } from './peopleWords'

/**
 * `enabling`: "để X biết", the clause goes on with X's deed; `causing`: "vận động X làm …", a deed of X follows;
 * `telling`: "phổ biến cho X", what follows tells X apart.
 */
export type LeadKind = 'enabling' | 'causing' | 'telling'

/** "tiểu thương các chợ", "công nhân tại các khu công nghiệp": where they work or live is a part of who they are. */
const PLACES_OF_PEOPLE =
  'chợ|khu|cụm|nhà trọ|xóm trọ|làng|thôn|bản|ấp|buôn|xã|phường|huyện|trường|lớp|tổ|cơ sở|doanh nghiệp|công ty|nhà máy|trang trại|bến|đoàn thể|tổ chức|chi hội|chi đoàn|cấp|đơn vị|cơ quan|ngành|khoa|tôn giáo|tòa|chung cư|đảo'
const AT_HOME = `(?:tại|ở) (?:nhà(?= |[,.;]|$)(?! (?:trường|văn hóa|sinh hoạt))|các (?:khu|chợ|nhà trọ|xóm trọ|trang trại|vùng)|vùng|trọ|chợ|nước ngoài|khu (?:công nghiệp|nhà trọ|trọ))`
/** Words of one kind or another that make fewer people of those whom the noun names. */
const QUALITY =
  'cao tuổi|lớn tuổi|già(?: yếu)?|trẻ(?: tuổi)?|nhỏ tuổi|nghèo|cận nghèo|(?:mới )?thoát nghèo|khuyết tật|yếu thế|dễ bị tổn thương|neo đơn|đơn thân|cô đơn|(?:có )?hoàn cảnh (?:đặc biệt )?khó khăn|khó khăn|thiểu số|nữ|nam|tự do|thời vụ|phổ thông|(?:không )?chuyên trách|nội trú|ngoại trú|bán trú|ngoại tỉnh|nước ngoài|địa phương|vãng lai|di cư|nhỏ và vừa|vừa và nhỏ|nhỏ lẻ|nhỏ|lẻ|tiêu dùng|mầm non|tiểu học|trung học(?: cơ sở| phổ thông)?|THCS|THPT|đại học|cao đẳng|cuối cấp|đầu cấp|năm (?:thứ )?(?:nhất|hai|ba|tư|cuối|\\d)|lớp \\d+(?:(?:, | và | - |-)(?:lớp )?\\d+)*|khối (?:lớp )?\\d+(?:(?:, | và )(?:khối )?\\d+)*|nòng cốt|tiêu biểu|mới(?: tuyển| vào)?|mang thai|cho con bú|sau sinh|từ (?:đủ )?\\d{1,3} (?:đến (?:dưới )?\\d{1,3} )?tuổi(?: trở lên)?|(?:trên|dưới) \\d{1,3} tuổi|mồ côi|sơ sinh|vị thành niên|trực tuyến|công nghệ|đường dài|tải|khách|buýt|ôm|hợp đồng|taxi|container|du lịch|hưu trí|nghỉ hưu|xuất ngũ|phục viên|dự bị|tôn giáo|theo đạo(?: Tin lành| Công giáo| Phật| Cao Đài| Hòa Hảo)?|dân tộc|biên giới|miền núi|hải đảo|nông thôn|thành thị|học đường|lưu động|lang thang|rong|dạo|bản địa|đặc biệt|giỏi|nghiện|tâm thần|cơ sở|tuyến đầu|kinh doanh|quốc tế|cấp (?:tỉnh|huyện|xã|phường|cơ sở|thôn)'
const KIND =
  'học sinh|sinh viên|học viên|người bệnh|bệnh nhân|trẻ em|trẻ|phụ nữ|nông dân|ngư dân|thanh niên|thiếu niên|công đoàn|lao động|cao su|cà phê|thủy sản|dệt may|may|da giày|xây dựng|hầm mỏ|mỏ|vệ sinh|môi trường|y tế|giáo dục|ngân hàng|bưu chính|vận tải|giao hàng|bán hàng|chi hội|chi bộ|chi đoàn|liệt sĩ|chính sách|có công|gia đình|máy|xe|tàu|doanh nghiệp|nhà trường|nhà máy|xí nghiệp|công ty|trường học|khách sạn|lâm nghiệp|nông nghiệp|hợp tác xã|phân xưởng|chuyền|tổ dân phố|khu phố|(?:thôn|xóm|bản|ấp|buôn|làng|xã|phường)(?= |[,.;]|$)|toàn (?:trường|xã|phường|huyện|tỉnh|ngành|đơn vị)|mua hàng|di động|điện thoại'
const PLACE = `${AT_HOME}|ở tất cả|trên (?:địa bàn|đảo|biển|tàu|sông|đồi|núi)|(?:tất cả )?các (?:${PLACES_OF_PEOPLE})|khu|vùng|ven|quanh|gần|ngoài|thuộc(?! đối tượng| diện)|trong (?:độ tuổi|vùng|khu|trường|ngành|đơn vị|cơ quan|tỉnh|xã|huyện|phường)|của(?! họ| mình| nhau)`
/** Such a place goes on to the end of its own noun phrase. */
const AT_PLACE = new RegExp(`^ (?:${PLACE})(?!\\p{L})`, 'u')
const NAME = '(?:dân tộc )?(?!\\p{Lu}{2,3}\\d)\\p{Lu}\\p{L}*(?:[- ]\\p{Lu}\\p{L}*){0,3}'
const MODIFIER = new RegExp(
  `^ (?:(?:(?:ở )?(?:${QUALITY})|${KIND}|${GROUPS}|${MEMBERS})(?!\\p{L})|${NAME}(?!\\p{L}))`,
  'u',
)
/** "đồng bào dân tộc Dao, Tày": names of peoples in a row are one group. */
const PEOPLES =
  /(?<=(?:[Đđ]ồng bào|bà con|dân tộc|người)(?: dân tộc)? \p{Lu}\p{L}*)(?:(?:, | và )\p{Lu}\p{L}*(?!\p{L}))+/uy
/** "vùng sâu, vùng xa", "ven sông, ven suối": one place of theirs in several words. */
const MORE_PLACES =
  /^(?:(?:, | và )(?:vùng (?:xa|cao|biên giới|khó khăn|hải đảo|biển)|ven \p{Ll}+|biên giới|hải đảo)(?!\p{L}))+/u
/** "chủ nuôi chó, mèo": a single word more of what they have. */
const ONE_MORE = /^, \p{Ll}\p{L}*(?=[;,.]|$)/u

/** What people habitually do tells them apart: "công nhân thuê trọ", "khách hàng sử dụng điện". */
const TRADE =
  'nuôi|chăn nuôi|trồng|sản xuất|buôn bán|bán|mua|sinh sống|sống|cư trú|tạm trú|lưu trú|thuê|ở trọ|trọ|làm việc|làm|học tập|theo học|công tác|đi (?:biển|làm|lao động|học|xa|rừng|rẫy|chợ|lễ|tàu|xe)|khai thác|đánh bắt|chăm sóc|điều khiển|tham gia (?:giao thông|BHXH|BHYT|bảo hiểm)|sử dụng (?:điện|nước|dịch vụ|mạng|Internet|điện thoại)|dùng (?:điện|nước)|vay|gửi tiền|mở (?:mới )?tài khoản|hưởng|nhận (?:lương|trợ|hàng|khoán)|hành nghề|điều trị|lái|cho thuê|đưa đón|lấy (?:chồng|vợ)|kết hôn|xuất khẩu|chạy xe|trông|giữ|nghèo'
const WITH_TRADE = new RegExp(`^ (?:${TRADE})(?!\\p{L})`, 'u')
/** Of the whole people only those are fewer who live somewhere. */
const LIVING = /^ (?:sinh sống|sống|cư trú|tạm trú|tham gia giao thông)(?!\p{L})/u
const WHOLE_PEOPLE =
  /^(?:[Nn]hân dân|người dân|bà con|mọi người|dân cư|quần chúng(?: [Nn]hân dân)?|toàn dân|cộng đồng)$/u
/** "hộ nghèo đang hưởng trợ cấp", "học sinh chưa biết bơi". */
const RELATIVE =
  /^ (?:đang|đã|có(?! (?:thể|ý thức|trách nhiệm|kỹ năng|kiến thức|thông tin|biện pháp|cách|thói quen))|bị|chưa|mới|từng|vừa|sắp|chuẩn bị|mất việc|hết|thiếu|hoàn thành|trở về)(?!\p{L})/u
const GOES_ON_SURELY =
  /^(?: ?[,;.:)]| ?$| (?:về|để|nhằm|và|không|cảnh giác|biết|nắm|khi|thường xuyên|chủ động)(?!\p{L}))/u

/** What people are to do, or what they are to know, right behind the noun for them. */
export const TO_DO =
  'biết|nắm|hiểu|nhận|cảnh giác|cài|nộp|mặc|đi|xem|đọc|tránh|phòng|chống|không|chưa|tự|hãy|nên|được|có thể|dùng|mua|bán|khai|tố|trình|giữ|thay|đổi|đeo|uống|ăn|rửa|nhớ|nghe|tin|kiểm|xác|liên|thoát|tắt|dọn|đưa|học(?! (?:sinh|viên))|thường xuyên|yên|phát|đề|một|số|hiện|này|đó|nói|lúc|mất|hưởng ứng|chung|ủng|đóng|góp|rút|tiếp|nâng|ứng|chủ động|sẵn|tuyệt|từ bỏ|bỏ|đặt|tải|quét|bấm|truy|vứt|dễ|phản|ký|cam|dự|tham gia|cùng|luôn|đều|phải|cần|hạn chế|đổi|gọi|báo|trả|bón|tưới|phun|gặt|bơm|tỉa|gom|vận hành|khóa|gieo|cấy|thu hoạch|chằng|neo|kéo|vào|ra|lên|xuống|về nơi|quay|đến(?! từ)|di (?:dời|chuyển)|sơ tán|gia cố|trang bị|cải tạo|thay đổi|lắp|sửa|che|tiêm|khám|điều trị|thả|đốt|xả|đổ|phân|sống|yêu|bình tĩnh|tỉnh táo|tiết kiệm|hiến|đăng|gửi|chuyển|cung|chia|lan|chấp|tuân|thực|bảo|xây|duy trì|phấn|thi đua|đoàn kết|nghiêm|tích cực|tự giác|hợp tác|phối|giám|phát hiện|cho|mang|lấy|giao|nhường|đội|thắt|điều khiển|sử dụng|tiếp cận|lựa|chọn|áp|ứng dụng|mở|vay|làm|trồng|nuôi|chăm|tìm|khởi|kinh|sản|đầu|ghi|lưu|xử|xóa|khóa|khai|đối|thanh|tra|theo|hoàn|sớm|mạnh dạn|nêu|ngừng|bám|kịp|tốt|nhanh'
const CIRCUMSTANCE =
  'qua|thông qua|trên|bằng|về|để|nhằm|theo|tại|ở|trong|từ|khi|nếu|vào|trước|sau|đến|tới|với|nhất là|đặc biệt|như|gồm|bao gồm|cách|những|các|mọi|kỹ năng|kiến thức|thông tin|nội dung|phương thức|thủ đoạn|quy định|biện pháp|hậu quả|nguy cơ|tác hại|lợi ích|và|hoặc|hay|nơi|cũng|ít nhất|tối thiểu|hằng|hàng|mỗi|định kỳ|trực tiếp|trong và|ngay|do|liên quan|nằm|thuộc|của|\\d|nội dung|lịch|lời|tình hình|diễn biến|chế độ|chủ trương|nghị quyết|luật|quyền|những|chính sách'
/** Behind these the noun phrase is over, whatever the lead. */
const ENDS_NOUN = new RegExp(
  `^(?: ?[,;.:()“”"]| ?$| (?:${CIRCUMSTANCE}|biết|nắm|hiểu|nhận (?:biết|diện|thức)|cảnh giác|không|phòng|tránh|chủ động|thực hiện|chấp hành|tham gia|tích cực|nâng cao|hưởng ứng|được|tự giác|nghiêm)(?!\\p{L}))`,
  'u',
)
const DEED = new RegExp(`^ (?:${TO_DO}|${DEEDS})(?!\\p{L})`, 'u')
const STOPS = new RegExp(`(?<=\\p{L}) (?:(?!${AT_HOME})(?:tại|ở)(?! tất cả)|trên(?! (?:địa bàn|đảo|biển|tàu|sông|đồi|núi))|bị|được|không|chưa|phải|hay|tự(?! do| nguyện)|hiểu|biết|nắm|cách|kỹ năng|(?<!tất cả )các(?! (?:${PLACES_OF_PEOPLE}))|những|cũng|đi(?! (?:biển|làm|lao động|học|xa|rừng|rẫy|chợ|lễ))|cảnh giác|trước|nêu|(?<!người )tham gia|(?<!người )sử dụng|cài|chấp|xem|nghe|chỉ|nên|hãy|luôn|đều|vẫn|còn|chủ động|quy định|quy trình|kỹ thuật(?! viên)|phương pháp|biện pháp|kiến thức|thông tin|tác hại|hậu quả|nguy cơ|tình hình|diễn biến|(?<!hưởng )chế độ|chủ trương|chính sách(?! xã)|nghị quyết|lịch|áp dụng|tiêm|di dời|sơ tán|đeo|mặc|tra cứu|tải|quét|cảnh|phản ứng|uống|ăn(?! xa| học| uống| xin)|rửa|nhớ|tin(?! lành)|thoát|tắt|đưa(?! đón)|thay|đổi|trả|gieo|cấy|bón|tưới|phun|gặt|bơm|tỉa|thu hoạch|chằng|neo|kéo|trang bị|cải tạo|lắp|che|thả|đốt|xả|đổ(?! bộ)|phân loại|bình tĩnh|tỉnh táo|tiết kiệm|hiến|gửi|cung cấp|chia sẻ|tuân|thực hiện|duy trì|nghiêm|tích cực|tự giác|(?<!tổ )hợp tác(?! xã)|mang theo|lấy|nhường|thắt|tiếp cận|lựa chọn|tìm hiểu|ghi|xử lý|xóa|khóa|sớm|mạnh dạn|bám|kịp|cùng|hạn chế|nâng cao|giữ(?! trẻ| xe| rừng)|khai báo|đăng ký|cam kết|ký)(?!\\p{L})`, 'gu') // prettier-ignore

/** One group with what tells it apart, at the beginning of a text; empty where that is not sure. */
export function personAt(text: string, lead: LeadKind): string {
  const person = PERSON.exec(text)
  const noun = person?.[2]
  if (!person || !noun) return ''
  const length = OPEN.test(noun)
    ? openLength(text, person[0].length, lead)
    : closedLength(text, person[0].length, noun, lead)
  return text.slice(0, length)
}

/** Such a noun says nothing alone: the first word behind it, deed or not, says who. */
const OPEN = /^(?:người|chủ|hộ|thành viên|khách|thợ|đối tượng)$/u
const FIRST_WORD = new RegExp(`^ (?:đi \\p{L}+|tham gia|sử dụng|${DEEDS}|\\p{L}+)(?!\\p{L})`, 'u')

function openLength(text: string, head: number, lead: LeadKind): number {
  const first = FIRST_WORD.exec(text.slice(head))?.[0].length ?? 0
  const known = withModifiers(text, phraseLength(text, head + first, STOPS))
  const isLiving = lead === 'telling' && LIVING.test(text.slice(known, known + 20))
  const length = isLiving ? tradeLength(text, known, lead) : known
  if (length <= head) return 0
  if (RELATIVE.test(text.slice(length, length + 20))) return relativeLength(text, length, lead)
  return length + (ONE_MORE.exec(text.slice(length, length + 40))?.[0].length ?? 0)
}

function closedLength(text: string, head: number, noun: string, lead: LeadKind): number {
  const length = withModifiers(text, head)
  const rest = text.slice(length, length + 200)
  const isWhole = WHOLE_PEOPLE.test(noun)
  if (RELATIVE.test(rest)) return relativeLength(text, length, lead)
  if (isWhole ? LIVING.test(rest) : WITH_TRADE.test(rest)) return tradeLength(text, length, lead)
  const isSurelyOver = isWhole || lead === 'enabling' || ENDS_NOUN.test(rest)
  if (isSurelyOver || BARE_STAFF.test(noun)) return length
  return unlistedLength(text, length, { noun, lead, isDeed: DEED.test(rest) })
}

interface Unlisted {
  noun: string
  lead: LeadKind
  /** What follows may be a deed of theirs. */
  isDeed: boolean
}

/** A deed, or a word that no list has: a part of the phrase where the row, or the sentence, goes on behind it. */
function unlistedLength(text: string, at: number, { noun, lead, isDeed }: Unlisted): number {
  const first = FIRST_WORD.exec(text.slice(at, at + 40))?.[0].length ?? 0
  const end = phraseLength(text, at + first, STOPS)
  const words = text.slice(at, end).split(' ').length - 1
  const behind = text.slice(end, end + 60)
  const isRow = ROW.test(behind) && PERSON.test(behind.replace(ROW, ''))
  if (lead === 'causing') {
    const isTheirs = isRow || (words <= MOST_UNKNOWN && DEED.test(behind))
    return !isDeed && isTheirs && end > at ? end : at
  }
  if (end > at && words <= MOST_WORDS_OF_BODY && (isRow || ABOUT.test(behind))) return end
  if (isDeed) return at
  const isSure = SERVES.test(noun) || GOES_ON_SURELY.test(behind)
  return isSure && words <= (SERVES.test(noun) ? MOST_WORDS_OF_BODY : MOST_UNKNOWN) ? end : 0
}
const ROW = /^(?:, | và |, và )/u
const ABOUT = /^ về (?=\p{L})/u

/** Seldom told apart by more than the lists have. */
const BARE_STAFF = /^(?:cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên)$/u
/** Behind these stands whom or what they serve: "tổ trưởng tổ phụ nữ", "cư dân nhà chung cư". */
const SERVES = /^(?:.*trưởng|.* viên|cán bộ.*|cư dân|bảo vệ|chủ nhiệm|bí thư)$/u
const MOST_WORDS_OF_BODY = 6
/** Words that no list has, before the phrase surely ends. */
const MOST_UNKNOWN = 3

/** A clause with "đang", "có", "bị": up to where a deed of theirs, or a new phrase, surely begins. */
function relativeLength(text: string, at: number, lead: LeadKind): number {
  if (lead === 'enabling' && !/^ (?:đang|bị)/u.test(text.slice(at, at + 10))) return at
  const end = clauseEnd(text, at)
  return end > at && !PERHAPS_THEIRS.test(text.slice(end, end + 14)) ? end : 0
}

/** Behind "vận động nông dân trồng …" the trade is what they are to do, unless a deed follows it. */
function tradeLength(text: string, at: number, lead: LeadKind): number {
  const verb = WITH_TRADE.exec(text.slice(at, at + 40))?.[0].length ?? 0
  const end = phraseLength(text, at + verb, STOPS)
  const rest = text.slice(end, end + 60)
  if (ROW.test(rest) && PERSON.test(rest.replace(ROW, ''))) return end
  if (lead !== 'telling')
    return /^(?: ?[,;.:)]| ?$| (?:và|để|theo|bằng|qua|trên|tại|trong)(?!\p{L}))/u.test(rest)
      ? at
      : end
  return end
}

const CLAUSE_STOP =
  /[,;.:()]| (?:và|về|để|nhằm|qua|thông qua|trên|bằng|theo|trong thời|không|cảnh giác|biết|nắm|thường xuyên|chủ động|khi|tại các|đưa|cho con|thực hiện|chấp hành|tham gia|khai báo|đăng ký|cài|đeo|mặc|nộp|tiêm|kiểm tra|ký|cam kết|tự|hạn chế|di dời|chuyển|hưởng ứng|đến (?:cơ|trụ|trạm|nơi|bệnh|công))(?!\p{L})/u
/** "hộ nghèo đang hưởng trợ cấp qua tài khoản": how they do it, or how they are told. */
const PERHAPS_THEIRS = /^ (?:qua|thông qua|trên|bằng|theo|trong thời|tại các)(?!\p{L})/u
const LONGEST_CLAUSE = 80

function clauseEnd(text: string, at: number): number {
  const rest = text.slice(at, at + LONGEST_CLAUSE)
  const stop = rest.search(CLAUSE_STOP)
  return stop < 0 && at + LONGEST_CLAUSE < text.length ? at : at + (stop < 0 ? rest.length : stop)
}

function withModifiers(text: string, from: number): number {
  let at = from
  for (let count = 0; count < MOST_MODIFIERS; count += 1) {
    const place = AT_PLACE.exec(text.slice(at, at + 80))?.[0].length ?? 0
    const first = place > 0 ? phraseLength(text, at + place, STOPS) : at
    const end =
      first + (first > at ? (MORE_BODIES.exec(text.slice(first, first + 60))?.[0].length ?? 0) : 0)
    const more = end > at ? end - at : (MODIFIER.exec(text.slice(at, at + 80))?.[0].length ?? 0)
    if (more === 0) break
    at += more
  }
  PEOPLES.lastIndex = at
  const peoples = PEOPLES.exec(text)?.[0].length ?? 0
  return at + (peoples || (MORE_PLACES.exec(text.slice(at, at + 80))?.[0].length ?? 0))
}
/** "trong cơ quan, đơn vị mình" */
const MORE_BODIES = /^(?:(?:, | và )(?:cơ quan|đơn vị|địa phương|tổ chức)(?: mình)?(?=[ ,.;]|$))+/u
const MOST_MODIFIERS = 6
