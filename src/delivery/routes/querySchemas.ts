/**
 * Every question that the lists understand. A parameter arrives as the list of its values, because
 * filters repeat. The messages are what a caller reads in `detail`.
 */
import { z } from 'zod'
import { isDay, startOfDay } from '#src/domain/calendar'
import { MATERIAL_KINDS } from '#src/domain/release'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100
const MAX_PAGE = 1_000_000
const MAX_VALUES = 50
const MAX_REFERENCE_LENGTH = 200
const MAX_QUESTION_LENGTH = 200

/** A parameter that may be given once. */
const single = z
  .array(z.string())
  .max(1, 'Tham số này chỉ được dùng một lần.')
  .transform(([value = '']) => value)

const wholeNumber = (max: number, min = 1) => {
  const message = `Phải là số nguyên từ ${min} đến ${max}.`
  return single.pipe(
    z
      .string()
      .regex(/^\d{1,9}$/, message)
      .transform(Number)
      .refine((value) => value >= min && value <= max, message)
      .meta({ type: 'integer', minimum: min, maximum: max }),
  )
}

/** As JSON Schema counts: a character beyond the first 65,536 is one, not two. */
const isWithin = (value: string, max: number) =>
  value.length <= max || (value.length <= 2 * max && [...value].length <= max)

/** A null byte is refused before anything is read (parameters.ts); this says so in the contract. */
const NO_NULL_BYTE = '^[^\\u0000]*$'

const text = (max: number, message: string, min = 0) =>
  z
    .string()
    .min(min, 'Giá trị không được để trống.')
    .refine((value) => isWithin(value, max), message)
    .meta({ minLength: min, maxLength: max, pattern: NO_NULL_BYTE })

/** Ids or slugs; any one of them will do. */
const references = z
  .array(text(MAX_REFERENCE_LENGTH, `Giá trị dài quá ${MAX_REFERENCE_LENGTH} ký tự.`, 1))
  .max(MAX_VALUES, `Tối đa ${MAX_VALUES} giá trị.`)
  .optional()

const question = single
  .pipe(text(MAX_QUESTION_LENGTH, `Tối đa ${MAX_QUESTION_LENGTH} ký tự.`))
  .optional()

/** A day, which begins in Viet Nam, or an instant with its offset; `+` may have come as a space. */
const instant = single.pipe(
  z.string().transform((text, context) => {
    if (isDay(text)) return startOfDay(text)
    const dated = isDay(text.slice(0, 10)) && INSTANT.test(text)
    const parsed = dated ? Date.parse(text.replace(' ', '+')) : NaN
    if (!Number.isNaN(parsed)) return parsed
    context.addIssue({ code: 'custom', message: INSTANT_MESSAGE })
    return z.NEVER
  }),
)
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+\- ]\d{2}:\d{2})$/
const INSTANT_MESSAGE =
  'Phải là ngày (2024-11-20) hoặc thời điểm theo ISO 8601 có múi giờ (2024-11-20T00:00:00+07:00).'

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: ({ input }) =>
      `Không có giá trị “${String(input).slice(0, 100)}”. Các giá trị hợp lệ: ${values.join(', ')}.`,
  })

const paging = {
  page: wholeNumber(MAX_PAGE).default(1),
  limit: wholeNumber(MAX_LIMIT).default(DEFAULT_LIMIT),
}

export const SORTS = ['-releasedAt', 'releasedAt', 'title', '-relevance'] as const
export type Sort = (typeof SORTS)[number]
const sort = single.pipe(oneOf(SORTS)).default('-releasedAt')

/** `upcoming` is for portals with a key of the scope `read:upcoming`. */
export const STATES = ['active', 'upcoming'] as const
const state = single.pipe(oneOf(STATES)).default('active')

const materialFilters = {
  campaign: references,
  directive: references,
  topic: references,
  kind: z.array(oneOf(MATERIAL_KINDS)).max(MAX_VALUES, `Tối đa ${MAX_VALUES} giá trị.`).optional(),
  audience: references,
  scamForm: references,
  agency: references,
  language: references,
  q: question,
  updatedSince: instant.optional(),
}
export const materialsQuery = z.strictObject({ state, ...materialFilters, ...paging, sort })
export const feedQuery = z.strictObject({ ...materialFilters, limit: paging.limit })
export const sitemapQuery = z.strictObject({
  ...materialFilters,
  page: wholeNumber(MAX_PAGE).optional(),
})
export type MaterialFilters = Omit<z.infer<typeof feedQuery>, 'limit'>

const campaignFilters = {
  directive: references,
  agency: references,
  topic: references,
  q: question,
  updatedSince: instant.optional(),
}
export const campaignsQuery = z.strictObject({
  state,
  ...campaignFilters,
  ...paging,
  sort,
})
export const calendarQuery = z.strictObject(campaignFilters)
export type CampaignFilters = z.infer<typeof calendarQuery>

export const directivesQuery = z.strictObject({
  docType: references,
  agency: references,
  q: question,
  updatedSince: instant.optional(),
  ...paging,
  sort,
})
export type DirectivesQuery = z.infer<typeof directivesQuery>

const LONGEST_WAIT_SECONDS = 30

export const changesQuery = z.strictObject({
  cursor: single
    .pipe(
      z.string().regex(/^[\w-]{1,1000}$/, 'Hãy chép nguyên cursor của lần đọc trước, không sửa.'),
    )
    .optional(),
  limit: wholeNumber(MAX_LIMIT).default(DEFAULT_LIMIT),
  /** Seconds to wait for news. */
  wait: wholeNumber(LONGEST_WAIT_SECONDS, 0).default(0),
})
export type ChangesQuery = z.infer<typeof changesQuery>

export const OEMBED_FORMATS = ['json', 'xml'] as const
const MOST_PIXELS = 100_000

export const oembedQuery = z.strictObject({
  url: z
    .array(z.string())
    .min(1)
    .pipe(single)
    .pipe(z.url({ protocol: /^https?$/, error: 'Phải là địa chỉ đầy đủ, bắt đầu bằng https://.' })),
  format: single.pipe(oneOf(OEMBED_FORMATS)).default('json'),
  maxwidth: wholeNumber(MOST_PIXELS).optional(),
  maxheight: wholeNumber(MOST_PIXELS).optional(),
})
export type OembedQuery = z.infer<typeof oembedQuery>

export const referenceListQuery = z.strictObject(paging)

/** Where nothing may be asked: items and the index. */
export const noQuery = z.strictObject({})
