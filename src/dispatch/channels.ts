/** Hình thức, kênh tuyên truyền: where a duty is to be seen or heard, as the text names it. */
import { sentencesOf } from './sentences'

const CHANNELS = [
  'cổng/trang thông tin điện tử', 'cổng thông tin điện tử', 'trang thông tin điện tử', 'trang/cổng thông tin điện tử', 'trang tin điện tử', '(?:website|trang web|fanpage|zalo|facebook)',
  '(?:các )?(?:trang|nhóm|kênh) mạng xã hội', '(?:các )?(?:trang|nhóm|kênh) (?:zalo oa|zalo|facebook)', 'nền tảng mạng xã hội', 'mạng xã hội', '(?:các )?ứng dụng',
  'hệ thống truyền thanh', 'hệ thống loa(?: truyền thanh| phát thanh)?', 'loa truyền thanh', 'loa phát thanh', 'đài truyền thanh', 'sóng phát thanh', 'sóng truyền hình', 'hệ thống thông tin cơ sở',
  'báo chí', 'phương tiện (?:thông tin đại chúng|nghe nhìn|truyền thông)', '(?:các )?kênh (?:thông tin, (?:báo chí|đại chúng)|thông tin|chính thống|truyền thông)', '(?:các )?hình thức(?= (?:phù hợp )?khác)',
  'bảng tin', 'bảng điện tử', 'màn hình (?:led|điện tử)', 'pa-?nô', 'áp phích', 'băng rôn', 'tờ rơi', '(?:các )?(?:cuộc|buổi) (?:họp|sinh hoạt)(?: (?:thôn|khu phố|chi bộ|tổ dân phố|khu dân cư|chuyên đề)(?:, (?:thôn|khu phố|tổ dân phố))?)?',
].join('|') // prettier-ignore
const QUALIFIER =
  '(?: (?:của|do) [^,.;:()]{1,60}?(?=[,.;:()]| và | hoặc | để |$)| cấp (?:tỉnh|huyện|xã)(?:, cấp (?:huyện|xã)){0,2}| cơ sở| (?:tỉnh|huyện|xã|phường|quận|thị trấn|thôn|thành phố)(?! hội)| phù hợp khác| khác| trên địa bàn(?: (?:tỉnh|huyện|quận|xã|phường))?){0,2}'
const ONE = `(?:${CHANNELS})(?!\\p{L})${QUALIFIER}`
const LEAD =
  '(?:trên|lên|qua|bằng|định hướng|(?:lợi thế|ưu thế|sức mạnh) của)(?: (?:cả|các|những|hệ thống các)(?= (?:cổng|trang tin|trang thông|nền tảng|phương tiện|báo|mạng|loa)))?'
const FIRST = new RegExp(`(?<!\\p{L})${LEAD} (${ONE})`, 'giu')
const NEXT = new RegExp(`^(?:, |; | và (?:trên |qua )?| hoặc )(?:những )?(${ONE})`, 'iu')
/** What is to be inspected on a channel is not to be announced there. */
const INSPECTION = /quản lý|giám sát|kiểm tra|rà soát|ngăn chặn|lợi dụng|gỡ bỏ|xử lý/u

export function channelsIn(text: string): string[] {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split('; '))
  return [...new Set(clauses.flatMap(channelsOfClause))]
}

function channelsOfClause(clause: string): string[] {
  const found: string[] = []
  for (const match of clause.matchAll(FIRST)) {
    if (!match[1] || INSPECTION.test(clause.slice(0, match.index))) continue
    found.push(match[1], ...channelsAfter(clause, match.index + match[0].length))
  }
  return found
}

/** The rest of the row: ", the ward's page and the loudspeakers". */
function channelsAfter(clause: string, from: number): string[] {
  const found: string[] = []
  let at = from
  for (;;) {
    const match = NEXT.exec(clause.slice(at, at + 200))
    if (!match?.[1]) return found
    found.push(match[1])
    at += match[0].length
  }
}
