/** `POST /cms/api/materials/uploads`: one file becomes one draft. `GET /cms/api/materials/{id}/lacks`: what it lacks. */
import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { staffMember } from '#src/access/staff'
import { isRefusal } from '#src/domain/errors'
import { isWriter } from '#src/domain/staff'
import { readableDocument } from '#src/release/document'
import { refused } from '#src/release/problemResponse'
import { readBody } from '#src/release/requestBody'
import { draftFromFile, isRefusedFile, type UploadOutcome } from './draftFromFile'
import { draftSummary } from './draftSummary'
import { refusalSentence, UploadRefusal } from './refusals'
import { onceFor } from './sentTwice'
import { UPLOAD_BODY } from './settings'

export const uploadEndpoints: Endpoint[] = [
  { path: '/uploads', method: 'post', handler: postUpload },
  { path: '/:id/lacks', method: 'get', handler: getLacks },
]

async function postUpload(req: PayloadRequest): Promise<Response> {
  const member = staffMember(req.user)
  if (!member) return refused({ code: 'not-signed-in' })
  if (!isWriter(member) || member.agency === null) return refused({ code: 'not-permitted' })
  const read = await readBody(req, UPLOAD_BODY)
  if (isRefusal(read)) return refused(read)
  if (!req.file) return refused({ code: 'invalid-request', detail: 'Hãy chọn tệp.', field: 'file' })
  const { name, data } = req.file
  const { key, ...settings } = read.body
  try {
    const outcome = await onceFor<UploadOutcome>(`${member.id} ${key}`, () =>
      draftFromFile(req, { name, data }, settings),
    )
    return Response.json(outcome, { status: 201 })
  } catch (error) {
    return refusedUpload(name, error)
  }
}

/** What a person can mend is an answer; anything else is a fault, and Payload's to report. */
function refusedUpload(name: string, error: unknown): Response {
  if (error instanceof UploadRefusal) {
    const detail = refusalSentence(name, error.message)
    return refused({ code: 'refused-file', detail, field: 'file', reason: error.code })
  }
  if (isRefusedFile(error))
    return refused({ code: 'refused-file', detail: error.message, field: 'file' })
  if (error instanceof ValidationError) {
    const [first] = error.data.errors
    return refused({
      code: 'invalid-request',
      detail: refusalSentence(name, first?.message ?? error.message),
      field: first?.path,
    })
  }
  throw error
}

async function getLacks(req: PayloadRequest): Promise<Response> {
  if (!staffMember(req.user)) return refused({ code: 'not-signed-in' })
  const material = await readableDocument(req, 'materials', String(req.routeParams?.id ?? ''))
  if (!material) return refused({ code: 'not-found' })
  return Response.json(await draftSummary(req, material))
}
