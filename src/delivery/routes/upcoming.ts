/** `state=upcoming`: what will open and when, for portals with a key of the scope `read:upcoming`. */
import { problem } from '#src/domain/errors'
import type { KeyScope } from '#src/domain/portalKey'
import { problemAnswer } from '../http/answers'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { isoOf } from '../presenters/address'
import { upcoming, type Upcoming } from '../snapshot/future'
import type { View, Visible } from '../snapshot/view'
import { answersTo, searchFor, type Question } from './filters'
import { pageAnswer, refused, type RouteRequest } from './route'

type Opening = 'campaigns' | 'materials'

interface Answering<C extends Opening> {
  /** What was asked, in the terms of a view: what a filter names may only open with it. */
  questionIn: (view: View) => Question<C>
  present: (entry: Visible<C>, view: View) => object
}

/** One page of what will open, the soonest first, each as it will be at its opening. */
export function upcomingAnswer<C extends Opening>(
  request: RouteRequest,
  query: { page: number; limit: number; q?: string | undefined },
  collection: C,
  { questionIn, present }: Answering<C>,
): PreparedAnswer {
  const { caller, view, parameters } = request
  if (!caller.readsUpcoming) return scopeRequired('read:upcoming', 'state', caller.key !== null)
  if (parameters.some(([name]) => name === 'sort')) return refused(UNSORTABLE)
  const search = searchFor(view, query.q)
  const questions = new Map<View, Question<C>>()
  const matches = ({ entry, view: then }: Upcoming<C>) => {
    const question = questions.get(then) ?? questionIn(then)
    questions.set(then, question)
    return answersTo(question, search, entry)
  }
  const found = upcoming(view, collection).filter(matches)
  return pageAnswer(request, query, found, ({ opensAt, entry, view: then }) => ({
    opensAt: isoOf(opensAt),
    ...present(entry, then),
  }))
}

const UNSORTABLE = {
  code: 'invalid-parameter',
  field: 'sort',
  detail: 'Với state=upcoming, nội dung mở sớm nhất luôn đứng trước: hãy bỏ tham số sort.',
} as const

/** 401 without a key, 403 with one that may not (RFC 6750 §3.1). */
function scopeRequired(scope: KeyScope, field: string, hasKey: boolean): PreparedAnswer {
  if (!hasKey) {
    return problemAnswer(problem('key-required', { field }), null, ['WWW-Authenticate', 'Bearer'])
  }
  const challenge = `Bearer error="insufficient_scope", scope="${scope}"`
  const body = problem('scope-missing', { field, scope })
  return problemAnswer(body, null, ['WWW-Authenticate', challenge])
}
