/** Who acts: the bodies that a point, a heading above it or the sentence before the list names. */
import {
  beginsWithBody,
  bodiesIn,
  isNobodyInParticular,
  leadingName,
  type LeadingName,
  type NameWords,
} from './agencyNames'
import { cleanPhrase } from './lines'
import { nameWordsOf } from './nameWords'
import { headingOf, type Leaf, type Point } from './outline'
import { PERSON } from './peopleWords'
import { sentencesOf } from './sentences'

export interface Assignees {
  names: string[]
  /** False where somebody is named and the end of the name could not be made sure of: no name then. */
  isSure: boolean
}

const NOBODY: Assignees = { names: [], isSure: true }
const UNSURE: Assignees = { names: [], isSure: false }

/** Whether somebody is named, even if it is not sure who. */
export const isNamed = ({ names, isSure }: Assignees): boolean => names.length > 0 || !isSure

const assigneesIn = ({ name, isSure }: LeadingName): Assignees =>
  isSure ? { names: bodiesIn(name), isSure } : UNSURE

export const REQUEST =
  /^(?:(?:kính )?đề nghị|yêu cầu|giao(?: cho| trách nhiệm cho| nhiệm vụ cho)?|phân công|đối với|trách nhiệm của|về phía) (?=\p{L})/iu

/** Assignees named by a point itself: in its heading, or before the first deed of its sentence. */
export function assigneesOf(point: Point, words: NameWords): Assignees {
  const heading = headingOf(point)
  if (heading === null) return inSentence(point.text, words)
  const named = inHeading(heading)
  const isDone = named.names.length > 0 || point.children.length > 0
  return isDone ? named : inSentence(point.more[0] ?? '', words)
}

/** The layout sets a heading apart: any word of it may be the name's. */
function inHeading(heading: string): Assignees {
  // "Tổ làm việc theo chế độ … Giao Công an tỉnh:" names in its last sentence who acts.
  const last = sentencesOf(heading).at(-1) ?? ''
  const names = last.split('; ').flatMap((part) => namedFirst(part, nameWordsOf([part])).names)
  return { names: names.length > 0 ? names : peopleAsked(last), isSure: true }
}

/** "5) Đề nghị cha mẹ học sinh": people may be asked as well as bodies. */
function peopleAsked(heading: string): string[] {
  const asked = heading.replace(REQUEST, '')
  if (asked === heading || !PERSON.test(asked) || asked.length > LONGEST_SOMEBODY) return []
  return asked.split(/, | và /u).map(cleanPhrase)
}

/** "Chế độ báo cáo: các đơn vị gửi …" */
const LABEL = /^(?:chế độ )?(?:thông tin,? ?)?báo cáo[^:.;]{0,30}: (?=\p{L})/iu

function inSentence(sentence: string, words: NameWords): Assignees {
  const labelled = sentence.replace(LABEL, '')
  const text = beginsWithBody(labelled) && !beginsWithBody(sentence) ? labelled : sentence
  const named = leadingName(text.replace(REQUEST, ''), words)
  // A body's name and nothing after it orders nothing: "Bộ tài liệu gồm ba phần;".
  const rest = named?.rest.trim() ?? ''
  if (/^; ?\p{L}.{20}/u.test(rest) && beginsWithBody(text.replace(REQUEST, ''))) return UNSURE
  return /^(?:[.;(]|$)/.test(rest) ? NOBODY : namedFirst(text, words)
}

/** "Cấm tàu thuyền ra khơi. Bộ Chỉ huy Bộ đội Biên phòng tỉnh chủ trì …": the first that a later sentence names. */
function inLaterSentence(text: string, words: NameWords): Assignees {
  const later = sentencesOf(text)
    .slice(1, MOST_SENTENCES)
    .filter((sentence) => ACTS.test(sentence))
    .map((sentence) => inSentence(sentence, words))
  return later.find(({ names, isSure }) => isSure && names.length > 0) ?? NOBODY
}
const MOST_SENTENCES = 6
const ACTS = /^(?:Giao |.{4,160}? (?:chủ trì|làm đầu mối|chịu trách nhiệm)[ ,])/u

function namedFirst(text: string, words: NameWords): Assignees {
  const asked = text.replace(REQUEST, '')
  const named = leadingName(asked, words)
  if (!named || !beginsWithBody(asked)) return NOBODY
  return assigneesIn(named)
}

/** Whether the point itself passes on to somebody what the body in the heading above is to do. */
export const isPassedOn = ({ point, ancestors }: Leaf): boolean =>
  isHandedDown(point, [point, ...ancestors.toReversed()])

/** The nearest name counts: the point's own, else that of the point above it. */
export function assigneesOfLeaf({ point, ancestors }: Leaf, words: NameWords): Assignees {
  const line = [point, ...ancestors.toReversed()]
  const nearest = line.map((above) =>
    isHandedDown(above, line) ? NOBODY : assigneesOf(above, words),
  )
  return nearest.find(isNamed) ?? sharedOut(line) ?? inLaterSentence(point.text, words)
}

/** Who is told to hand something down is whose heading it is; "phân công nhiệm vụ" is no handing down. */
const HANDED_DOWN =
  /^(?:yêu cầu|lãnh đạo|giao|phân công)(?: (?:nhiệm vụ|trách nhiệm)? ?cho)? (?=\p{L})/iu

/** "- Yêu cầu các doanh nghiệp …", "- Giao Tổ …" under "Bộ Thông tin và Truyền thông": the ministry is to ask them. */
const isHandedDown = (point: Point, line: readonly Point[]): boolean =>
  HANDED_DOWN.test(point.text) &&
  line.slice(line.indexOf(point) + 1).some((above) => isOneBody(headingOf(above) ?? ''))

/** "Trách nhiệm của Công an tỉnh", but not "Các sở, ban, ngành": under that each is spoken to itself. */
function isOneBody(heading: string): boolean {
  const name = heading.replace(REQUEST, '')
  return beginsWithBody(name) && !isNobodyInParticular(name)
}

const SHARED_OUT = /phân công/iu
const NOT_SOMEBODY =
  /^(?:công tác|về |nội dung|thời gian|kinh phí|chế độ|tổ chức|hình thức|chỉ tiêu|nhiệm vụ|giải pháp|biện pháp)/iu
const LONGEST_SOMEBODY = 60

/** Under "Phân công nhiệm vụ" each heading is somebody, a body or not: "Giáo viên chủ nhiệm", "Bảo vệ: …". */
function sharedOut(line: readonly Point[]): Assignees | null {
  const at = line.findIndex((point) => SHARED_OUT.test(headingOf(point) ?? ''))
  const somebody = at > 0 ? line[at - 1] : undefined
  const label = somebody && (headingOf(somebody) ?? /^([^:]{2,60}):/u.exec(somebody.text)?.[1])
  if (!label || label.length > LONGEST_SOMEBODY || NOT_SOMEBODY.test(label)) return null
  const names = beginsWithBody(label) ? bodiesIn(label) : label.split(/, | và /u).map(cleanPhrase)
  return { names, isSure: true }
}

const ORDER = /(?<!\p{L})(?:yêu cầu|đề nghị|chỉ đạo|giao)(?!\p{L}) ?/giu

/**
 * Whom the sentence before the list orders: "yêu cầu lãnh đạo các đơn vị trực thuộc thực hiện …:".
 * Nobody where it names nobody in particular; then the recipients are meant.
 */
export function orderedBefore(preamble: readonly string[], words: NameWords): Assignees {
  const sentence = sentencesOf(preamble.at(-1) ?? '').at(-1) ?? ''
  const ordered = [...sentence.matchAll(ORDER)].map((order) => {
    const text = sentence.slice(order.index + order[0].length)
    const named = leadingName(text, words)
    if (!named || !beginsWithBody(text) || isNobodyInParticular(named.name)) return NOBODY
    return assigneesIn(named)
  })
  return ordered.find(isNamed) ?? NOBODY
}
