/** Citations resolved: each points to the directive here that it means, made as a stub where it is not. */
import type { Payload } from 'payload'
import { docTypeOfAbbreviation } from '#src/domain/documentNumber/index'
import type { ReadCitation } from '#src/dispatch/index'
import type { DraftCitation } from './draft'
import { dateOf, isMeant, readWholeNumber, type Identity, type Known } from './identity'
import type { CitationLink } from './importJob'
import { issuerKeyWithin, type Surroundings } from './issuerNames'
import type { CitedNumber } from './knownDirectives'
import { addToStub, createStub } from './stubs'
import type { ImportWarningCode } from './warnings'

interface Citing {
  payload: Payload
  surroundings: Surroundings
  /** The agency of the citing draft, and so of its stubs. */
  agency: string | null
  /** Directives that bear one of the cited numbers. */
  candidates: readonly Known[]
  /** What a person chose, one for each citation; those that are missing are found here. */
  links?: readonly CitationLink[]
  mayComplete?: (stub: Known) => boolean
}

export interface LinkedCitations {
  citations: DraftCitation[]
  warnings: ImportWarningCode[]
}

export async function linkCitations(
  citations: readonly ReadCitation[],
  citing: Citing,
): Promise<LinkedCitations> {
  const linking = new Linking(citations, citing)
  const linked: DraftCitation[] = []
  for (const citation of citations) linked.push(await linking.link(citation))
  return { citations: linked, warnings: linking.isAmbiguous ? ['citation-ambiguous'] : [] }
}

/** The numbers to look for. */
export function numbersIn(citations: readonly ReadCitation[]): CitedNumber[] {
  return citations.flatMap(({ number }) => readWholeNumber(number) ?? [])
}

class Linking {
  isAmbiguous = false
  readonly #known: Known[]
  readonly #linked = new Map<ReadCitation, DraftCitation>()

  constructor(
    readonly citations: readonly ReadCitation[],
    readonly citing: Citing,
  ) {
    this.#known = [...citing.candidates]
  }

  /** A document comes after those that it implements, so that its stub can point to theirs. */
  async link(cited: ReadCitation): Promise<DraftCitation> {
    const done = this.#linked.get(cited)
    if (done) return done
    const draft: DraftCitation = { ...cited, issuedOn: cited.issuedOn ?? {} }
    // Noted before it is whole: two documents that implement each other are no endless loop.
    this.#linked.set(cited, draft)
    const implied: DraftCitation[] = []
    for (const number of cited.implements) implied.push(await this.#implied(number))
    const directive = await this.#directiveOf(cited, implied)
    if (directive) draft.directive = directive
    return draft
  }

  /** What the dispatch says of it elsewhere, or the number alone. */
  async #implied(number: string): Promise<DraftCitation> {
    const named = this.citations.find((citation) => citation.number === number)
    if (named) return { ...(await this.link(named)), relations: ['implements'] }
    const type = readWholeNumber(number)?.typeAbbr
    const docType = type ? docTypeOfAbbreviation(type) : null
    const relations: DraftCitation['relations'] = ['implements']
    return { number, docType, issuedOn: {}, issuer: null, relations, implements: [] }
  }

  async #directiveOf(
    cited: ReadCitation,
    implied: readonly DraftCitation[],
  ): Promise<string | null> {
    const link = this.citing.links?.[this.citations.indexOf(cited)] ?? 'auto'
    if (link !== 'auto') return link === 'none' ? null : link
    const identity = identityOfCited(cited, this.citing.surroundings)
    if (!identity) return null
    const { payload, agency, mayComplete = () => true } = this.citing
    const [meant, another] = this.#known.filter((known) => isMeant(known, identity, agency))
    if (another) this.isAmbiguous = true
    if (another || meant?.isTrashed) return null
    if (meant) {
      if (meant.isStub && mayComplete(meant)) await addToStub(payload, meant, implied)
      return meant.id
    }
    const stub = await createStub(payload, { cited, identity, citations: implied, agency })
    if (stub) this.#known.push(stub)
    return stub?.id ?? null
  }
}

/** Null for a citation without a number: nothing can be found by it. */
export function identityOfCited(
  { number, issuer, issuedOn, docType }: ReadCitation,
  surroundings: Surroundings,
): Identity | null {
  const whole = readWholeNumber(number)
  if (!whole) return null
  return {
    number: whole.number,
    symbol: whole.symbol,
    issuer: issuerKeyWithin(issuer, surroundings),
    issuedOn: dateOf(issuedOn, whole.year),
    subject: '',
    docType,
  }
}
