/** Cuts a dispatch into its parts by their landmarks: header, Kính gửi, body, Nơi nhận, signing block. */
import { isCapitals } from './lines'
import { readMark } from './marks'
import { readNameList } from './nameList'
import { isSigningLine } from './signer'
import { readSubject } from './subject'

export interface DispatchParts {
  head: string[]
  subject: string | null
  recipients: string[]
  body: string[]
  copiedTo: string[]
  signing: string[]
}

const RECIPIENTS = /^kính gửi ?:? ?/iu
const COPIED_TO = /^nơi nhận ?:? ?/iu
/** A header of a page without any landmark is no longer than this. */
const LONGEST_HEAD = 12
const SIGNING_LINES = 12

export function partsOf(lines: readonly string[]): DispatchParts {
  const opening = readOpening(lines)
  const closing = readClosing(lines, opening.end)
  return {
    head: lines.slice(0, opening.headEnd),
    subject: opening.subject,
    recipients: opening.recipients,
    body: lines.slice(opening.end, closing.bodyEnd),
    copiedTo: closing.copiedTo,
    signing: closing.signing,
  }
}

interface Opening {
  headEnd: number
  /** Index of the first line of the body. */
  end: number
  subject: string | null
  recipients: string[]
}

function readOpening(lines: readonly string[]): Opening {
  const label = lines.findIndex((line) => RECIPIENTS.test(line))
  const head = label < 0 ? lines.slice(0, 60) : lines.slice(0, label)
  const { subject, end } = readSubject(head)
  if (label >= 0) {
    const list = readNameList(lines, label, RECIPIENTS)
    return { headEnd: label, end: list.end, subject, recipients: list.names }
  }
  const headEnd = end > 0 ? end : endOfBareHead(lines)
  return { headEnd, end: headEnd, subject, recipients: [] }
}

/** No Kính gửi, no title, no V/v: the header ends where sentences or a list begin. */
function endOfBareHead(lines: readonly string[]): number {
  const end = lines
    .slice(0, LONGEST_HEAD)
    .findIndex((line) => readMark(line).mark !== null || line.length > 100 || /[.;]$/.test(line))
  return end < 0 ? Math.min(lines.length, LONGEST_HEAD) : end
}

interface Closing {
  bodyEnd: number
  copiedTo: string[]
  signing: string[]
}

function readClosing(lines: readonly string[], from: number): Closing {
  const label = lines.findLastIndex((line, index) => index >= from && COPIED_TO.test(line))
  const signingStart = startOfSigning(lines, from)
  const list = label < 0 ? null : readNameList(lines, label, COPIED_TO)
  const ends = [label, signingStart].filter((index) => index >= 0)
  return {
    bodyEnd: ends.length > 0 ? Math.min(...ends) : lines.length,
    copiedTo: list?.names ?? [],
    signing: signingStart < 0 ? [] : signingLines(lines, signingStart),
  }
}

/** The first block of powers after the end mark "./."; without an end mark, the last one of the text. */
function startOfSigning(lines: readonly string[], from: number): number {
  const isStart = (index: number) => index >= from && isSigningLine(lines[index] ?? '')
  const endMark = lines.findIndex((line, index) => index >= from && line.endsWith('./.'))
  if (endMark >= 0) {
    const first = lines.findIndex((_, index) => index > endMark && isStart(index))
    if (first >= 0) return first
  }
  let start = lines.findLastIndex((_, index) => isStart(index))
  while (start > from && isStart(start - 1)) start -= 1
  return start
}

function signingLines(lines: readonly string[], start: number): string[] {
  const block = lines.slice(start, start + SIGNING_LINES)
  const end = block.findIndex((line) => COPIED_TO.test(line) || isAppendix(line))
  return end < 0 ? block : block.slice(0, end)
}

function isAppendix(line: string): boolean {
  return isCapitals(line) && /^(?:PHỤ LỤC|DANH SÁCH|BIỂU)/u.test(line)
}
