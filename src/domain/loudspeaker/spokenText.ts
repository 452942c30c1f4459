/**
 * A text as the announcer reads it: numbers, dates, telephone numbers and abbreviations written out,
 * so that nobody stumbles at the microphone.
 */
import { abbreviationsInWords } from './abbreviations'
import { CODE, codeInWords } from './codes'
import { digitsInWords, numberInWords } from './numerals'

type Rule = readonly [RegExp, (...groups: string[]) => string]

/** Read digit by digit wherever they stand. */
const EMERGENCY = '11[1-5]|156|5656'
const COUNTED = 'người|vụ|trường hợp|cuộc|tài khoản|đồng|nghìn|triệu|tỷ|ngày|hộ|xã|phường|học sinh'
const BEFORE_CODE =
  '(?:số|gọi|tổng đài|đường dây nóng|hotline|nhắn tin|tin nhắn|gửi|tới|đến số|đầu số|điện thoại)'

const RULES: readonly Rule[] = [
  [/https?:\/\//giu, () => ''],
  [/([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/gu, (_, name, host) => `${name} a còng ${dots(host)}`],
  [/(?<![\p{L}\d])(?:[a-z\d-]+\.)+[a-z]{2,6}(?:\/[\w./-]*)?(?![\p{L}\d])/gu, address],
  [
    /(?<![\p{L}\d/])(\d{1,6})?(?:\/(\d{4}))?\/(\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}\d&]*)*)/gu,
    (_, number, year, symbol) => documentNumber(number, year, symbol),
  ],
  [
    /(?<![\d/])(?:(ngày|mùng|mồng)\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/giu,
    (_, lead, day, month, year) => dateInWords(lead, day, month, year),
  ],
  [
    /(?<![\d/])(ngày|từ|đến|hết|trước|sau|tới)\s+(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    (_, lead, day, month) => dayOfMonth(lead, day, month),
  ],
  [
    /tháng\s+(\d{1,2})[/-](\d{4})/giu,
    (_, month, year) => `tháng ${monthInWords(month)} năm ${numberInWords(Number(year))}`,
  ],
  [/tháng\s+(\d{1,2})(?!\d)/giu, (_, month) => `tháng ${monthInWords(month)}`],
  [/24\/7/gu, () => 'hai mươi tư giờ mỗi ngày, bảy ngày mỗi tuần'],
  [
    /(?<!\d)(\d{1,2})\s?(?:[hg]|giờ|:)\s?(\d{2})(?:\s?phút)?(?![\d\p{L}])/giu,
    (_, hours, minutes) => timeInWords(hours, minutes),
  ],
  // "5G" is no hour.
  [/(?<!\d)(\d{1,2})\s?[hHg](?![\d\p{L}])/gu, (_, hours) => timeInWords(hours, '00')],
  [/(?<![\d.,])(\+?84|0)(?:[ .-]?\d){8,10}(?![\d.,]\d)/gu, telephone],
  [/(?<![\d.,])1[89]00(?:[ .-]?\d){4,6}(?!\d)/gu, telephone],
  [
    new RegExp(`(${BEFORE_CODE}\\s+)(\\d{3,6})(?![\\d./%]|,\\d)`, 'giu'),
    (_, lead, code) => `${lead}${digitsInWords(code)}`,
  ],
  [
    new RegExp(`(?<![\\d.,/])(?:${EMERGENCY})(?![\\d/%]|[.,]\\d| (?:${COUNTED}))`, 'gu'),
    digitsInWords,
  ],
  [/(?<=\d)\s?[-–—]\s?(?=\d)/gu, () => ' đến '],
  [/(?<![\p{L}\d])(\d+(?:\.\d{3})*),(\d+)/gu, decimal],
  [/(?<=\d)\s?(?:đ|vnđ|vnd)(?![\p{L}\d])/giu, () => ' đồng'],
  [CODE, codeInWords],
  // A number in words never grows into the word beside it: "10kg", "Covid19".
  [/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, () => ' '],
  [/\d{1,3}(?:\.\d{3})+|\d+/gu, wholeNumber],
  [/\s?%/gu, () => ' phần trăm'],
  [/\s?&\s?/gu, () => ' và '],
  [/["“”„«»*_#•]/gu, () => ''],
  [/(?<=\p{L})\/(?=\p{L})/gu, () => ' hoặc '],
]

/** The text line by line; list marks and empty lines go. */
export function spokenText(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => spokenLine(line))
    .filter(Boolean)
    .join('\n')
}

function spokenLine(line: string): string {
  const bare = line.replace(/^\s*[-–•*+]\s+/u, '')
  const written = RULES.reduce((text, [pattern, say]) => text.replace(pattern, say), bare)
  return abbreviationsInWords(written)
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .trim()
}

const dots = (host: string | undefined) => (host ?? '').replaceAll('.', ' chấm ')

function address(match: string): string {
  return dots(match.replace(/\/$/u, '')).replaceAll('/', ' gạch chéo ')
}

function documentNumber(number = '', year = '', symbol = ''): string {
  const parts = [number, year].filter(Boolean).map((part) => numberInWords(Number(part)))
  const letters = symbol.split('-').map(codeInWords).join(' gạch ngang ')
  return [...parts, letters].join(' gạch chéo ')
}

function dateInWords(lead = '', day = '', month = '', year = ''): string {
  return `${dayOfMonth(lead, day, month)} năm ${numberInWords(Number(year))}`
}

function dayOfMonth(lead = '', day = '', month = ''): string {
  const isNamed = /^(?:ngày|mùng|mồng)$/iu.test(lead)
  const begin = isNamed ? lead : [lead, 'ngày'].filter(Boolean).join(' ')
  const number = Number(day)
  const words = numberInWords(number)
  const said = number <= 10 && !/^m[ùồ]ng$/iu.test(lead) ? `mùng ${words}` : words
  return `${begin} ${said} tháng ${monthInWords(month)}`
}

/** April is "tháng tư". */
function monthInWords(month = ''): string {
  return Number(month) === 4 ? 'tư' : numberInWords(Number(month))
}

function timeInWords(hours = '', minutes = ''): string {
  const whole = `${numberInWords(Number(hours))} giờ`
  return Number(minutes) === 0 ? whole : `${whole} ${numberInWords(Number(minutes))} phút`
}

function telephone(match: string): string {
  return digitsInWords(match)
}

function decimal(_: string, whole = '', fraction = ''): string {
  const before = numberInWords(Number(whole.replaceAll('.', '')))
  const after = fraction.startsWith('0') ? digitsInWords(fraction) : numberInWords(Number(fraction))
  return `${before} phẩy ${after}`
}

/** A leading zero makes it a code, whatever stands around it. */
function wholeNumber(match: string): string {
  return match.length > 1 && match.startsWith('0')
    ? digitsInWords(match)
    : numberInWords(Number(match.replaceAll('.', '')))
}
