/** What a độ mật mark looks like on a line: the words themselves, never where the line stands. */

const MARKS = new Set(['MẬT', 'TỐIMẬT', 'TUYỆTMẬT'])
const LONGEST_MARK = 40
const LONGEST_STAMP = 60
/** Letters of Cyrillic and Greek that look like those of a mark. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ М: 'M', Т: 'T', А: 'A', О: 'O', У: 'Y', Е: 'E', І: 'I' },
  ...{ м: 'm', т: 't', а: 'a', о: 'o', у: 'y', е: 'e', і: 'i' },
  ...{ Μ: 'M', Τ: 'T', Α: 'A', Ο: 'O', Υ: 'Y', Ε: 'E', Ι: 'I' },
}
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu')

/** "BÍ MẬT", "ĐỘ TỐI MẬT" and "MẬT KHẨU" are ordinary words. */
const CAPITAL_MARK =
  /(?<!\p{L})(?<!ĐỘ )(?:(?:TUYỆT|TỐI) MẬT|(?<!(?:BÍ|BẢO|CƠ|THÂN|NỘI|TUYỆT|TỐI) )MẬT(?! (?:KHẨU|MÃ|ĐỘ|THƯ|VỤ|ONG)))(?!\p{L})/u
/** A title about the law on state secrets names their grades. */
const LAW_TITLE = /BÍ MẬT NHÀ NƯỚC|ĐỘ (?:TUYỆT MẬT|TỐI MẬT|MẬT[ ,])/u
/** A form that offers all grades marks nothing. */
const LABELLED =
  /(?<!\p{L})(?:độ|mức) mật(?: (?:của|văn bản|tài liệu)[^:.;]{0,30})? ?: ?\P{L}*(?:tuyệt |tối )?mật(?!\p{L}| (?:khẩu|mã))(?! ?[/,|] ?(?:tuyệt |tối )?mật)/iu
const NUMBER_LINE = /^số ?:/iu
const BESIDE_NUMBER =
  /[([] ?(?:tuyệt |tối )?mật ?[)\]]|\d\S* [-–] (?:Tuyệt m|Tối m|M)ật(?!\p{L}| \p{L})/iu
const GRADE = '(?:TUYỆT |TỐI )?MẬT'
const DASH = ' ?[-–—+/] ?'
const URGENCY = '(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)'
const COMBINED = [
  new RegExp(`^\\P{L}*${GRADE}${DASH}(?!(?:TUYỆT|TỐI|MẬT)(?!\\p{L}))\\p{L}`, 'u'),
  new RegExp(`^\\P{L}*${GRADE}(?:${DASH}|, ?)${URGENCY}(?!\\p{L})`, 'u'),
  new RegExp(`^\\P{L}*${URGENCY}(?:${DASH}|, ?)${GRADE}\\P{L}*$`, 'u'),
]

/** For the test of marks only: "МẬТ" in Cyrillic letters or wide ones is a mark too. */
export function folded(line: string): string {
  return line
    .normalize('NFKD')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFC')
}

/** The whole line is the mark: "MẬT", "T U Y Ệ T  M Ậ T", "Độ mật: Tối mật", "MẬT - HỎA TỐC". */
export function isMark(line: string): boolean {
  const text = folded(line)
  if (isCombined(text)) return true
  if (text.length > LONGEST_MARK) return false
  const isLabelled = /^(?:độ|mức độ|mức) mật ?:/iu.test(text)
  const value = isLabelled ? text.slice(text.indexOf(':')) : text
  // A wrapped "bí / mật" leaves the word alone on a line, but never with a capital.
  if (!isLabelled && !/^\P{L}*\p{Lu}/u.test(value)) return false
  return isMarkWord(value)
}

/** In small letters too: for places where no sentence goes on from the line before. */
export const isMarkWord = (text: string): boolean =>
  text.length <= LONGEST_MARK && MARKS.has(lettersOf(folded(text)).toUpperCase())

/** The line shares the mark with something else, as in the header, the foot or a page's margin. */
export function holdsMark(line: string): boolean {
  const text = folded(line).slice(0, 200)
  if (LABELLED.test(text)) return true
  if (NUMBER_LINE.test(text) && BESIDE_NUMBER.test(text)) return true
  return CAPITAL_MARK.test(text) && !LAW_TITLE.test(text)
}

/** One cell of a row is the mark, in capitals: a column of data writes "Mật". */
export function hasMarkCell(line: string): boolean {
  const cells = line.split('|').map(folded)
  return cells.length > 1 && cells.filter(isCapitalMark).length === 1
}

export const isCapitalMark = (text: string): boolean =>
  text.length <= LONGEST_MARK && MARKS.has(lettersOf(folded(text)))

export const lettersOf = (text: string): string => text.replace(/\P{L}/gu, '')

const isCombined = (text: string): boolean =>
  text.length <= LONGEST_STAMP &&
  (COMBINED.some((pattern) => pattern.test(text)) || isCombinedInWords(text))

/** "Mật - Hỏa tốc": only beside an urgency, for a list has "Mật - 5 văn bản". */
const isCombinedInWords = (text: string): boolean =>
  /^\P{L}*\p{Lu}/u.test(text) &&
  COMBINED.slice(1).some((pattern) => pattern.test(text.toUpperCase()))
