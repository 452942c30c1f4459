/** What an import would do, before anything is written: the import itself and its preview ask it. */
import { numbersIn } from './citations'
import { isSameDirective, isStubOf, type Known } from './identity'
import type { ImportJob } from './importJob'
import { findByFile, findById, findCandidates } from './knownDirectives'
import type { Original } from './originals'

export type ImportPlan =
  /** It is here already; `original` is a file that does not know of it yet. */
  | { step: 'present'; known: Known; original: Original | null }
  | { step: 'write'; target: Known | null; candidates: readonly Known[] }

export async function planOf(job: ImportJob, original: Original | null): Promise<ImportPlan> {
  const { payload, file, identity, reading } = job
  const done = original?.directive ? await findById(payload, original.directive) : null
  if (done) return { step: 'present', known: done, original: null }
  const begun = original ? await findByFile(payload, file.hash) : null
  if (begun && !begun.isUntouched) return { step: 'present', known: begun, original }
  const candidates = await findCandidates(payload, identity, numbersIn(reading.citations))
  if (begun) return { step: 'write', target: begun, candidates }
  const same = candidates.find((known) => isSameDirective(known, identity))
  if (same) return { step: 'present', known: same, original }
  return planForStub(job, candidates)
}

function planForStub(job: ImportJob, candidates: readonly Known[]): ImportPlan {
  const { identity, owner, mayComplete = () => true } = job
  const [stub, another] = candidates.filter(
    (known) => isStubOf(known, identity, owner) && mayComplete(known),
  )
  if (!stub || another) return { step: 'write', target: null, candidates }
  if (!stub.isUntouched) return { step: 'present', known: stub, original: null }
  return { step: 'write', target: stub, candidates }
}
