/** Four signs in a square, large enough for a small telephone in a neighbourhood's chat group. */
import { handset, icon } from '../icons'
import { palette } from '../palette'
import { contact, contacts, IMPRINT, lines, mark, MARGIN, SITE } from '../parts'
import { openSheet, SQUARE, type Poster, type Sheet } from '../sheet'
import * as words from './words'

const { width: WIDTH, height: HEIGHT } = SQUARE
const INNER = WIDTH - 2 * MARGIN
const CARD = { top: 292, height: 288, gap: 18 }
const ACTION = { top: 904, height: 148 }
const BOTTOM = ACTION.top + ACTION.height / 2

export function drawFourSigns(): Poster {
  const sheet = openSheet(WIDTH, HEIGHT, palette.paper)
  return sheet.poster([
    header(sheet),
    ...words.signs.map((_, index) => card(sheet, index)),
    footer(sheet),
    actionStrip(sheet),
  ])
}

function header(sheet: Sheet): string {
  const [first, second] = words.title
  const { write, sizeFor } = sheet
  return (
    `<path d="M0 0H${WIDTH}V390H0Z" fill="${palette.navy}"/>` +
    write({ text: first, x: MARGIN - 4, y: 138, size: 112, weight: 800, fill: palette.white }) +
    write({
      ...{ text: second, x: MARGIN - 2, y: 238, size: sizeFor(800, second, INNER), weight: 800 },
      fill: palette.sun,
    }) +
    mark(sheet, 838, 68)
  )
}

function card(sheet: Sheet, index: number): string {
  const sign = words.signs[index]
  if (!sign) return ''
  const width = (INNER - CARD.gap) / 2
  const left = MARGIN + (index % 2) * (width + CARD.gap)
  const top = CARD.top + Math.floor(index / 2) * (CARD.height + CARD.gap)
  const number = { x: left + width - 34, size: 96, weight: 800, anchor: 'end' } as const
  const tone = { line: palette.never, tint: palette.neverTint }
  return (
    `<rect x="${left}" y="${top}" width="${width}" height="${CARD.height}" rx="26" fill="${palette.card}" ` +
    `stroke="${palette.cardEdge}" stroke-width="2"/>` +
    icon(sign.icon, tone, left + 88, top + 82, 56) +
    sheet.write({ ...number, text: String(index + 1), y: top + 110, fill: palette.line }) +
    sheet.write({
      ...{ text: sign.title, x: left + 32, y: top + 186, size: 41, weight: 800 },
      fill: palette.never,
    }) +
    lines(sheet, sign.lines, {
      ...{ x: left + 32, y: top + 228, leading: 37, size: 29, weight: 500 },
      fill: palette.text,
    })
  )
}

function actionStrip({ write, sizeFor }: Sheet): string {
  const { title, meaning } = words.action
  const [cx, cy] = [MARGIN + 92, BOTTOM]
  return (
    `<rect x="${MARGIN}" y="${ACTION.top}" width="${INNER}" height="${ACTION.height}" rx="26" fill="${palette.never}"/>` +
    `<circle cx="${cx}" cy="${cy}" r="52" fill="${palette.white}"/>` +
    `<g transform="translate(${cx} ${cy}) rotate(135) scale(1.25) translate(-47 -51)">${handset(palette.never)}</g>` +
    write({
      ...{ text: title, x: cx + 82, y: cy + 2, size: sizeFor(800, title, 740), weight: 800 },
      fill: palette.white,
    }) +
    write({ text: meaning, x: cx + 84, y: cy + 46, size: 31, weight: 500, fill: palette.white })
  )
}

function footer(sheet: Sheet): string {
  const [police, report] = contacts
  const end = { x: WIDTH - MARGIN, anchor: 'end' } as const
  return (
    `<path d="M0 ${BOTTOM}H${WIDTH}V${HEIGHT}H0Z" fill="${palette.navy}"/>` +
    contact(sheet, police, { x: MARGIN, y: 1154, size: 76 }) +
    contact(sheet, report, { x: MARGIN + 420, y: 1154, size: 76 }) +
    sheet.write({ text: SITE, x: MARGIN, y: 1206, size: 24, weight: 700, fill: palette.sun }) +
    sheet.write({ ...end, text: IMPRINT, y: 1206, size: 18, weight: 500, fill: palette.pale })
  )
}
