/** Why an uploaded file is not taken, and what to do about it: the only list of these sentences. */

export const UPLOAD_REFUSALS = {
  empty: 'tệp rỗng (0 byte). Hãy lấy lại tệp gốc rồi tải lên lại.',
  'too-big': 'tệp lớn hơn 50 MB. Hãy nén bớt hình, video hoặc tách tệp ra rồi tải lên lại.',
  'too-many-pixels':
    'hình lớn hơn 50 triệu điểm ảnh (20 triệu với .webp và .gif). Hãy thu nhỏ hình (cạnh dài khoảng 4.000 điểm là đủ) rồi tải lên lại.',
  'too-many-frames':
    'hình động có quá nhiều khung hình. Hãy cắt ngắn, hoặc lưu thành video .mp4 rồi tải lên lại.',
  'animated-png': 'hình PNG động không giữ được chuyển động. Hãy lưu thành .gif hoặc video .mp4.',
  'broken-picture':
    'hình bị hỏng hoặc thiếu phần cuối. Hãy mở hình, lưu lại thành .jpg hoặc .png mới rồi tải lên lại.',
  'broken-pdf': 'tệp PDF bị hỏng hoặc thiếu phần cuối. Hãy xuất lại .pdf từ bản gốc.',
  'broken-video': 'video bị hỏng hoặc thiếu phần cuối. Hãy xuất lại .mp4 từ bản gốc.',
  svg: 'hình SVG có thể chứa mã lệnh nên không được nhận. Hãy xuất hình thành .png rồi tải lên lại.',
  'other-picture':
    'loại hình này nhiều máy không mở được. Hãy lưu thành .jpg hoặc .png rồi tải lên lại.',
  'other-sound': 'loại tệp âm thanh này chưa được nhận. Hãy lưu thành .mp3 rồi tải lên lại.',
  'other-video': 'loại video này chưa được nhận. Hãy xuất thành .mp4 rồi tải lên lại.',
  'word-among-media':
    'đây là tệp Word. Hãy dùng trang “Tải lên hàng loạt” để tệp thành một bài viết nháp.',
  'old-word': 'đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi tải lên lại.',
  'locked-word':
    'tệp Word đang đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi tải lên lại.',
  'broken-word':
    'tệp Word bị hỏng hoặc thiếu phần. Hãy mở bằng Word, lưu thành .docx mới rồi tải lên lại.',
  'word-bomb':
    'tệp Word bung ra quá lớn so với một bài viết. Hãy chép riêng phần bài viết sang tệp .docx mới.',
  'article-too-long':
    'bài viết dài quá 400.000 ký tự hoặc 5.000 đoạn. Hãy tách thành nhiều bài rồi tải lên lại.',
  'word-too-hard':
    'tệp Word quá phức tạp, đọc quá lâu nên đã dừng. Hãy chép riêng phần bài viết sang tệp .docx mới.',
  'empty-word': 'tệp Word không có chữ và không có hình. Hãy kiểm tra lại tệp.',
  'other-office':
    'đây là tệp Excel, PowerPoint hoặc OpenDocument. Hãy xuất thành .pdf, hoặc lưu chữ thành .docx.',
  archive: 'đây là tệp nén. Hãy giải nén rồi tải lên từng tệp.',
  program: 'đây là tệp chương trình. Đừng mở tệp này; hãy hỏi lại nơi gửi.',
  'web-page': 'đây là trang web hoặc tệp XML. Hãy lưu thành .pdf, hoặc chép chữ vào tệp .docx.',
  'plain-text': 'đây là tệp chữ thường. Hãy chép vào tệp .docx, hoặc soạn thẳng trong tài liệu.',
  unknown:
    'không nhận ra loại tệp. Chỉ nhận hình (.jpg, .png, .webp, .gif), .pdf, .mp3, .ogg, .mp4, .webm và .docx.',
  misnamed: 'đuôi tệp không đúng với nội dung bên trong.',
} as const

export type UploadRefusalCode = keyof typeof UPLOAD_REFUSALS

const LONGEST_NAME_SHOWN = 80

/**
 * "Áp phích.png – hình bị hỏng …", whatever tricks the name plays. Without a colon: Payload's notices
 * take what is behind one for a list, and cut it at every comma.
 */
export function refusalSentence(name: string, reason: string): string {
  return `${shownName(name)} – ${reason}`
}

/** A name on one line, without characters that turn the text around. */
export function shownName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  if (plain === '') return 'Tệp không tên'
  return plain.length > LONGEST_NAME_SHOWN ? `${plain.slice(0, LONGEST_NAME_SHOWN)}…` : plain
}

/** An expected refusal inside this folder; its border turns it into an answer. */
export class UploadRefusal extends Error {
  override name = 'UploadRefusal'

  constructor(
    readonly code: UploadRefusalCode,
    /** Instead of the usual sentence, where it can say more. */
    reason: string = UPLOAD_REFUSALS[code],
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}
