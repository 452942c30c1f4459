/** Đối tượng tuyên truyền: the people that a duty is to reach, as the text names them. */

/** Members of bodies: a row that begins with one is one audience. */
const MEMBERS = [
  'cán bộ', 'công chức', 'viên chức', 'người lao động', 'đảng viên', 'đoàn viên', 'hội viên', 'giáo viên', 'giảng viên',
  'học sinh(?: tiểu học| trung học cơ sở| trung học phổ thông| mầm non| THCS| THPT)?', 'sinh viên', 'học viên', 'cha,? mẹ học sinh', 'phụ huynh(?: học sinh)?', 'nhân viên văn phòng', 'nhân viên y tế', 'nhân viên', 'công nhân(?: khu công nghiệp| lao động)?', 'chiến sĩ', 'quần chúng [Nn]hân dân', 'gia đình', 'bạn bè', 'người thân',
  'tổ chức(?=,| và| hoặc|[.;]|$| trên| tín)', 'cá nhân',
].join('|') // prettier-ignore
/** Other groups of people: each is an audience of its own. */
const GROUPS = [
  'người (?:cao tuổi|nội trợ|hưởng lương hưu|già|nghỉ hưu|bệnh|nộp thuế|tiêu dùng|có uy tín|sống một mình|khuyết tật|nước ngoài|tham gia giao thông|thuê trọ|sử dụng|dùng|vay|bán hàng|có công|nghèo)', 'cán bộ hưu trí', 'trẻ em', 'thiếu nhi', 'phụ nữ', 'thanh niên', 'thanh thiếu niên', 'nông dân', 'cựu chiến binh',
  'đồng bào(?: dân tộc thiểu số)?', 'bệnh nhân', 'khách hàng', 'khách du lịch', 'hành khách', 'du khách', 'ngư dân', 'thuyền viên', 'lái xe', 'già làng', 'trưởng (?:bản|thôn|ấp)', 'chức sắc', 'tín đồ', 'cử tri', 'nhà đầu tư', 'cư dân(?: nhà chung cư| chung cư| khu trọ| khu đô thị)?',
  'tiểu thương', 'hộ (?:kinh doanh|nghèo|dân|gia đình|cận nghèo)', 'chủ (?:cơ sở kinh doanh|hộ|tàu|phương tiện|nhà trọ|rừng|cơ sở)', 
].join('|') // prettier-ignore
const GROUP_MEMBERS = `${MEMBERS}|${GROUPS}`
/** The public at large stands on its own, not in a row with the members of bodies. */
const PUBLIC = '[Nn]hân dân|người dân|bà con|doanh nghiệp|cộng đồng|mọi người'
const PLACE =
  'từ \\d{1,2} tuổi trở lên|trong (?:toàn )?(?:đơn vị|cơ quan|ngành|tỉnh|huyện|quận|xã|phường|trường)|của (?:đơn vị|cơ quan|nhà trường|trường|ngành|Sở|Bộ|Cục|Chi cục|xã|phường)(?! \\p{Lu})|trên địa bàn(?: (?:toàn )?(?:tỉnh|huyện|quận|xã|phường|thị trấn|thành phố))?|(?:ở|tại) tất cả các cấp học'
const LEAD =
  'đến|tới|cho|để|[Kk]huyến cáo|[Cc]ảnh báo|[Vv]ận động|[Hh]ướng dẫn|[Nn]hắc nhở|[Nn]hắc|[Gg]iúp|phổ biến trong|chuyên đề với|nói chuyện với|(?:trách nhiệm|nhận thức|ý thức|cảnh giác) của|cũng như'
const COLLECTIVE = '(?:toàn thể|toàn bộ|đội ngũ|các tầng lớp|từng|mỗi) '
const KEPT = '(?:đông đảo |các )?'
const ROW = `(?:${GROUP_MEMBERS})(?:(?:, | và )(?:${GROUP_MEMBERS})(?!\\p{L})){0,20}`
/** Words that make fewer people of them, or say what is done with them: whom is not sure then. */
const QUALIFIED = '(?:là|có|bị|đang|đã|chưa|nghỉ|vay|thuê|ra|trang bị|mở|ký) '
const REACHED = new RegExp(
  `(?<!\\p{L})(?:${LEAD}) (?:${COLLECTIVE}){0,2}(${KEPT}(?:${ROW}|${PUBLIC})(?: (?:${PLACE}))?)(?!\\p{L})(?! (?:${QUALIFIED}))`,
  'gu',
)
/** "và Nhân dân", ", doanh nghiệp …": the public added to a row, or a row to the public. */
const AND_MORE = new RegExp(`^(?:, | và )((?:${PUBLIC}|${ROW})(?: (?:${PLACE}))?)(?!\\p{L})`, 'u')
const BEGINS_WITH_MEMBER = new RegExp(`^${KEPT}(?:${MEMBERS})(?!\\p{L})`, 'u')
/** "such as the elderly, children, women": every group for itself. */
const EXAMPLES = new RegExp(`(?<!\\p{L})(?:như|gồm):? (${ROW})`, 'u')

export function audiencesIn(text: string): string[] {
  const audiences: string[] = []
  for (const match of text.matchAll(REACHED)) {
    if (match[1]) audiences.push(...eachOf(match[1]))
    audiences.push(...othersAfter(text, match.index + match[0].length))
  }
  return [...new Set([...audiences, ...examplesIn(text)])]
}

function othersAfter(text: string, from: number): string[] {
  const found: string[] = []
  let at = from
  for (;;) {
    const match = AND_MORE.exec(text.slice(at, at + 120))
    if (!match?.[1]) return found
    found.push(...eachOf(match[1]))
    at += match[0].length
  }
}

/** "ngư dân, tiểu thương" are two audiences; "cán bộ, công chức, viên chức" is one. */
function eachOf(row: string): string[] {
  const groups = row.split(/, | và /u)
  const heads = new Set(groups.map((group) => group.split(' ').slice(0, 2).join(' ')))
  // "học sinh tiểu học, học sinh trung học": each says the whole.
  return BEGINS_WITH_MEMBER.test(row) && heads.size === groups.length ? [row] : groups
}

function examplesIn(text: string): string[] {
  const at = text.search(/các (?:đối tượng|nhóm)/u)
  const row = at < 0 ? null : EXAMPLES.exec(text.slice(at, at + 500))?.[1]
  return row ? row.split(/, | và /u) : []
}
