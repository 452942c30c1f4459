/**
 * From a dispatch file to a draft directive. Importing the same dispatch again changes nothing, and
 * an import that was interrupted is taken up where it stopped: the file, the stubs of what it cites,
 * the draft, each found again by what it was made of (docs/decisions/009).
 */
import { readDispatch, readWithEvidence, type DispatchReading } from '#src/dispatch/index'
import { ERRORS } from '#src/domain/errors'
import { adopt } from './adopt'
import { isConflict, isSlugTaken } from './conflict'
import { identityOf, surroundingsOfReading } from './draft'
import type { Known } from './identity'
import type { ImportJob, ImportOptions, WritingJob } from './importJob'
import { markDone, settled } from './originals'
import { planOf } from './plan'
import { readDispatchFile, UnreadableFileError, type DispatchFile } from './readFile'
import { importWarnings, type ImportWarning, type ImportWarningCode } from './warnings'
import { writeDraft } from './writeDraft'

export type { ImportOptions } from './importJob'

export const IMPORT_STATUSES = ['created', 'completed', 'assigned', 'unchanged'] as const
/** `completed`: a stub got its document. `assigned`: a draft of no agency got the one named. */
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

export interface ReadFile {
  reading: DispatchReading
  /** What the import adds to the reader's own warnings. */
  warnings: ImportWarning[]
  isScanned: boolean
}

export interface Imported extends ReadFile {
  id: string
  status: ImportStatus
  /** The draft belongs to no agency: nobody can edit it yet. */
  hasNoOwner: boolean
}

/**
 * Reads a file without touching any database. Throws UnreadableFileError, for a text that is plainly
 * no dispatch too, and SecretDocumentError.
 */
export async function readOnly(path: string): Promise<ReadFile> {
  const { file, facts } = await dispatchIn(path)
  const { reading } = facts
  return { reading, isScanned: file.isScanned, warnings: importWarnings(scanned(file)) }
}

/** Reads a file and writes its draft. Throws as `readOnly`. */
export async function importDispatch(path: string, options: ImportOptions): Promise<Imported> {
  const { file, facts } = await dispatchIn(path)
  return importDispatchFile(file, options, facts)
}

async function dispatchIn(path: string): Promise<{ file: DispatchFile; facts: Facts }> {
  const file = await readDispatchFile(path)
  const facts = factsOf(file)
  if (isNoDispatch(facts)) throw new UnreadableFileError(`${path}: ${NO_DISPATCH}`)
  return { file, facts }
}

const { title } = ERRORS['not-a-dispatch']
const NO_DISPATCH = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1)

/** A text without any sign of a dispatch: nothing was read out of it, and nothing is made of it. */
export function isNoDispatch({ reading }: Facts): boolean {
  return reading.warnings.some(({ code }) => code === 'not-a-dispatch')
}

/** The same for a file that is read already. Throws SecretDocumentError before anything is written. */
export async function importDispatchFile(
  file: DispatchFile,
  options: ImportOptions,
  facts: Facts = factsOf(file),
): Promise<Imported> {
  const job: WritingJob = { ...jobOf(file, facts, options), file }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await perform(job)
    } catch (error) {
      if (!isConflict(error) && !isSlugTaken(error)) throw error
      // Another import was faster, maybe with the same document; now it is here.
      if (attempt === MOST_ATTEMPTS) throw new Error(OVERTAKEN, { cause: error })
    }
  }
}

/** So many imports at once would have to get ahead of this one, each time in the same moment. */
const MOST_ATTEMPTS = 4
const OVERTAKEN = 'lệnh nhập khác vừa ghi cùng văn bản; hãy chạy lại lệnh này'

type Facts = Pick<ImportJob, 'reading' | 'evidence'>

/** `facts` as the reader has them; a person's correction takes their place. */
export function jobOf(file: ImportJob['file'], facts: Facts, options: ImportOptions): ImportJob {
  const { correction, agencies } = options
  const reading = correction?.reading ?? facts.reading
  const surroundings = surroundingsOfReading(reading)
  const identity = identityOf(reading, surroundings)
  const found = reading.issuer ? agencies.find(reading.issuer, surroundings) : null
  const issuerAgency = correction ? correction.issuerAgency : found
  const { evidence } = facts
  return { ...options, file, reading, evidence, surroundings, identity, issuerAgency }
}

export function factsOf(file: DispatchFile): Facts {
  if (!file.isScanned) return readWithEvidence(file.text, file.name)
  // That a picture has no number line and no signer goes without saying.
  return { reading: { ...readDispatch(file.text, file.name), warnings: [] }, evidence: [] }
}

const scanned = ({ isScanned }: Pick<DispatchFile, 'isScanned'>): ImportWarningCode[] =>
  isScanned ? ['scanned'] : []

async function perform(job: WritingJob): Promise<Imported> {
  const plan = await planOf(job, await settled(job.payload, job.file.hash))
  if (plan.step === 'write') return write(job, plan)
  // The draft is whole, only the file did not know of it.
  if (plan.original) await markDone(job.payload, plan.original, plan.known.id)
  return present(job, plan.known)
}

async function write(
  job: WritingJob,
  { target, candidates }: { target: Known | null; candidates: readonly Known[] },
): Promise<Imported> {
  const { id, agency, warnings, found } = await writeDraft(job, target, candidates)
  if (found) return present(job, found)
  const { reading, file } = job
  return {
    reading,
    isScanned: file.isScanned,
    warnings: importWarnings([...scanned(file), ...warnings]),
    id,
    status: target?.isStub ? 'completed' : 'created',
    hasNoOwner: agency === null,
  }
}

async function present(job: ImportJob, known: Known): Promise<Imported> {
  const { payload, owner, reading, file } = job
  const isAdopted = owner !== null && (await adopt(payload, known, owner))
  const hasNoOwner = known.agency === null && !isAdopted
  const codes: ImportWarningCode[] = scanned(file)
  if (known.isTrashed) codes.push('in-trash')
  else if (known.isStub) codes.push('stub-edited')
  if (hasNoOwner) codes.push('no-agency')
  return {
    reading,
    isScanned: file.isScanned,
    warnings: importWarnings(codes),
    id: known.id,
    status: isAdopted ? 'assigned' : 'unchanged',
    hasNoOwner,
  }
}
