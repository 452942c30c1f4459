/** A directive as far as the chain of mandates needs it: from a stored draft, or from its release. */
import type { Directive } from '#src/database/payload-types'
import { idOf } from '#src/access/staff'
import { numberAsPrinted } from '#src/domain/directiveTitle'
import { docTypeOfAbbreviation, parseDocumentNumber } from '#src/domain/documentNumber/index'
import type { NamedDocument } from '#src/domain/mandateWords'
import {
  CITATION_RELATIONS,
  type CitationRelation,
  type DirectiveContent,
  type ReleasedCitation,
} from '#src/domain/release'
import { partialDate, rows, textOrNull, texts, type Stored } from '#src/release/freeze/stored'

export interface DirectiveFacts extends NamedDocument {
  id: string
  subject: string
  /** Here only as others cite it. */
  isStub: boolean
  /** May be opened by the person who asks; else it is known by its release only. */
  isReadable: boolean
  citations: CitationFacts[]
}

export interface CitationFacts extends NamedDocument {
  relations: CitationRelation[]
  implements: string[]
  directive: string | null
}

/** What is read of a directive, without its tasks and texts. */
export const FACTS_SELECTED = {
  title: true,
  documentNumber: true,
  docType: true,
  issuer: true,
  issuedOn: true,
  subject: true,
  citations: true,
  source: { kind: true },
} as const

export function factsOf(doc: Directive | Stored): DirectiveFacts {
  const stored = doc as Stored
  return {
    id: String(stored.id),
    docType: textOrNull(stored.docType),
    number: numberAsPrinted(stored.documentNumber) || null,
    issuer: textOrNull(stored.issuer),
    issuedOn: partialDate(stored.issuedOn),
    subject: textOrNull(stored.subject) ?? '',
    isStub: (stored.source as Stored | null | undefined)?.kind === 'stub',
    isReadable: true,
    citations: rows(stored.citations).map(citationOf),
  }
}

function citationOf(citation: Stored): CitationFacts {
  const relations = texts(citation.relations)
  return {
    number: textOrNull(citation.number),
    docType: textOrNull(citation.docType),
    issuer: textOrNull(citation.issuer),
    issuedOn: partialDate(citation.issuedOn),
    relations: CITATION_RELATIONS.filter((relation) => relations.includes(relation)),
    implements: texts(citation.implements),
    directive: idOf(citation.directive),
  }
}

/** What everybody may know of a directive that was public once. */
export function releasedFacts(id: string, content: DirectiveContent): DirectiveFacts {
  return {
    id,
    docType: content.docType || null,
    number: numberAsPrinted(content.documentNumber) || null,
    issuer: content.issuer || null,
    issuedOn: content.issuedOn,
    subject: content.subject,
    isStub: false,
    isReadable: false,
    citations: content.citations.map((citation: ReleasedCitation) => ({ ...citation })),
  }
}

/** The documents that a cited one implements, as far as the citation says. */
export function impliedCitations({ implements: numbers }: CitationFacts): CitationFacts[] {
  return numbers.map((number) => ({
    number,
    docType: docTypeOfAbbreviation(parseDocumentNumber(number)?.typeAbbr ?? ''),
    issuer: null,
    issuedOn: null,
    relations: ['implements'],
    implements: [],
    directive: null,
  }))
}
