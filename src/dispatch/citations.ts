/** Căn cứ, thực hiện: the documents that a dispatch cites, each once, with all its relations. */
import { docTypeOfName } from '#src/domain/documentNumber/index'
import { CITATION_RELATIONS, type CitationRelation } from '#src/domain/release'
import { isDirectionIn, isEnclosedAfter, nestingOf, relationBefore } from './citationRelations'
import {
  citedDocumentsIn,
  readIssuer,
  TYPE_NAMES,
  yearBefore,
  type CitedDocument,
} from './citedDocuments'
import { DATE, partialDate } from './dates'
import type { ReadCitation } from './reading'
import { sentencesOf } from './sentences'
import type { PartialDate } from '#src/domain/partialDate'

export interface CitingText {
  /** Grounds and closing, in the order of the text. */
  preamble: readonly string[]
  rest: readonly string[]
  subject: string | null
  /** The dispatch's own number, which is no citation. */
  ownNumber: string
  issuedOn: PartialDate | null
}

type Governing = ReturnType<typeof relationBefore>
type Found = Omit<ReadCitation, 'relations'> & { relations: readonly CitationRelation[] }

export function citationsOf(citing: CitingText): ReadCitation[] {
  const { preamble, rest, subject, ownNumber, issuedOn } = citing
  const found = [preamble, rest, [subject ?? '']].flatMap((texts) => inParagraphs(texts, issuedOn))
  const citations = merge(found.filter(({ number }) => number === null || number !== ownNumber))
  addBareReferences(preamble, citations)
  return citations
}

/** More documents than any dispatch stands on; each one becomes a draft of its own. */
export const MOST_CITATIONS = 200

/** The first of them, those that they implement counted in. */
export function firstCitations(citations: readonly ReadCitation[]): {
  citations: ReadCitation[]
  hasMore: boolean
} {
  const first: ReadCitation[] = []
  let room = MOST_CITATIONS
  for (const citation of citations) {
    if (room <= citation.implements.length) break
    room -= 1 + citation.implements.length
    first.push(citation)
  }
  return { citations: first, hasMore: first.length < citations.length }
}

/** "Căn cứ:" alone on its line governs the list below it; a ground that ends with a semicolon, the next. */
function inParagraphs(paragraphs: readonly string[], issuedOn: PartialDate | null): Found[] {
  const found: Found[] = []
  let inherited: Governing = null
  for (const paragraph of paragraphs) {
    let chain: Governing = inherited
    for (const sentence of sentencesOf(paragraph)) {
      const read = inSentence(sentence, inherited, issuedOn)
      found.push(...read.found)
      chain = read.chain
    }
    if (paragraph.endsWith(':')) inherited = relationBefore(paragraph.slice(0, -1))
    else inherited = /[;,]$/.test(paragraph) ? chain : null
  }
  return found
}

function inSentence(sentence: string, inherited: Governing, issuedOn: PartialDate | null) {
  const documents = citedDocumentsIn(sentence, issuedOn)
  const found: (Found & { start: number })[] = directionsIn(sentence)
  let chain = inherited
  let outer: Found | null = null
  documents.forEach((document, index) => {
    const gap = sentence.slice(documents[index - 1]?.end ?? 0, document.start)
    const nesting: ReturnType<typeof nestingOf> = outer ? nestingOf(gap) : null
    const stated = relationBefore(gap.slice(gap.lastIndexOf(';') + 1))
    const after = sentence.slice(document.end, documents[index + 1]?.start ?? sentence.length)
    const relation = nesting === 'other' ? 'none' : (nesting ?? stated ?? chain)
    if (!nesting && stated !== 'none') chain = relation
    const citation = {
      ...toCitation(document),
      issuedOn: document.issuedOn ?? dayBefore(gap, issuedOn),
      issuer: document.issuer ?? issuerOfSaying(gap) ?? issuerBefore(gap),
      relations: relationsOf(relation, gap, after),
    }
    if (nesting === 'implements' && outer && document.number && document.number !== outer.number)
      outer.implements.push(document.number)
    else if (!nesting) outer = citation
    found.push({ ...citation, start: document.start })
  })
  return { found: found.sort((left, right) => left.start - right.start), chain }
}

function toCitation({ number, docType, issuedOn, issuer }: CitedDocument): Found {
  return { number, docType, issuedOn, issuer, relations: [], implements: [] }
}

function relationsOf(stated: Governing, gap: string, after: string) {
  const relations = new Set<CitationRelation>()
  if (stated !== 'none' && isDirectionIn(gap)) relations.add('directed-by')
  else if (stated && stated !== 'none') relations.add(stated)
  if (isEnclosedAfter(after)) relations.add('attaches')
  return [...relations]
}

const DIRECTION =
  /(?:(?<!\p{L})(?:thực hiện|theo|căn cứ)|(?<=^(?:thực hiện|căn cứ) [^;]{1,200})(?: và|,)|(?<=^(?:thực hiện|căn cứ) [^.]{1,300};))(?: (?:ý kiến|nội dung|sự)){0,2} chỉ đạo của /giu

/** "Thực hiện chỉ đạo của UBND quận": a direction without a number of its own. */
function directionsIn(sentence: string): (Found & { start: number })[] {
  return [...sentence.matchAll(DIRECTION)].flatMap((match) => {
    const from = match.index + match[0].length
    const issuer = readIssuer(sentence.slice(from, from + 200))
    if (!issuer || isInDocument(sentence.slice(from + issuer.length, from + issuer.length + 60)))
      return []
    const relations = ['directed-by'] as const
    const citation = {
      number: null,
      docType: null,
      issuedOn: null,
      issuer,
      relations,
      implements: [],
    }
    return [{ ...citation, start: match.index }]
  })
}

const SAID_IN =
  /(?<!\p{L})do ([^;,]{3,140}?) (?:cung cấp|thông báo|gửi|chuyển)(?: đến)? (?:tại|trong|theo)(?: nội dung)? ?$|(?:chỉ đạo|đề nghị|ý kiến|kết luận|báo cáo|đề xuất|kiến nghị)(?: \p{Ll}+){0,3} của ([^;]{3,140}?) (?:tại|trong|theo)(?: nội dung)? ?$/iu

/** "chỉ đạo của UBND thị xã tại Công văn số …" names the issuer before the number. */
function issuerOfSaying(gap: string): string | null {
  const said = SAID_IN.exec(gap.slice(-200))
  const body = said?.[1] ?? said?.[2]
  const issuer = body ? readIssuer(body) : null
  return issuer === body ? (issuer ?? null) : null
}

const ISSUES =
  /^(.{3,120}?),? (?:đã |vừa |vừa mới )?(?:ban hành|có|gửi|phát hành)(?: văn bản| ý kiến tại)? ?$/u

/** "Ngày 29/01, Công an tỉnh ban hành Công văn số …" names the issuer before the document. */
function issuerBefore(gap: string): string | null {
  const clause = gap.slice(-160).replace(/^.*(?:[;.] |^ngày [^,]{1,30}, )/iu, '')
  const body = ISSUES.exec(clause)?.[1]
  const issuer = body ? readIssuer(body) : null
  return issuer && issuer === body ? issuer : null
}

const DAY_OF_ISSUE = new RegExp(`(?:^|[.;“"] ?)ngày ${DATE},? (?=\\p{Lu})([^;]{3,120})$`, 'iu')

/** "Ngày 25/02/2026, Bộ Công an ban hành Kế hoạch số …": the day stands before the one who issued it. */
function dayBefore(gap: string, citedIn: PartialDate | null): PartialDate | null {
  const match = DAY_OF_ISSUE.exec(gap.slice(-200))
  if (!match || !ISSUES.test(match[4] ?? '')) return null
  return partialDate(match[1], match[2], match[3] ?? yearBefore(match[1], match[2], citedIn))
}

const isInDocument = (rest: string): boolean =>
  new RegExp(`^,? (?:tại|theo)(?: nội dung)? (?:${TYPE_NAMES})(?!\\p{L})`, 'iu').test(rest)

/** The same document cited twice is one citation; what one place leaves out, the other may say. */
function merge(found: readonly Found[]): ReadCitation[] {
  const byKey = new Map<string, ReadCitation>()
  for (const citation of found) {
    const { docType, issuedOn } = citation
    const key = citation.number ?? `${docType} ${issuedOn?.value} ${citation.issuer}`
    const known = byKey.get(key)
    byKey.set(key, {
      number: citation.number,
      docType: known?.docType ?? citation.docType,
      issuedOn: known?.issuedOn ?? citation.issuedOn,
      issuer: known?.issuer ?? citation.issuer,
      relations: inOrder([...(known?.relations ?? []), ...citation.relations]),
      implements: [...new Set([...(known?.implements ?? []), ...citation.implements])],
    })
  }
  return [...byKey.values()]
}

function inOrder(relations: readonly CitationRelation[]): CitationRelation[] {
  return CITATION_RELATIONS.filter((relation) => relations.includes(relation))
}

const BARE = new RegExp(
  `(?<!\\p{L})(?:thực hiện|triển khai)(?: có hiệu quả| hiệu quả| nội dung){0,2} (${TYPE_NAMES})(?! (?:số|này|\\d))(?!\\p{L})`,
  'giu',
)

/** "Để triển khai Kế hoạch hiệu quả": the only plan cited is meant. */
function addBareReferences(preamble: readonly string[], citations: readonly ReadCitation[]): void {
  for (const [, name = ''] of preamble.flatMap((text) => [...text.matchAll(BARE)])) {
    const docType = docTypeOfName(name)
    const meant = citations.filter((citation) => citation.number && citation.docType === docType)
    const only = meant.length === 1 ? meant[0] : undefined
    if (only) only.relations = inOrder([...only.relations, 'implements'])
  }
}
