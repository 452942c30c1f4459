/** Days by which something is due: the day that the text names, with the sentence around it. */
import { isCertainlyBefore, type PartialDate } from '#src/domain/partialDate'
import { DATE, dayFrom, inferDay } from './dates'
import { cleanPhrase } from './lines'
import { sentencesOf } from './sentences'

const HOUR = '(?:\\d{1,2} ?(?:giờ|h|g|:)(?: ?\\d{2}(?: ?phút)?)?,? ?)?'
/** "Hằng năm, trước ngày 15/11" and "trước ngày 20 hằng tháng" name no single day. */
const RECURRING_BEFORE = /(?:hằng|hàng) (?:năm|tháng|quý|tuần)[^.;]{0,60}$|định kỳ[^.;]{0,60}$/iu
const RECURRING_AFTER = /^ ?(?:của )?(?:hằng|hàng|mỗi) (?:năm|tháng|quý|tuần)/iu
const DUE = new RegExp(
  `(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hoàn thành)(?: là| vào| đến| trong| hết| trước|,| thời điểm){0,3} ?${HOUR}(?:ngày )?${DATE}`,
  'giu',
)

/** What is longer than a sentence can be is quoted in part. */
const LONGEST_QUOTE = 1000
const MOST_DEADLINES = 50

function isSingle({ index = 0, input = '', 0: words }: RegExpMatchArray): boolean {
  const after = input.slice(index + words.length)
  return !RECURRING_BEFORE.test(input.slice(0, index)) && !RECURRING_AFTER.test(after)
}

export interface Deadline {
  day: string
  text: string
}

export function deadlinesIn(text: string, issuedOn: PartialDate | null): Deadline[] {
  return sentencesOf(text)
    .flatMap((sentence) =>
      [...sentence.matchAll(DUE)].filter(isSingle).flatMap(([, day = '', month = '', year]) => {
        const due = year ? dayFrom(Number(year), month, day) : inferDay(month, day, issuedOn)
        const isOver =
          due && issuedOn && isCertainlyBefore({ value: due, precision: 'day' }, issuedOn)
        return due && !isOver
          ? [{ day: due, text: cleanPhrase(sentence.slice(0, LONGEST_QUOTE)) }]
          : []
      }),
    )
    .slice(0, MOST_DEADLINES)
}
