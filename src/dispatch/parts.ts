/** Cuts a dispatch into its parts by their landmarks: header, Kính gửi, body, Nơi nhận, signing block. */
import { appendixTitles, type Attachment } from './attachments'
import {
  COPIED_TO_LABEL,
  isAppendixHeading,
  isCopiedToLabel,
  isTitleLine,
  recipientsLabel,
} from './landmarks'
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
  /** Titles of enclosures behind the signature. */
  appendices: Attachment[]
}

/** A header of a page without any landmark is no longer than this. */
const LONGEST_HEAD = 12
const SIGNING_LINES = 16
/** Kính gửi stands within the first lines; further down it belongs to an enclosure. */
const LAST_RECIPIENTS_LINE = 60
/** The signing block lies this near to Nơi nhận, above or below. */
const LINES_ABOVE = 14
const LINES_BELOW = 45
const LONGEST_SIGNING_LINE = 100

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
    appendices: appendixTitles(lines.slice(closing.bodyEnd)),
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
  const top = lines.slice(0, LAST_RECIPIENTS_LINE)
  const at = top.findIndex((line) => recipientsLabel(line) !== null)
  const label = recipientsLabel(top[at] ?? '')
  const { subject, end } = readSubject(label ? top.slice(0, at) : top)
  if (label) {
    const list = readNameList(lines, at, label)
    return { headEnd: at, end: list.end, subject, recipients: list.names }
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
  const label = findCopiedTo(lines, from)
  const signingStart = startOfSigning(lines, from, label)
  const list = label < 0 ? null : readNameList(lines, label, COPIED_TO_LABEL)
  const ends = [label, signingStart].filter((index) => index >= 0)
  return {
    bodyEnd: ends.length > 0 ? Math.min(...ends) : lines.length,
    copiedTo: list?.names ?? [],
    signing: signingStart < 0 ? [] : signingLines(lines, signingStart),
  }
}

/** The first one behind the end mark "./."; without an end mark, the first that stands as a label. */
function findCopiedTo(lines: readonly string[], from: number): number {
  const end = endMark(lines, from)
  const after = lines.findIndex(
    (line, index) => index >= Math.max(end, from) && isCopiedToLabel(line),
  )
  if (end >= 0 && after >= 0) return after
  return lines.findIndex((line, index) => index >= from && isCopiedToLabel(line))
}

const endMark = (lines: readonly string[], from: number): number =>
  lines.findIndex((line, index) => index >= from && /\.\/ ?\.\W{0,3}$/.test(line))

/**
 * The first block of powers near Nơi nhận; without Nơi nhận the first after the end mark, else the
 * last of the text. An enclosure may be signed too, further down.
 */
function startOfSigning(lines: readonly string[], from: number, label: number): number {
  const isStart = (index: number) => index >= from && isSigningLine(lines[index] ?? '')
  const firstFrom = (start: number) =>
    lines.findIndex((_, index) => index >= start && isStart(index))
  const end = endMark(lines, from)
  if (label >= 0) {
    const near = firstFrom(Math.max(lastOfBody(lines, end, label) + 1, from, label - LINES_ABOVE))
    if (near >= 0 && near <= label + LINES_BELOW) return near
  }
  const after = end < 0 ? -1 : firstFrom(end + 1)
  if (after >= 0) return after
  let start = lines.findLastIndex((_, index) => isStart(index))
  while (start > from && isStart(start - 1)) start -= 1
  return start
}

/** Index of the line above Nơi nhận with which the body surely ends: powers above it sign nothing. */
function lastOfBody(lines: readonly string[], end: number, label: number): number {
  if (end >= 0 && end < label) return end
  return lines.slice(0, label).findLastIndex((line) => line.length > LONGEST_SIGNING_LINE)
}

function signingLines(lines: readonly string[], start: number): string[] {
  const block = lines.slice(start, start + SIGNING_LINES)
  const end = block.findIndex(
    (line, index) =>
      isCopiedToLabel(line) || (index > 0 && (isAppendixHeading(line) || isTitleLine(line))),
  )
  return end < 0 ? block : block.slice(0, end)
}
