/**
 * The steps of a document from draft to public and back, and who may take each: one table
 * (design §4.5, §4.11, §6).
 */
import type { Refusal } from './errors'
import { isWriter, type Role, type StaffMember } from './staff'

export const VERSION_STATES = ['draft', 'in-review', 'approved'] as const
/** Stored with the document; everything else is computed from releases. */
export type VersionState = (typeof VERSION_STATES)[number]

export const TRANSITION_ACTIONS = [
  'submit',
  'return',
  'approve',
  'schedule',
  'release',
  'withdraw',
  'replace',
] as const
export type TransitionAction = (typeof TRANSITION_ACTIONS)[number]

interface TransitionRule {
  label: string
  roles: readonly Role[]
  /** Whose documents: the actor's own agency, or also the agencies under it. */
  reach: 'own' | 'own-and-under'
  /** Stored states it starts from; null where the releases decide. */
  from: readonly VersionState[] | null
  /** Stored state it leads to; null where it stays. */
  to: VersionState | null
  /** The caller must name the version that they saw. */
  namesVersion: boolean
}

export const TRANSITIONS: Record<TransitionAction, TransitionRule> = {
  submit: {
    label: 'Gửi duyệt',
    roles: ['officer', 'editor'],
    reach: 'own',
    from: ['draft'],
    to: 'in-review',
    namesVersion: false,
  },
  return: {
    label: 'Trả lại',
    roles: ['editor'],
    reach: 'own-and-under',
    from: ['in-review', 'approved'],
    to: 'draft',
    namesVersion: false,
  },
  approve: {
    label: 'Duyệt',
    roles: ['editor'],
    reach: 'own-and-under',
    from: ['in-review'],
    to: 'approved',
    namesVersion: true,
  },
  schedule: {
    label: 'Hẹn giờ phát hành',
    roles: ['editor'],
    reach: 'own-and-under',
    from: ['approved'],
    to: null,
    namesVersion: true,
  },
  release: {
    label: 'Phát hành ngay',
    roles: ['editor'],
    reach: 'own-and-under',
    from: ['approved'],
    to: null,
    namesVersion: true,
  },
  withdraw: {
    label: 'Thu hồi',
    roles: ['editor'],
    reach: 'own-and-under',
    from: null,
    to: null,
    namesVersion: false,
  },
  replace: {
    label: 'Thay thế',
    roles: ['editor'],
    reach: 'own-and-under',
    from: null,
    to: null,
    namesVersion: false,
  },
}

export interface Actor extends StaffMember {
  /** Ids of the agencies under the actor's own, their own left out. */
  agenciesUnder: readonly string[]
}

export interface WorkflowDocument {
  agency: string | null
  version: number
  state: VersionState
  /** Everyone who saved since the last approval. */
  authors: readonly string[]
  /** The document's agency has switched the four-eyes rule off. */
  allowsSelfApproval: boolean
  /** A warning marked urgent. */
  isUrgent?: boolean
}

/**
 * The fast lane (design §4.7): an editor with the urgent right releases an urgent warning of their
 * own agency alone, whatever its state.
 */
export function isFastLane(
  action: TransitionAction,
  actor: Actor,
  document: Pick<WorkflowDocument, 'agency' | 'isUrgent' | 'state'>,
): boolean {
  if (action !== 'release' || !document.isUrgent || document.state === 'approved') return false
  return (
    actor.role === 'editor' &&
    actor.mayReleaseUrgently === true &&
    document.agency !== null &&
    actor.agency === document.agency
  )
}

/** Why this actor may not take this step on this document now; null when they may. */
export function transitionRefusal(
  action: TransitionAction,
  actor: Actor,
  document: WorkflowDocument,
  version: number | null,
): Refusal | null {
  return (
    permissionRefusal(action, actor, document) ??
    versionRefusal(action, document, version) ??
    (isFastLane(action, actor, document) ? null : stateRefusal(action, document)) ??
    authorRefusal(action, actor, document)
  )
}

/** The part of the answer that depends on who asks, not on the document's state. */
export function permissionRefusal(
  action: TransitionAction,
  actor: Actor,
  document: Pick<WorkflowDocument, 'agency'>,
): Refusal | null {
  const rule = TRANSITIONS[action]
  if (!isWriter(actor) || !rule.roles.includes(actor.role)) return { code: 'not-permitted' }
  return reaches(rule, actor, document.agency) ? null : { code: 'not-permitted' }
}

function reaches(rule: TransitionRule, actor: Actor, agency: string | null): boolean {
  if (agency === null || actor.agency === null) return false
  if (agency === actor.agency) return true
  return rule.reach === 'own-and-under' && actor.agenciesUnder.includes(agency)
}

function versionRefusal(
  action: TransitionAction,
  document: WorkflowDocument,
  version: number | null,
): Refusal | null {
  if (version === null) {
    return TRANSITIONS[action].namesVersion
      ? { code: 'invalid-request', field: 'version', detail: 'Hãy gửi kèm số phiên bản (version).' }
      : null
  }
  if (version === document.version || TRANSITIONS[action].from === null) return null
  return {
    code: 'wrong-version',
    field: 'version',
    detail: `Phiên bản hiện hành là ${document.version}.`,
  }
}

function stateRefusal(action: TransitionAction, document: WorkflowDocument): Refusal | null {
  const { from } = TRANSITIONS[action]
  return from === null || from.includes(document.state) ? null : { code: 'wrong-state' }
}

function authorRefusal(
  action: TransitionAction,
  actor: Actor,
  document: WorkflowDocument,
): Refusal | null {
  const isOwnWork = action === 'approve' && document.authors.includes(actor.id)
  return isOwnWork && !document.allowsSelfApproval ? { code: 'own-work' } : null
}
