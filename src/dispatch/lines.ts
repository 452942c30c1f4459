/** Text as it comes out of files, made into clean lines: NFC, one kind of space, no page furniture. */

import { withoutStamps } from './stamps'

/** Longer than any dispatch; the rest is not read, and the reading says so. */
export const LONGEST_TEXT = 200_000
export const MOST_LINES = 4_000

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g // eslint-disable-line no-control-regex
/** A pile of marks on one letter makes NFC sort for minutes; no script needs more than a few. */
const PILE_OF_MARKS = /(\p{M}{6})\p{M}+/gu
const PAGE_NUMBER = /^[-–([]? ?(?:trang |page )?\d{1,4}(?: ?(?:\/|trên|of) ?\d{1,4})? ?[-–)\]]?$/iu
/** The line under the motto and under the issuer. */
const RULE = /(?<![-–—=*])[-–—=*]{4,}(?![-–—=*|])/g
const NO_WORD = /^[^\p{L}\d]*$/u

/** Lines without blank ones: a page break or a missing blank line must not change a fact. */
export function withoutFurniture(written: readonly string[]): string[] {
  return withoutStamps(written).filter((line) => !NO_WORD.test(line) && !PAGE_NUMBER.test(line))
}

/** All lines that are not blank, the stamps of signatures and page numbers among them. */
export function writtenLines(text: string): string[] {
  return unquoted(unmarked(text).replace(RULE, '\n').split(LINE_BREAK))
    .flatMap((line) => line.replace(FOOT_GAP, '\n').split('\n'))
    .map(cleanLine)
    .flatMap((line) => line.split(BEFORE_GROUNDS))
    .filter((line) => line !== '')
}

/** "- Lưu: VT, TH (2) An        Trần Văn Bình": the last item of Nơi nhận and, in the other column, the signer. */
const FOOT_GAP =
  /(?<=^[-–•* \t]{0,12}Lưu(?: ?:| ).{1,80}\S)[ \t]{4,}(?=(?:[YK] )?(?:\p{Lu}[\p{L}’']+ ){1,4}\p{Lu}[\p{L}’']+\s*$)/u

/** "… trên địa bàn xã năm 2025 Căn cứ Kế hoạch số …": a page without gaps joins the title and the first ground. */
const BEFORE_GROUNDS =
  /(?<=[\p{Ll}\d)”]) (?=Căn cứ (?:các )?(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông tư|Hướng dẫn|Thông báo|Kết luận|Chương trình|Văn bản) )/u

const QUOTED = /^[ \t]*>[> ]*/

/** A dispatch in the body of an e-mail: every line of it is quoted, and the rest is not the dispatch. */
function unquoted(lines: readonly string[]): readonly string[] {
  const quoted = lines.filter((line) => QUOTED.test(line))
  const written = lines.filter((line) => line.trim() !== '').length
  return quoted.length * 2 > written ? quoted.map((line) => line.replace(QUOTED, '')) : lines
}

function unmarked(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(PILE_OF_MARKS, '$1')
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replaceAll('**', '')
    .replaceAll('__', '')
}

function cleanLine(line: string): string {
  const collapsed = line.replace(/\s+/g, ' ').trim()
  const unheaded = collapsed.replace(/^#{1,6} /, '')
  return isWrapped(unheaded) ? unheaded.slice(1, -1).trim() : unheaded
}

/** Slanted type of the place and date survives conversion as `*…*` or `_…_`. */
function isWrapped(line: string): boolean {
  const first = line.charAt(0)
  return (
    (first === '*' || first === '_') && line.length > 2 && line.endsWith(first) && line[1] !== ' '
  )
}

/** Cuts trailing characters of a set; a loop, because `/[…]+$/` takes quadratic time on long runs. */
export function withoutTail(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** A phrase on its own: no closing punctuation, no list mark's remains. */
export function cleanPhrase(text: string): string {
  return withoutTail(text.trim(), ' .;,:/…').trim()
}

/** True for a line wholly in capitals, such as a header, a title or a power to sign. */
export function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && line === line.toUpperCase()
}

const CUT_NUMBER =
  /(?:^|[ (])\d{1,6}\/(?:\d{4}\/)?(?:\p{Lu}[\p{L}&]*[-–])*$|(?:^|[ (])\d{1,6}\/(?:\p{Lu}[\p{L}&]*[-–])+$/u

/** Lines that the margin cut, as one; a number that it cut at its hyphen is one word: "1849/BGDĐT- / GDPT". */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    CUT_NUMBER.test(text.slice(-40)) ? text + line : `${text} ${line}`,
  )
}
