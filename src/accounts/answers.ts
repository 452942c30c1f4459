/** How endpoints of accounts read what they are sent and answer it. */
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { problem, type Refusal } from '#src/domain/errors'

/** A problem, with the sentence once more where Payload's own forms look for it. */
export function refused(refusal: Refusal): Response {
  const { code, ...extra } = refusal
  const body = problem(code, extra)
  const message = refusal.detail ? `${body.title} ${refusal.detail}` : body.title
  return Response.json(
    { ...body, errors: [{ message }] },
    {
      status: body.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    },
  )
}

export function answered(value: object, headers: Record<string, string> = {}): Response {
  return Response.json(value, { headers: { 'cache-control': 'no-store', ...headers } })
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
