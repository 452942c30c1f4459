/** Words for controls of Payload's own that it leaves nameless, and for what its libraries say in English. */
export const MARKUP_TEXT = {
  chooseRow: (row: string) => `Chọn ${row}`,
  thisRow: 'dòng này',
  dialog: 'Hộp thoại',
  paragraphStyle: (current: string) => `Kiểu đoạn văn: ${current}`,
  condition: { field: 'Ô cần lọc', operator: 'Cách so sánh', value: 'Giá trị' },
  pages: { left: 'Trang trước', right: 'Trang sau' },
  month: 'Tháng',
  year: 'Năm',
  toolbar: {
    bold: 'Chữ đậm',
    italic: 'Chữ nghiêng',
    underline: 'Gạch chân',
    link: 'Liên kết',
  } as Record<string, string>,
  moreOfDocument: 'Việc khác với nội dung này',
  moreOfRow: 'Việc khác với dòng này',
  moreOfList: 'Chép, dán các dòng',
  more: 'Thêm lựa chọn',
  editFile: 'Sửa thông tin tệp',
  removeFile: 'Bỏ tệp này',
  copyAddress: 'Chép địa chỉ',
  removeCondition: 'Bỏ điều kiện lọc này',
  addCondition: 'Thêm điều kiện lọc',
  clearDate: 'Bỏ ngày đã chọn',
  move: 'Kéo để đổi chỗ',
  focalPoint: 'Điểm cần giữ trong hình',
  howToMove:
    'Nhấn phím cách để nhấc mục này lên, dùng phím mũi tên để chuyển, nhấn phím cách lần nữa để đặt xuống, nhấn Esc để thôi.',
}

/** As the libraries have them, to be matched whole. */
export const LIBRARY_WORDS: Record<string, string> = {
  'Notifications alt+T': 'Thông báo (Alt+T)',
  'Close toast': 'Đóng thông báo',
  sortable: 'đổi chỗ được',
  'Drag to move': 'Kéo để chuyển chỗ',
  'Add block': 'Thêm khối',
  'Insert Paragraph': 'Thêm đoạn văn',
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Bỏ liên kết',
  'Slash menu': 'Các kiểu đoạn văn',
  'Copy URL': 'Chép địa chỉ',
  'Choose Date': 'Chọn ngày',
  'Previous Month': 'Tháng trước',
  'Next Month': 'Tháng sau',
  'Use the arrow keys to move the crop selection area': 'Dùng phím mũi tên để chuyển vùng cắt',
}

/** The same with something of ours in it. */
export const LIBRARY_PATTERNS: readonly [pattern: RegExp, words: string][] = [
  [/^Edit (?=.)/, 'Sửa '],
  [/^Open modal .*$/, 'Mở hộp thoại'],
  [/^Close modal .*$/, 'Đóng hộp thoại'],
  // A day or a month in Vietnamese follows.
  [/^(?:Choose|Month) (?=.)/, ''],
  [
    /^Use the (?:up and down )?arrow keys to move the .* drag handle to change the crop selection area$/,
    'Dùng phím mũi tên để kéo cạnh của vùng cắt',
  ],
]
