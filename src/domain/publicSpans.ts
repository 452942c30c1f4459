/**
 * When the public sees a document, as the releases so far say: for calendars and lists of what opens
 * and closes. Whether it is visible at an instant is still answered in one place, visibility.ts.
 */
import { instantsOf, type InstantSpan } from './calendar'
import { livingReleases } from './publication'
import type { Release } from './release'
import type { HistoryOf } from './visibility'

/** The spans from the last ending on, in order, none touching the next; `closesAt` is Infinity for an open end. */
export function publicSpans(documentId: string, historyOf: HistoryOf): InstantSpan[] {
  const releases = livingReleases(historyOf(documentId)).toSorted(
    (left, right) => left.effectiveFrom - right.effectiveFrom || left.sequence - right.sequence,
  )
  return joined(
    releases.flatMap((release, index) => {
      const inEffect = {
        opensAt: release.effectiveFrom,
        closesAt: releases[index + 1]?.effectiveFrom ?? Infinity,
      }
      return spansOf(release, historyOf).flatMap((span) => common(span, inEffect) ?? [])
    }),
  )
}

function spansOf(release: Release, historyOf: HistoryOf): InstantSpan[] {
  if (release.collection === 'campaigns') return release.content.windows.map(instantsOf)
  if (release.collection !== 'materials' || release.content.availability === 'always') {
    return [{ opensAt: -Infinity, closesAt: Infinity }]
  }
  if (release.content.availability === 'own') return release.content.windows.map(instantsOf)
  return release.content.campaigns.flatMap((campaign) => publicSpans(campaign, historyOf))
}

/** What two spans have in common, or null. */
export function common(left: InstantSpan, right: InstantSpan): InstantSpan | null {
  const opensAt = Math.max(left.opensAt, right.opensAt)
  const closesAt = Math.min(left.closesAt, right.closesAt)
  return opensAt < closesAt ? { opensAt, closesAt } : null
}

/** The same instants in as few spans as possible, in order. */
export function joined(spans: readonly InstantSpan[]): InstantSpan[] {
  const result: InstantSpan[] = []
  for (const span of spans.toSorted((left, right) => left.opensAt - right.opensAt)) {
    const last = result.at(-1)
    if (last && span.opensAt <= last.closesAt) {
      last.closesAt = Math.max(last.closesAt, span.closesAt)
    } else result.push({ ...span })
  }
  return result
}
