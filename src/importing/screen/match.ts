/** What confirming would do and what each citation would be linked to. Nothing is written. */
import type { PayloadRequest } from 'payload'
import { identityOfCited, numbersIn } from '../citations'
import { isMeant, reusesNumber, type Known } from '../identity'
import type { ImportJob } from '../importJob'
import { findCandidates } from '../knownDirectives'
import { findOriginal } from '../originals'
import { planOf, type ImportPlan } from '../plan'
import { importWarnings, type ImportWarningCode } from '../warnings'
import type { CitationMatch, MatchAnswer, MatchKind, SeenDirective } from './answers'

export async function matchOf(req: PayloadRequest, job: ImportJob): Promise<MatchAnswer> {
  const plan = await planOf(job, await findOriginal(job.payload, job.file.hash))
  const others = await othersThan(plan, job)
  const found = job.reading.citations.map((cited) => meantBy(cited, job, others))
  const target = plan.step === 'write' ? plan.target : plan.known
  const ids = [target, ...found.map(({ known }) => known)].flatMap((known) => known?.id ?? [])
  const seen = await seenDirectives(req, ids)
  return {
    kind: kindOf(plan, job),
    directive: (target && seen.get(target.id)) ?? null,
    citations: found.map(({ outcome, known }) => ({
      outcome,
      directive: (known && seen.get(known.id)) ?? null,
    })),
    warnings: importWarnings(doubts(job, others, found)),
  }
}

/** What is here besides the document itself. */
async function othersThan(plan: ImportPlan, job: ImportJob): Promise<readonly Known[]> {
  if (plan.step === 'write') return plan.candidates.filter(({ id }) => id !== plan.target?.id)
  const { payload, identity, reading } = job
  const candidates = await findCandidates(payload, identity, numbersIn(reading.citations))
  return candidates.filter(({ id }) => id !== plan.known.id)
}

function kindOf(plan: ImportPlan, { owner }: ImportJob): MatchKind {
  if (plan.step === 'write') return plan.target?.isStub ? 'completes' : 'new'
  const { known } = plan
  if (known.isTrashed) return 'in-trash'
  if (known.agency === null && known.isUntouched && owner !== null) return 'assigns'
  return known.isStub ? 'edited-stub' : 'duplicate'
}

type Found = Pick<CitationMatch, 'outcome'> & { known: Known | null }

function meantBy(
  cited: ImportJob['reading']['citations'][number],
  { surroundings, owner }: ImportJob,
  others: readonly Known[],
): Found {
  const identity = identityOfCited(cited, surroundings)
  if (!identity) return { outcome: 'unnumbered', known: null }
  const [meant, another] = others.filter((known) => isMeant(known, identity, owner))
  if (another) return { outcome: 'ambiguous', known: null }
  if (!meant) return { outcome: 'stub', known: null }
  return meant.isTrashed
    ? { outcome: 'in-trash', known: null }
    : { outcome: 'linked', known: meant }
}

function doubts(
  { file, identity, correction }: ImportJob,
  others: readonly Known[],
  found: readonly Found[],
): ImportWarningCode[] {
  if (file.isScanned) return ['scanned']
  const isOpen = (index: number) => (correction?.links[index] ?? 'auto') === 'auto'
  const isUnclear = found.some(({ outcome }, row) => outcome === 'ambiguous' && isOpen(row))
  const codes: ImportWarningCode[] = isUnclear ? ['citation-ambiguous'] : []
  if (others.some((known) => reusesNumber(known, identity))) codes.push('number-reused')
  return codes
}

/** Those of the directives that the person may see, under their titles. */
export async function seenDirectives(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, SeenDirective>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'directives',
    where: { id: { in: [...new Set(ids)] } },
    select: { title: true, documentNumber: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, { id, title: title ?? '' }]))
}
