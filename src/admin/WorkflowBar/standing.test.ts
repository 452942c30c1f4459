import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '#src/domain/errors'
import { TRANSITION_ACTIONS, type TransitionAction } from '#src/domain/workflow'
import { offersOf, openingsOf, waitsForForm, type LoggedRelease, type Standing } from './standing'

const NOW = '2026-11-01T00:00:00.000Z'
const LATER = '2026-11-20T01:00:00.000Z'

function released(sequence: number, version: number, effectiveFrom = NOW): LoggedRelease {
  return { sequence, action: 'release', version, effectiveFrom, recordedAt: NOW }
}

function ended(sequence: number): LoggedRelease {
  return { sequence, action: 'withdraw', version: null, effectiveFrom: NOW, recordedAt: NOW }
}

/** An editor's standing: every step is open but for the refusals given. */
function standing(
  parts: Partial<Standing>,
  refusals: Partial<Record<TransitionAction, ErrorCode>> = {},
): Standing {
  const actions = TRANSITION_ACTIONS.map((action) => {
    const code = refusals[action]
    return { action, refusal: code ? { code } : null }
  })
  return {
    ...{ version: 2, state: 'approved' as const, publicVersion: null, sequence: null },
    ...{ log: [], secondLook: null, editing: null },
    actions,
    ...parts,
  }
}

const actionsOf = (one: Standing) => offersOf(one).map(({ action }) => action)

describe('the steps that the bar offers', () => {
  it('are those that nothing refuses', () => {
    const inReview = standing(
      { state: 'in-review' },
      { submit: 'wrong-state', schedule: 'wrong-state', release: 'wrong-state' },
    )
    expect(actionsOf(inReview)).toEqual(['approve', 'return'])
  })

  it('hide what the role may not do, but show an author why they may not approve', () => {
    const ownWork = standing(
      { state: 'in-review' },
      { submit: 'wrong-state', schedule: 'not-permitted', release: 'not-permitted' },
    )
    ownWork.actions.find(({ action }) => action === 'approve')!.refusal = { code: 'own-work' }
    expect(offersOf(ownWork)[0]).toEqual({ action: 'approve', refusal: { code: 'own-work' } })
    expect(actionsOf(ownWork)).toEqual(['approve', 'return'])
  })

  it('leave out a second release of the version that is public', () => {
    const isPublic = standing(
      { state: 'public', publicVersion: 2, sequence: 1, log: [released(1, 2)] },
      { submit: 'wrong-state', approve: 'wrong-state' },
    )
    expect(actionsOf(isPublic)).toEqual(['replace', 'withdraw'])
  })

  it('include withdrawal while only an older version is scheduled', () => {
    const draft = standing({ state: 'draft', sequence: 1, log: [released(1, 1, LATER)] })
    expect(actionsOf(draft)).toContain('withdraw')
  })

  it('include no ending before the first release, nor after an ending', () => {
    expect(actionsOf(standing({}))).not.toContain('withdraw')
    const log = [ended(2), released(1, 1)]
    expect(actionsOf(standing({ state: 'withdrawn', sequence: 2, log }))).not.toContain('withdraw')
    expect(actionsOf(standing({ state: 'withdrawn', sequence: 2, log }))).not.toContain('replace')
  })
})

describe('the openings still listed', () => {
  it('are the releases made for a later moment, earliest first', () => {
    const log = [released(2, 2, LATER), released(1, 1, '2026-11-10T01:00:00.000Z')]
    expect(openingsOf(standing({ log })).map(({ version }) => version)).toEqual([1, 2])
  })

  it('leave out what an ending cancelled', () => {
    expect(openingsOf(standing({ log: [ended(2), released(1, 1, LATER)] }))).toEqual([])
  })

  it('leave out what has become public, and what the public version has overtaken', () => {
    const opened = [released(1, 1, LATER)]
    expect(openingsOf(standing({ log: opened, publicVersion: 1 }))).toEqual([])
    const overtaken = [released(2, 2, LATER), released(1, 1, '2026-11-10T01:00:00.000Z')]
    expect(openingsOf(standing({ log: overtaken, publicVersion: 2 }))).toEqual([])
  })

  it('keep the next version while an older one is public', () => {
    const log = [released(2, 2, LATER), released(1, 1)]
    expect(openingsOf(standing({ log, publicVersion: 1 }))).toEqual([log[0]])
  })
})

describe('the steps that wait for the form', () => {
  const waiting = (fault: Parameters<typeof waitsForForm>[1]) =>
    TRANSITION_ACTIONS.filter((action) => waitsForForm(action, fault))

  it('are none while the form shows the version in question', () => {
    expect(waiting(null)).toEqual([])
  })

  it('are those that move a version on, while it has unsaved changes', () => {
    expect(waiting('unsaved')).toEqual(['submit', 'approve', 'schedule', 'release'])
  })

  it('are all but the endings, while someone else has saved a newer version', () => {
    expect(waiting('outdated')).toEqual(['submit', 'return', 'approve', 'schedule', 'release'])
  })
})
