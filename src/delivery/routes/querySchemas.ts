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
const MAX_QUESTION_LENGTH = 200

/** A parameter that may be given once. */
const single = z
  .array(z.string())
  .max(1, 'Tham số này chỉ được dùng một lần.')
  .transform(([value = '']) => value)

const wholeNumber = (max: number) =>
  single.pipe(
    z
      .string()
      .regex(/^\d{1,9}$/, `Phải là số nguyên từ 1 đến ${max}.`)
      .transform(Number)
      .refine((value) => value >= 1 && value <= max, `Phải là số nguyên từ 1 đến ${max}.`),
  )

/** Ids or slugs; any one of them will do. */
const references = z
  .array(z.string().min(1, 'Giá trị không được để trống.').max(200, 'Giá trị dài quá 200 ký tự.'))
  .max(MAX_VALUES, `Tối đa ${MAX_VALUES} giá trị.`)
  .optional()

const question = single
  .pipe(z.string().max(MAX_QUESTION_LENGTH, `Tối đa ${MAX_QUESTION_LENGTH} ký tự.`))
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

export const materialsQuery = z.strictObject({
  state,
  campaign: references,
  directive: references,
  kind: z.array(oneOf(MATERIAL_KINDS)).max(MAX_VALUES, `Tối đa ${MAX_VALUES} giá trị.`).optional(),
  audience: references,
  scamForm: references,
  agency: references,
  language: references,
  q: question,
  updatedSince: instant.optional(),
  ...paging,
  sort,
})
export type MaterialsQuery = z.infer<typeof materialsQuery>

export const campaignsQuery = z.strictObject({
  state,
  directive: references,
  agency: references,
  q: question,
  ...paging,
  sort,
})
export type CampaignsQuery = z.infer<typeof campaignsQuery>

export const directivesQuery = z.strictObject({
  docType: references,
  q: question,
  ...paging,
  sort,
})
export type DirectivesQuery = z.infer<typeof directivesQuery>

export const referenceListQuery = z.strictObject(paging)

/** Where nothing may be asked: items and the index. */
export const noQuery = z.strictObject({})
