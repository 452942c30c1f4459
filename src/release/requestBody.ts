/** What an endpoint of ours was sent, checked before anything is done with it. */
import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Refusal } from '#src/domain/errors'

const UNREADABLE: Refusal = {
  code: 'invalid-request',
  detail: 'Dữ liệu gửi lên không đọc được. Hãy thử lại.',
}
/** Where a schema has no sentence of its own: Zod's are English. */
const NO_SENTENCE = () => 'Dữ liệu không hợp lệ.'

/**
 * The body by a schema, and the file beside it on `req.file`; or the refusal that names the first
 * fault by its path, `windows.0.startDay`. What is too large is thrown: Payload answers it, 413.
 */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<{ body: z.output<Schema> } | Refusal> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (isPayloadsToAnswer(error)) throw error
    return UNREADABLE
  }
  const parsed = schema.safeParse(req.data ?? {}, { error: NO_SENTENCE })
  return parsed.success ? { body: parsed.data } : bodyRefusal(parsed.error)
}

/** Too large, too slow. All else that reading can fail with is a body that is not what it says. */
function isPayloadsToAnswer(error: unknown): boolean {
  return error instanceof APIError && error.status !== 400
}

function bodyRefusal({ issues: [issue] }: z.ZodError): Refusal {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].join('.')
  return {
    code: 'invalid-request',
    ...(field && { field }),
    detail: unknown ? `Không có trường ${unknown}.` : issue?.message,
  }
}
