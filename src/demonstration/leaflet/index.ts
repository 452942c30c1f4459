/** The leaflet “Lỡ chuyển tiền rồi?”: one page of A4 on white, kind to an office printer. */
import type { DrawnFile } from '../infographic'
import { palette } from '../infographic/palette'
import { typefaces } from '../infographic/sheet'
import { openPage, PAGE, type Page } from './pdf/page'
import * as words from './words'

const MARGIN = 38
const INNER = PAGE.width - 2 * MARGIN
const HEADER = 178
const STEPS = { top: 196, pitch: 76, textLeft: MARGIN + 62 }
const COLUMNS = { top: 540, height: 148, gap: 14 }
const CONTACTS = { top: 704, height: 88 }

/** Draws the leaflet; the same bytes each time. */
export function drawLeaflet(): DrawnFile {
  const page = openPage(typefaces())
  header(page)
  steps(page)
  column(page, 0, words.keepTitle, words.keep)
  column(page, 1, words.neverTitle, words.never)
  contacts(page)
  const data = page.finish(`${words.title[0]} ${words.title[1]}`)
  return { name: 'to-roi-lo-chuyen-tien.pdf', mimeType: 'application/pdf', data }
}

function header(page: Page): void {
  const [question, answer] = words.title
  page.rect({ x: 0, y: 0, width: PAGE.width, height: HEADER }, palette.navy)
  page.circle(PAGE.width - 78, 66, 62, palette.navyLight)
  page.circle(PAGE.width - 78, 66, 48, palette.sun)
  const big = { weight: 800, x: MARGIN } as const
  page.block('H1', [
    { ...big, text: question, y: 72, size: 42, fill: palette.white },
    { ...big, text: answer, y: 116, size: 33, fill: palette.sun },
  ])
  const hour = { x: PAGE.width - 78, weight: 800, anchor: 'middle', fill: palette.navy } as const
  page.block('P', [
    { ...hour, text: '60', y: 72, size: 40 },
    { ...hour, text: 'phút', y: 90, size: 15 },
  ])
  page.block(
    'P',
    words.lead.map((text, index) => ({
      ...{ text, x: MARGIN, y: 144 + index * 18, size: 12.6, weight: 500 },
      fill: palette.pale,
    })),
  )
}

function steps(page: Page): void {
  page.block('H2', [
    {
      ...{ text: words.stepsTitle, x: MARGIN, y: STEPS.top + 20, size: 18, weight: 800 },
      fill: palette.navy,
    },
  ])
  words.steps.forEach((step, index) => {
    const top = STEPS.top + 36 + index * STEPS.pitch
    page.circle(MARGIN + 24, top + 26, 24, palette.do)
    const number = { x: MARGIN + 24, size: 26, weight: 800, anchor: 'middle' } as const
    page.block('H3', [
      { ...number, text: String(index + 1), y: top + 35, fill: palette.white },
      {
        ...{ text: step.title, x: STEPS.textLeft, y: top + 17, size: 17, weight: 800 },
        fill: palette.do,
      },
    ])
    page.block(
      'P',
      step.lines.map((text, line) => ({
        ...{ text, x: STEPS.textLeft, y: top + 36 + line * 17, size: 12.2, weight: 500 },
        fill: palette.text,
      })),
    )
  })
}

function column(page: Page, side: 0 | 1, title: string, items: readonly string[]): void {
  const { top, height, gap } = COLUMNS
  const width = (INNER - gap) / 2
  const left = MARGIN + side * (width + gap)
  const [ink, ground] =
    side === 0 ? [palette.do, palette.doTint] : [palette.never, palette.neverTint]
  page.rect({ x: left, y: top, width, height, radius: 12 }, ground)
  page.block('H2', [{ text: title, x: left + 16, y: top + 28, size: 15.5, weight: 800, fill: ink }])
  items.forEach((text, index) => {
    const y = top + 52 + index * 24
    page.circle(left + 20, y - 4, 3.2, ink)
    page.block('P', [{ text, x: left + 32, y, size: 11.8, weight: 500, fill: palette.ink }])
  })
}

function contacts(page: Page): void {
  const { top, height } = CONTACTS
  page.rect({ x: 0, y: top, width: PAGE.width, height: PAGE.height - top }, palette.navy)
  words.contacts.forEach(({ number, meaning }, index) => {
    const left = MARGIN + index * 190
    page.block('P', [
      { text: number, x: left, y: top + 52, size: 44, weight: 800, fill: palette.sun },
      { text: meaning, x: left, y: top + 72, size: 10, weight: 500, fill: palette.white },
    ])
  })
  const bank = { x: MARGIN + 392, size: 11, weight: 700, fill: palette.white } as const
  page.block('P', [{ ...bank, text: words.ownBank, y: top + 28 }])
  page.rule(MARGIN + 392, PAGE.width - MARGIN, top + 62, palette.white)
  page.block('P', [
    {
      ...{ text: words.imprint, x: MARGIN, y: top + height + 22, size: 8.6, weight: 500 },
      fill: palette.pale,
    },
  ])
}
