/** The body as a tree: what comes before the numbered list, its points, what comes after. */
import { fold } from '#src/domain/fold'
import { cleanPhrase } from './lines'
import type { Mark } from './marks'
import type { Paragraph } from './paragraphs'

export interface Point {
  no: string
  mark: Mark
  /** The words beside the mark. */
  text: string
  /** Unmarked paragraphs that follow. */
  more: string[]
  children: Point[]
}

export interface Outline {
  preamble: string[]
  points: Point[]
  closing: string[]
}

export function outlineOf(written: readonly Paragraph[]): Outline {
  const paragraphs = withoutEnclosures(written)
  const start = startOfList(paragraphs)
  if (start === paragraphs.length) return proseOutline(paragraphs.map(({ text }) => text))
  const preamble = paragraphs.slice(0, start).map(({ text }) => text)
  const points: Point[] = []
  const stack: Point[] = []
  for (const { mark, text } of paragraphs.slice(start)) {
    if (mark) addPoint({ no: '', mark, text, more: [], children: [] }, points, stack)
    else stack.at(-1)?.more.push(text)
  }
  const last = stack.at(-1)
  return { preamble, points, closing: last ? takeClosing(last) : [] }
}

/** "Danh mục gửi kèm:" with numbers below it lists materials, not duties: one paragraph of all of them. */
function withoutEnclosures(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ mark, text }) => mark === null && LISTS_ENCLOSURES.test(text))
  if (at < 0) return paragraphs
  const rest = paragraphs.slice(at + 1)
  const end = rest.findIndex(({ mark }) => mark === null)
  const items = end < 0 ? rest : rest.slice(0, end)
  const list = items.map(({ text }) => cleanPhrase(text)).join('; ')
  const whole = { mark: null, text: `${paragraphs[at]?.text ?? ''} ${list}` }
  return [...paragraphs.slice(0, at), whole, ...rest.slice(items.length)]
}
const LISTS_ENCLOSURES = /^[\p{L} ]{0,60}(?:gửi|đính|kèm) (?:kèm|theo)[\p{L} ]{0,40}:$/iu

const ORDERS = /(?<!\p{L})(?:yêu cầu|đề nghị|giao)(?!\p{L})/iu

/** A letter without a list: from the first request on, it orders. */
function proseOutline(texts: readonly string[]): Outline {
  const request = texts.findIndex((text) => ORDERS.test(text))
  const end = request < 0 ? texts.length : request
  return { preamble: texts.slice(0, end), points: [], closing: texts.slice(end) }
}

/** Dashes before the first number belong to the grounds ("Căn cứ …"), unless dashes are all there is. */
function startOfList(paragraphs: readonly Paragraph[]): number {
  const numbered = paragraphs.findIndex(({ mark }) => mark !== null && mark.rank < 6)
  if (numbered >= 0) return numbered
  const marked = paragraphs.findIndex(
    ({ mark, text }) => mark !== null && !fold(text).startsWith('can cu'),
  )
  return marked < 0 ? paragraphs.length : marked
}

function addPoint(point: Point, roots: Point[], stack: Point[]): void {
  while (stack.length > 0 && (stack.at(-1)?.mark.rank ?? 0) >= point.mark.rank) stack.pop()
  const parent = stack.at(-1) ?? null
  const siblings = parent ? parent.children : roots
  point.no = numberOf(point.mark, parent, siblings.length)
  siblings.push(point)
  stack.push(point)
}

/** `2`, `2a` for the first dash under it, `2.1`, `II.3`, `II.3b`, `2a.1` for a dash under a letter. */
function numberOf(mark: Mark, parent: Point | null, index: number): string {
  const above = parent?.no ?? ''
  if (mark.style === 'letter') return `${above}${mark.label}`
  if (mark.style === 'dash' || mark.style === 'plus') return bulletNumber(parent, index)
  if (!parent) return mark.label
  if (parent.mark.style === 'number')
    return `${above.slice(0, -parent.mark.label.length)}${mark.label}`
  return `${above}.${mark.label}`
}

function bulletNumber(parent: Point | null, index: number): string {
  const isUnderLetter =
    parent !== null && /[a-zđ]$|\.\d+$/u.test(parent.no) && parent.mark.rank >= 6
  return isUnderLetter ? `${parent.no}.${index + 1}` : `${parent?.no ?? ''}${letterOf(index)}`
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

/** What follows the last point, once its own sentence is complete, closes the dispatch. */
function takeClosing(last: Point): string[] {
  let kept = isComplete(last.text) ? 0 : 1
  while (last.more[kept]?.startsWith('(')) kept += 1
  return last.more.splice(kept)
}

export function isComplete(text: string): boolean {
  return /[.;!?…)]$/.test(text)
}

/** Title of a point that has its matter below it, and null where the words beside the mark are the matter. */
export function headingOf(point: Point): string | null {
  const hasMatterBelow =
    point.children.length > 0 || (point.more.length > 0 && !isComplete(point.text))
  return hasMatterBelow ? cleanPhrase(point.text) : null
}

/** The matter of a point: its own words, or what stands under its heading. */
export function matterOf(point: Point): string {
  if (point.children.length > 0 || headingOf(point) === null)
    return [point.text, ...point.more].join(' ')
  return point.more.join(' ')
}

export interface Leaf {
  point: Point
  /** From the root down. */
  ancestors: Point[]
}

/** Points without points below them, in the order of the text. */
export function leavesOf(points: readonly Point[], ancestors: Point[] = []): Leaf[] {
  return points.flatMap((point) =>
    point.children.length === 0
      ? [{ point, ancestors }]
      : leavesOf(point.children, [...ancestors, point]),
  )
}

/** The points with all that stands in them, and the closing: where a dispatch orders something. */
export function ordersIn({ points, closing }: Outline): string[] {
  return [...points.flatMap(textsOf), ...closing]
}

function textsOf(point: Point): string[] {
  return [point.text, ...point.more, ...point.children.flatMap(textsOf)]
}
