/** The lists that filters refer to, by name. */
import { presentAgency } from '../presenters/agency'
import { presentAudience, presentHotline, presentScamForm } from '../presenters/referenceCards'
import type { View } from '../snapshot/view'
import { referenceListQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { pageAnswer, refused, type ListRoute } from './route'

const byName = new Intl.Collator('vi', { numeric: true })

/** By name, whatever order they were released in. */
export const REFERENCE_CARDS = {
  audiences: (view: View) => byNameOf(view.list('audiences').map(presentAudience)),
  'scam-forms': (view: View) => byNameOf(view.list('scam-forms').map(presentScamForm)),
  /** All of them, with the days on which they are valid: old posters name old numbers. */
  hotlines: (view: View) => byNameOf(view.list('hotlines').map(presentHotline)),
  agencies: (view: View) =>
    byNameOf(view.list('agencies').map((agency) => presentAgency(agency, view))),
}

export const audiences = referenceList(REFERENCE_CARDS.audiences)
export const scamForms = referenceList(REFERENCE_CARDS['scam-forms'])
export const hotlines = referenceList(REFERENCE_CARDS.hotlines)
export const agencies = referenceList(REFERENCE_CARDS.agencies)

function referenceList<T>(cardsOf: (view: View) => T[]): ListRoute {
  return (request) => {
    const read = readQuery(referenceListQuery, request.parameters)
    if ('code' in read) return refused(read)
    return pageAnswer(request, read.query, cardsOf(request.view), (card) => card)
  }
}

function byNameOf<T extends { id: string; name: string }>(cards: T[]): T[] {
  return cards.sort(
    (left, right) => byName.compare(left.name, right.name) || order(left.id, right.id),
  )
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
