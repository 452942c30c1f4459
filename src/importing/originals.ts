/**
 * The dispatch file as it arrived. It is written before the draft and gets the draft's id after it:
 * a file without one is an import that was interrupted, or that is going on in another process.
 */
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Payload } from 'payload'
import { idOf } from '#src/access/staff'
import { slugOf } from '#src/domain/fold'
import type { Evidence } from '#src/dispatch/index'
import type { DispatchFile } from './readFile'

export interface Original {
  id: string
  /** The directive that was made of it; null until that one is written whole. */
  directive: string | null
}

const MIME_TYPES = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
/** Longer than any dispatch; MongoDB takes 16 MB for a whole document. */
const LONGEST_TEXT_KEPT = 1_000_000
const HASH_IN_NAME = 16

export async function findOriginal(payload: Payload, hash: string): Promise<Original | null> {
  const { docs } = await payload.find({
    collection: 'dispatch-files',
    where: { hash: { equals: hash } },
    select: { directive: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // Whoever owns it, the same bytes are one file.
    overrideAccess: true,
  })
  const [found] = docs
  return found ? { id: found.id, directive: idOf(found.directive) } : null
}

/** Writes the file to disk and its row, or finds the row that another import has just written. */
export async function keepOriginal(
  payload: Payload,
  file: DispatchFile,
  about: { agency: string | null; evidence: readonly Evidence[] },
): Promise<Original> {
  try {
    return { id: await create(payload, file, about), directive: null }
  } catch (error) {
    const written = await findOriginal(payload, file.hash)
    if (written) return written
    throw error
  }
}

async function create(
  payload: Payload,
  file: DispatchFile,
  { agency, evidence }: { agency: string | null; evidence: readonly Evidence[] },
): Promise<string> {
  const { id } = await payload.create({
    collection: 'dispatch-files',
    data: {
      name: file.name.normalize('NFC'),
      hash: file.hash,
      format: file.format,
      isScanned: file.isScanned,
      text: file.text.slice(0, LONGEST_TEXT_KEPT).replaceAll('\0', ' '),
      evidence: [...evidence],
      ...(agency && { agency }),
    },
    file: {
      data: file.bytes,
      mimetype: MIME_TYPES[file.format],
      name: diskName(file),
      size: file.bytes.length,
    },
    // A name has one content: what an interrupted import left half written is written again.
    overwriteExistingFiles: true,
    depth: 0,
    select: {},
    // Nobody may write originals by hand; the import is the one that does.
    overrideAccess: true,
  })
  return id
}

/** Readable in a download folder, and another one for other bytes. */
function diskName({ name, hash, format }: DispatchFile): string {
  const title = slugOf(path.parse(name).name, 60) || 'van-ban'
  return `${title}-${hash.slice(0, HASH_IN_NAME)}.${format}`
}

/** The last step of an import. */
export async function markDone(
  payload: Payload,
  { id }: Original,
  directive: string,
): Promise<void> {
  await payload.db.updateOne({ collection: 'dispatch-files', id, data: { directive } })
}

const PATIENCE_MS = 3_000
const POLL_MS = 100

/**
 * Waits for another import of the same file to come to its end, far longer than one takes; what is
 * unfinished after that was interrupted.
 */
export async function settled(payload: Payload, hash: string): Promise<Original | null> {
  for (let waited = 0; ; waited += POLL_MS) {
    const original = await findOriginal(payload, hash)
    if (!original || original.directive || waited >= PATIENCE_MS) return original
    await delay(POLL_MS)
  }
}
