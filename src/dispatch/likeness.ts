/**
 * Whether a text is a dispatch, judged where its layout does not tell: a body without header and foot
 * orders somebody something, an essay has no sign of an order at all.
 */
import { beginsWithBody, NAMED_BODY } from './agencyNames'
import { citedDocumentsIn } from './citedDocuments'
import { isNumberLine, isTitleLine, MOTTO } from './landmarks'
import { outlineOf } from './outline'
import { paragraphsOf, type Paragraph } from './paragraphs'
import type { DispatchParts } from './parts'
import { sentencesOf } from './sentences'
import { readSigner } from './signer'

/** `perhaps`: there are signs of one, and not enough of them to read facts out of it. */
export type Likeness = 'dispatch' | 'perhaps' | 'other'

/** Signs that outweigh what any other text has of them. */
const ENOUGH = 3
/** An article says of the police that they ask people for something, and that is all of it. */
const DOUBTFUL = 2
/** The first pages tell. */
const MOST_PARAGRAPHS = 300

export function likenessOf(parts: DispatchParts, lines: readonly string[]): Likeness {
  if (hasLandmark(parts)) return 'dispatch'
  const weight = weightOfSigns(paragraphsOf(lines).slice(0, MOST_PARAGRAPHS))
  if (weight >= ENOUGH) return 'dispatch'
  return weight >= DOUBTFUL || lines.some(isTraceOfLayout) ? 'perhaps' : 'other'
}

/** A number line, a title, Kính gửi, Nơi nhận or a signature: nothing else is laid out so. */
function hasLandmark({ head, recipients, copiedTo, signing }: DispatchParts): boolean {
  const isHeaded = head.some((line) => isNumberLine(line) || isTitleLine(line))
  return isHeaded || recipients.length > 0 || copiedTo.length > 0 || isSigned(signing)
}

/** A heading of an essay, "TỔNG KẾT", looks like a position. */
function isSigned(signing: readonly string[]): boolean {
  const signer = readSigner(signing)
  return Boolean(signer?.name ?? signer?.authority)
}

const TRACE =
  /^(?:kính ?gửi|n[ơo]i nhận|số ?: ?\S*\/\p{Lu}|\p{Lu}[\p{L} ]{1,30}, ngày .{0,9}tháng)/iu
const isTraceOfLayout = (line: string): boolean => TRACE.test(line) || MOTTO.test(line)

const ORDER = /(?<!\p{L})(?:yêu cầu|đề nghị|giao(?: cho)?|chỉ đạo|phân công)(?!\p{L}) /giu
const GROUND =
  /^(?:căn cứ|thực hiện|triển khai|tiếp theo|nhận được|tiếp nhận|xét đề nghị)(?!\p{L})|^.{3,90} nhận được /iu
const SPEAKER = new RegExp(NAMED_BODY, 'u')
const REQUESTED = /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo)(?!\p{L})/iu
/** Under it stands who does what. */
const SHARED_OUT = /^(?:tổ chức thực hiện|phân công|nhiệm vụ(?:,| và) giải pháp)/iu
/** "./." stands behind the last word of a dispatch and of nothing else. */
const END_MARK = /\.\/ ?\.\W{0,3}$/

function weightOfSigns(paragraphs: readonly Paragraph[]): number {
  const texts = paragraphs.map(({ text }) => text)
  const sentences = texts.flatMap(sentencesOf)
  const duties = dutiesIn(paragraphs)
  const signs = [
    isOrderOverList(paragraphs) ? 2 : 0,
    texts.some(isGround) ? 2 : 0,
    texts.some((text) => END_MARK.test(text)) ? 2 : 0,
    sentences.some(isOrderToBody) ? 1 : 0,
    sentences.some((text) => REQUESTED.test(text) && SPEAKER.test(text)) ? 1 : 0,
    duties > 1 ? 2 : 0,
    duties > 1 && texts.some((text) => SHARED_OUT.test(text)) ? 1 : 0,
  ]
  return signs.reduce((sum, sign) => sum + sign, 0)
}

/** "UBND xã yêu cầu các đơn vị thực hiện một số nội dung sau:" with points below. */
function isOrderOverList(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }, index) => {
    const last = text.endsWith(':') ? (sentencesOf(text).at(-1) ?? '') : ''
    return isOrderToBody(last) && SPEAKER.test(last) && paragraphs[index + 1]?.mark
  })
}

const isOrderToBody = (sentence: string): boolean =>
  [...sentence.matchAll(ORDER)].some(({ index, 0: { length } }) =>
    beginsWithBody(sentence.slice(index + length)),
  )

/** "Thực hiện Kế hoạch số 56/KH-UBND …": only offices stand on such documents. */
const isGround = (text: string): boolean =>
  GROUND.test(text) && citedDocumentsIn(text, null).some(({ number }) => number !== null)

/** Points that begin with the body that is to do them. */
function dutiesIn(paragraphs: readonly Paragraph[]): number {
  return outlineOf(paragraphs)
    .points.flatMap((point) => [point, ...point.children])
    .filter(({ text }) => beginsWithBody(text.replace(/^(?:giao|đề nghị|yêu cầu) /iu, ''))).length
}
