/** The public card of a directive (design §4.8): never its file, its copied-to list or its drafter. */
import type { PartialDate } from '#src/domain/partialDate'
import type { CitationRelation, ReleasedCitation } from '#src/domain/release'
import type { View, Visible } from '../snapshot/view'
import { hrefOf, isoOf } from './address'
import { agencyCard, type AgencyCard } from './agency'
import { campaignCard, type CampaignCard } from './campaignCard'
import { materialCard, type MaterialCard } from './materialCard'
import { wholeNumberOf } from './wholeNumber'

interface DirectiveLink {
  id: string
  slug: string
  href: string
}

export interface CitationBody {
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  relations: CitationRelation[]
  implements: string[]
  /** A link only while the cited directive is released itself. */
  directive: DirectiveLink | null
}

export interface DirectiveCard {
  id: string
  slug: string
  number: string
  documentNumber: { number: string | null; symbol: string }
  docType: string
  issuer: string
  issuedOn: PartialDate | null
  subject: string
  citations: CitationBody[]
  links: { self: string }
}

export interface DirectiveBody extends DirectiveCard {
  agency: AgencyCard | null
  citedBy: DirectiveReference[]
  materials: MaterialCard[]
  campaigns: CampaignCard[]
  releasedAt: string
  version: number
}

interface DirectiveReference extends DirectiveLink {
  number: string
  docType: string
  issuer: string
  issuedOn: PartialDate | null
  subject: string
}

export function directiveCards(ids: readonly string[], view: View): DirectiveCard[] {
  return view.visibleAmong('directives', ids).map((directive) => directiveCard(directive, view))
}

export function directiveCard(directive: Visible<'directives'>, view: View): DirectiveCard {
  const { content } = directive
  return {
    id: directive.id,
    slug: content.slug,
    number: wholeNumberOf(content.documentNumber),
    documentNumber: {
      number: content.documentNumber.number,
      symbol: content.documentNumber.symbol,
    },
    docType: content.docType,
    issuer: content.issuer,
    issuedOn: presentDate(content.issuedOn),
    subject: content.subject,
    citations: content.citations.map((citation) => presentCitation(citation, view)),
    links: { self: hrefOf('directives', content.slug) },
  }
}

export function presentDirective(directive: Visible<'directives'>, view: View): DirectiveBody {
  const card = directiveCard(directive, view)
  const { id, release } = directive
  return {
    id: card.id,
    slug: card.slug,
    number: card.number,
    documentNumber: card.documentNumber,
    docType: card.docType,
    issuer: card.issuer,
    agency: agencyCard(directive.content.agency, view),
    issuedOn: card.issuedOn,
    subject: card.subject,
    citations: card.citations,
    citedBy: view.referringTo('directives', id).map(referenceTo),
    materials: view.referringTo('materials', id).map(materialCard),
    campaigns: view
      .referringTo('campaigns', id)
      .map((campaign) => campaignCard(campaign, view.instant)),
    releasedAt: isoOf(release.effectiveFrom),
    version: release.version,
    links: card.links,
  }
}

function presentCitation(citation: ReleasedCitation, view: View): CitationBody {
  return {
    number: citation.number,
    docType: citation.docType,
    issuedOn: presentDate(citation.issuedOn),
    issuer: citation.issuer,
    relations: [...citation.relations],
    implements: [...citation.implements],
    directive: linkTo(citation.directive, view),
  }
}

function linkTo(id: string | null, view: View): DirectiveLink | null {
  const cited = id === null ? null : view.visible('directives', id)
  if (!cited) return null
  const { slug } = cited.content
  return { id: cited.id, slug, href: hrefOf('directives', slug) }
}

function referenceTo({ id, content }: Visible<'directives'>): DirectiveReference {
  return {
    id,
    slug: content.slug,
    href: hrefOf('directives', content.slug),
    number: wholeNumberOf(content.documentNumber),
    docType: content.docType,
    issuer: content.issuer,
    issuedOn: presentDate(content.issuedOn),
    subject: content.subject,
  }
}

function presentDate(date: PartialDate | null): PartialDate | null {
  return date && { value: date.value, precision: date.precision }
}
