/** The file that a directive was imported from, with the text that was read from it. */
import type { PayloadRequest } from 'payload'
import type { Directive } from '#src/database/payload-types'
import { idOf } from '#src/access/staff'
import { text, textOrNull } from '#src/release/freeze/stored'

export interface Original {
  name: string
  url: string | null
  isScanned: boolean
  text: string
  /** The text goes on in the file. */
  isCut: boolean
}

const MOST_LETTERS = 60_000

/** Null where there is none, or where it is another agency's to read. */
export async function readOriginal(
  req: PayloadRequest,
  { source }: Directive,
): Promise<Original | null> {
  const id = idOf(source?.originalFile)
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'dispatch-files',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [file] = docs
  if (!file) return null
  const whole = text(file.text)
  return {
    name: text(file.name),
    url: textOrNull(file.url),
    isScanned: file.isScanned === true,
    text: whole.slice(0, MOST_LETTERS),
    isCut: whole.length > MOST_LETTERS,
  }
}
