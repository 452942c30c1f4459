/** Doubts that the reader leaves for the officer: a stable code and what to do, in Vietnamese. */
export const WARNINGS = {
  'garbled-text':
    'Chữ trong tệp bị hỏng (quét hoặc phông chữ lỗi), không đọc được gì chắc chắn. Hãy nhập tay hoặc tìm bản khác.',
  'torn-words':
    'Chữ trong tệp bị ngắt rời (do cách xuất PDF), nên có chỗ để trống hoặc sai chữ. Hãy đối chiếu với bản gốc, hoặc nhập bản .docx.',
  'not-a-dispatch':
    'Đây không phải văn bản chỉ đạo: không có số, ký hiệu, Kính gửi, Nơi nhận, chữ ký, cũng không giao việc cho đơn vị nào. Hãy kiểm tra lại tệp; nếu vẫn cần, hãy nhập tay từng ô.',
  'perhaps-not-a-dispatch':
    'Không thấy rõ dấu hiệu của văn bản chỉ đạo (số, Kính gửi, Nơi nhận, chữ ký), nên không đọc gì. Hãy kiểm tra lại tệp, rồi nhập tay nếu đúng.',
  'no-number-line': 'Không thấy dòng số, ký hiệu. Hãy nhập số và ký hiệu nếu có.',
  'unreadable-number': 'Không đọc được số, ký hiệu. Hãy kiểm tra và nhập lại.',
  'blank-number': 'Bản này để trống số văn bản. Hãy bổ sung khi có số.',
  'no-date': 'Không thấy ngày ban hành. Hãy nhập phần ngày đã biết.',
  'partial-date': 'Ngày ban hành chỉ có tháng hoặc năm. Hãy bổ sung khi biết ngày.',
  'no-type': 'Không xác định được loại văn bản. Hãy chọn loại văn bản.',
  'type-differs-from-symbol': 'Tên loại văn bản khác với chữ viết tắt trong ký hiệu. Hãy kiểm tra.',
  'no-issuer': 'Không xác định được cơ quan ban hành. Hãy chọn cơ quan.',
  'issuer-inferred':
    'Văn bản không có tên cơ quan ở đầu; tên được suy từ nội dung và ký hiệu. Hãy kiểm tra.',
  'issuer-differs-from-symbol':
    'Cơ quan ban hành được nêu tên khác với cơ quan trong ký hiệu. Hãy đối chiếu với bản gốc.',
  'dated-before-cited': 'Ngày ban hành sớm hơn ngày của văn bản được viện dẫn. Hãy kiểm tra.',
  'no-subject': 'Không thấy trích yếu. Hãy nhập trích yếu.',
  'no-recipients': 'Không thấy nơi nhận ở mục Kính gửi. Hãy bổ sung nơi nhận.',
  'no-tasks': 'Không thấy nhiệm vụ được đánh số. Hãy nhập các nhiệm vụ.',
  'assignee-uncertain':
    'Có nhiệm vụ không đọc được chắc chắn đơn vị thực hiện. Hãy bổ sung đơn vị.',
  'no-signer': 'Không đọc được khối chữ ký. Hãy bổ sung người ký.',
  'citation-relation-unknown':
    'Có văn bản được viện dẫn nhưng không rõ quan hệ. Hãy chọn quan hệ với văn bản đó.',
  'too-many-citations':
    'Văn bản viện dẫn quá nhiều văn bản khác; chỉ 200 văn bản đầu được đọc. Hãy bổ sung văn bản còn thiếu.',
  'window-year-inferred':
    'Thời gian thực hiện không ghi năm; năm được suy từ ngày văn bản. Hãy kiểm tra.',
  'window-unreadable':
    'Có khoảng thời gian không đọc được chắc chắn. Hãy nhập thời gian thực hiện.',
  'too-long': 'Văn bản quá dài; chỉ phần đầu được đọc. Hãy kiểm tra phần còn lại.',
} as const

export type WarningCode = keyof typeof WARNINGS

/** Builds the warnings of a reading, each code once, in the order of the list above. */
export function warningsOf(codes: Iterable<WarningCode>): { code: WarningCode; message: string }[] {
  const raised = new Set(codes)
  return (Object.keys(WARNINGS) as WarningCode[])
    .filter((code) => raised.has(code))
    .map((code) => ({ code, message: WARNINGS[code] }))
}
