/** A secrecy mark on a page of a PDF, where its text would not show it: leaning, noted, beside a line. */
import { isCapitalMark, isMark, isMarkWord } from '#src/dispatch/secrecyMarks'
import { isUpright } from './letters'
import { COLUMN_GAP, gapBefore, type Line } from './lines'
import type { PdfiumPage } from './pdfiumPage'

/** A line with a stamp beside it has two parts; a table of data has more. */
const MOST_PARTS = 2
/** Cosine of what lies between: letters of one stamp lean alike. */
const SAME_LEAN = 0.998

export function hasMark(page: PdfiumPage, lines: readonly Line[]): boolean {
  return (
    page.annotationTexts().some((text) => text.split(/[\r\n]+/).some(isMark)) ||
    leaningTexts(page).some(isMarkOfStamp) ||
    lines.some(isBesideLine)
  )
}

/** A stamp leans or stands upright; PDFium may see a line in each of its letters, or the last one first. */
const isMarkOfStamp = (text: string): boolean =>
  isMarkWord(text) ||
  isMarkWord([...text].reverse().join('')) ||
  text.split(/[\r\n]+/).some((line) => isMark(line.trim()))

function leaningTexts(page: PdfiumPage): string[] {
  const texts: string[] = []
  const { letterCount, turns } = page
  let lean: number | null = null
  for (let index = 0; index < letterCount; index += 1) {
    const letter = String.fromCodePoint(page.codeAt(index))
    if (/\s/.test(letter)) {
      if (lean !== null) texts.push(`${texts.pop() ?? ''}${letter}`)
      continue
    }
    const { angle } = page.letterAt(index)
    if (isUpright(angle, turns)) {
      lean = null
      continue
    }
    const goesOn = lean !== null && Math.cos(angle - lean) > SAME_LEAN
    texts.push(goesOn ? `${texts.pop() ?? ''}${letter}` : letter)
    lean = angle
  }
  return texts
}

function isBesideLine(line: Line): boolean {
  const parts: string[] = []
  line.pieces.forEach(({ text }, index) => {
    const { from, to } = gapBefore(line, index)
    const isApart = index === 0 || to - from >= COLUMN_GAP * line.size
    parts.push(isApart ? text : `${parts.pop() ?? ''} ${text}`)
  })
  return parts.length === MOST_PARTS && parts.some(isCapitalMark)
}
