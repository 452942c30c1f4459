import { dayOf, isValidOn } from '#src/domain/calendar'
import type { HotlineContent } from '#src/domain/release'
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

export interface HotlineCard extends HotlineContent {
  id: string
}

export function presentHotline(hotline: Visible<'hotlines'>): HotlineCard {
  const { slug, name, call, sms, smsForm, url, validFrom, validTo } = hotline.content
  return { id: hotline.id, slug, name, call, sms, smsForm, url, validFrom, validTo }
}

/** Only those that are valid on the view's day: nobody is to be sent to a number that does not answer. */
export function hotlineCards(ids: readonly string[], view: View): HotlineCard[] {
  const day = dayOf(view.instant)
  return view
    .visibleAmong('hotlines', ids)
    .map(presentHotline)
    .filter((hotline) => isValidOn(hotline, day))
}
