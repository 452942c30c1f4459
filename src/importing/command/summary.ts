/** What a person sees at the end of an import: a table, the warnings by file, the totals. */
import { dayDigits } from '#src/domain/days/dayWords'
import type { PartialDate } from '#src/domain/partialDate'
import type { ImportStatus, ReadFile } from '../importDispatch'
import { printable } from './printable'

/** One file's row; nothing of the reading is kept, so that thousands fit. */
export interface Row {
  file: string
  result: Result
  cells: string[]
  warnings: Warning[]
}

interface Warning {
  code: string
  message: string
}

export const RESULTS = {
  read: 'đọc được, chưa ghi',
  created: 'tạo bản nháp',
  completed: 'bổ sung bản nháp viện dẫn',
  assigned: 'đã có, giao cho cơ quan',
  unchanged: 'đã có, không đổi',
  scanned: 'bản quét: đã giữ tệp, cần nhập tay',
  'scanned-only-read': 'bản quét: cần nhập tay, chưa ghi',
  failed: 'lỗi',
} as const
export type Result = keyof typeof RESULTS

const HEADINGS = ['Tệp', 'Kết quả', 'Số, ký hiệu', 'Ngày', 'Cơ quan', 'Trích yếu', 'C.báo', 'N.vụ']
const WIDEST = [32, 34, 22, 10, 28, 44, 5, 4]
const NUMERIC = new Set([6, 7])

/** `status` is null on a dry run. */
export function rowOf(file: string, read: ReadFile, status: ImportStatus | null): Row {
  const { reading } = read
  const warnings = [...reading.warnings, ...read.warnings]
  const result = resultOf(read, status)
  const { documentNumber, issuedOn, issuer, subject, tasks } = reading
  const facts = [documentNumber.raw || '–', dateOf(issuedOn), issuer ?? '–', subject ?? '–']
  const own = warnings.filter(({ code }) => code !== OF_THE_CALL)
  const counts = [own.length, tasks.length].map(String)
  const cells = [file, RESULTS[result], ...facts, ...counts].map(printable)
  return { file: printable(file), result, cells, warnings }
}

export function failedRow(file: string): Row {
  const name = printable(file)
  const cells = [name, RESULTS.failed, ...Array<string>(HEADINGS.length - 2).fill('–')]
  return { file: name, result: 'failed', cells, warnings: [] }
}

function resultOf({ isScanned }: ReadFile, status: ImportStatus | null): Result {
  if (status === null) return isScanned ? 'scanned-only-read' : 'read'
  return isScanned && status === 'created' ? 'scanned' : status
}

/** As people here write dates: 31/01/2024, 11/2024, 2023. */
function dateOf(date: PartialDate | null): string {
  return date === null ? '–' : dayDigits(date.value)
}

export function summary(rows: readonly Row[]): string {
  return [table(rows), ...warningsByFile(rows), ...warningOfTheCall(rows), totals(rows)].join('\n')
}

function table(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((cell, column) => shortened(cell, WIDEST[column] ?? 0, column === 0)),
  )
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))),
  )
  const aligned = lines.map((cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0, NUMERIC.has(column)))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [aligned[0], rule, ...aligned.slice(1)].join('\n')
}

/** Of a path the end tells files apart, of everything else the beginning does. */
function shortened(text: string, width: number, keepsEnd: boolean): string {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ')]
  if (letters.length <= width) return letters.join('')
  const kept = keepsEnd ? letters.slice(1 - width) : letters.slice(0, width - 1)
  return keepsEnd ? `…${kept.join('')}` : `${kept.join('').trimEnd()}…`
}

const widthOf = (text: string): number => [...text].length

function padded(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(width - widthOf(text))
  return isNumber ? space + text : text + space
}

/** Said once for all: it is about the call, not about the file. */
const OF_THE_CALL = 'no-agency'

function warningsByFile(rows: readonly Row[]): string[] {
  const lines = rows.flatMap(({ file, warnings }) => {
    const own = warnings.filter(({ code }) => code !== OF_THE_CALL)
    return own.length === 0 ? [] : [`  ${file}`, ...own.map(warningLine)]
  })
  return lines.length === 0 ? [] : ['', 'Cảnh báo:', ...lines]
}

const warningLine = ({ code, message }: Warning): string => `    ! ${code}: ${message}`

function warningOfTheCall(rows: readonly Row[]): string[] {
  const found = rows.flatMap(({ warnings }) => warnings.filter(({ code }) => code === OF_THE_CALL))
  const [first] = found
  return first ? ['', `! ${found.length} bản: ${first.message}`] : []
}

function totals(rows: readonly Row[]): string {
  const counts = (Object.keys(RESULTS) as Result[]).flatMap((result) => {
    const count = rows.filter((row) => row.result === result).length
    return count === 0 ? [] : [`${count} ${RESULTS[result]}`]
  })
  return `\nTổng cộng ${rows.length} tệp: ${counts.join('; ')}.`
}
