import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { staffMember } from '#src/access/staff'
import { isWriter } from '#src/domain/staff'
import { checkMedia } from '#src/uploading/inspect'
import { refusalSentence, UploadRefusal } from '#src/uploading/refusals'

const WRITES = ['create', 'update', 'updateByID']

/**
 * Looks at an uploaded file before Payload does: what is not what it says, broken or too large is
 * refused in Vietnamese and by name; a picture comes in upright, without EXIF, and with a guess
 * whether it is mostly words (a person may say otherwise later).
 */
export const acceptSafely: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: object; overrideAccess?: boolean }
  if (!req.file || !WRITES.includes(operation)) return args
  // Nothing is decoded for those whom the access rules refuse in the next step.
  if (!overrideAccess && !mayWrite(req.user)) return args
  const sent = req.file
  try {
    const { mostlyText, ...checked } = await checkMedia(sent)
    req.file = { ...sent, ...checked }
    const said = data as { mostlyText?: unknown } | undefined
    return { ...args, data: { ...data, mostlyText: mostlyText || said?.mostlyText === true } }
  } catch (error) {
    if (!(error instanceof UploadRefusal)) throw error
    throw refusedFile(sent.name, error)
  }
}

function mayWrite(user: Parameters<typeof staffMember>[0]): boolean {
  const member = staffMember(user)
  return member !== null && isWriter(member)
}

const refusedFile = (name: string, { code, message }: UploadRefusal): APIError =>
  new RefusedFile(
    refusalSentence(name, message),
    422,
    { code: 'refused-file', reason: code, field: 'file' },
    true,
  )

class RefusedFile extends APIError {
  // By this name the log leaves it out (payload.config.ts): a refusal is no fault, and names files.
  override name = 'FileUploadError'
}
