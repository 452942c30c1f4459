/** Nouns with which a channel begins, and the places where a notice hangs. */

/** Either case of the first letter: the names of media open with a capital as often as not. */
const eitherCase = (head: string): string =>
  head.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`)

const NETWORK = '[Zz]alo(?: OA)?|[Ff]acebook|[Ff]anpage|[Tt]ik[Tt]ok|[Yy]ou[Tt]ube|[Ii]nstagram|[Vv]iber|[Mm]essenger|[Tt]elegram|[Ll]otus|[Ww]e[Cc]hat' // prettier-ignore
const MEDIA = [
  'loa', '(?:cụm|dàn|hệ thống) (?:loa|phát thanh)', 'xe (?:máy|ô tô|đạp)? ?(?:gắn|có) loa', 'xe (?:loa|thông tin|tuyên truyền|lưu động|cổ động)', 'sóng', 'làn sóng', 'đài (?:truyền thanh|phát thanh|truyền hình|thông tin|tiếng nói|địa phương|huyện|xã|tỉnh)', 'đài(?= \\p{Lu})', 'trạm truyền thanh', 'hệ thống (?:truyền thanh|phát thanh|thông tin|truyền hình|đài|báo chí|tin nhắn|nhắn tin|thông báo|email|thư điện tử|quản lý văn bản|giám sát hành trình|bảng|màn hình|nhóm|văn bản)', 'thiết bị (?:giám sát hành trình|thông tin|đầu cuối|di động)', 'phần mềm(?= \\p{Lu})', 'diễn đàn', 'chuyên mục', 'fan ?page', 'hộp thư', 'thư (?:ngỏ|mời|điện tử|viết tay|báo)', 'đèn LED', 'biển (?:quảng cáo|LED|điện tử|hiệu)', 'standee', 'poster', 'banner', 'phong bì', 'bì thư', 'biên lai', 'cờ hiệu', '(?:hệ thống )?còi(?: hụ| báo)?', 'chiêng', 'trống', 'mõ', '(?=t)truyền (?:hình|thanh)', 'tần số', 'bộ đàm', 'máy (?:bộ đàm|VHF|ICOM|Icom|icom)',
  'báo (?:chí|điện tử|in|mạng|đài|nói|hình|(?:\\p{Ll}+ ){1,3}điện tử)', 'báo và Đài', 'báo(?=, đài)', 'đài(?=(?:,| và) )', 'đài canh', 'báo(?= \\p{Lu})', 'báo và (?:phát thanh|Phát thanh), (?:truyền|Truyền) hình', 'tạp chí', 'bản tin', 'tập san', 'ấn phẩm', '(?:[Cc]ổng/[Tt]rang|[Tt]rang/[Cc]ổng|[Cc]ổng và [Tt]rang) thông tin', 'cổng (?:du lịch|dữ liệu|tra cứu|hỏi đáp|việc làm|hỗ trợ|pháp luật|thông tin|dịch vụ|giao tiếp|TTĐT|điện tử|sinh viên|đào tạo|học viên|nội bộ)', 'cổng(?= \\p{Lu})',
  'trang (?:thông tin|tin|web|mạng|chủ|nội bộ|điện tử|TTĐT)', `trang (?:${NETWORK}|cộng đồng|cá nhân)`, 'trang(?= (?:["“]|[a-z\\d-]+\\.[a-z]))', 'web(?:site)?', 'tin điện tử', `(?:nhóm|kênh|tài khoản|group|mạng) (?:${NETWORK})`, '(?:nhóm|kênh|trang) (?:mạng xã hội|chat|kín|lớp|phụ huynh|cộng đồng)', 'group', NETWORK, 'nền tảng', 'mạng (?:xã hội|nội bộ|lưới truyền thanh)', 'podcast',
  'kênh thông tin, (?:báo chí|đại chúng)', 'kênh(?= \\p{L})', 'phương tiện (?:thông tin|nghe nhìn|truyền thông)', 'ứng dụng', 'app', 'tin nhắn', 'cuộc gọi', 'email', 'e-mail', 'thư điện tử', 'tổng đài', 'sổ liên lạc', 'bảng (?:tin|điện tử|LED|led|thông báo|thông tin|chữ|hiển thị|quảng cáo|niêm yết|đen)', 'màn hình', 'ti ?vi', 'quầy giao dịch', '(?:cây|máy) ATM', 'kẻng', 'tủ sách', 'sinh hoạt (?:chi|lớp|thôn|tổ|dưới cờ|câu lạc bộ|CLB|đoàn|hội|cộng đồng|tôn giáo|chuyên đề)(?= |[,;.]|$)', 'ngày hội', 'lễ (?:chào cờ|khai giảng|hội)', 'thánh lễ', 'phiên giao dịch', 'hội thi', 'hội diễn', 'tọa đàm', 'lớp (?:tập huấn|bồi dưỡng|học xóa)',
  'pa[- ]?nô', 'áp phích', 'băng[- ]?rôn', 'tờ (?:rơi|gấp)', 'hóa đơn', 'phiếu (?:lương|gửi|thu)', 'nhãn', 'vé (?:xe|tàu)', 'bao bì', 'hình thức(?= (?:phù hợp )?khác)', 'tuần (?:lễ|sinh hoạt)', '(?:cuộc|buổi|kỳ) (?:họp|sinh hoạt|chào cờ|tọa đàm|nói chuyện|giao ban|ngoại khóa|lễ|tập huấn|truyền thông|tiếp xúc|đối thoại|giao lưu|gặp mặt|khám|tiêm|cầu nguyện|học)', '(?:tiết|giờ) (?:sinh hoạt|chào cờ)', 'hội nghị đầu bờ', 'phiên chợ', 'khẩu hiệu', 'tranh cổ động', 'trạm bờ', 'chuyên trang(?= ["“])',
].map(eitherCase).join('|') // prettier-ignore
const PLURAL = '(?:các |những |mọi |tất cả các |hệ thống các )'
/** The number of such things is not a part of their name before these. */
const NAMED_WITHOUT = '(?:trang (?:tin|thông)|cổng|phương tiện|báo|loa)'

/** Where people meet: a channel only when something is told them there. */
export const MEETING =
  /^(?:các |những )?(?:buổi|cuộc|kỳ|tuần|sinh hoạt|ngày hội|tiết|giờ|hội nghị|phiên|lễ|thánh lễ|hội thi|hội diễn|tọa đàm|lớp)(?!\p{L})/u

export const MEDIUM = `(?:${PLURAL}(?!${NAMED_WITHOUT}))?(?:${MEDIA})(?!\\p{L})`

/** Nouns that begin no channel: what is told, when, and those who tell or hear it. */
export const NO_CHANNEL =
  /^(?:nội dung|thời lượng|thời gian|chú|hướng|phát|tin|bài|thông tin|tài liệu|hình ảnh|kết quả|phương thức|thủ đoạn|quy định|chính sách|số|tình hình|biện pháp|việc|những|một|hai|mỗi|từng|hằng|hàng|ngày|tháng|năm|sáng|chiều|tối|trong|ngoài|khi|nếu|đây|đó|này|nhất là|đặc biệt|đồng thời|kết hợp|gắn|qua đó|nhằm|góp phần|sau đó|cùng|mọi|tổ chức|cơ quan|đơn vị|địa phương|lực lượng|cấp ủy|chính quyền|đoàn thể|ban|ngành|kịp|không|có|phải|do|là|và|hoặc|với|cho|để|về|đến|tới|từ|theo|giúp|nâng|tạo|bảo|đảm|đẩy|tiếp|tăng|thường|tích|chủ|lấy|gồm|như|v\.v|\d)(?!\p{L})/u
