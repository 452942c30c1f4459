import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { drawInfographic, HEIGHT, WIDTH } from './index'
import type { DrawnPicture } from './index'
import { palette, writtenOn } from './palette'
import { drawPoster } from './poster'
import { loadTypeface, WEIGHTS } from './typeface'
import * as words from './words'

const SAFE_MARGIN = 40
const SMALLEST_CONTRAST = 4.5

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('the picture', () => {
  let picture: DrawnPicture
  beforeAll(async () => {
    picture = await drawInfographic()
  })

  it('is a PNG of A4 upright, of less than half a megabyte', async () => {
    const { format, width, height } = await sharp(picture.data).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1240, height: 1754 })
    expect([WIDTH, HEIGHT]).toEqual([1240, 1754])
    expect(picture.data.length).toBeLessThan(500_000)
  })

  it('is not blank: every band of it has something drawn', async () => {
    const bands = 6
    for (let band = 0; band < bands; band += 1) {
      const part = { left: 0, top: band * 290, width: WIDTH, height: 290 }
      const { channels } = await sharp(picture.data).extract(part).removeAlpha().stats()
      expect(Math.max(...channels.map(({ stdev }) => stdev)), `band ${band}`).toBeGreaterThan(20)
    }
  })

  it('is drawn with the same bytes each time', async () => {
    const again = await drawInfographic()
    expect(again.data.equals(picture.data)).toBe(true)
  })
})

describe('the lettering', () => {
  const { svg, lines } = drawPoster()

  it('stays within the sheet and does not run over the cards', () => {
    const tooFar = lines
      .filter(({ text }) => text !== '?' && text !== words.caller)
      .filter(({ left, right }) => left < SAFE_MARGIN || right > WIDTH - 64 - 20)
    expect(tooFar).toEqual([])
    expect(lines.filter(({ baseline }) => baseline > HEIGHT - SAFE_MARGIN)).toEqual([])
  })

  it('shows every word of the text equivalent', () => {
    const drawn = new Set(lines.map(({ text }) => text))
    const expected = [
      ...words.title,
      ...words.subtitle,
      ...words.steps.flatMap((step) => [step.title, ...step.lines]),
      ...words.hotlines.flatMap(({ contact, meaning }) => [contact, ...meaning]),
      words.website.contact,
      words.website.meaning,
    ]
    expect(expected.filter((text) => !drawn.has(text))).toEqual([])
  })

  it('is outlines, with no coordinate that is not a number and no font to be found', () => {
    expect(svg).not.toContain('NaN')
    expect(svg).not.toMatch(/<text|font-family/)
  })

  it.each(WEIGHTS)(
    'has a shape for every letter and all marks of Vietnamese at weight %i',
    (weight) => {
      const vowels = 'aăâeêioôơuưy'
      const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
      const accented = [...vowels].flatMap((vowel) => marks.map((mark) => vowel + mark)).join('')
      const alphabet = `${accented}đ`.normalize('NFC')
      const typeface = loadTypeface(weight)
      const everything = alphabet + alphabet.toUpperCase() + lines.map(({ text }) => text).join('')
      expect(typeface.missing(everything)).toEqual([])
      expect(typeface.missing('漢')).toEqual(['漢'])
    },
  )

  it.each(writtenOn)('keeps a contrast of 4.5 : 1 of %s on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(SMALLEST_CONTRAST)
  })
})
