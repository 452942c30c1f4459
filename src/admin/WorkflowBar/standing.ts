/** Where a document stands, as the server tells it, and what the bar offers because of it. */
import type { Refusal } from '#src/domain/errors'
import type { PublicationState } from '#src/domain/publication'
import type { ReleaseAction } from '#src/domain/release'
import type { SecondLookStanding } from '#src/release/secondLook'
import { TRANSITIONS, type TransitionAction } from '#src/domain/workflow'

/** One line of the release log, as far as the bar needs it; instants are ISO strings. */
export interface LoggedRelease {
  sequence: number
  action: ReleaseAction
  version: number | null
  effectiveFrom: string
  recordedAt: string
}

export interface Standing {
  version: number
  state: PublicationState
  publicVersion: number | null
  sequence: number | null
  actions: { action: TransitionAction; refusal: Refusal | null }[]
  /** Who else is typing in the form now. */
  editing: string | null
  /** An urgent warning that a second person has still to look at. */
  secondLook: SecondLookStanding | null
  /** Newest first. */
  log: LoggedRelease[]
}

export interface Offer {
  action: TransitionAction
  /** Shown, but not for this person. */
  refusal: Refusal | null
}

/** Steps that move a version on: they wait until the form is saved. */
const ON_VERSION: readonly TransitionAction[] = ['submit', 'approve', 'schedule', 'release']
/** Would change nothing that anyone sees when the current version is the public one. */
const DONE_WHEN_PUBLIC: readonly TransitionAction[] = ['return', 'schedule', 'release']
const NEXT_STEPS: Partial<Record<PublicationState, TransitionAction>> = {
  draft: 'submit',
  'in-review': 'approve',
  approved: 'release',
}
/** In the order of the work, the likeliest next step first. */
const ORDER: readonly TransitionAction[] = [
  ...(['submit', 'approve', 'release', 'schedule'] as const),
  ...(['return', 'replace', 'withdraw'] as const),
]

/** Why the version in the form is not the one that a step would act on; null when it is. */
export type FormFault = 'unsaved' | 'outdated' | null

/** Nobody decides on a version that they do not see. */
export function waitsForForm(action: TransitionAction, fault: FormFault): boolean {
  if (fault === 'outdated') return TRANSITIONS[action].from !== null
  return fault === 'unsaved' && ON_VERSION.includes(action)
}

/** The step that the work waits for; an ending, or a second release, is never the obvious one. */
export function isNextStep({ action, refusal }: Offer, state: PublicationState): boolean {
  return NEXT_STEPS[state] === action && refusal === null
}

/** Whoever may withdraw may call a scheduled opening off. */
export function mayCallOff({ actions }: Standing): boolean {
  return actions.some(({ action, refusal }) => action === 'withdraw' && refusal === null)
}

/** Refusals that the person can do something about; the others offer nothing. */
const SHOWN_REFUSALS: readonly string[] = ['own-work', 'second-factor-needed']

export function offersOf(standing: Standing): Offer[] {
  return ORDER.flatMap((action) => standing.actions.find((one) => one.action === action) ?? [])
    .filter(({ refusal }) => refusal === null || SHOWN_REFUSALS.includes(refusal.code))
    .filter(({ action }) => !isPointless(action, standing))
}

function isPointless(action: TransitionAction, standing: Standing): boolean {
  if (action === 'withdraw' || action === 'replace') return !canEnd(standing)
  return standing.state === 'public' && DONE_WHEN_PUBLIC.includes(action)
}

/** Something is public or scheduled, be it an older version than the current one. */
function canEnd(standing: Standing): boolean {
  if (standing.log[0]?.action !== 'release') return false
  return (
    standing.publicVersion !== null ||
    standing.state === 'scheduled' ||
    openingsOf(standing).length > 0
  )
}

/**
 * Releases made for a later moment, earliest first, without those that an ending cancelled or that
 * the public version has overtaken. Needs no clock: the server has said which version is public.
 */
export function openingsOf({ log, publicVersion }: Standing): LoggedRelease[] {
  const ending = log.findIndex((record) => record.action !== 'release')
  const living = ending === -1 ? log : log.slice(0, ending)
  const publicSince = living
    .filter((record) => record.version === publicVersion)
    .map((record) => Date.parse(record.effectiveFrom))
  return living
    .filter((record) => Date.parse(record.effectiveFrom) > Date.parse(record.recordedAt))
    .filter((record) => record.version !== publicVersion)
    .filter((record) => publicSince.every((since) => since < Date.parse(record.effectiveFrom)))
    .toSorted((a, b) => Date.parse(a.effectiveFrom) - Date.parse(b.effectiveFrom))
}
