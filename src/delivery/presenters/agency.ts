import { dayOf } from '#src/domain/calendar'
import type { AgencyContent } from '#src/domain/release'
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

/** The name whose span holds the day; between spans the last one borne, so that no card is nameless. */
export function nameOn(names: AgencyContent['names'], day: string): string {
  const byStart = [...names].sort((left, right) => compare(left.validFrom, right.validFrom))
  const begun = byStart.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  const holding = begun.filter(({ validTo }) => validTo === null || day <= validTo)
  return (holding.at(-1) ?? begun.at(-1) ?? byStart[0])?.name ?? ''
}

function compare(left: string | null, right: string | null): number {
  return (left ?? '') < (right ?? '') ? -1 : Number((left ?? '') > (right ?? ''))
}
