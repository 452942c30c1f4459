/** “Chậm một phút”: five cards on paper, A4 upright. */
import { icon, toneOf } from '../icons'
import { palette } from '../palette'
import { A4, openSheet, type Poster, type Sheet, type Write } from '../sheet'
import * as words from './words'

const { width: WIDTH, height: HEIGHT } = A4

const MARGIN = 64
const INNER = WIDTH - 2 * MARGIN
const HEADER_BOTTOM = 422
const TITLE_ROOM = 764
const CARD = { top: 464, height: 170, gap: 14, tab: 92, textLeft: 326 }
const STRIP = { top: 1394, height: 230, left: MARGIN + 40, secondColumn: MARGIN + 564 }

export function drawFiveThings(): Poster {
  const sheet = openSheet(WIDTH, HEIGHT, palette.paper)
  return sheet.poster([
    header(sheet),
    ...words.steps.map((step, index) => card(sheet, step, index)),
    hotlineStrip(sheet),
    footer(sheet),
  ])
}

function header({ measure, write }: Sheet): string {
  const [first, second] = words.title
  const size = Math.floor((TITLE_ROOM / measure(800, second, 1000)) * 1000)
  const labelText = words.label.toUpperCase()
  const labelWidth = measure(700, labelText, 26) + 56
  const title = { x: MARGIN - 4, size, weight: 800 } as const
  const edge = HEADER_BOTTOM - 16
  return (
    `<path d="M0 0H${WIDTH}V${edge}Q${WIDTH / 2} ${HEADER_BOTTOM + 28} 0 ${edge}Z" fill="${palette.navy}"/>` +
    callingPhone(write) +
    `<rect x="${MARGIN}" y="46" width="${labelWidth}" height="48" rx="24" fill="${palette.sun}"/>` +
    write({ text: labelText, x: MARGIN + 28, y: 79, size: 26, weight: 700, fill: palette.navy }) +
    write({ ...title, text: first, y: 180, fill: palette.white }) +
    write({ ...title, text: second, y: 180 + size * 1.16, fill: palette.sun }) +
    words.subtitle
      .map((text, index) => ({ text, x: MARGIN, y: 334 + index * 45 }))
      .map((line) => write({ ...line, size: 35, weight: 500, fill: palette.pale }))
      .join('')
  )
}

/** A phone with an incoming call from nobody one knows. */
function callingPhone(write: Write): string {
  const inTheMiddle = { x: 0, fill: palette.ink, anchor: 'middle' } as const
  return (
    `<g transform="translate(1044 206)"><circle r="180" fill="${palette.navyLight}"/>` +
    `<g fill="none" stroke="${palette.navyLine}" stroke-width="6" stroke-linecap="round">` +
    `<path d="M-128 -56C-147 -21 -147 21 -128 56M128 -56C147 -21 147 21 128 56"/></g>` +
    `<g transform="rotate(-6) scale(.95)">` +
    `<rect x="-92" y="-166" width="184" height="332" rx="30" fill="${palette.white}"/>` +
    `<rect x="-80" y="-150" width="160" height="300" rx="20" fill="${palette.screen}"/>` +
    `<rect x="-22" y="-140" width="44" height="9" rx="4.5" fill="${palette.grey}"/>` +
    `<circle cy="-62" r="46" fill="${palette.sun}"/>` +
    write({ ...inTheMiddle, text: '?', y: -37, size: 70, weight: 800 }) +
    write({ ...inTheMiddle, text: words.caller, y: 20, size: 22, weight: 700 }) +
    `<path d="M-36 46H36M-22 62H22" stroke="${palette.grey}" stroke-width="6" stroke-linecap="round"/>` +
    `<circle cx="-38" cy="108" r="25" fill="${palette.never}"/><circle cx="38" cy="108" r="25" fill="${palette.do}"/>` +
    `<g fill="none" stroke="${palette.white}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="M-47 99L-29 117M-29 99L-47 117"/><path d="M28 109L36 117L49 101"/></g></g></g>`
  )
}

function card({ write }: Sheet, step: words.Step, index: number): string {
  const top = CARD.top + index * (CARD.height + CARD.gap)
  const bottom = top + CARD.height
  const middle = top + CARD.height / 2
  const tabRight = MARGIN + CARD.tab
  const colour = palette[step.tone]
  const digit = { x: MARGIN + CARD.tab / 2, size: 68, weight: 800, anchor: 'middle' } as const
  return (
    `<rect x="${MARGIN}" y="${top}" width="${INNER}" height="${CARD.height}" rx="24" ` +
    `fill="${palette.card}" stroke="${palette.cardEdge}" stroke-width="2"/>` +
    `<path d="M${tabRight} ${top}V${bottom}H${MARGIN + 24}A24 24 0 0 1 ${MARGIN} ${bottom - 24}` +
    `V${top + 24}A24 24 0 0 1 ${MARGIN + 24} ${top}Z" fill="${colour}"/>` +
    write({ ...digit, text: String(index + 1), y: middle + 24, fill: palette.white }) +
    icon(step.icon, toneOf(step.tone), tabRight + 81, middle) +
    write({
      text: step.title,
      x: CARD.textLeft,
      y: top + 56,
      size: 42,
      weight: 700,
      fill: colour,
    }) +
    step.lines
      .map((text, line) => ({ text, x: CARD.textLeft, y: top + 105 + line * 41 }))
      .map((line) => write({ ...line, size: 30, weight: 500, fill: palette.text }))
      .join('')
  )
}

function hotlineStrip(sheet: Sheet): string {
  const { write } = sheet
  const { top, left, secondColumn } = STRIP
  const [police, report] = words.hotlines
  const site = words.website
  return (
    `<rect x="${MARGIN}" y="${top}" width="${INNER}" height="${STRIP.height}" rx="24" fill="${palette.navy}"/>` +
    write({
      text: words.hotlinesTitle,
      x: left,
      y: top + 52,
      size: 28,
      weight: 700,
      fill: palette.pale,
    }) +
    hotline(sheet, police, left) +
    hotline(sheet, report, secondColumn) +
    `<path d="M${left} ${top + 166}H${WIDTH - left}" stroke="${palette.navyLine}" stroke-width="2"/>` +
    write({ text: site.contact, x: left, y: top + 207, size: 32, weight: 700, fill: palette.sun }) +
    write({
      text: site.meaning,
      x: secondColumn,
      y: top + 206,
      size: 24,
      weight: 500,
      fill: palette.white,
    })
  )
}

function hotline(
  { measure, write }: Sheet,
  { contact, meaning }: words.Hotline,
  x: number,
): string {
  const size = 82
  const textLeft = x + measure(800, contact, size) + 28
  return (
    write({ text: contact, x, y: STRIP.top + 140, size, weight: 800, fill: palette.sun }) +
    meaning
      .map((text, line) => ({ text, x: textLeft, y: STRIP.top + 104 + line * 36 }))
      .map((line) => write({ ...line, size: 28, weight: 500, fill: palette.white }))
      .join('')
  )
}

function footer({ write }: Sheet): string {
  const centred = { x: WIDTH / 2, anchor: 'middle' } as const
  return (
    write({ ...centred, text: words.footer, y: 1670, size: 27, weight: 700, fill: palette.ink }) +
    write({ ...centred, text: words.imprint, y: 1706, size: 20, weight: 500, fill: palette.text })
  )
}
