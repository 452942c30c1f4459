/** Syllables in lower case that names of bodies are made of; any other one ends the name. */

const LEVELS =
  'tỉnh thành phố huyện quận thị xã phường trấn thôn bản ấp buôn làng sóc phum khối khu vực vùng miền cụm xóm dân cư trung ương địa phương cấp các và của thuộc trực trong ngoài ở trên địa bàn liên quan hữu này khác có mọi cả toàn từng những quý một số hai bên cùng ngoài lập công tư thục cổ phần trách nhiệm hữu hạn thành viên chuyên khóa khoá chủ nhiệm tư tưởng người tiêu dùng tuyến ven biển đảo mục sách độc nhóm lớp mẫu giáo thuê trọ trò chơi vấn học nghề trẻ em bà mẹ'
const BODIES =
  'ban bộ sở cục vụ viện phòng đội tổ trạm tâm trường văn nhà đơn vị cơ tổ chức đoàn thể hội hiệp đài báo ngân hàng công ty doanh nghiệp hợp tác chi nhánh bệnh đồn lực lượng quỹ ủy uỷ hệ thống tập đồng cộng tổng đại diện cơ sở bưu cục điểm kho bạc'
const OFFICES =
  'nhân hội đồng chính phủ quốc thủ tướng bộ trưởng chủ tịch phó giám đốc chánh thanh tra thống tư lệnh chỉ huy bí thư hiệu lãnh đạo đứng đầu người thường trực quyền viên chức cán đảng chi ủy ngành giới nhiệm đồng chí'
const POLITICS =
  'chính trị đảng tuyên giáo vận nội kiểm tra sự mặt trận thanh thiếu niên nhi phụ nữ nông cựu chiến binh cao tuổi lao động công đoàn chữ thập đỏ khuyến học luật gia sư nghề nghiệp tôn giáo dân tộc đoàn thể tù yêu nước nhà báo nghệ thuật'
const SECURITY =
  'quân sự quốc phòng biên cảnh sát an ninh điều tra hình kinh tế môi ma túy tuý giao thông vận tải trật tự quản lý hành chính cơ động cháy chữa cứu nạn hộ tìm kiếm thiên tai bão lụt vũ trang tội phạm sử dụng công nghệ cao mạng không gian bảo vệ phong trào xây dựng tuần tra kiểm soát lâm nghiệp vụ chuyên trách tham mưu hậu cần chống'
const SECTORS =
  'giáo dục đào tạo y tế dự bệnh tật dược vệ sinh thực phẩm văn hóa hoá thể thao du lịch gia đình thông tin truyền thanh hình phát khoa công nghệ số chuyển đổi điện tử viễn bưu triển thôn tài nguyên khoáng sản kiến trúc quy hoạch thương mại xúc tiến đầu tư kế tài thuế hải quan thống kê ngoại tư pháp sát tòa toà án thi hành binh xã bảo hiểm trợ giúp việc làm dạy thủy thuỷ lợi lâm chăn nuôi thú y trường lực nước sạch đô lưu trữ lịch sử tàng thư di tích biểu diễn thông tấn chí cổng trang mạng rừng phòng hộ đặc dụng đất đai khí tượng dân số tín dụng toán trung gian chứng khoán giá năng lượng'
const SCHOOLS =
  'mầm non mẫu tiểu trung cơ phổ cao đẳng đại học thường xuyên hướng nghiệp khiếu nội trú bán giảng giáo sinh đào'

const NAME_WORDS = new Set(
  [LEVELS, BODIES, OFFICES, POLITICS, SECURITY, SECTORS, SCHOOLS].join(' ').split(' '),
)
const LOWER_WORD = /(?<![\p{L}\d])\p{Ll}\p{L}*/gu

/** Index of the first word that no body's name has; the length of the text where all of them may be of a name. */
export function endOfNameWords(text: string, ofThisDispatch: ReadonlySet<string>): number {
  for (const match of text.matchAll(LOWER_WORD)) {
    const isKnown = NAME_WORDS.has(match[0]) || ofThisDispatch.has(match[0])
    if (!isKnown && !SECOND_SYLLABLE.test(text.slice(0, match.index))) return match.index
  }
  return text.length
}

/**
 * Names capitalise the first syllable of a word only: "Ủy ban Cạnh tranh", "Cục Trồng trọt". Behind two
 * capitals, as in "Công an tỉnh Bình Phước mở", the name of a place is over.
 */
const SECOND_SYLLABLE =
  /(?:(?<![\p{L}])\p{Ll}+,?|(?<![\p{L}])(?:Bộ|Sở|Cục|Vụ|Ban|Phòng|Hội|Viện|Đội|Tổ|Trạm|Hạt|Quỹ|Đoàn|Đài|Và|[-–])) \p{Lu}\p{Ll}* $/u

/** The words in lower case of names that the layout sets apart, remarks in brackets left out. */
export function nameWordsOf(names: readonly string[]): ReadonlySet<string> {
  const bare = names.map((name) => name.replace(/\([^)]*\)?/g, ''))
  return new Set(bare.flatMap((name) => name.match(LOWER_WORD) ?? []))
}
