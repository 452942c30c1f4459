/** The lists that filters refer to, by name. */
import { presentAgency } from '../presenters/agency'
import { presentAudience, presentHotline, presentScamForm } from '../presenters/referenceCards'
import type { View } from '../snapshot/view'
import { referenceListQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { pageAnswer, refused, type ListRoute } from './route'

const byName = new Intl.Collator('vi', { numeric: true })

export const audiences = referenceList((view) => view.list('audiences').map(presentAudience))

export const scamForms = referenceList((view) => view.list('scam-forms').map(presentScamForm))

/** All of them, with the days on which they are valid: old posters name old numbers. */
export const hotlines = referenceList((view) => view.list('hotlines').map(presentHotline))

export const agencies = referenceList((view) =>
  view.list('agencies').map((agency) => presentAgency(agency, view)),
)

function referenceList(cardsOf: (view: View) => { id: string; name: string }[]): ListRoute {
  return (request) => {
    const read = readQuery(referenceListQuery, request.parameters)
    if ('code' in read) return refused(read)
    const cards = cardsOf(request.view)
    cards.sort((left, right) => byName.compare(left.name, right.name) || order(left.id, right.id))
    return pageAnswer(request, read.query, cards, (card) => card)
  }
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
