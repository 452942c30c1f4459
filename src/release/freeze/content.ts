/**
 * From a stored document to the public content of its release record: field by field, so that a new
 * field of the studio stays inside until someone writes it down here.
 */
import type { Payload } from 'payload'
import { idOf, idsOf } from '#src/access/staff'
import {
  AVAILABILITIES,
  CITATION_RELATIONS,
  MATERIAL_KINDS,
  type CampaignContent,
  type ContentByCollection,
  type DirectiveContent,
  type MaterialContent,
  type ReleasedCitation,
  type WorkflowCollection,
} from '#src/domain/release'
import { freezeAssets } from './assets'
import { releasedBody } from './richText'
import {
  isStored,
  oneOf,
  partialDate,
  rows,
  text,
  textOrNull,
  texts,
  windows,
  type Stored,
} from './stored'

/** Freezes a document. Copies the files that it names into the content-addressed store. */
export async function freezeContent<C extends WorkflowCollection>(
  payload: Payload,
  collection: C,
  document: Stored,
): Promise<ContentByCollection[C]> {
  const freezers: {
    [K in WorkflowCollection]: () => Promise<ContentByCollection[K]>
  } = {
    materials: () => freezeMaterial(payload, document),
    campaigns: async () => freezeCampaign(document),
    directives: async () => freezeDirective(document),
  }
  return freezers[collection]()
}

async function freezeMaterial(payload: Payload, document: Stored): Promise<MaterialContent> {
  const availability = oneOf(AVAILABILITIES, document.availability) ?? 'always'
  return {
    kind: oneOf(MATERIAL_KINDS, document.kind) ?? 'article',
    slug: text(document.slug),
    language: textOrNull(document.language) ?? 'vi',
    title: text(document.title),
    summary: text(document.summary),
    body: releasedBody(document.body),
    textEquivalent: textOrNull(document.textEquivalent),
    assets: await freezeAssets(payload, idsOf(document.assets)),
    directives: idsOf(document.directives),
    campaigns: idsOf(document.campaigns),
    scamForms: idsOf(document.scamForms),
    audiences: idsOf(document.audiences),
    topics: texts(document.topics),
    translationOf: idOf(document.translationOf),
    // The form hides and does not check them otherwise.
    urgent: document.kind === 'warning' && document.urgent === true,
    steps: texts(document.steps),
    hotlines: idsOf(document.hotlines),
    agency: idOf(document.agency),
    availability,
    windows: availability === 'own' ? windows(document.windows) : [],
    licence: textOrNull(document.licence),
    attribution: textOrNull(document.attribution),
  }
}

function freezeCampaign(document: Stored): CampaignContent {
  return {
    slug: text(document.slug),
    title: text(document.title),
    summary: text(document.summary),
    directives: idsOf(document.directives),
    topics: texts(document.topics),
    agency: idOf(document.agency),
    windows: windows(document.windows),
  }
}

function freezeDirective(document: Stored): DirectiveContent {
  const documentNumber = isStored(document.documentNumber) ? document.documentNumber : {}
  return {
    slug: text(document.slug),
    documentNumber: {
      number: textOrNull(documentNumber.number),
      symbol: text(documentNumber.symbol),
    },
    docType: text(document.docType),
    issuer: text(document.issuer),
    agency: idOf(document.issuerAgency),
    issuedOn: partialDate(document.issuedOn),
    subject: text(document.subject),
    citations: rows(document.citations).map(freezeCitation),
  }
}

function freezeCitation(citation: Stored): ReleasedCitation {
  const relations = Array.isArray(citation.relations) ? citation.relations : []
  return {
    number: textOrNull(citation.number),
    docType: textOrNull(citation.docType),
    issuedOn: partialDate(citation.issuedOn),
    issuer: textOrNull(citation.issuer),
    relations: CITATION_RELATIONS.filter((relation) => relations.includes(relation)),
    implements: texts(citation.implements),
    directive: idOf(citation.directive),
  }
}
