/** Hình thức, kênh tuyên truyền: where a duty is to be seen or heard, as the text names it. */
import { leadingName, type NameWords } from './agencyNames'
import { sentencesOf } from './sentences'

const NETWORK = '(?:zalo oa|zalo|facebook|fanpage|tiktok|youtube)'
const CHANNELS = [
  'cổng/trang thông tin điện tử', 'cổng thông tin điện tử', 'trang thông tin điện tử', 'trang/cổng thông tin điện tử', '(?:trang )?(?:báo|tin) điện tử', '(?:trang )?web(?:site)?', 'trang (?=[a-z\\d-]+\\.[a-z])[a-z\\d.-]+[a-z\\d]',
  '(?:các )?(?:trang|nhóm|kênh) mạng xã hội', `(?:(?:các )?(?:trang|nhóm|kênh) )?${NETWORK}`, '(?:các )?nền tảng mạng xã hội', 'mạng xã hội', '(?:các )?ứng dụng',
  'hệ thống truyền thanh', 'hệ thống loa(?: truyền thanh| phát thanh)?', '(?:cụm )?loa (?:truyền thanh|phát thanh|kéo|di động|phóng thanh)', 'loa(?= (?:phường|xã|thôn|bản|ấp|làng|khu))', 'tin nhắn(?: (?:sms|zalo|điện thoại))?', 'mạng zalo', 'quầy giao dịch', 'đài (?:truyền thanh|phát thanh(?:(?: [-–]| và|,) truyền hình)?|truyền hình|thông tin duyên hải)', 'sóng phát thanh', 'sóng truyền hình', 'hệ thống thông tin cơ sở',
  'báo chí', 'báo (?:\\p{L}+ ){1,4}điện tử', 'kênh(?: truyền hình)?(?= [a-zđ]{2,4}\\d)', 'phương tiện (?:thông tin đại chúng|nghe nhìn|truyền thông)', '(?:các )?kênh (?:thông tin, (?:báo chí|đại chúng)|thông tin|chính thống|truyền thông)', '(?:các )?hình thức(?= (?:phù hợp )?khác)',
  'bảng tin', 'bảng điện tử', 'màn hình(?: (?:led|điện tử|atm|tivi))?', 'sổ liên lạc điện tử', 'pa-?nô', 'áp phích', 'băng rôn', 'tờ rơi', '(?:các )?(?:cuộc|buổi) (?:họp|sinh hoạt)(?: (?:thôn|khu phố|chi bộ|tổ dân phố|khu dân cư|chuyên đề)(?:, (?:thôn|khu phố|tổ dân phố))?)?',
].join('|') // prettier-ignore
const LEAD =
  '(?:trên|lên|qua|bằng|trong (?=nhóm)|tại (?=bảng|các? bảng)|định hướng|(?:lợi thế|ưu thế|sức mạnh) của)(?: (?:cả|các|những|hệ thống các)(?= (?:cổng|trang tin|trang thông|nền tảng|phương tiện|báo|mạng|loa)))?'
const FIRST = new RegExp(`(?:(?<!\\p{L})${LEAD} ?|^)(${CHANNELS})(?!\\p{L})`, 'giu')
const NEXT = new RegExp(
  `^(?:, |; | và (?:trên |qua )?| hoặc )(?:những )?(${CHANNELS})(?!\\p{L})`,
  'iu',
)
const LEVEL =
  '(?:cấp )?(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|làng|thôn|bản|ấp|xóm|khóm|khu vực|chi hội|hộ kinh doanh|tổ dân phố|khu phố|khu dân cư|thành phố|cơ sở|lớp|trường|đơn vị)(?! (?:hội|chức)|\\p{L})'
/** A row of channels goes on behind a semicolon. */
const BETWEEN_CLAUSES = new RegExp(`; (?!(?:${CHANNELS})(?!\\p{L}))`, 'iu')
/** Whose it is or where it stands: "của trường", "xã, phường, thị trấn", "các tổ dân phố", "tại quầy". */
const QUALIFIER = new RegExp(
  `^(?: chính thức)?(?: (?:của|do) [^,.;:()]{1,60}?(?:(?:, | và )${LEVEL})*(?=[,.;:()]| (?:và|hoặc|để|trước|từ|trong|vào|ít nhất|tối thiểu|mỗi|hằng|hàng|bằng|nhằm|về|theo|với|những) |$)| (?:các |từng )?${LEVEL}(?:(?:, | và )${LEVEL})*| tại (?:quầy|trụ sở|sảnh)(?! \\p{Lu})| cơ sở| công cộng| phù hợp khác| khác| trên địa bàn(?: (?:tỉnh|huyện|quận|xã|phường))?){1,2}`,
  'u',
)
/** "Tỉnh đoàn", "Cục Thuế tỉnh Hòa Bình": an owner by name. */
const OWNER = /^ (?:tại )?(?=\p{Lu})/u
/** fanpage “Tuổi trẻ”. */
const QUOTED_NAME = /^ ["“][^"”]{2,60}["”]/u
const NAME_OF_PLACE = /^(?: \p{Lu}\p{Ll}*){2,4}(?= \p{Ll})/u
/** What is to be inspected on a channel is not to be announced there. */
const INSPECTION = /quản lý|giám sát|kiểm tra|rà soát|ngăn chặn|lợi dụng|gỡ bỏ|xử lý/u

export function channelsIn(text: string, words: NameWords): string[] {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(BETWEEN_CLAUSES))
  return [...new Set(clauses.flatMap((clause) => channelsOfClause(clause, words)))]
}

function channelsOfClause(clause: string, words: NameWords): string[] {
  const found: string[] = []
  let end = 0
  for (const match of clause.matchAll(FIRST)) {
    if (!match[1] || match.index < end || isInspected(clause, match.index)) continue
    end = match.index + match[0].length
    for (let head = match[1]; head;) {
      const owner = ownerAt(clause.slice(end), words)
      found.push(head + owner)
      const next = NEXT.exec(clause.slice(end + owner.length, end + owner.length + 200))
      head = next?.[1] ?? ''
      end += owner.length + (next?.[0].length ?? 0)
    }
  }
  return found
}

const isInspected = (clause: string, at: number): boolean =>
  INSPECTION.test(clause.slice(0, at).replace(/“[^”]*”/gu, ''))

/** The words behind a channel that say whose it is; empty where its end is not sure. */
function ownerAt(rest: string, words: NameWords): string {
  const lead = OWNER.exec(rest)?.[0]
  if (lead === undefined) return (QUOTED_NAME.exec(rest) ?? QUALIFIER.exec(rest))?.[0] ?? ''
  const row = rest.slice(lead.length).split(/[,;] | và | hoặc /u, 1)[0] ?? ''
  const named = leadingName(row, words)
  if (named?.isSure) return lead + named.name
  return NAME_OF_PLACE.exec(rest)?.[0] ?? ''
}
