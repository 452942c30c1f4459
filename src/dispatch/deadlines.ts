/** Days by which something is due: the day that the text names, with the sentence around it. */
import type { PartialDate } from '#src/domain/partialDate'
import { DATE, dayFrom, inferDay } from './dates'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

const HOUR = '(?:\\d{1,2} ?(?:giờ|h|g|:)(?: ?\\d{2}(?: ?phút)?)?,? ?)?'
const DUE = new RegExp(
  `(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hoàn thành)(?: là| vào| đến| trong| hết| trước|,| thời điểm){0,3} ?${HOUR}(?:ngày )?${DATE}`,
  'giu',
)

/** What is longer than a sentence can be is quoted in part. */
const LONGEST_QUOTE = 1000
const MOST_DEADLINES = 50

export interface Deadline {
  day: string
  text: string
}

export function deadlinesIn(text: string, issuedOn: PartialDate | null): Deadline[] {
  return sentencesOf(text)
    .flatMap((sentence) =>
      [...sentence.matchAll(DUE)].flatMap(([, day = '', month = '', year]) => {
        const due = year ? dayFrom(Number(year), month, day) : inferDay(month, day, issuedOn)
        return due ? [{ day: due, text: cleanPhrase(sentence.slice(0, LONGEST_QUOTE)) }] : []
      }),
    )
    .slice(0, MOST_DEADLINES)
}
