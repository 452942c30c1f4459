/** Windows, deadlines and risk periods of a dispatch: the days that its orders name. */
import { isCertainlyBefore, type PartialDate } from '#src/domain/partialDate'
import { deadlinesIn } from './deadlines'
import { ordersIn, type Outline } from './outline'
import type { ReadFacts, ReadWindow } from './reading'
import { riskPeriodsIn } from './riskPeriods'
import { sentencesOf } from './sentences'
import { windowsIn, type WindowsRead } from './windows'

export type Times = Pick<ReadFacts, 'windows' | 'deadlines' | 'riskPeriods'> & {
  /** The words of each window, in the same order. */
  windowWords: string[]
  /** A span stands in the text, but its days could not be made sure of. */
  hasUnreadable: boolean
}

export function timesOf(
  outline: Outline,
  { issuedOn, subject }: { issuedOn: PartialDate | null; subject: string | null },
): Times {
  const orders = ordersIn(outline)
  const ordered = orders.map((text) => windowsIn(text, issuedOn))
  const told = outline.preamble
    .flatMap(sentencesOf)
    .filter((sentence) => !REPORTS.test(sentence))
    .map((text) => windowsIn(text, issuedOn))
  const spans = distinctSpans([
    ...told.flatMap(spansOf).filter(({ window }) => isAhead(window, issuedOn)),
    ...ordered.flatMap(spansOf).filter(({ window }) => !isOver(window, issuedOn)),
  ])
  const texts = [...outline.preamble, ...orders, subject ?? '']
  return {
    windows: spans.map(({ window }) => window),
    windowWords: spans.map(({ words }) => words),
    deadlines: distinct(orders.flatMap((text) => deadlinesIn(text, issuedOn))),
    riskPeriods: distinct(texts.flatMap(riskPeriodsIn)),
    hasUnreadable: ordered.some((read) => read.hasUnreadable),
  }
}

/** What has happened in a span: a report, no order. */
const REPORTS =
  /(?<!\p{L})(?:đã|xảy ra|ghi nhận|so với|cùng kỳ|tháng đầu năm|phát sinh|phát hiện|tiếp nhận|thiệt hại)(?!\p{L})/iu

interface Span {
  window: ReadWindow
  words: string
}

const spansOf = ({ windows, words }: WindowsRead): Span[] =>
  windows.map((window, index) => ({ window, words: words[index] ?? '' }))

/** One of each, by its days: the first that the text has. */
function distinctSpans(spans: readonly Span[]): Span[] {
  return [
    ...new Map(
      spans.toReversed().map((span) => [`${span.window.startDay} ${span.window.endDay}`, span]),
    ).values(),
  ].reverse()
}

/** The grounds also tell of spans gone by ("từ ngày 01/01 đến 31/10 xảy ra 50 vụ"), which order nothing. */
function isAhead({ endDay }: ReadWindow, issuedOn: PartialDate | null): boolean {
  if (endDay === null || !issuedOn) return false
  return !isOver({ endDay }, issuedOn)
}

/** What lies before the dispatch is told, not ordered. */
export function isOver({ endDay }: Pick<ReadWindow, 'endDay'>, issuedOn: PartialDate | null) {
  if (endDay === null || !issuedOn) return false
  return isCertainlyBefore({ value: endDay, precision: 'day' }, issuedOn)
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
