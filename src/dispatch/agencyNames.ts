/** How names of bodies look in running text: where one begins, where it stops, where two of them part. */
import { cleanPhrase } from './lines'
import { endOfNameWords, withNamesInCapitals } from './nameWords'

/**
 * First words of bodies' names, always with a capital. What looks alike is excluded: "Báo cáo",
 * "Ban hành", "Tổ chức", "Phòng, chống", "Trường hợp", "Hội nghị".
 */
const HEADS = [
  'UBND', 'BHXH', 'NHNN', '[ỦU][yỷ] ban', 'Uỷ ban', 'UB ?MTTQ', 'MTTQ', 'HĐND', 'Hội(?! nghị| thảo| thi)', 'Sở(?! hữu)',
  'Công an', 'Ban(?! hành| bố)', 'Phòng(?!,| chống| ngừa| tránh)', 'Trung tâm', 'Đài', 'Báo(?! cáo| động)',
  'Trường(?! hợp)', 'Văn phòng', 'VP', 'Mặt trận', 'Cơ quan', 'Đoàn(?! kết)', '(?:Tỉnh|Huyện|Thành|Quận|Thị|Xã|Phường) [đĐ]oàn',
  'Liên đoàn', 'Bộ(?! phận)', 'Thông tấn xã', 'Công đoàn', 'Liên đội', 'Chủ(?= các| hộ| cơ sở| doanh)', 'Giáo viên', 'Liên hiệp', 'Liên minh', 'Tập đoàn', 'Hiệp hội', 'Học viện', 'Đại học', 'Kiểm toán', 'Nhà xuất bản', 'Hợp tác xã', 'Hạt', 'Vụ(?! việc| án| mùa)', 'Đội', 'Thống đốc', 'Phó(?= (?:Thủ|Chủ|Giám|Trưởng|Bí|Chánh|Tổng|Hiệu))', 'Thứ trưởng', 'Quỹ', 'Bảo tàng', 'Thư viện', 'Bí thư', 'Chi đoàn', 'Chi hội', 'Chi bộ', 'Nhà văn hóa', 'Thuế', 'Hải quan', 'Kiểm lâm', 'Viễn thông', 'Dân quân', 'Cục', 'Chi cục', 'Tổng cục', 'Tổ(?! chức)', 'Ngân hàng', 'Bệnh viện', 'Trạm',
  'Bưu điện', 'VNPT', 'Viettel', 'Viện', 'Tòa án', 'Toà án', 'Thanh tra(?!,| kiểm| việc| các| công tác| toàn)', '(?:Tỉnh|Huyện|Thành|Quận|Đảng|Thị) [ủu][yỷ]',
  'Công ty', 'Tổng công ty', 'Tổng Giám đốc', 'Tổng [Cc]ục trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Vụ trưởng', 'Viện trưởng', 'Tư lệnh', 'Kho tiền', 'Chủ tịch', 'Giám đốc', 'Thủ trưởng', 'Hiệu trưởng', 'Lãnh đạo(?!,)', 'Thủ tướng', 'Trung ương',
  'Chính phủ', 'Quốc hội', 'Kho bạc', 'Bảo hiểm', 'Thường trực', 'Chánh', 'Trưởng', 'Đồn', 'Nhà trường', 'Đơn vị', 'Điện lực',
].join('|') // prettier-ignore

/** A body named by a proper name. */
export const NAMED_BODY = `(?<![\\p{L}\\d])(?:${HEADS})(?![\\p{L}\\d])`
/** Bodies named by their kind: "Các phòng, ban", "thủ trưởng các cơ quan". */
const KIND_OF_BODY =
  '[Cc]ấp ủy |[Cc]ác (?:cơ quan|đơn vị|phòng|ban|sở|ngành|cấp|trường|tổ chức|đoàn thể|doanh nghiệp|địa phương|hội|xã|phường|thị trấn|huyện|quận|thành viên|thôn|tổ |chi |bệnh viện|trạm|trung tâm|khoa|cơ sở|ngân hàng|đồn|đội|lực lượng|cục|vụ|viện|đại học|học viện|công ty|đảng|báo|đài|nhà (?:mạng|trường|báo)|hợp tác xã|bộ, |tòa|toà|đồng chí|\\p{Lu})|(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Nn]gười đứng đầu) (?:các|cơ quan|đơn vị|\\p{Lu})'
const BEGINS_WITH_BODY = new RegExp(`^(?:${NAMED_BODY}|${KIND_OF_BODY})`, 'u')

/** Words with which a body's deed, or the circumstance of it, begins; in lower case, unlike names. */
const DEEDS = [
  'tuyên truyền', 'phổ biến', 'tăng cường', 'triển khai', 'thực hiện', 'chủ trì', 'phối hợp', '(?<!Ban )chỉ đạo',
  'hướng dẫn', 'đôn đốc', '(?<!các |và |có |trị |chính trị, )tổ chức(?! X| chính trị| chính quyền| đoàn thể| thành viên| xã hội| đảng| hành chính| tín dụng| cán bộ| cung ứng| cung cấp dịch| kinh tế| quốc tế| cơ sở đảng)', 'ra quân', 'đẩy mạnh', 'xây dựng', 'chủ động', 'theo dõi', 'đăng tải', 'đăng',
  'phát (?:động|sóng|huy|hiện|hành|thanh các|trên)', 'tiếp tục', 'tiếp nhận', 'tập trung', 'rà soát', 'kịp thời', 'nghiêm túc', 'có trách nhiệm', 'chịu trách nhiệm',
  'có (?:kế hoạch|phương án|ý kiến|văn bản|biện pháp|hình thức|nhiệm vụ|thể|giải pháp)', 'căn cứ', '(?<!Giáo dục )thường xuyên', 'báo cáo', '(?<!cơ quan )tham mưu', 'cung cấp', 'quan tâm',
  'khẩn trương', 'nghiên cứu', 'quán triệt', 'đưa', 'bố trí', 'yêu cầu', 'đề nghị', 'vận động', 'duy trì', 'thông tin (?:đến|tới|rộng|kịp|về)',
  'thông tin, tuyên truyền', 'nâng cao', 'lồng ghép', 'in ấn', 'treo', 'niêm yết', 'xử lý', 'kiểm tra', 'giám sát', 'tổng hợp', 'làm', 'gửi',
  'đa dạng', 'nhận được', 'ban hành', 'khuyến cáo', 'cảnh báo', 'nhắc nhở', 'mở', 'viết', 'soạn', 'biên soạn', 'dành', '(?<!tội phạm )sử dụng', 'huy động', 'thành lập', 'hoàn thành', 'quản lý(?! hành chính| các| nhà nước| rừng| dự án| khu| thị trường)', 'mời', 'cử', 'gặp gỡ', 'trực tiếp', 'nhắc', 'bảo đảm', 'đảm bảo', 'hoàn thiện', 'công khai', 'bổ sung', 'chuẩn bị', 'chia sẻ', 'tham gia', 'trao đổi', 'hỗ trợ',
  'xác định', 'xem xét', 'quyết định', 'thông báo', 'ngăn chặn', 'đấu tranh', 'phòng ngừa', 'truyền tải', 'truyền thông (?:đến|tới|trên|về|rộng)', 'siết chặt', 'chấn chỉnh', 'quyết liệt', 'chú trọng', 'ưu tiên', 'thẩm định', 'đánh giá', 'đề xuất', 'góp ý', 'cân đối', 'thống nhất', 'kết nối', 'cập nhật', 'vận hành', 'điều tra', 'truy vết', 'phê duyệt', 'trình', 'lựa chọn', 'khảo sát', 'biểu dương', 'phân công', 'thống kê', 'nắm', 'tích cực', 'gương mẫu', 'chấp hành', 'tuyệt đối', 'lưu ý', 'hằng (?:năm|tháng|tuần|quý)', 'hàng (?:năm|tháng|tuần|quý)', 'định kỳ', 'chính thức', 'khuyến khích', 'tạo điều kiện', 'bám sát', 'thúc đẩy', 'nhận diện', 'tuyên dương', 'khen thưởng', 'kiến nghị', 'rút kinh nghiệm', 'cam kết', 'ký', '(?<!công |dân |tư |độc )lập', '(?<!Ngoại )giao(?! thông| dịch)', 'kiện toàn', 'củng cố', 'áp dụng', 'đổi mới', 'giải quyết', 'giúp', 'kêu gọi', 'phản ánh', 'chuyển', 'tăng thời lượng', 'in', 'phân luồng', 'nhắn',
  'xác minh', 'nói chuyện', 'gọi', 'ra mắt', 'sơ kết', 'tổng kết', 'truy quét', 'bắt', 'tấn công', 'trấn áp', 'triệt phá', 'khởi tố', 'thu hồi', 'thu thập', 'phân bổ', 'phân loại', 'điều phối', 'điều động', 'điều chỉnh', 'sơ tán', 'di dời', 'cắm', 'lắp đặt', 'trang bị', 'phát hành', 'dán',
  'tiêm', 'khám', 'sàng lọc', 'cách ly', 'thẩm tra', 'nghiệm thu', 'bàn giao', 'tiếp thu', 'quy định', 'tuân thủ', 'đề cao', 'phản hồi', 'chặn', 'khóa(?! [IVX\\d])', 'tạm', 'gỡ', 'khắc phục', 'ứng phó', 'ứng dụng', 'ghi', 'mua', 'cho(?! thuê| vay)', 'nghiêm cấm', 'cấm', 'kiên quyết', 'thảo luận', 'tập huấn',
  'bồi dưỡng', 'tham dự', 'họp', 'dừng', 'ngừng', 'đình chỉ', 'trả lời', 'giải đáp', 'giới thiệu', 'quảng bá', 'phổ cập', 'lan tỏa', 'thí điểm', 'nhân rộng', 'số hóa', 'tích hợp', 'kiểm định', 'kiểm kê', 'quyết toán', 'mong', 'tôn vinh', 'bảo quản', 'hủy', 'trực ban', 'ứng trực', 'canh gác', 'vận chuyển', 'biên tập', 'sản xuất', 'định hướng', '(?<=(?:tỉnh|huyện|xã|phường|quận|thành phố|đảng|thuộc|\\p{Lu}\\p{L}{0,7}) )lãnh đạo',
  'đối chiếu', 'đối soát', 'đối thoại', 'phun', 'giải ngân', 'chi trả', 'thanh toán', 'kê khai', 'phát(?! thanh| triển| hình)', 'tiếp âm', 'tiếp sóng', 'tiếp xúc', 'tặng', 'thăm', '(?<![Xx]ây )dựng', 'chiếu', 'chạy', 'quét', 'trồng', 'khơi thông', 'nạo vét', 'thu gom', 'thu(?= (?:phí|học|tiền|thuế|ngân))', 'nộp', '(?<![Đđ]ào )tạo', 'ôn tập', 'tìm hiểu', 'đón', 'đọc', 'nhận', 'chọn', 'hiến', 'tố giác', 'giao lưu', 'tuần tra', 'chốt', 'lắp', 'sửa', 'vẽ', 'trang trí', 'chụp', 'quay', 'phân tích', 'ngắt', 'cắt', 'khôi phục', 'xét nghiệm', 'giám định', 'quản trị', 'bảo dưỡng', 'bảo trì', 'vệ sinh(?= (?:lớp|khu|nơi|phòng|đường|toàn))', 'khử khuẩn', 'che chắn', 'gia cố', 'chằng', 'neo', 'thực tập', 'trực(?= (?:24|ban|chỉ|sẵn))', 'báo(?= (?:ngay|cho|tin))',
  'đã', 'đang', 'sẽ', 'được', 'gồm', 'bao gồm', 'là', 'không', 'chưa', 'đồng thời', 'nhanh chóng', 'cùng(?! cấp)', 'thuộc đối tượng', 'bị',
].join('|') // prettier-ignore
const CIRCUMSTANCES =
  'để|nhằm|theo|về việc|về(?! trật tự xã hội| môi trường| tham nhũng)|từ ngày|từ nay|tại(?! các (?:xã|phường|huyện|quận|tỉnh))|khi|nếu|phải|cần|trước|trong(?! (?:và ngoài|ngoài|nước|tỉnh|huyện|xã|phường|toàn|ngành|trường|đơn vị|hệ thống|khu))|trên cơ sở|như sau|như(?! trên)|đến|tới|vào|cùng(?! cấp)|qua|thông qua|và (?=tuyên|phổ|báo|theo|triển|đăng)'
/** "Hạt Kiểm lâm thành phố Chí Linh phòng cháy rừng": behind the name of a place the body's is over. */
const BEHIND_PLACE =
  '(?<= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|[Bb]iên phòng)(?: \\p{Lu}\\p{L}*){1,4}) (?=\\p{Ll})(?!(?:và|hoặc|có|trên địa bàn|liên quan|khóa|nhiệm kỳ) )'
const END_OF_NAME = new RegExp(
  `${BEHIND_PLACE}|[.:()“”"]|;(?! (?:${NAMED_BODY}|[Cc]ác \\p{L}))|(?<![\\p{L}])(?:${DEEDS}|${CIRCUMSTANCES})(?![\\p{L}])`,
  'u',
)
const LONGEST_NAME = 400
/** "UBND các xã: Đức Trọng, Hiệp Thạnh": the colon introduces the names of those bodies. */
const NAMED_ONE_BY_ONE =
  /^[^:]{0,80}[Cc]ác (?:xã|phường|huyện|quận|tỉnh|thành phố|bộ|sở|ngành|đơn vị|cơ quan|ban|trường|địa phương)[^:]{0,40}: (?=(?:\p{Lu}[\p{L}.]* ?(?:- )?){1,6}[,;.])/u
/** "HĐND và UBND", "Báo và Đài" are one body. */
export const AND = '(?<!HĐND|Hội đồng nhân dân|Báo) và '
const BETWEEN_BODIES = new RegExp(
  `[,;] (?=${NAMED_BODY}|(?:bệnh viện|tổ chức (?:tín dụng|cung|kinh tế)) |các (?:\\p{Lu}|thành viên))|${AND}(?=${NAMED_BODY}|các (?:\\p{Lu}|thành viên))`,
  'u',
)

export function beginsWithBody(text: string): boolean {
  return BEGINS_WITH_BODY.test(text.slice(0, 60))
}

/** Words in lower case that names of this dispatch have: its recipients are set apart by the layout. */
export type NameWords = ReadonlySet<string>

/** The name at the beginning of a text, and what follows it. */
export interface LeadingName {
  name: string
  rest: string
  /** False where a word that neither belongs to a name nor is a deed ended it. */
  isSure: boolean
}

const DEED = new RegExp(`^(?:${DEEDS})(?![\\p{L}])`, 'u')

/** "Xây dựng phương án …": a sentence that begins with what is to be done. */
export function beginsWithDeed(text: string): boolean {
  return DEED.test(text.charAt(0).toLowerCase() + text.slice(1, 40))
}

/** Reads up to the first deed or stop; null where neither comes within the length of a name. */
export function leadingName(text: string, words: NameWords): LeadingName | null {
  const window = text.slice(0, LONGEST_NAME)
  const from = NAMED_ONE_BY_ONE.exec(window)?.[0].length ?? 0
  const named = withNamesInCapitals(window.slice(from))
  const deed = END_OF_NAME.exec(named)?.index ?? named.length
  // A colon sets a name apart as a line of its own does, whatever words it has.
  const stop = named[deed] === ':' ? deed : Math.min(deed, endOfNameWords(named, words))
  const end = from + stop === LONGEST_NAME && text.length > LONGEST_NAME ? -1 : from + stop
  const name = cleanPhrase(window.slice(0, Math.max(end, 0)))
  if (!name) return null
  return { name, rest: text.slice(end), isSure: stop === deed || endsWithPlace(name) }
}

/** "Công an tỉnh", "Hạt Kiểm lâm thành phố Chí Linh": behind the place a name is over. */
const PLACE_AT_END =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cùng cấp|cấp (?:tỉnh|huyện|xã))(?: (?:\p{Lu}\p{L}*|[-–\d]+)){0,4}$/u
const endsWithPlace = (name: string): boolean => PLACE_AT_END.test(name.slice(-60))

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
