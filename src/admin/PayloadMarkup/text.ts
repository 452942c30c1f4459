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
  'All selected options have been cleared.': 'Đã bỏ mọi lựa chọn.',
  'Use left and right to toggle between focused values, press Backspace to remove the currently focused value':
    'Dùng phím trái, phải để chuyển giữa các mục đã chọn, nhấn phím xóa lùi để bỏ mục đang đứng.',
  'Failed to fetch the file.': 'Không tải được tệp này. Hãy kiểm tra mạng rồi chọn lại tệp.',
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
  [/^Successfully saved (\d+) files$/, 'Đã lưu $1 tệp.'],
  [
    /^Failed to save (\d+) files$/,
    'Chưa lưu được $1 tệp. Hãy mở từng tệp có dấu đỏ, sửa rồi lưu lại.',
  ],
  [
    /^(?:Refreshing token|Refreshing permissions|Fetching user) failed: .*$/,
    'Không kết nối được máy chủ. Hãy kiểm tra mạng, rồi tải lại trang trước khi sửa tiếp.',
  ],
  // Of react-select, aloud.
  [/^option (.*) is disabled\. Select another option\.$/, 'Không chọn được $1. Hãy chọn mục khác.'],
  [/^options? (.*), deselected\.$/, 'Đã bỏ chọn $1.'],
  [/^options? (.*), selected\.$/, 'Đã chọn $1.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, 'Đang ở $1, mục đã chọn thứ $2 trong $3.'],
  [/^(.*) selected, (\d+) of (\d+)\.$/, '$1, đã chọn, mục $2 trong $3.'],
  [/^(.*) disabled, (\d+) of (\d+)\.$/, '$1, không chọn được, mục $2 trong $3.'],
  [/^(.*), (\d+) of (\d+)\.$/, '$1, mục $2 trong $3.'],
  [/^0 results? available/, 'Không có lựa chọn nào'],
  [/^(\d+) results? available/, 'Có $1 lựa chọn'],
  [/^((?:Có|Không có) .*lựa chọn.*) for search term (.*)$/, '$1 khớp với “$2'],
  [/^(.* khớp với “[^”]*)\.$/, '$1”.'],
  [
    /^Use Up and Down to choose options.*$/,
    'Dùng phím lên, xuống để chuyển giữa các lựa chọn, Enter để chọn, Esc để đóng danh sách.',
  ],
  [
    /^(?:Select|(.*)) is focused ,type to refine list, press Down to open the menu, (?: press left to focus selected values)?$/,
    '$1 Gõ chữ để lọc, nhấn phím xuống để mở danh sách.',
  ],
  [/^(?:Select|(.*)) is focused .*$/, '$1 Nhấn phím xuống để mở danh sách.'],
  [/^Open modal .*$/, 'Mở hộp thoại'],
  [/^Close modal .*$/, 'Đóng hộp thoại'],
  // A day or a month in Vietnamese follows.
  [/^(?:Choose|Month) (?=.)/, ''],
  [
    /^Use the (?:up and down )?arrow keys to move the .* drag handle to change the crop selection area$/,
    'Dùng phím mũi tên để kéo cạnh của vùng cắt',
  ],
]
