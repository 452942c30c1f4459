/**
 * Every refusal that a caller can meet: a stable code, its HTTP status and a Vietnamese title that
 * says what to do next. An unlisted code does not type-check.
 */
export const ERRORS = {
  'not-found': { status: 404, title: 'Không tìm thấy nội dung này. Hãy kiểm tra lại địa chỉ.' },
  'unknown-route': {
    status: 404,
    title: 'Không có địa chỉ này. Xem các địa chỉ hiện có tại /api/v1.',
  },
  withdrawn: { status: 410, title: 'Nội dung đã được thu hồi. Hãy gỡ bản sao đang đăng.' },
  replaced: { status: 410, title: 'Nội dung đã được thay thế bằng nội dung khác.' },
  expired: { status: 410, title: 'Nội dung đã hết hiệu lực. Hãy gỡ bản sao đang đăng.' },
  'unknown-parameter': {
    status: 400,
    title: 'Tham số không được hỗ trợ. Hãy bỏ tham số này hoặc kiểm tra chính tả.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Giá trị của tham số không hợp lệ. Hãy sửa lại theo hướng dẫn.',
  },
  'invalid-cursor': {
    status: 400,
    title:
      'Vị trí đọc (cursor) này không dùng được nữa. Hãy bỏ bản sao và đọc lại từ đầu, không kèm cursor.',
  },
  'url-too-long': { status: 414, title: 'Địa chỉ quá dài. Hãy bớt tham số.' },
  'headers-too-large': {
    status: 431,
    title: 'Địa chỉ và các dòng đầu của yêu cầu quá dài. Hãy bớt tham số hoặc bớt dòng đầu.',
  },
  'malformed-request': {
    status: 400,
    title: 'Yêu cầu không đúng HTTP/1.1. Hãy mã hóa % các ký tự ngoài ASCII trong địa chỉ.',
  },
  'request-timeout': { status: 408, title: 'Yêu cầu gửi quá chậm. Hãy gửi lại.' },
  'method-not-allowed': {
    status: 405,
    title: 'Địa chỉ này chỉ đọc. Hãy dùng GET hoặc HEAD.',
  },
  'key-required': {
    status: 401,
    title: 'Cần khóa truy cập của cổng thông tin để xem phần này.',
  },
  'key-malformed': {
    status: 401,
    title: 'Khóa truy cập không đúng dạng. Hãy chép lại cả khóa, bắt đầu bằng cg_.',
  },
  'key-unknown': {
    status: 401,
    title: 'Không có khóa truy cập này. Hãy kiểm tra lại với người quản trị cổng thông tin.',
  },
  'key-expired': {
    status: 401,
    title: 'Khóa truy cập đã hết hạn. Hãy nhờ người quản trị cổng thông tin đổi khóa mới.',
  },
  'key-revoked': {
    status: 401,
    title: 'Khóa truy cập đã bị thu hồi. Hãy nhờ người quản trị cổng thông tin cấp khóa mới.',
  },
  'scope-missing': {
    status: 403,
    title: 'Khóa truy cập không có quyền xem phần này. Hãy nhờ người quản trị cấp khóa có quyền.',
  },
  'quota-exceeded': {
    status: 429,
    title: 'Đã gọi quá số lần cho phép. Hãy đợi đủ số giây ghi ở Retry-After rồi gọi lại.',
  },
  'too-many-waiting': {
    status: 429,
    title:
      'Đang có quá nhiều lượt chờ từ nơi này. Hãy đợi một lượt xong rồi gọi lại, hoặc gọi không kèm wait.',
  },
  'key-ended': {
    status: 409,
    title: 'Khóa này đã hết hạn hoặc đã thu hồi. Hãy tạo khóa mới.',
  },
  'too-many-keys': {
    status: 409,
    title: 'Cổng này đã có quá nhiều khóa đang dùng. Hãy thu hồi bớt khóa không dùng nữa.',
  },
  'secret-missing': {
    status: 409,
    title: 'Chưa có khóa ký dùng được. Hãy tạo hoặc đổi khóa ký rồi thử lại.',
  },
  'not-parked': {
    status: 409,
    title: 'Tin này không còn ở trạng thái đã ngừng gửi. Hãy tải lại trang để xem trạng thái mới.',
  },
  'not-signed-in': { status: 401, title: 'Bạn chưa đăng nhập. Hãy đăng nhập rồi thử lại.' },
  'not-permitted': {
    status: 403,
    title: 'Bạn không có quyền làm việc này. Hãy liên hệ người quản trị của cơ quan.',
  },
  'own-work': {
    status: 403,
    title: 'Người soạn không được tự duyệt. Hãy nhờ một biên tập viên khác duyệt.',
  },
  'invalid-request': { status: 400, title: 'Yêu cầu không hợp lệ. Hãy sửa theo hướng dẫn.' },
  'wrong-state': {
    status: 409,
    title: 'Không thể làm bước này ở trạng thái hiện tại. Hãy tải lại trang để xem trạng thái mới.',
  },
  'wrong-version': {
    status: 409,
    title: 'Đây không phải phiên bản hiện hành. Hãy tải lại trang và xem bản mới nhất.',
  },
  incomplete: {
    status: 409,
    title: 'Nội dung còn thiếu thông tin bắt buộc. Hãy bổ sung rồi thử lại.',
  },
  'past-instant': {
    status: 409,
    title: 'Thời điểm phát hành đã qua. Hãy chọn một thời điểm trong tương lai.',
  },
  'never-visible': {
    status: 409,
    title:
      'Bản này sẽ không bao giờ hiển thị: chưa có đợt nào còn hiệu lực. Hãy thêm hoặc sửa thời gian.',
  },
  'nothing-released': {
    status: 409,
    title: 'Chưa có bản nào được phát hành hoặc hẹn phát hành.',
  },
  'successor-not-visible': {
    status: 409,
    title: 'Nội dung thay thế phải đang công khai. Hãy phát hành nội dung đó trước.',
  },
  'secret-document': {
    status: 422,
    title:
      'Văn bản có dấu độ mật: hệ thống từ chối và không lưu gì. Hãy xử lý theo quy định về bí mật nhà nước.',
  },
  'not-a-dispatch': {
    status: 422,
    title:
      'Tệp này không giống một văn bản chỉ đạo: không có số, ký hiệu, Kính gửi, Nơi nhận, chữ ký, cũng không giao việc cho đơn vị nào. Không có gì được ghi. Hãy kiểm tra lại tệp; nếu vẫn cần, hãy soạn văn bản chỉ đạo bằng tay trong trang quản trị.',
  },
  'unreadable-file': { status: 422, title: 'Không đọc được tệp này.' },
  'no-mail': {
    status: 503,
    title: 'Hệ thống chưa gửi được thư. Hãy nhờ người quản trị đặt lại mật khẩu.',
  },
  'too-many-logins': {
    status: 429,
    title: 'Đăng nhập sai quá nhiều lần từ địa chỉ này. Hãy đợi 10 phút rồi thử lại.',
  },
  'wrong-credentials': {
    status: 401,
    title:
      'Thư điện tử hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản tạm khóa 10 phút. Quên mật khẩu thì hãy nhờ người quản trị đặt lại.',
  },
  'account-locked': {
    status: 423,
    title: 'Tài khoản đang tạm khóa vì nhập sai quá 5 lần.',
  },
  // 403, not 401: the password was right, and the throttle per address counts failures only.
  'second-factor-required': {
    status: 403,
    title: 'Hãy nhập mã 6 số trong ứng dụng xác thực, hoặc một mã dự phòng.',
  },
  'wrong-code': {
    status: 401,
    title:
      'Mã không đúng hoặc đã dùng rồi. Hãy đợi mã mới trong ứng dụng rồi nhập lại, hoặc dùng một mã dự phòng.',
  },
  'wrong-own-code': {
    status: 403,
    title: 'Mã không đúng hoặc đã dùng rồi. Hãy đợi mã mới trong ứng dụng rồi nhập lại.',
  },
  'factor-already-on': {
    status: 409,
    title: 'Xác thực hai bước đang bật. Muốn đổi điện thoại, hãy tắt rồi bật lại.',
  },
  'wrong-password': {
    status: 403,
    title: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
  },
  'weak-password': { status: 400, title: 'Mật khẩu này chưa dùng được. Hãy chọn mật khẩu khác.' },
  'invitation-invalid': {
    status: 404,
    title:
      'Địa chỉ mời không dùng được: đã dùng, đã hết hạn hoặc chép thiếu. Hãy nhờ người quản trị tạo địa chỉ mới.',
  },
  'second-factor-needed': {
    status: 403,
    title:
      'Việc này cần xác thực hai bước. Hãy mở trang tài khoản của bạn (hình người ở góc trên), bật xác thực hai bước rồi thử lại.',
  },
  'too-busy': { status: 503, title: 'Hệ thống đang bận. Hãy thử lại sau ít giây.' },
  'body-too-large': { status: 413, title: 'Dữ liệu gửi lên quá lớn.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Không đọc được kiểu dữ liệu này. Hãy gửi JSON với Content-Type: application/json.',
  },
  'not-acceptable': {
    status: 406,
    title:
      'Không có câu trả lời ở dạng được yêu cầu. Hãy nhận application/graphql-response+json hoặc application/json.',
  },
  'graphql-read-only': {
    status: 400,
    title: 'GraphQL ở đây chỉ để đọc. Hãy dùng query; không có mutation và subscription.',
  },
  'graphql-batch': {
    status: 400,
    title: 'Mỗi yêu cầu chỉ được một câu truy vấn. Hãy gửi từng câu riêng.',
  },
  'graphql-syntax': {
    status: 400,
    title: 'Câu truy vấn GraphQL sai cú pháp. Hãy sửa ở chỗ được chỉ ra.',
  },
  'graphql-invalid': {
    status: 400,
    title: 'Câu truy vấn không khớp với lược đồ. Hãy sửa ở chỗ được chỉ ra.',
  },
  'graphql-variables': {
    status: 400,
    title: 'Giá trị của biến không hợp lệ. Hãy sửa biến được nêu.',
  },
  'graphql-too-long': {
    status: 400,
    title: 'Câu truy vấn quá dài. Hãy bớt trường hoặc chia thành nhiều câu.',
  },
  'graphql-too-deep': {
    status: 400,
    title: 'Câu truy vấn lồng quá sâu. Hãy bớt tầng.',
  },
  'graphql-too-many-fields': {
    status: 400,
    title: 'Câu truy vấn hỏi quá nhiều trường. Hãy bớt trường hoặc chia thành nhiều câu.',
  },
  'graphql-too-many-aliases': {
    status: 400,
    title: 'Câu truy vấn đặt quá nhiều bí danh. Hãy chia thành nhiều câu.',
  },
  'graphql-too-costly': {
    status: 400,
    title: 'Câu trả lời quá lớn (số hàng nhân số trường). Hãy giảm limit hoặc bớt trường.',
  },
  'refused-file': {
    status: 422,
    title: 'Tệp này không được nhận. Hãy làm theo hướng dẫn rồi tải lên lại.',
  },
  internal: { status: 500, title: 'Hệ thống gặp lỗi. Lỗi đã được ghi lại; hãy thử lại sau.' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof ERRORS

/** RFC 9457 problem details, with the field at fault where there is one. */
export interface Problem {
  type: string
  title: string
  status: number
  code: ErrorCode
  detail?: string
  field?: string
  [extension: string]: unknown
}

/** Builds the problem of a code; `extra` adds `detail`, `field` and members of the code's own. */
export function problem(code: ErrorCode, extra: Record<string, unknown> = {}): Problem {
  const { status, title } = ERRORS[code]
  return { type: `urn:canh-giac:problem:${code}`, title, status, code, ...extra }
}

/** An expected refusal, as a value. */
export interface Refusal {
  code: ErrorCode
  detail?: string
  field?: string
}

/** No outcome of ours that is not a refusal has a code. */
export function isRefusal(outcome: object): outcome is Refusal {
  return 'code' in outcome
}
