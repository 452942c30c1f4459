import { nameOn } from '#src/domain/agencyName'
import { dayOf } from '#src/domain/calendar'
import type { View, Visible } from '../snapshot/view'

export interface AgencyCard {
  id: string
  slug: string
  name: string
}

export interface AgencyBody extends AgencyCard {
  kind: string
  parent: AgencyCard | null
}

/** The card of an agency by its name on the view's day; null while the agency is not released. */
export function agencyCard(id: string | null, view: View): AgencyCard | null {
  const agency = id === null ? null : view.visible('agencies', id)
  return agency && cardOf(agency, view)
}

export function presentAgency(agency: Visible<'agencies'>, view: View): AgencyBody {
  const { id, slug, name } = cardOf(agency, view)
  const { kind, parent } = agency.content
  return { id, slug, name, kind, parent: agencyCard(parent, view) }
}

function cardOf(agency: Visible<'agencies'>, view: View): AgencyCard {
  const { slug, names } = agency.content
  return { id: agency.id, slug, name: nameOn(names, dayOf(view.instant)) }
}
