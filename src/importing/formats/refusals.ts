/** Why a file cannot be read, and what to do about it: the only list of these messages. */

export const REFUSALS = {
  'not-found': 'không mở được tệp. Hãy kiểm tra lại đường dẫn.',
  'not-allowed': 'không có quyền đọc tệp. Hãy mở quyền đọc cho tài khoản đang chạy rồi nhập lại.',
  'not-a-file': 'đây là thư mục hoặc thiết bị, không phải tệp. Hãy chỉ ra từng tệp văn bản.',
  empty: 'tệp rỗng (0 byte). Hãy lấy lại tệp từ nơi gửi rồi nhập lại.',
  'no-words': 'tệp không có chữ nào. Hãy kiểm tra lại tệp.',
  'picture-in-word':
    'tệp Word không có chữ, chỉ có ảnh (bản chụp). Hãy nhập bản .docx hoặc .pdf có chữ.',
  'text-too-big':
    'tệp chữ lớn hơn 1 MB, không phải một văn bản chỉ đạo. Hãy kiểm tra lại tệp hoặc tách ra.',
  'file-too-big':
    'tệp lớn hơn 25 MB. Hãy nén bớt ảnh, hoặc chỉ giữ lại văn bản chính rồi nhập lại.',
  'text-too-long':
    'văn bản dài hơn 1 triệu ký tự, không phải một văn bản chỉ đạo. Hãy tách ra rồi nhập lại.',
  'other-kind': 'chỉ đọc được tệp .txt, .docx và .pdf. Hãy lưu lại thành một trong ba loại đó.',
  picture:
    'đây là tệp ảnh, không đọc được chữ. Hãy nhập bản .docx hoặc .pdf có chữ của văn bản này.',
  'old-word': 'đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi nhập lại.',
  'old-office':
    'đây là tệp Office đời cũ, không phải văn bản Word. Hãy lưu văn bản thành .docx rồi nhập lại.',
  'locked-word':
    'tệp Word đang đặt mật khẩu (mã hóa). Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập lại.',
  rtf: 'đây là tệp .rtf. Hãy mở bằng Word, lưu thành .docx rồi nhập lại.',
  'other-office':
    'đây là tệp Excel, PowerPoint hoặc OpenDocument. Hãy lưu văn bản thành .docx rồi nhập lại.',
  archive: 'đây là tệp nén. Hãy giải nén rồi nhập từng văn bản .docx, .pdf hoặc .txt.',
  program: 'đây là tệp chương trình, không phải văn bản. Đừng mở tệp này; hãy hỏi lại nơi gửi.',
  'binary-noise': 'nội dung không phải là chữ. Hãy lấy lại tệp từ nơi gửi rồi nhập lại.',
  'unknown-encoding':
    'không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258). Hãy lưu lại tệp với mã UTF-8.',
  'is-text':
    'bên trong là chữ thường, không đúng với đuôi tệp. Hãy đổi đuôi thành .txt rồi nhập lại.',
  'is-word':
    'bên trong là tệp Word, không đúng với đuôi tệp. Hãy đổi đuôi thành .docx rồi nhập lại.',
  'is-pdf': 'bên trong là tệp PDF, không đúng với đuôi tệp. Hãy đổi đuôi thành .pdf rồi nhập lại.',
  'broken-word':
    'tệp Word bị hỏng hoặc thiếu phần. Hãy mở bằng Word, lưu lại thành .docx mới rồi nhập lại.',
  'word-bomb':
    'tệp Word bung ra quá lớn so với một văn bản. Hãy chép riêng phần văn bản sang tệp .docx mới rồi nhập lại.',
  'broken-pdf': 'tệp PDF bị hỏng. Hãy xuất lại .pdf từ bản gốc rồi nhập lại.',
  'locked-pdf':
    'tệp PDF đang đặt mật khẩu (mã hóa). Hãy bỏ mật khẩu hoặc xuất lại .pdf rồi nhập lại.',
  'too-many-pages':
    'tệp PDF có hơn 200 trang, không phải một văn bản chỉ đạo. Hãy tách riêng văn bản chính rồi nhập lại.',
  'too-hard':
    'tệp quá phức tạp, đọc quá lâu hoặc tốn quá nhiều bộ nhớ nên đã dừng. Hãy lưu riêng phần văn bản thành tệp mới rồi nhập lại.',
} as const

export type RefusalCode = keyof typeof REFUSALS

/** Thrown inside this folder only; whoever asks for a file gets an UnreadableFileError that names it. */
export class FormatRefusal extends Error {
  override name = 'FormatRefusal'

  constructor(
    readonly code: RefusalCode,
    options?: ErrorOptions,
  ) {
    super(REFUSALS[code], options)
  }
}
