/** What graphql-js says of a wrong query, in Vietnamese; what is not in the table stays as it came. */
const SENTENCES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^Syntax Error: Expected (.+), found (.+)\.$/, 'Chờ $1 nhưng gặp $2.'],
  [/^Syntax Error: Unexpected (.+)\.$/, 'Gặp $1 không đúng chỗ.'],
  [/^Syntax Error: Unterminated string\.$/, 'Chuỗi chữ chưa đóng dấu nháy.'],
  [/^Cannot query field "(.+?)" on type "(.+?)"\./, 'Kiểu $2 không có trường $1.'],
  [/^Unknown argument "(.+?)" on field "(.+?)"\./, 'Trường $2 không có tham số $1.'],
  [/^Unknown type "(.+?)"\./, 'Không có kiểu $1.'],
  [/^Unknown fragment "(.+?)"\./, 'Không có đoạn (fragment) $1.'],
  [/^Unknown directive "(.+?)"\./, 'Không có chỉ dẫn $1.'],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./,
    'Trường $1 ($2) cần nói rõ lấy những trường con nào.',
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/,
    'Trường $1 ($2) không có trường con.',
  ],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    'Trường $1 cần tham số $2 ($3).',
  ],
  [/^Variable "(.+?)" is not defined/, 'Biến $1 chưa được khai báo.'],
  [/^Variable "(.+?)" is never used/, 'Biến $1 được khai báo mà không dùng.'],
  [
    /^Variable "(.+?)" of required type "(.+?)" was not provided\.$/,
    'Thiếu giá trị của biến $1 ($2).',
  ],
  [
    /^Variable "(.+?)" of type "(.+?)" used in position expecting type "(.+?)"\.$/,
    'Biến $1 có kiểu $2, ở chỗ cần kiểu $3.',
  ],
  [/^Variable "(.+?)" got invalid value .*$/s, 'Giá trị của biến $1 không đúng kiểu.'],
  [/^(Int|String|Boolean|Float|ID) cannot represent .*$/s, 'Giá trị không phải kiểu $1.'],
  [/^Fields "(.+?)" conflict because .*$/s, 'Trường $1 được hỏi hai lần theo hai cách khác nhau.'],
  [/^Fragment "(.+?)" is never used\.$/, 'Đoạn (fragment) $1 không được dùng.'],
  [/^Cannot spread fragment "(.+?)" within itself.*$/s, 'Đoạn (fragment) $1 chứa chính nó.'],
  [/^Maximum introspection depth exceeded$/, 'Câu hỏi về lược đồ lồng quá sâu.'],
]

const MAX_LENGTH = 300

export function inVietnamese(message: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(message))
  // Without the hint of other names that follows in some: those stand in the schema.
  const sentence = known
    ? message.replace(new RegExp(`${known[0].source}.*`, 's'), known[1])
    : message
  return sentence.slice(0, MAX_LENGTH).normalize('NFC')
}
