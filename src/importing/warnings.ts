/**
 * Doubts that only the import can have, because it knows what else is here; those of the reader are
 * in src/dispatch/warnings.ts, and all of them in docs/dispatch-warnings.md.
 */
export const IMPORT_WARNINGS = {
  scanned:
    'Tệp là bản quét (hình ảnh), không có chữ để đọc. Tệp đã giữ: hãy nhập tay các thông tin, hoặc nhập tệp PDF có chữ hay tệp .docx.',
  'number-reused':
    'Cơ quan này đã có văn bản khác cùng số, cùng loại trong năm với trích yếu khác. Hãy đối chiếu với bản gốc.',
  'citation-ambiguous':
    'Có văn bản được viện dẫn trùng với nhiều văn bản đã có nên chưa liên kết. Hãy chọn văn bản đúng.',
  'stub-edited':
    'Văn bản này đã có một bản nháp do viện dẫn tạo ra và đã có người sửa: bản nháp đó được giữ nguyên, tệp này không ghi đè. Hãy bổ sung tay vào bản nháp.',
  'in-trash':
    'Văn bản này đã có nhưng đang ở trong thùng rác. Hãy khôi phục từ thùng rác nếu vẫn cần.',
  'no-agency':
    'Bản nháp chưa có cơ quan phụ trách nên chưa ai sửa được. Hãy nhập lại tệp với --agency.',
} as const

export type ImportWarningCode = keyof typeof IMPORT_WARNINGS

export interface ImportWarning {
  code: ImportWarningCode
  message: string
}

export function importWarnings(codes: Iterable<ImportWarningCode>): ImportWarning[] {
  return [...new Set(codes)].map((code) => ({ code, message: IMPORT_WARNINGS[code] }))
}
