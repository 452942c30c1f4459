import type { View, Visible } from '../snapshot/view'
import { hrefOf, isoOf } from './address'
import { agencyCard, type AgencyCard } from './agency'
import { directiveCards, type DirectiveCard } from './directive'
import { materialCard, type MaterialCard } from './materialCard'
import { begunWindows, type PublicWindow } from './windows'

export interface CampaignBody {
  id: string
  slug: string
  title: string
  summary: string
  topics: string[]
  windows: PublicWindow[]
  validThrough: string | null
  directives: DirectiveCard[]
  materials: MaterialCard[]
  agency: AgencyCard | null
  releasedAt: string
  version: number
  links: { self: string }
}

export function presentCampaign(campaign: Visible<'campaigns'>, view: View): CampaignBody {
  const { id, content, release, openWindow } = campaign
  return {
    id,
    slug: content.slug,
    title: content.title,
    summary: content.summary,
    topics: content.topics,
    windows: begunWindows(content.windows, view.instant),
    validThrough: openWindow?.endDay ?? null,
    directives: directiveCards(content.directives, view),
    materials: view.referringTo('materials', id).map(materialCard),
    agency: agencyCard(content.agency, view),
    releasedAt: isoOf(release.effectiveFrom),
    version: release.version,
    links: { self: hrefOf('campaigns', content.slug) },
  }
}
