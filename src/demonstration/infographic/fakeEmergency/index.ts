/** A false alarm and the three steps after it, with room to write the family's own numbers. A4 upright. */
import { icon } from '../icons'
import { palette } from '../palette'
import { contact, contacts, IMPRINT, lines, mark, MARGIN, SITE } from '../parts'
import { A4, openSheet, type Poster, type Sheet } from '../sheet'
import * as words from './words'

const { width: WIDTH, height: HEIGHT } = A4
const INNER = WIDTH - 2 * MARGIN
const HEADER = 552
const STEP = { top: 656, pitch: 178, disc: 150, textLeft: 272 }
const TRUTH = { top: 1192, height: 150 }
const NUMBERS = { top: 1386 }
const FOOTER = 1556

export function drawFakeEmergency(): Poster {
  const sheet = openSheet(WIDTH, HEIGHT, palette.paper)
  return sheet.poster([
    header(sheet),
    path(),
    ...words.steps.map((_, index) => step(sheet, index)),
    truth(sheet),
    ownNumbers(sheet),
    footer(sheet),
  ])
}

function header(sheet: Sheet): string {
  const [first, second] = words.title
  const { write } = sheet
  return (
    `<path d="M0 0H${WIDTH}V${HEADER}H0Z" fill="${palette.brick}"/>` +
    icon('ringing-phone', { line: palette.brickDark, tint: palette.sun }, 1074, 176, 102) +
    mark(sheet, MARGIN, 48) +
    write({ text: first, x: MARGIN - 4, y: 196, size: 96, weight: 800, fill: palette.white }) +
    write({ text: second, x: MARGIN - 6, y: 318, size: 122, weight: 800, fill: palette.sun }) +
    falseMessage(sheet)
  )
}

const BUBBLE = { left: MARGIN + 96, top: 408, width: INNER - 96, height: 192 }

/** The message as it stands on the screen, half over the edge, stamped as what it is. */
function falseMessage(sheet: Sheet): string {
  const { left, top, width, height } = BUBBLE
  const bottom = top + height
  const caller = { x: MARGIN + 40, size: 56, weight: 800, anchor: 'middle' } as const
  return (
    `<circle cx="${MARGIN + 40}" cy="${bottom - 40}" r="40" fill="${palette.brickDark}"/>` +
    sheet.write({ ...caller, text: '?', y: bottom - 20, fill: palette.sun }) +
    sheet.write({
      ...{ text: words.sender, x: left + 8, y: top - 16, size: 28, weight: 700 },
      fill: palette.rose,
    }) +
    `<path d="M${left + 40} ${bottom - 60}L${left - 16} ${bottom}H${left + 60}Z" fill="${palette.white}"/>` +
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="34" fill="${palette.white}" stroke="${palette.cardEdge}" stroke-width="2"/>` +
    lines(sheet, words.message, {
      ...{ x: left + 44, y: top + 82, leading: 66, size: 50, weight: 700 },
      fill: palette.ink,
    }) +
    stamp(sheet)
  )
}

function stamp({ write }: Sheet): string {
  const { left, top, width, height } = BUBBLE
  const text = { text: words.stamp, size: 54, weight: 800, anchor: 'middle' } as const
  return (
    `<g transform="translate(${left + width - 166} ${top + height / 2}) rotate(-9)">` +
    `<rect x="-128" y="-50" width="256" height="100" rx="14" fill="none" stroke="${palette.brick}" stroke-width="7"/>` +
    write({ ...text, x: 0, y: 20, fill: palette.brick }) +
    `</g>`
  )
}

/** What joins the three steps. */
function path(): string {
  const x = STEP.disc
  const first = STEP.top + 64
  return `<path d="M${x} ${first}V${first + 2 * STEP.pitch}" stroke="${palette.do}" stroke-width="8"/>`
}

function step(sheet: Sheet, index: number): string {
  const one = words.steps[index]
  if (!one) return ''
  const top = STEP.top + index * STEP.pitch
  const middle = top + 64
  const tone = { line: palette.do, tint: palette.doTint }
  const number = { size: 38, weight: 800, anchor: 'middle', fill: palette.white } as const
  return (
    icon(one.icon, tone, STEP.disc, middle, 70) +
    `<circle cx="${STEP.disc - 62}" cy="${middle - 44}" r="30" fill="${palette.do}" stroke="${palette.paper}" stroke-width="5"/>` +
    sheet.write({ ...number, text: String(index + 1), x: STEP.disc - 62, y: middle - 30 }) +
    sheet.write({
      ...{ text: one.title, x: STEP.textLeft, y: top + 36, size: 56, weight: 800 },
      fill: palette.ink,
    }) +
    lines(sheet, one.lines, {
      ...{ x: STEP.textLeft, y: top + 84, leading: 42, size: 33, weight: 500 },
      fill: palette.text,
    })
  )
}

function truth(sheet: Sheet): string {
  const { top, height } = TRUTH
  return (
    `<rect x="${MARGIN}" y="${top}" width="${INNER}" height="${height}" rx="28" fill="${palette.sun}"/>` +
    sheet.write({
      ...{ text: words.truth.title, x: MARGIN + 40, y: top + 60, size: 46, weight: 800 },
      fill: palette.ink,
    }) +
    sheet.write({
      ...{ text: words.truth.lines.join(' '), x: MARGIN + 40, y: top + 112, weight: 700 },
      size: sheet.sizeFor(700, words.truth.lines.join(' '), INNER - 80),
      fill: palette.ink,
    })
  )
}

function ownNumbers(sheet: Sheet): string {
  const { top } = NUMBERS
  const width = INNER / 3
  return (
    sheet.write({
      ...{ text: words.numbersTitle, x: MARGIN, y: top + 26, size: 32, weight: 700 },
      fill: palette.ink,
    }) +
    words.numbers
      .map((text, index) => {
        const left = MARGIN + index * width
        const name = {
          text,
          x: left,
          y: top + 104,
          size: 30,
          weight: 500,
          fill: palette.text,
        } as const
        const from = left + sheet.measure(500, text, 30) + 14
        const to = left + width - (index < 2 ? 28 : 0)
        return (
          sheet.write(name) +
          `<path d="M${from} ${top + 108}H${to}" stroke="${palette.text}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round"/>`
        )
      })
      .join('')
  )
}

function footer(sheet: Sheet): string {
  const [police, report] = contacts
  const end = { x: WIDTH - MARGIN, anchor: 'end' } as const
  return (
    `<path d="M0 ${FOOTER}H${WIDTH}V${HEIGHT}H0Z" fill="${palette.navy}"/>` +
    contact(sheet, police, { x: MARGIN, y: FOOTER + 104, size: 84 }) +
    contact(sheet, report, { x: MARGIN + 460, y: FOOTER + 104, size: 84 }) +
    sheet.write({
      text: SITE,
      x: MARGIN,
      y: FOOTER + 164,
      size: 28,
      weight: 700,
      fill: palette.sun,
    }) +
    sheet.write({
      ...end,
      text: IMPRINT,
      y: FOOTER + 164,
      size: 20,
      weight: 500,
      fill: palette.pale,
    })
  )
}
