/**
 * What the import screen and the server tell each other about one dispatch: the reading's facts as a
 * person may correct them. Checked here whoever sends it.
 */
import { z } from 'zod'
import { isDay, windowFault } from '#src/domain/calendar'
import { DOCUMENT_TYPES } from '#src/domain/documentNumber/index'
import { parsePartialDate } from '#src/domain/partialDate'
import { CITATION_RELATIONS } from '#src/domain/release'
import { URGENCIES } from '#src/dispatch/reading'

const MOST_ROWS = 300
const LONGEST_LINE = 1000
const LONGEST_TEXT = 20_000
const LONGEST_SUBJECT = 2000

const NOT_A_DATE =
  'Không có ngày này. Hãy nhập ngày/tháng/năm, tháng/năm hoặc năm, tùy phần ngày đã biết.'
const NOT_A_DAY = 'Không có ngày này. Hãy nhập đủ ngày/tháng/năm, ví dụ 30/11/2024.'
const NOT_A_TYPE = 'Hãy chọn loại văn bản trong danh sách.'

const words = (most: number) =>
  z
    .string('Hãy nhập chữ.')
    .max(most, `Dài quá ${most} ký tự. Hãy rút gọn.`)
    .refine((text) => !text.includes('\0'), 'Có ký tự không dùng được. Hãy nhập lại.')
    .transform((text) => text.normalize('NFC').trim())
const line = words(LONGEST_LINE)
/** Nothing typed is nothing known. */
const known = line.nullable().transform((text) => text || null)
const needed = (message: string) => line.refine((text) => text !== '', message)
const rows = <T extends z.ZodType>(row: T) =>
  z.array(row).max(MOST_ROWS, `Nhiều hơn ${MOST_ROWS} dòng. Hãy bớt đi.`)
const lines = rows(line).transform((texts) => texts.filter((text) => text !== ''))
const id = z.string().min(1).max(100)

const date = z
  .string(NOT_A_DATE)
  .transform((value, context) => {
    const read = parsePartialDate(value)
    if (!read) context.addIssue({ code: 'custom', message: NOT_A_DATE })
    return read ?? z.NEVER
  })
  .nullable()
const day = z.string(NOT_A_DAY).refine(isDay, NOT_A_DAY)
const docType = z
  .string(NOT_A_TYPE)
  .refine((slug) => DOCUMENT_TYPES.some((type) => type.slug === slug), NOT_A_TYPE)
  .nullable()

const span = { startDay: day, endDay: day.nullable(), yearInferred: z.boolean() }
const window = z
  .strictObject(span)
  .refine(({ startDay, endDay }) => windowFault({ startDay, endDay }) === null, {
    path: ['endDay'],
    error: 'Ngày kết thúc phải sau hoặc trùng ngày bắt đầu.',
  })

const citation = z.strictObject({
  number: known,
  docType,
  issuer: known,
  issuedOn: date,
  relations: z.array(z.enum(CITATION_RELATIONS, 'Hãy chọn quan hệ trong danh sách.')).max(10),
  implements: lines,
  /** `auto`, `none`, or the id of the directive that is meant. */
  link: id,
})

const task = z.strictObject({
  no: needed('Hãy nhập số mục của nhiệm vụ, hoặc xóa nhiệm vụ này.'),
  kind: z.enum(['duty', 'information']),
  text: words(LONGEST_TEXT),
  assignees: lines,
  delegates: lines,
  partners: lines,
  audiences: lines,
  channels: lines,
  window: window.nullable(),
})

export const DISPATCH_FIELDS = z.strictObject({
  documentNumber: z.strictObject({ raw: line, number: known, symbol: known }),
  docType,
  issuer: known,
  issuerAgency: id.nullable(),
  superior: known,
  place: known,
  issuedOn: date,
  subject: words(LONGEST_SUBJECT)
    .nullable()
    .transform((text) => text || null),
  recipients: rows(
    z.strictObject({
      text: needed('Hãy nhập tên nơi nhận, hoặc xóa dòng này.'),
      agency: id.nullable(),
    }),
  ),
  copiedTo: lines,
  citations: rows(citation),
  tasks: rows(task),
  windows: rows(window),
  deadlines: rows(z.strictObject({ day, text: line })),
  riskPeriods: lines,
  monitoring: z.strictObject({ agency: line, text: line }).nullable(),
  attachments: rows(z.strictObject({ text: line, kind: line })),
  signer: z
    .strictObject({ authority: known, onBehalfOf: known, position: known, name: known })
    .nullable(),
  urgency: z.enum(URGENCIES, 'Hãy chọn độ khẩn trong danh sách.').nullable(),
  topics: lines,
})

/** As the browser sends it. */
export type SentFields = z.input<typeof DISPATCH_FIELDS>
/** Checked, with dates read. */
export type DispatchFields = z.output<typeof DISPATCH_FIELDS>
