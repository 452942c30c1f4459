/** Nouns with which a channel begins, and the places where a notice hangs. */

/** Either case of the first letter: the names of media open with a capital as often as not. */
const eitherCase = (head: string): string =>
  head.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`)

const NETWORK = '[Zz]alo(?: OA)?|[Ff]acebook|[Ff]anpage|[Tt]ik[Tt]ok|[Yy]ou[Tt]ube|[Ii]nstagram|[Vv]iber|[Mm]essenger|[Tt]elegram|[Ll]otus|[Ww]e[Cc]hat' // prettier-ignore
const MEDIA = [
  'loa', '(?:cụm|dàn|hệ thống) loa', 'xe (?:loa|thông tin|tuyên truyền|lưu động|cổ động)', 'sóng', 'làn sóng', 'đài (?:truyền thanh|phát thanh|truyền hình|thông tin|tiếng nói|địa phương|huyện|xã|tỉnh)', 'đài(?= \\p{Lu})', 'trạm truyền thanh', 'hệ thống (?:truyền thanh|phát thanh|thông tin|truyền hình|đài|báo chí)', '(?=t)truyền (?:hình|thanh)', 'tần số', 'bộ đàm', 'máy (?:bộ đàm|VHF|ICOM|Icom|icom)',
  'báo (?:chí|điện tử|in|mạng|đài|nói|hình|(?:\\p{Ll}+ ){1,3}điện tử)', 'báo và Đài', 'báo(?=, đài)', 'đài(?=(?:,| và) )', 'đài canh', 'báo(?= \\p{Lu})', 'báo và (?:phát thanh|Phát thanh), (?:truyền|Truyền) hình', 'tạp chí', 'bản tin', 'tập san', 'ấn phẩm', '(?:cổng/trang|trang/cổng|cổng và trang) thông tin', 'cổng (?:thông tin|dịch vụ|giao tiếp|TTĐT|điện tử|sinh viên|đào tạo|học viên|nội bộ)', 'cổng(?= \\p{Lu})',
  'trang (?:thông tin|tin|web|mạng|chủ|nội bộ|điện tử|TTĐT)', `trang (?:${NETWORK}|cộng đồng|cá nhân)`, 'trang(?= (?:["“]|[a-z\\d-]+\\.[a-z]))', 'web(?:site)?', 'tin điện tử', `(?:nhóm|kênh|tài khoản|group|mạng) (?:${NETWORK})`, '(?:nhóm|kênh|trang) (?:mạng xã hội|chat|kín|lớp|phụ huynh|cộng đồng)', 'group', NETWORK, 'nền tảng', 'mạng (?:xã hội|nội bộ|lưới truyền thanh)', 'podcast',
  'kênh thông tin, (?:báo chí|đại chúng)', 'kênh(?= \\p{L})', 'phương tiện (?:thông tin|nghe nhìn|truyền thông)', 'ứng dụng', 'app', 'tin nhắn', 'cuộc gọi', 'email', 'e-mail', 'thư điện tử', 'tổng đài', 'sổ liên lạc', 'bảng (?:tin|điện tử|LED|led|thông báo|thông tin|chữ|hiển thị|quảng cáo|niêm yết|đen)', 'màn hình', 'ti ?vi', 'quầy giao dịch', '(?:cây|máy) ATM', 'kẻng', 'tủ sách', 'sinh hoạt (?:chi|lớp|thôn|tổ|dưới cờ)(?= |[,;.]|$)', 'ngày hội',
  'pa[- ]?nô', 'áp phích', 'băng[- ]?rôn', 'tờ (?:rơi|gấp)', 'hóa đơn', 'phiếu (?:lương|gửi|thu)', 'nhãn', 'vé (?:xe|tàu)', 'bao bì', 'hình thức(?= (?:phù hợp )?khác)', '(?:cuộc|buổi) (?:họp|sinh hoạt|chào cờ|tọa đàm|nói chuyện|giao ban|ngoại khóa)', '(?:tiết|giờ) (?:sinh hoạt|chào cờ)', 'hội nghị đầu bờ', 'phiên chợ', 'khẩu hiệu', 'tranh cổ động', 'trạm bờ', 'chuyên trang(?= ["“])',
].map(eitherCase).join('|') // prettier-ignore
const PLURAL = '(?:các |những |mọi |tất cả các |hệ thống các )'
/** The number of such things is not a part of their name before these. */
const NAMED_WITHOUT = '(?:trang (?:tin|thông)|cổng|phương tiện|báo|loa)'

/** Where people meet: a channel only when something is told them there. */
export const MEETING =
  /^(?:các |những )?(?:buổi|cuộc|sinh hoạt|ngày hội|tiết|giờ|hội nghị|phiên chợ)(?!\p{L})/u

export const MEDIUM = `(?:${PLURAL}(?!${NAMED_WITHOUT}))?(?:${MEDIA})(?!\\p{L})`

const PLACES = [
  'cổng', 'cửa', 'bàn', 'nhà', 'nơi', 'điểm', 'quầy', 'cây', 'chợ', 'trụ sở', 'sảnh', 'hành lang', 'thang máy', 'khu', 'phòng', 'trường', 'lớp', 'bến', 'ga', 'trạm', 'siêu thị', 'khách sạn', 'công viên', 'thùng', 'buồng', 'bộ phận', 'trung tâm', 'hội trường', 'sân', 'xe', 'tàu', 'cơ sở', 'cửa hàng', 'bưu cục', 'ngã', 'đường', 'lối', 'góc', 'vách', 'cầu thang', 'địa điểm', 'vị trí', 'nhà văn hóa', 'ban quản lý', 'thư viện', 'căng tin', 'bãi', 'cảng',
].map(eitherCase).join('|') // prettier-ignore

export const PLACE = `(?:tất cả các |các |từng )?(?:${PLACES})(?!\\p{L})`
