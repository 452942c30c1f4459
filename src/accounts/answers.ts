/** How endpoints of accounts read what they are sent and answer it. */
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { ERRORS, type Refusal } from '#src/domain/errors'
import { refused as problemResponse } from '#src/release/problemResponse'

const NO_STORE = { 'cache-control': 'no-store' }

/** A problem, with the sentence once more where Payload's own forms look for it. */
export function refused(refusal: Refusal): Response {
  const { title } = ERRORS[refusal.code]
  const message = refusal.detail ? `${title} ${refusal.detail}` : title
  return problemResponse({ ...refusal, errors: [{ message }] }, NO_STORE)
}

export function answered(value: object, headers: Record<string, string> = {}): Response {
  return Response.json(value, { headers: { ...NO_STORE, ...headers } })
}

export const answerOf = (outcome: object): Response =>
  isRefusal(outcome) ? refused(outcome) : answered(outcome)

export function isRefusal(outcome: object): outcome is Refusal {
  return 'code' in outcome
}

/** The body, checked; or the refusal that names the field at fault. */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<{ body: z.infer<Schema> } | Refusal> {
  await addDataAndFileToRequest(req)
  const parsed = schema.safeParse(req.data ?? {})
  if (parsed.success) return { body: parsed.data }
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = unknown ?? issue?.path.join('.')
  return {
    code: 'invalid-request',
    ...(field && { field }),
    detail: unknown ? `Không có trường ${unknown}.` : 'Dữ liệu không hợp lệ.',
  }
}

const LONGEST = 300
/** As much as anything typed into these forms can be. */
export const typed = z.string().max(LONGEST)
