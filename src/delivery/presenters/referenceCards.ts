import type { View, Visible } from '../snapshot/view'

export interface AudienceCard {
  id: string
  slug: string
  name: string
}

export interface ScamFormCard extends AudienceCard {
  group: string | null
}

export function presentAudience(audience: Visible<'audiences'>): AudienceCard {
  const { slug, name } = audience.content
  return { id: audience.id, slug, name }
}

export function presentScamForm(scamForm: Visible<'scam-forms'>): ScamFormCard {
  const { slug, name, group } = scamForm.content
  return { id: scamForm.id, slug, name, group }
}

export function audienceCards(ids: readonly string[], view: View): AudienceCard[] {
  return view.visibleAmong('audiences', ids).map(presentAudience)
}

export function scamFormCards(ids: readonly string[], view: View): ScamFormCard[] {
  return view.visibleAmong('scam-forms', ids).map(presentScamForm)
}
