/** What a request to the import screen's endpoints brings: the person, the file, the fields. */
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { staffMember } from '#src/access/staff'
import { isRefusal, type Refusal } from '#src/domain/errors'
import { isWriter } from '#src/domain/staff'
import { SecretDocumentError } from '#src/dispatch/index'
import { refused } from '#src/release/problemResponse'
import { readBody } from '#src/release/requestBody'
import { readDispatchBytes, UnreadableFileError, type DispatchFile } from '../readFile'

export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** The agency whose drafts the signed-in person may make. */
export function agencyOfWriter(req: PayloadRequest): string {
  const member = staffMember(req.user)
  if (!member) throw new RefusedError({ code: 'not-signed-in' })
  if (isWriter(member) && member.agency !== null) return member.agency
  const detail = 'Chỉ cán bộ truyền thông và biên tập viên của một cơ quan nhập được văn bản.'
  throw new RefusedError({ code: 'not-permitted', detail })
}

/** The body, checked; the first fault by the field of the form that it is in. */
export async function bodyOf<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.output<T>> {
  const read = await readBody(req, schema)
  if (!isRefusal(read)) return read.body
  const field = read.field?.replace(/^fields\./, '')
  throw new RefusedError({ ...read, ...(field && { field }) })
}

export async function fileOf(req: PayloadRequest): Promise<DispatchFile> {
  const { file } = req
  if (!file) {
    throw new RefusedError({ code: 'invalid-request', field: 'file', detail: 'Hãy chọn một tệp.' })
  }
  return readDispatchBytes(file.data, file.name)
}

/** Answers, refusals included; of a secret document not even its name. */
export async function answered(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refused(refusal, { 'cache-control': 'no-store' })
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusedError) return error.refusal
  if (error instanceof SecretDocumentError) return { code: 'secret-document' }
  if (error instanceof UnreadableFileError) {
    const { cause } = error
    return {
      code: 'unreadable-file',
      detail: cause instanceof Error ? capitalised(cause.message) : error.message,
    }
  }
  return null
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1)
