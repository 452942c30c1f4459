/** Writes one dispatch: its file, the stubs of what it cites, its draft, and the mark that it is whole. */
import { directiveTitle } from '#src/domain/directiveTitle'
import { STAND_IN_SUBJECTS } from '#src/domain/standInSubject'
import type { DispatchReading } from '#src/dispatch/index'
import { linkCitations, type LinkedCitations } from './citations'
import { claimFor, isTaken } from './claim'
import { isConflict } from './conflict'
import { draftOf, type DraftSource } from './draft'
import { reusesNumber, type Known } from './identity'
import type { Correction, ImportJob, WritingJob } from './importJob'
import { findByFile, findById } from './knownDirectives'
import { keepOriginal, markDone, settled, type Original } from './originals'
import { importWarnings, type ImportWarningCode } from './warnings'

interface Written {
  id: string
  agency: string | null
  warnings: ImportWarningCode[]
  /** Another import wrote the same file first; nothing was written here. */
  found?: Known
}

/** `target` is the draft to write over: a stub, or what an interrupted import has left. */
export async function writeDraft(
  job: WritingJob,
  target: Known | null,
  candidates: readonly Known[],
): Promise<Written> {
  const { payload, file, evidence, identity, reading, surroundings } = job
  const agency = job.owner ?? target?.agency ?? job.issuerAgency
  const original = await keepOriginal(payload, file, { agency, evidence })
  const others = candidates.filter(({ id }) => id !== target?.id)
  const { correction, mayComplete } = job
  const links = correction?.links ?? []
  const linking = { payload, surroundings, agency, candidates: others, links, mayComplete }
  const linked = await linkCitations(reading.citations, linking)
  const warnings = [...linked.warnings]
  if (others.some((known) => reusesNumber(known, identity))) warnings.push('number-reused')
  if (agency === null) warnings.push('no-agency')
  const parts = { agency, original, linked, warnings }
  const saved = await saveOnce(job, target, parts)
  if ('twin' in saved) return joined(job, original, saved.twin)
  await markDone(payload, original, saved.id)
  return { id: saved.id, agency, warnings }
}

/** The draft's id, or the draft of the same directive that another import wrote meanwhile. */
async function saveOnce(
  job: WritingJob,
  target: Known | null,
  parts: Parts,
): Promise<{ id: string } | { twin: Known }> {
  const refused = new Set<string>()
  for (;;) {
    const claim = await claimFor(job, target, refused)
    if ('twin' in claim) return claim
    try {
      return { id: await save(job, target, dataOf(job, claim.key, parts)) }
    } catch (error) {
      // Every time around another import has written a draft.
      if (isConflict(error) || !(await isTaken(job, claim.key, target))) throw error
      refused.add(claim.key)
    }
  }
}

/** The mark of a file is for the import to set that has written its draft to the end. */
async function joined(job: ImportJob, original: Original, twin: Known): Promise<Written> {
  const { payload, file } = job
  const ofFile = await findByFile(payload, file.hash)
  if (ofFile?.id === twin.id) await settled(payload, file.hash)
  else await markDone(payload, original, twin.id)
  return foundAs((await findById(payload, twin.id)) ?? twin)
}

const foundAs = (found: Known): Written => ({
  id: found.id,
  agency: found.agency,
  warnings: [],
  found,
})

interface Parts {
  agency: string | null
  original: Original
  linked: LinkedCitations
  warnings: ImportWarningCode[]
}

function dataOf(job: ImportJob, key: string, { agency, original, linked, warnings }: Parts) {
  const { file, reading, agencies, issuerAgency, identity } = job
  const draft = draftOf(reading, agencies)
  const recipients = job.correction ? chosenRecipients(reading, job.correction) : draft.recipients
  // Some systems name files in decomposed letters.
  const name = file.name.normalize('NFC')
  const source: DraftSource = {
    kind: file.isScanned ? 'scan' : 'dispatch',
    key,
    issuerKey: identity.issuer,
    file: name,
    hash: file.hash,
    originalFile: original.id,
    warnings: [...reading.warnings, ...importWarnings(file.isScanned ? ['scanned'] : warnings)],
  }
  return {
    ...draft,
    recipients,
    ...(file.isScanned && reading.subject === null && { subject: STAND_IN_SUBJECTS.scanned(name) }),
    citations: linked.citations,
    ...(agency && { agency }),
    ...(issuerAgency && { issuerAgency }),
    source,
  }
}

function chosenRecipients({ recipients }: DispatchReading, { recipientAgencies }: Correction) {
  return recipients.map((text, row) => {
    const agency = recipientAgencies[row]
    return { text, ...(agency && { agency }) }
  })
}

async function save(
  { payload, req }: ImportJob,
  target: Known | null,
  data: ReturnType<typeof dataOf>,
): Promise<string> {
  // The import runs as the system: whoever can start it can read the database. On the screen the
  // endpoint has asked for the right; the source is the server's to write even then.
  const asSystem = {
    collection: 'directives',
    depth: 0,
    overrideAccess: true,
    ...(req && { req }),
  } as const
  // Field by field as the reading's type says; the generated type wants row ids.
  const fields = data as never
  if (target === null) {
    const { id } = await payload.create({ ...asSystem, data: fields, overrideAccess: true })
    return id
  }
  // The stub's address was made of its number alone.
  const renamed = { ...data, slug: directiveTitle(data) } as never
  const { id } = target
  await payload.update({ ...asSystem, id, data: renamed, overrideAccess: true })
  return id
}
