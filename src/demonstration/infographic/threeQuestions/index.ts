/** Three large questions on deep green, A4 upright: to be read from the queue at a counter. */
import { icon } from '../icons'
import { palette } from '../palette'
import { contact, contacts, IMPRINT, lines, mark, MARGIN, SITE } from '../parts'
import { A4, openSheet, type Poster, type Sheet } from '../sheet'
import * as words from './words'

const { width: WIDTH, height: HEIGHT } = A4
const INNER = WIDTH - 2 * MARGIN
const CARD = { top: 452, height: 256, gap: 22, textLeft: 376 }
const VERDICT = { top: 1292, height: 138, gap: 22 }
const CONTACT_LINE = 1564

export function drawThreeQuestions(): Poster {
  const sheet = openSheet(WIDTH, HEIGHT, palette.lake)
  return sheet.poster([
    header(sheet),
    ...words.questions.map((_, index) => card(sheet, index)),
    ...words.verdicts.map((_, index) => verdict(sheet, index)),
    footer(sheet),
  ])
}

function header(sheet: Sheet): string {
  const [first, second] = words.title
  const { write, sizeFor } = sheet
  return (
    questionMark(sheet) +
    mark(sheet, MARGIN, 58) +
    write({ text: first, x: MARGIN - 6, y: 232, size: 132, weight: 800, fill: palette.white }) +
    write({
      ...{ text: second, x: MARGIN - 4, y: 336, size: sizeFor(800, second, 820), weight: 800 },
      fill: palette.sun,
    }) +
    write({ text: words.subtitle, x: MARGIN, y: 400, size: 36, weight: 500, fill: palette.mint })
  )
}

/** A question mark in a speech bubble, too large to be missed. */
function questionMark({ write }: Sheet): string {
  return (
    `<circle cx="1096" cy="190" r="184" fill="${palette.lakeLight}"/>` +
    `<path d="M1010 76H1178A34 34 0 0 1 1212 110V252A34 34 0 0 1 1178 286H1104L1048 338V286H1010A34 34 0 0 1 976 252V110A34 34 0 0 1 1010 76Z" fill="${palette.sun}"/>` +
    write({
      text: '?',
      x: 1094,
      y: 250,
      size: 190,
      weight: 800,
      fill: palette.ink,
      anchor: 'middle',
    })
  )
}

function card(sheet: Sheet, index: number): string {
  const question = words.questions[index]
  if (!question) return ''
  const top = CARD.top + index * (CARD.height + CARD.gap)
  const middle = top + CARD.height / 2
  const number = { x: MARGIN + 74, size: 108, weight: 800, anchor: 'middle' } as const
  const tone = { line: palette.lake, tint: palette.mint }
  return (
    `<rect x="${MARGIN}" y="${top}" width="${INNER}" height="${CARD.height}" rx="28" fill="${palette.card}"/>` +
    sheet.write({ ...number, text: String(index + 1), y: middle + 39, fill: palette.lake }) +
    icon(question.icon, tone, MARGIN + 208, middle, 72) +
    sheet.write({
      ...{ text: question.title, x: CARD.textLeft, y: top + 92, size: 52, weight: 800 },
      fill: palette.ink,
    }) +
    lines(sheet, question.lines, {
      ...{ x: CARD.textLeft, y: top + 152, leading: 46, size: 32, weight: 500 },
      fill: palette.text,
    })
  )
}

function verdict({ write }: Sheet, index: number): string {
  const one = words.verdicts[index]
  if (!one) return ''
  const width = (INNER - VERDICT.gap) / 2
  const left = MARGIN + index * (width + VERDICT.gap)
  const isGo = index === 0
  const ground = isGo ? palette.sun : palette.never
  const ink = isGo ? palette.ink : palette.white
  const [cx, cy] = [left + 70, VERDICT.top + VERDICT.height / 2]
  const sign = isGo ? `M${cx - 18} ${cy}l13 14l24 -28` : `M${cx - 17} ${cy}h34`
  return (
    `<rect x="${left}" y="${VERDICT.top}" width="${width}" height="${VERDICT.height}" rx="28" fill="${ground}"/>` +
    `<circle cx="${cx}" cy="${cy}" r="42" fill="${ink}"/>` +
    `<path d="${sign}" fill="none" stroke="${ground}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/>` +
    write({ text: one.title, x: cx + 62, y: cy - 6, size: 38, weight: 800, fill: ink }) +
    write({ text: one.meaning, x: cx + 62, y: cy + 37, size: 29, weight: 500, fill: ink })
  )
}

function footer(sheet: Sheet): string {
  const [police, report] = contacts
  const centred = { x: WIDTH / 2, anchor: 'middle' } as const
  return (
    contact(sheet, police, { x: MARGIN, y: CONTACT_LINE, size: 92 }) +
    contact(sheet, report, { x: MARGIN + INNER / 2 + 11, y: CONTACT_LINE, size: 92 }) +
    `<path d="M${MARGIN} 1612H${WIDTH - MARGIN}" stroke="${palette.lakeLight}" stroke-width="3"/>` +
    sheet.write({ ...centred, text: SITE, y: 1664, size: 32, weight: 700, fill: palette.white }) +
    sheet.write({ ...centred, text: IMPRINT, y: 1706, size: 20, weight: 500, fill: palette.mint })
  )
}
