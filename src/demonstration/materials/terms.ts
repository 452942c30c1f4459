export const LICENCE = 'CC BY 4.0'

/** For the officer, on every material. */
export const ILLUSTRATION_NOTE =
  'Nội dung minh họa do dự án biên soạn, không phải bài của cơ quan được ghi tên. Các số 113, 156 và địa chỉ ' +
  'canhbao.khonggianmang.vn cần kiểm tra lại trước khi dùng.'
