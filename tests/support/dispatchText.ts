/** A small dispatch in plain text, whole in every part; a test names what it cares about. */

interface DispatchWords {
  superior?: string | null
  issuer?: string
  /** Whole as printed behind "Số:". */
  number?: string
  place?: string
  /** "29 tháng 11 năm 2024". */
  date?: string
  subject?: string
  recipient?: string
  /** The grounds, as one paragraph. */
  grounds?: string
  task?: string
  copiedTo?: string
}

export function dispatchText(words: DispatchWords = {}): string {
  const {
    superior = 'UBND TỈNH SƠN LA',
    issuer = 'SỞ Y TẾ',
    number = '77/SYT-VP',
    place = 'Sơn La',
    date = '12 tháng 3 năm 2024',
    subject = 'nhắc người bệnh đề phòng cuộc gọi giả danh bệnh viện',
    recipient = 'Các bệnh viện trong tỉnh',
    grounds = 'Để bảo vệ người bệnh trước các thủ đoạn mới,',
    task = 'Treo bảng cảnh báo ở nơi đón tiếp trước ngày 30 tháng 3 năm 2024.',
    copiedTo = 'Lưu: VT.',
  } = words
  return [
    ...(superior ? [superior] : []),
    issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}`,
    `V/v ${subject}`,
    `${place}, ngày ${date}`,
    '',
    `Kính gửi: ${recipient}.`,
    '',
    `${grounds} Sở Y tế đề nghị các đơn vị:`,
    `1. ${task}`,
    '2. Hướng dẫn nhân viên trả lời khi người bệnh hỏi về cuộc gọi lạ.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    `- ${copiedTo}`,
    '',
    'GIÁM ĐỐC',
    '',
    'Lò Văn Thử',
  ].join('\n')
}
