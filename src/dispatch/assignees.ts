/** Who acts: the assignees of a point, those they pass it on to, and those they work with. */
import {
  beginsWithBody,
  bodiesIn,
  isNobodyInParticular,
  leadingName,
  NAMED_BODY,
} from './agencyNames'
import { cleanPhrase } from './lines'
import { headingOf, type Leaf, type Point } from './outline'
import { sentencesOf } from './sentences'

const REQUEST =
  /^(?:(?:kính )?đề nghị|yêu cầu|giao(?: cho| trách nhiệm cho)?|phân công) (?=\p{L})/iu

/** Assignees named by a point itself: in its heading, or before the first deed of its sentence. */
export function assigneesOf(point: Point): string[] {
  const heading = headingOf(point)
  if (heading !== null) {
    const named = heading.split('; ').flatMap(namedFirst)
    return named.length > 0 || point.children.length > 0 ? named : namedFirst(point.more[0] ?? '')
  }
  const named = leadingName(point.text.replace(REQUEST, ''))
  // A body's name and nothing after it orders nothing: "Bộ tài liệu gồm ba phần;".
  const isOrdered = named !== null && !/^(?:[.;(]|$)/.test(named.rest.trim())
  return isOrdered ? namedFirst(point.text) : []
}

function namedFirst(words: string): string[] {
  const named = leadingName(words.replace(REQUEST, ''))
  return named && beginsWithBody(named.name) ? bodiesIn(named.name) : []
}

/** The nearest name counts: the point's own, else that of the point above it. */
export function assigneesOfLeaf({ point, ancestors }: Leaf): string[] {
  const nearest = [point, ...ancestors.toReversed()].map(assigneesOf)
  return nearest.find((names) => names.length > 0) ?? []
}

const ORDER = /(?<!\p{L})(?:yêu cầu|đề nghị|chỉ đạo|giao)(?!\p{L}) ?/giu

/**
 * Whom the sentence before the list orders: "yêu cầu lãnh đạo các đơn vị trực thuộc thực hiện …:".
 * Empty where it names nobody in particular; then the recipients are meant.
 */
export function orderedBefore(preamble: readonly string[]): string[] {
  const sentence = sentencesOf(preamble.at(-1) ?? '').at(-1) ?? ''
  const order = [...sentence.matchAll(ORDER)].at(-1)
  if (!order) return []
  const named = leadingName(sentence.slice(order.index + order[0].length))
  if (!named || !beginsWithBody(named.name) || isNobodyInParticular(named.name)) return []
  return bodiesIn(named.name)
}

const PASSED_ON = new RegExp(
  `(?:^|[.;,:] ?| và )(?:[Cc]hỉ đạo|[Hh]ướng dẫn|[Đđ]ôn đốc|[Gg]iao|[Pp]hân công|[Hh]uy động)(?:(?:, | và )(?:chỉ đạo|hướng dẫn|đôn đốc|kiểm tra|giám sát)){0,3} (?:cho )?(các )?(?=${NAMED_BODY})`,
  'gu',
)
const HANDED_OUT = new RegExp(
  `(?<!\\p{L})(?:gửi|chuyển|cung cấp|cấp phát) [^.;:]{0,80}?(?:tới|đến|cho) (các )?(?=${NAMED_BODY})`,
  'giu',
)
const TO_SPREAD = /^ ?để (?:phổ biến|tuyên truyền|khuyến cáo|triển khai|thực hiện|thông báo)/u

/** Bodies that the assignee is to set to work: "Chỉ đạo Tổ …", "gửi … tới các Tổ … để phổ biến". */
export function delegatesIn(matter: string): string[] {
  // "Giao Sở Tài chính …" at the beginning names the assignee.
  const text = matter.replace(REQUEST, '')
  const led = [...text.matchAll(PASSED_ON)].flatMap((match) => {
    const named = leadingName(text.slice(match.index + match[0].length))
    return named ? delegatesNamed(named.name, Boolean(match[1])) : []
  })
  const handed = [...text.matchAll(HANDED_OUT)].flatMap((match) => {
    const named = leadingName(text.slice(match.index + match[0].length))
    return named && TO_SPREAD.test(named.rest) ? delegatesNamed(named.name, Boolean(match[1])) : []
  })
  return [...new Set([...led, ...handed])]
}

function delegatesNamed(name: string, isPlural: boolean): string[] {
  const local = name.replace(/ trên địa bàn(?: \p{Ll}+){0,2}$/u, '')
  // "các Tổ A và B": two teams under one word; offices keep their "và" ("Giáo dục và Đào tạo").
  if (isPlural && local.startsWith('Tổ ')) return local.split(/ và (?=\p{Lu})/u).map(cleanPhrase)
  return bodiesIn(local)
}

const TOGETHER = /(?<!\p{L})phối hợp(?: chặt chẽ| đồng bộ| hiệu quả| tốt){0,2},? (?:với|cùng) /giu
const BETWEEN_PARTNERS = new RegExp(`[,;] (?=các |${NAMED_BODY})| và (?=các |${NAMED_BODY})`, 'u')

/** Bodies to work with, without "the bodies concerned". */
export function partnersIn(text: string): string[] {
  const partners = [...text.matchAll(TOGETHER)].flatMap((match) => {
    const named = leadingName(text.slice(match.index + match[0].length))
    return named ? named.name.split(BETWEEN_PARTNERS).map(cleanPhrase) : []
  })
  return [...new Set(partners)].filter((name) => name !== '' && !isNobodyInParticular(name))
}
