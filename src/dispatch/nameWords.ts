import { WHOLE_WORDS } from './deeds'

/** Syllables in lower case that names of bodies are made of; any other one ends the name. */

const LEVELS =
  'tỉnh thành phố huyện quận thị xã phường trấn thôn bản ấp buôn làng sóc phum khối khu vực vùng miền núi trung du duyên hải cụm xóm khóm dân cư trung ương địa phương cấp các và của thuộc trực trong ngoài ở trên địa bàn liên quan hữu này khác có mọi cả toàn từng những quý một số hai bên cùng ngoài lập công tư thục cổ phần trách nhiệm hữu hạn thành viên chuyên khóa khoá chủ nhiệm tư tưởng người tiêu dùng tuyến ven biển đảo mục sách độc nhóm lớp mẫu giáo thuê trọ trò chơi vấn học nghề trẻ em bà mẹ'
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
  'dịch tín khách hội nghị khách đoàn kết lao chủng ngoài thạch chè điều hành văn thư kho lưu giống trại đê kè đập hồ thủy điện lực nghĩa trang lịch tòa soạn xuất phim ảnh kịch múa rối giao hưởng nhạc bơi bóng đua xiếc thư mục phát quang đạo tạng đạo pháp phật tin lành công giáo cao đài hòa hảo họ đạo chùa nhà thờ giáo họ giáo hạt linh mục cá tôm dầu than thép xi măng giam giữ tái lọc hóa hợp sinh dược liệu mía đường gạo giày da sợi mù điếc tật già làng câu lạc bưu cảng khoa khối nhân viên điều dưỡng lâm sàng chẩn đoán hình ảnh nhi sản phụ nội ngoại hồi sức học sinh sinh viên vụ ký túc thí nghiệm bộ môn thể chất cố vấn xí nghiệp nhà máy phân xưởng vật tư an toàn hạ tầng kinh doanh kỹ thuật tiểu đoàn trung lữ sư hải hàng đường thủy nội địa tàu bến bay đăng kiểm vườn bảo tồn thiên nhiên tải tình nguyện xung kích tự vệ trị sự giám mục thánh hệ thánh thị trường dân vận chủ rừng dự án công trình kho ngân mầm non mẫu tiểu trung cơ phổ cao đẳng đại học thường xuyên hướng nghiệp khiếu nội trú bán giảng giáo sinh đào'

/** Words of names that would be deeds elsewhere, or that other names do not have. */
const PHRASES = [
  'khám(?: bệnh)?,? chữa bệnh', 'phòng,? chống (?:tệ nạn xã hội|tham nhũng, lãng phí, tiêu cực|thiên tai|tội phạm và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc|ma [tT][uú][yý]|mại dâm|HIV/AIDS|buôn lậu)', 'về trật tự xã hội', 'xuất nhập cảnh', 'xuất nhập khẩu', 'hàng không', 'tần số vô tuyến', 'thông tin đối ngoại',
  'giám sát (?:ngân hàng|chiến lược|tài chính|bảo hiểm|chất lượng)', 'ổn định tiền tệ', 'cung ứng dịch vụ', 'cung cấp dịch vụ', 'cửa khẩu', 'nộp thuế', 'bảo vệ thực vật', 'dịch vụ việc làm', 'trợ giúp pháp lý', '(?:dịch vụ|phòng|ban|vụ|hành chính(?:,| [-–]| và)|tham mưu(?:,| [-–]| và)) tổng hợp', 'chăm sóc (?:trẻ em|sức khỏe|sức khoẻ)', 'khảo thí',
  'quản lý (?:chất lượng|chợ|các (?:chợ|khu|cụm|dự án|di tích|cảng|rừng)|xây dựng|giao thông|nhà|đô thị|đường|bến|cảng|vận hành|khai thác)', 'các ban xây dựng đảng', 'liên minh', 'phản ứng nhanh', '(?<=Quốc hội )nước Cộng h(?:oà|òa) xã hội chủ nghĩa', 'tham gia (?:bảo vệ an ninh|BHXH|bảo hiểm|giao thông)', 'phổ thông, thường xuyên', 'giáo dục thường xuyên', 'tổ trưởng', 'chuyên môn', 'hồi sức tích cực', 'trung gian thanh toán', 'điều dưỡng', 'ngang bộ', '(?<=đại diện )cha mẹ', 'cha mẹ học sinh', 'tổ thư ký', 'phòng giao dịch',
  'hành chính,? quản trị', '(?:hành chính|tham mưu) tổng hợp(?= (?:đăng|theo|chủ|in|tham|báo|làm|soạn|phối|gửi|chịu|có|niêm|treo|cập|rà|bố|kịp|thường|triển|xây)(?!\\p{L}))', 'thanh tra, (?:giám sát|kiểm tra|pháp chế)', 'khai thác(?= (?:cấp|thủy|công))', 'quản trị', 'dân vận', 'tự quản', 'truyền tải', 'vận hành(?= hệ thống điện)', 'bầu cử', 'tổ chức (?:tôn giáo|tín dụng|chính trị|cung cấp giải pháp)', 'giải pháp hóa đơn điện tử', 'tổ chức - hành chính', 'nơi (?:cư trú|có nhà trọ|có)', 'trẻ em', 'phòng chống', 'xúc tiến', 'ra vào', 'kế hoạch(?:,| [-–])? tổng hợp', 'tại các (?:xã|phường|huyện|quận|tỉnh|bản)', 'thiết bị', 'dự bị', 'khuyết tật', 'bảo đảm chất lượng', 'đảm bảo chất lượng', 'hỗ trợ (?:sinh viên|người học|doanh nghiệp|người nộp thuế|khách hàng)', 'kiểm tra (?:hiện trường|đảng)', 'trực ban(?! 24)(?= |[,;.]|$)', 'dự phòng', 'y tế dự phòng', 'tài chính - kế hoạch', 'công tác (?:mặt trận|học sinh|chính trị|xã hội|đảng)', 'chăm lo', 'y học cổ truyền', 'phục hồi chức năng', 'vệ tinh', 'bảo trợ xã hội', 'giải phóng mặt bằng', 'phát triển quỹ đất', 'đăng ký đất đai', 'thi đua[,-]? (?:-|–)? ?khen thưởng', 'tiếp công dân', 'kiểm soát thủ tục hành chính', 'hộ tịch', 'bán trú', 'nội dung số', 'vận tải hành khách', 'xăng dầu', 'khai thác (?:công trình )?thủy lợi', 'cấp thoát nước', 'chiếu sáng', 'vệ sinh môi trường', 'ban liên lạc', 'cảnh vệ', 'liên gia', 'xung kích', 'cấp cứu', 'đê điều', 'chương trình', 'đề án', 'quản lý ký túc xá', 'bộ phận', 'bến xe khách', 'bảo vệ (?:chính trị nội bộ|môi trường|dân phố|rừng)', WHOLE_WORDS, 'nghề cá', 'tàu thuyền', 'giúp việc', 'hòa giải(?: ở)? cơ sở', 'làm vườn', 'tiết kiệm và vay vốn', 'động vật', 'mồ côi', 'cột mốc', 'đường biên', 'xuất bản', 'nhà thầu(?: thi công| chính| phụ)?', 'đường (?:bộ|sắt|thủy|thuỷ)', 'tín ngưỡng',
].join('|') // prettier-ignore
/** Deeds that a body has in its name, behind other words of it: "Đội Quản lý trật tự xây dựng". */
const NOMINAL = [
  'công trình(?: thủy lợi| giao thông| thủy điện| công cộng| đô thị| biển| y tế)?', '(?:trật tự|quản lý(?: trật tự)?|đầu tư|quy hoạch|tư vấn|giám định|kiểm định|kỹ thuật|thanh tra|hạ tầng) xây dựng', 'kiểm soát (?:nhiễm khuẩn|bệnh tật|giao thông|quân sự|dịch bệnh|chất lượng|nội bộ)', 'điều hành (?:thông minh|giao thông|sản xuất|đô thị)', 'giám sát(?:,| và) điều hành', 'hỗ trợ (?:phát triển|khởi nghiệp|pháp lý|kỹ thuật|nông dân|phụ nữ|khách hàng|học sinh|việc làm)', 'chuyển giao công nghệ', 'ứng dụng (?:công nghệ|khoa học|tiến bộ)', 'quản lý (?:trật tự|rủi ro|bay|bảo vệ|rừng|thuế|xuất nhập cảnh|hành chính|đê điều|chất thải|ký túc|học viên|người nghiện|nghĩa trang|tòa nhà|chung cư|vịnh|di sản|công viên|trại|đào tạo|khoa học|công nghiệp|thương mại|đất đai|vận tải|phương tiện)', 'vận động hiến máu', 'vận động (?:viên|quần chúng)', 'tham vấn', 'bồi dưỡng (?:chính trị|nghiệp vụ|giáo viên|cán bộ)', 'sát hạch lái xe', 'đào tạo lái xe', 'huấn luyện(?: và thi đấu)?', 'thi đấu', 'tiếp nhận và trả kết quả', 'trả kết quả', 'chăm sóc khách hàng', 'phục vụ hành chính công', 'kiểm toán nội bộ', 'thu phí', 'thu gom rác', 'thoát nước', 'xử lý (?:nước thải|chất thải|rác thải)', 'bảo trì đường bộ', 'sửa chữa đường bộ', 'khai thác (?:mỏ|than|đá|cảng|bến xe|công trình thủy lợi|công trình)', 'kiểm dịch(?: động vật| thực vật| y tế)?', 'chẩn đoán', 'cai nghiện', 'phục hồi chức năng', 'chăm sóc(?=(?:,| và) (?:nuôi|giáo dục|bảo vệ))', 'tư vấn(?=(?:,| và) (?:giới|hỗ|dịch))', 'bảo vệ (?:rừng|trẻ em|người tiêu dùng|quyền lợi|bờ|biên giới|sức khỏe)', 'ứng phó sự cố', 'biểu diễn nghệ thuật', 'tổ chức biểu diễn', 'tổ chức sự kiện', 'sản xuất (?:kinh doanh|chương trình|giống)', 'trình diễn', 'thi hành án', 'điều tra(?= (?:hình sự|tội phạm|quy hoạch|Công an))', '(?<=[Cc]ảnh sát )điều tra', 'đấu giá', 'công nghệ số cộng đồng', 'hướng nghiệp', 'lái xe', 'vận chuyển(?= (?:hành khách|học sinh))', 'dạy nghề', 'dạy bơi', 'hòa giải(?: viên)?', 'quân nhân dự bị', 'dự bị động viên', 'trồng (?:trọt|rừng|lúa|sen)', 'nuôi (?:trồng|ong|tôm|cá)(?: thủy sản)?', 'đánh bắt(?: xa bờ| thủy sản)?', 'du lịch cộng đồng', 'cây ăn quả', 'rau an toàn', 'nước sạch(?: và vệ sinh)?', 'người (?:mù|cao tuổi|khuyết tật|làm vườn|nghèo|lao động|tiêu dùng)',
].join('|') // prettier-ignore
/** Behind the name of a place, a level or a number the name is over, and they are deeds again. */
const NAME_IS_OVER =
  '(?<!(?:tỉnh|huyện|quận|thị xã|(?<!Hợp tác )xã|phường|thành phố|thị trấn|thôn|bản|ấp|trường|\\d|(?<!\\p{L})(?!X)\\p{Lu}\\p{L}* (?!X)\\p{Lu}\\p{L}*),? )'
const PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES})(?!\\p{L})`, 'giu')
const NOMINAL_PHRASE = new RegExp(
  `(?<!\\p{L})(?=(?:${NOMINAL})(?!\\p{L}))${NAME_IS_OVER}(?:${NOMINAL})(?!\\p{L})`,
  'gu',
)

/** The text with such words in capitals, letter by letter, so that no deed is found in a name. */
export const withNamesInCapitals = (text: string): string =>
  [PHRASE, NOMINAL_PHRASE].reduce(
    (names, pattern) => names.replace(pattern, (phrase) => phrase.replace(/\p{L}/gu, 'X')),
    text,
  )

const NAME_WORDS = new Set(
  [LEVELS, BODIES, OFFICES, POLITICS, SECURITY, SECTORS, SCHOOLS].join(' ').split(' '),
)
const LOWER_WORD = /(?<![\p{L}\d])\p{Ll}\p{L}*/gu

/** Index of the first word behind `from` that no body's name has, nor a name of this dispatch (`words`); the length of the text where all of them may be of a name. */
export function endOfNameWords(text: string, words: ReadonlySet<string>, from = 0): number {
  for (const match of text.matchAll(LOWER_WORD)) {
    if (match.index < from) continue
    const isKnown = NAME_WORDS.has(match[0]) || words.has(match[0])
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
