/** Where in the text each fact of a reading stands, and how sure it is. */
import type { DispatchReading, ReadTask } from './reading'
import { SourceText, type Place } from './sourceText'

export interface Evidence extends Place {
  /** The fact's place in the reading: `subject`, `recipients.0`, `citations.2.number`. */
  path: string
  /** Between 0 and 1; one of CONFIDENCE. */
  confidence: number
}

/** How often such facts are right, rounded down from `npm run bench:reader`. */
export const CONFIDENCE = {
  /** Stands at its own place of the layout: header, lists of names, signing block. */
  stated: 0.98,
  /** Read out of sentences. */
  read: 0.9,
  /** Concluded: a year that is not printed, an issuer without header, everybody addressed. */
  inferred: 0.75,
} as const

class Gathering {
  readonly evidence: Evidence[] = []

  constructor(readonly source: SourceText) {}

  /** Records the words where they stand from `from` on, and tells where they end; `from` where they do not. */
  add(path: string, words: string | null | undefined, confidence: number, from = 0): number {
    const place = words ? this.source.find(words, from) : null
    if (place) this.evidence.push({ path, ...place, confidence })
    return place?.end ?? from
  }

  addLast(path: string, words: string | null | undefined, confidence: number): void {
    const place = words ? this.source.findLast(words) : null
    if (place) this.evidence.push({ path, ...place, confidence })
  }

  /** One after the other, as a list stands on the page. */
  addRow(path: string, rows: readonly string[], confidence: number, from: number): number {
    return rows.reduce(
      (at, words, index) => this.add(`${path}.${index}`, words, confidence, at),
      from,
    )
  }
}

/** Evidence in the order of the reading; facts that are derived, such as a type's slug, have none. */
export function evidenceOf(
  text: string,
  reading: DispatchReading,
  windowWords: readonly string[],
): Evidence[] {
  const gathering = new Gathering(new SourceText(text))
  addHeader(gathering, reading)
  const bodyStart = addRecipients(gathering, reading)
  addCitations(gathering, reading)
  addTasks(gathering, reading, bodyStart)
  addTimes(gathering, reading, windowWords, bodyStart)
  addFoot(gathering, reading)
  return gathering.evidence
}

function addHeader(gathering: Gathering, reading: DispatchReading): void {
  const { stated, inferred } = CONFIDENCE
  const isInferred = reading.warnings.some(({ code }) => code === 'issuer-inferred')
  gathering.add('superior', reading.superior, stated)
  gathering.add('issuer', reading.issuer, isInferred ? inferred : stated)
  gathering.add('documentNumber.raw', reading.documentNumber.raw, stated)
  const placeEnd = gathering.add('place', reading.place, stated)
  if (reading.issuedOn) gathering.add('issuedOn', dateAfter(gathering.source, placeEnd), stated)
  gathering.add('subject', reading.subject, stated)
}

/** The words from "ngày" to the year behind the place; the year may be blank. */
const DATE_WORDS = /ngày[^\p{L}]{0,16}(?:tháng[^\p{L}]{0,16}(?:năm[^\p{L}]{0,8})?)?/u

function dateAfter(source: SourceText, from: number): string | null {
  return DATE_WORDS.exec(source.slice(from, from + 100))?.[0] ?? null
}

function addRecipients(gathering: Gathering, { recipients }: DispatchReading): number {
  const label = gathering.source.find('Kính gửi')?.end ?? 0
  return gathering.addRow('recipients', recipients, CONFIDENCE.stated, label)
}

function addCitations(gathering: Gathering, { citations }: DispatchReading): void {
  citations.forEach(({ number, issuer }, index) => {
    const at = gathering.add(`citations.${index}.number`, number, CONFIDENCE.stated)
    gathering.add(`citations.${index}.issuer`, issuer, CONFIDENCE.read, at)
  })
}

function addTasks(
  gathering: Gathering,
  { tasks, recipients }: DispatchReading,
  from: number,
): void {
  let at = from
  tasks.forEach((task, index) => {
    const path = `tasks.${index}`
    const start = gathering.source.find(task.text, at)?.start ?? at
    const end = gathering.add(`${path}.text`, task.text, CONFIDENCE.read, at)
    addAssignees(gathering, path, task, recipients)
    for (const list of ['delegates', 'partners', 'audiences', 'channels'] as const)
      task[list].forEach((words, row) =>
        gathering.add(`${path}.${list}.${row}`, words, CONFIDENCE.read, start),
      )
    at = end
  })
}

function addAssignees(
  gathering: Gathering,
  path: string,
  { assignees }: ReadTask,
  recipients: readonly string[],
): void {
  const isEverybody = assignees.every((name) => recipients.includes(name))
  const confidence = isEverybody ? CONFIDENCE.inferred : CONFIDENCE.read
  assignees.forEach((name, row) => gathering.add(`${path}.assignees.${row}`, name, confidence))
}

function addTimes(
  gathering: Gathering,
  reading: DispatchReading,
  windowWords: readonly string[],
  from: number,
): void {
  const { read, inferred } = CONFIDENCE
  reading.windows.forEach(({ yearInferred }, index) =>
    gathering.add(`windows.${index}`, windowWords[index], yearInferred ? inferred : read, from),
  )
  reading.deadlines.forEach(({ text }, index) =>
    gathering.add(`deadlines.${index}`, text, read, from),
  )
  reading.riskPeriods.forEach(({ text }, index) =>
    gathering.add(`riskPeriods.${index}`, text, read),
  )
  reading.attachments.forEach(({ text }, index) =>
    gathering.add(`attachments.${index}`, text, read, from),
  )
  gathering.add('monitoring', reading.monitoring?.text, read, from)
}

function addFoot(gathering: Gathering, { copiedTo, signer }: DispatchReading): void {
  const label = gathering.source.findLast('Nơi nhận')?.end ?? 0
  gathering.addRow('copiedTo', copiedTo, CONFIDENCE.stated, label)
  gathering.addLast('signer.position', signer?.position, CONFIDENCE.stated)
  gathering.addLast('signer.name', signer?.name, CONFIDENCE.stated)
}
