import { describe, expect, it } from 'vitest'
import { ERRORS } from './errors'
import { ROLES, type Role } from './staff'
import {
  permissionRefusal,
  TRANSITION_ACTIONS,
  transitionRefusal,
  TRANSITIONS,
  VERSION_STATES,
  type Actor,
  type TransitionAction,
  type VersionState,
  type WorkflowDocument,
} from './workflow'

const actor = (role: Role, changes: Partial<Actor> = {}): Actor => ({
  id: 'người-duyệt',
  role,
  agency: 'phường',
  agenciesUnder: [],
  ...changes,
})

const document = (changes: Partial<WorkflowDocument> = {}): WorkflowDocument => ({
  agency: 'phường',
  version: 3,
  state: 'draft',
  authors: ['người-viết'],
  allowsSelfApproval: false,
  ...changes,
})

const codeOf = (refusal: { code: string } | null) => refusal?.code ?? 'taken'

/** By hand, from design §4.11: who may take which step in their own agency. */
const MAY: Record<TransitionAction, readonly Role[]> = {
  submit: ['officer', 'editor'],
  return: ['editor'],
  approve: ['editor'],
  schedule: ['editor'],
  release: ['editor'],
  withdraw: ['editor'],
  replace: ['editor'],
}

/** By hand, from design §4.5 and §6: from which stored states; endings ask the releases instead. */
const FROM: Record<TransitionAction, readonly VersionState[]> = {
  submit: ['draft'],
  return: ['in-review', 'approved'],
  approve: ['in-review'],
  schedule: ['approved'],
  release: ['approved'],
  withdraw: ['draft', 'in-review', 'approved'],
  replace: ['draft', 'in-review', 'approved'],
}

const everyCell = TRANSITION_ACTIONS.flatMap((action) =>
  ROLES.flatMap((role) => VERSION_STATES.map((state) => [action, role, state] as const)),
)

describe('a step in the own agency', () => {
  it.each(everyCell)('%s by a %s from %s is decided by role first, then state', (...cell) => {
    const [action, role, state] = cell
    const refusal = transitionRefusal(action, actor(role), document({ state }), 3)
    const inState = FROM[action].includes(state) ? 'taken' : 'wrong-state'
    expect(codeOf(refusal)).toBe(MAY[action].includes(role) ? inState : 'not-permitted')
  })
})

describe('the reach of a step', () => {
  const REACHES = {
    'the own agency': actor('editor'),
    'an agency under the own': actor('editor', { agency: 'quận', agenciesUnder: ['phường'] }),
    'an agency above the own': actor('editor', { agency: 'khu phố' }),
    'another agency': actor('editor', { agency: 'xã', agenciesUnder: ['thôn'] }),
    'any agency, for someone of none': actor('editor', { agency: null }),
  }
  const WITHIN: Record<TransitionAction, readonly string[]> = {
    submit: ['the own agency'],
    return: ['the own agency', 'an agency under the own'],
    approve: ['the own agency', 'an agency under the own'],
    schedule: ['the own agency', 'an agency under the own'],
    release: ['the own agency', 'an agency under the own'],
    withdraw: ['the own agency', 'an agency under the own'],
    replace: ['the own agency', 'an agency under the own'],
  }

  it.each(
    TRANSITION_ACTIONS.flatMap((action) => Object.entries(REACHES).map((of) => [action, of])),
  )('%s ends where design §4.11 says: %s', (action, of) => {
    const [where, person] = of as [string, Actor]
    const refusal = permissionRefusal(action as TransitionAction, person, document())
    const isWithin = WITHIN[action as TransitionAction].includes(where)
    expect(codeOf(refusal)).toBe(isWithin ? 'taken' : 'not-permitted')
  })

  it.each(TRANSITION_ACTIONS)('never holds a document of no agency: %s', (action) => {
    for (const agency of ['phường', null]) {
      const refusal = permissionRefusal(action, actor('editor', { agency }), { agency: null })
      expect(codeOf(refusal)).toBe('not-permitted')
    }
  })
})

describe('the version named', () => {
  const START: Record<TransitionAction, VersionState> = {
    ...{ submit: 'draft', return: 'in-review', approve: 'in-review', schedule: 'approved' },
    ...{ release: 'approved', withdraw: 'approved', replace: 'approved' },
  } as const
  const ask = (action: TransitionAction, version: number | null) =>
    codeOf(transitionRefusal(action, actor('editor'), document({ state: START[action] }), version))

  it.each(['approve', 'schedule', 'release'] as const)('is required to %s', (action) => {
    expect(ask(action, null)).toBe('invalid-request')
    expect(ask(action, 2)).toBe('wrong-version')
    expect(ask(action, 3)).toBe('taken')
    expect(ask(action, 4)).toBe('wrong-version')
  })

  it.each(['submit', 'return'] as const)('is checked when it is sent to %s', (action) => {
    expect(ask(action, null)).toBe('taken')
    expect(ask(action, 2)).toBe('wrong-version')
    expect(ask(action, 3)).toBe('taken')
    expect(ask(action, 4)).toBe('wrong-version')
  })

  it.each(['withdraw', 'replace'] as const)('means nothing to %s', (action) => {
    for (const version of [null, 2, 3, 4]) expect(ask(action, version)).toBe('taken')
  })

  it('says which one is current, and comes before the state', () => {
    const refusal = transitionRefusal('approve', actor('editor'), document(), 2)
    expect(refusal).toMatchObject({ code: 'wrong-version', field: 'version' })
    expect(refusal?.detail).toContain('3')
  })
})

describe('own work', () => {
  const approve = (person: Actor, changes: Partial<WorkflowDocument>) =>
    codeOf(transitionRefusal('approve', person, document({ state: 'in-review', ...changes }), 3))
  const me = actor('editor')

  it('is not approved by anyone who saved it since the last approval', () => {
    expect(approve(me, { authors: [me.id] })).toBe('own-work')
    expect(approve(me, { authors: ['người-viết', me.id, 'người-khác'] })).toBe('own-work')
    expect(approve(me, { authors: ['người-viết'] })).toBe('taken')
    expect(approve(me, { authors: [] })).toBe('taken')
  })

  it('is not approved by its author from an agency above either', () => {
    const above = actor('editor', { agency: 'quận', agenciesUnder: ['phường'] })
    expect(approve(above, { authors: [above.id] })).toBe('own-work')
  })

  it('is approved where the document’s agency has switched the rule off', () => {
    expect(approve(me, { authors: [me.id], allowsSelfApproval: true })).toBe('taken')
    expect(approve(actor('officer'), { allowsSelfApproval: true })).toBe('not-permitted')
  })

  it.each(TRANSITION_ACTIONS.filter((action) => action !== 'approve'))(
    'may be taken on by its author: %s',
    (action) => {
      const state = FROM[action][0] ?? 'draft'
      const own = document({ state, authors: [me.id] })
      expect(codeOf(transitionRefusal(action, me, own, 3))).toBe('taken')
    },
  )
})

describe('the table', () => {
  it.each(TRANSITION_ACTIONS)('labels %s in Vietnamese and leads to a known state', (action) => {
    const { label, to } = TRANSITIONS[action]
    expect(label).toMatch(/\p{L}/u)
    expect([null, ...VERSION_STATES]).toContain(to)
  })

  it('refuses with listed codes only', () => {
    for (const [action, role, state] of everyCell) {
      const refusal = transitionRefusal(action, actor(role), document({ state }), null)
      if (refusal) expect(Object.keys(ERRORS)).toContain(refusal.code)
    }
  })
})
