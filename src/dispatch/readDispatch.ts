/**
 * Reads a dispatch out of its text, by the structure that the decree on clerical work gives all of
 * them, never by the words of particular ones. What is not sure stays empty and is warned about.
 */
import type { NameWords } from './agencyNames'
import { attachmentsIn, distinctAttachments, type Attachment } from './attachments'
import { citationsOf, firstCitations } from './citations'
import { doubtsAbout } from './doubts'
import { evidenceOf, type Evidence } from './evidence'
import { readHeader, type Header } from './header'
import { withoutFootColumns } from './footColumns'
import { withoutHeadColumns } from './headColumns'
import { inferIssuer } from './issuer'
import { legibilityOf, type Legibility } from './legibility'
import { likenessOf, type Likeness } from './likeness'
import { LONGEST_TEXT, MOST_LINES, withoutFurniture, writtenLines } from './lines'
import { monitoringIn } from './monitoring'
import { nameWordsOf } from './nameWords'
import { ordersIn, outlineOf, type Outline } from './outline'
import { LONGEST_PARAGRAPH, paragraphsOf } from './paragraphs'
import { partsOf, type DispatchParts } from './parts'
import type { DispatchReading, ReadFacts } from './reading'
import { refuseSecret } from './secrecy'
import { readSigner } from './signer'
import { withoutTables } from './tables'
import { tasksOf } from './tasks'
import { timesOf } from './times'
import { topicsOf } from './topics'
import { withoutTornNames } from './torn'
import { warningsOf } from './warnings'

/** Throws a SecretDocumentError for a text with a độ mật mark, and nothing else for any text. */
export function readDispatch(text: string, file: string): DispatchReading {
  return readWords(text, file).reading
}

/** The same with the place in `text` of every fact that stands there, and how sure it is. */
export function readWithEvidence(
  text: string,
  file: string,
): { reading: DispatchReading; evidence: Evidence[] } {
  const { reading, windowWords } = readWords(text, file)
  return { reading, evidence: evidenceOf(text, reading, windowWords) }
}

function readWords(text: string, file: string) {
  const written = writtenLines(text)
  refuseSecret(written, file)
  const lines = withoutFurniture(written)
  const legibility = legibilityOf(lines)
  const ordered = legibility.isTrusted ? inReadingOrder(beginningOf(lines)) : []
  const { parts, likeness } = judged(ordered, legibility)
  const header = readHeader(parts.head)
  const outline = outlineOf(likeness === 'dispatch' ? paragraphsOf(parts.body) : [])
  const { hasUnreadable, windowWords, ...times } = timesOf(outline, {
    issuedOn: header.issuedOn,
    subject: parts.subject,
  })
  const words = nameWordsOf([...parts.recipients, ...parts.copiedTo])
  const { tasks, hasUnsureAssignee, hasMore } = tasksOf(outline, {
    recipients: parts.recipients,
    issuedOn: header.issuedOn,
    words,
  })
  const read = factsOf(file, parts, header, outline, words)
  const timeless = legibility.isTorn ? withoutTornNames(read) : read
  const cited = firstCitations(timeless.citations)
  const facts = { ...timeless, citations: cited.citations, ...times, tasks }
  const doubts = {
    hasUnreadableWindow: hasUnreadable,
    isTooLong: hasMore || isTooLong(lines),
    hasMoreCitations: cited.hasMore,
    isNoDispatch: likeness === 'other',
    isPerhapsNone: likeness === 'perhaps' && legibility.isTrusted,
    isGarbled: legibility.isGarbled,
    isTorn: legibility.isTorn,
    hasUnsureAssignee,
  }
  const warnings = warningsOf(doubtsAbout(facts, header, doubts))
  return { reading: { ...facts, warnings } satisfies DispatchReading, windowWords }
}

/** Nothing is read out of a text that is no dispatch. */
function judged(lines: readonly string[], { isTrusted, isForeign }: Legibility): Judged {
  const parts = partsOf(lines)
  if (!isTrusted) return { parts, likeness: isForeign ? 'other' : 'perhaps' }
  const likeness = likenessOf(parts, lines)
  return { parts: likeness === 'other' ? partsOf([]) : parts, likeness }
}

interface Judged {
  parts: DispatchParts
  likeness: Likeness
}

/** One column after the other, as a person reads the page. */
function inReadingOrder(lines: readonly string[]): string[] {
  return withoutFootColumns(withoutHeadColumns(withoutTables(lines)))
}

function isTooLong(lines: readonly string[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  const hasEndlessLine = lines.some((line) => line.length > LONGEST_PARAGRAPH)
  return length > LONGEST_TEXT || lines.length > MOST_LINES || hasEndlessLine
}

/** The beginning of what is longer than any dispatch. */
function beginningOf(lines: readonly string[]): string[] {
  let room = LONGEST_TEXT
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    const kept = line.slice(0, Math.max(room, 0))
    room -= line.length
    return kept ? [kept] : []
  })
}

type TimelessFacts = Omit<ReadFacts, 'tasks' | 'windows' | 'deadlines' | 'riskPeriods'>

function factsOf(
  file: string,
  parts: DispatchParts,
  header: Header,
  outline: Outline,
  words: NameWords,
): TimelessFacts {
  const { documentNumber, docType, superior, place, issuedOn, urgency } = header
  const { subject, recipients, copiedTo } = parts
  const orders = ordersIn(outline)
  const body = [...outline.preamble, ...orders]
  const ownNumber = documentNumber.raw
  return {
    file,
    documentNumber,
    docType,
    issuer: header.issuer ?? inferIssuer(body, header.parsed?.issuer ?? null),
    superior,
    place,
    issuedOn,
    subject,
    recipients,
    copiedTo,
    citations: citationsOf({
      preamble: outline.preamble,
      rest: orders,
      subject,
      ownNumber,
      issuedOn,
    }),
    monitoring: monitoringIn(orders, words),
    attachments: attachmentsOf(body, parts.appendices),
    signer: readSigner(parts.signing),
    urgency,
    topics: topicsOf(subject),
  }
}

/** The title of an enclosure counts where no sentence names what is enclosed. */
function attachmentsOf(body: readonly string[], appendices: readonly Attachment[]): Attachment[] {
  const named = distinctAttachments(body.flatMap(attachmentsIn))
  return named.length > 0 ? named : [...appendices]
}
