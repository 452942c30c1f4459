import type { DayWindow } from '#src/domain/calendar'
import type { Availability, MaterialKind } from '#src/domain/release'
import type { View, Visible } from '../snapshot/view'
import { hrefOf, isoOf } from './address'
import { agencyCard, type AgencyCard } from './agency'
import { presentAsset, type AssetBody } from './asset'
import { campaignCard, type CampaignCard } from './campaignCard'
import { directiveCards, type DirectiveCard } from './directive'
import {
  audienceCards,
  hotlineCards,
  scamFormCards,
  type AudienceCard,
  type HotlineCard,
  type ScamFormCard,
} from './referenceCards'
import { begunWindows, type PublicWindow } from './windows'

export interface MaterialBody {
  id: string
  slug: string
  kind: MaterialKind
  language: string
  title: string
  summary: string
  body: { html: string; text: string }
  textEquivalent: string | null
  assets: AssetBody[]
  directives: DirectiveCard[]
  campaigns: CampaignCard[]
  scamForms: ScamFormCard[]
  audiences: AudienceCard[]
  topics: string[]
  urgent: boolean
  steps: string[]
  hotlines: HotlineCard[]
  agency: AgencyCard | null
  availability: Availability
  windows: PublicWindow[]
  validThrough: string | null
  licence: string | null
  attribution: string | null
  releasedAt: string
  version: number
  links: { self: string; html: string; text: string }
}

export function presentMaterial(material: Visible<'materials'>, view: View): MaterialBody {
  const { id, content, release, openWindow } = material
  const campaigns = view.visibleAmong('campaigns', content.campaigns)
  return {
    id,
    slug: content.slug,
    kind: content.kind,
    language: content.language,
    title: content.title,
    summary: content.summary,
    body: { html: content.body.html, text: content.body.text },
    textEquivalent: content.textEquivalent,
    assets: content.assets.map(presentAsset),
    directives: directiveCards(content.directives, view),
    campaigns: campaigns.map((campaign) => campaignCard(campaign, view.instant)),
    scamForms: scamFormCards(content.scamForms, view),
    audiences: audienceCards(content.audiences, view),
    topics: content.topics,
    urgent: content.urgent,
    steps: content.steps,
    hotlines: hotlineCards(content.hotlines, view),
    agency: agencyCard(content.agency, view),
    availability: content.availability,
    windows: begunWindows(windowsThatCount(material, campaigns), view.instant),
    validThrough: openWindow?.endDay ?? null,
    licence: content.licence,
    attribution: content.attribution,
    releasedAt: isoOf(release.effectiveFrom),
    version: release.version,
    links: linksOf(hrefOf('materials', content.slug)),
  }
}

/** The same material in each of its forms. */
function linksOf(self: string): MaterialBody['links'] {
  return { self, html: `${self}.html`, text: `${self}.txt` }
}

/** The windows that decide about the material: its own, or those of its visible campaigns. */
function windowsThatCount(
  { content }: Visible<'materials'>,
  campaigns: readonly Visible<'campaigns'>[],
): DayWindow[] {
  if (content.availability === 'own') return content.windows
  if (content.availability === 'always') return []
  return campaigns.flatMap((campaign) => campaign.content.windows)
}
