import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import * as fakeEmergency from './fakeEmergency/words'
import * as fiveThings from './fiveThings/words'
import * as fourSigns from './fourSigns/words'
import { drawInfographic, posters, type DrawnFile, type PosterName } from './index'
import { palette, writtenOn } from './palette'
import { IMPRINT, MARK } from './parts'
import { A4, SQUARE } from './sheet'
import * as threeQuestions from './threeQuestions/words'
import { loadTypeface, WEIGHTS } from './typeface'

const SAFE_MARGIN = 40
/** Room below the last line, which some printers leave white. */
const SMALLEST_FOOT = 28
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

const NAMES = Object.keys(posters) as PosterName[]
const SIZES: Record<PosterName, { width: number; height: number }> = {
  'nam-viec': A4,
  'ba-cau-hoi': A4,
  'bon-dau-hieu': SQUARE,
  'cap-cuu-gia': A4,
}
const TEXT_EQUIVALENTS: Record<PosterName, string> = {
  'nam-viec': fiveThings.textEquivalent(),
  'ba-cau-hoi': threeQuestions.textEquivalent(),
  'bon-dau-hieu': fourSigns.textEquivalent(),
  'cap-cuu-gia': fakeEmergency.textEquivalent(),
}
/** Written on something that is turned or moved: where it ends is not known on the sheet. */
const TURNED: readonly string[] = ['?', fiveThings.caller, fakeEmergency.stamp]
/** In the picture only: who made it. */
const UNSAID: readonly string[] = ['?', IMPRINT, MARK.toUpperCase(), fiveThings.caller]

describe.each(NAMES)('the picture %s', (name) => {
  let picture: DrawnFile
  beforeAll(async () => {
    picture = await drawInfographic(name)
  })

  it('is a PNG of its form, of less than half a megabyte', async () => {
    const { format, width, height } = await sharp(picture.data).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', ...SIZES[name] })
    expect(picture.data.length).toBeLessThan(500_000)
  })

  it('is not blank: every band of it has something drawn', async () => {
    const { width, height } = SIZES[name]
    const bands = 6
    for (let band = 0; band < bands; band += 1) {
      const part = { left: 0, top: band * Math.floor(height / bands), width, height: 200 }
      const { channels } = await sharp(picture.data).extract(part).removeAlpha().stats()
      expect(Math.max(...channels.map(({ stdev }) => stdev)), `band ${band}`).toBeGreaterThan(20)
    }
  })

  it('is drawn with the same bytes each time', async () => {
    const again = await drawInfographic(name)
    expect(again.data.equals(picture.data)).toBe(true)
  })
})

const KINDS_OF_LINES = NAMES.map((name) => ({ name, poster: posters[name].draw() }))

describe.each(KINDS_OF_LINES)('the lettering of $name', ({ name, poster }) => {
  const { svg, lines, width, height } = poster

  it('stays within the sheet', () => {
    const tooFar = lines
      .filter(({ text }) => !TURNED.includes(text))
      .filter(({ left, right }) => left < SAFE_MARGIN || right > width - SAFE_MARGIN)
    expect(tooFar).toEqual([])
    expect(lines.filter(({ baseline }) => baseline > height - SMALLEST_FOOT)).toEqual([])
  })

  it('says nothing that its text equivalent leaves out', () => {
    const said = TEXT_EQUIVALENTS[name].toLowerCase()
    const unsaid = lines
      .map(({ text }) => text)
      .filter((text) => !/^\d$/.test(text) && !UNSAID.includes(text))
      .filter((text) => !said.includes(text.toLowerCase()))
    expect(unsaid).toEqual([])
  })

  it('is outlines, with no coordinate that is not a number and no font to be found', () => {
    expect(svg).not.toContain('NaN')
    expect(svg).not.toMatch(/<text|font-family/)
  })

  it('is of letters that the typeface has', () => {
    const everything = lines.map(({ text }) => text).join('')
    expect(loadTypeface(700).missing(everything)).toEqual([])
  })
})

describe('the typeface and the colours', () => {
  it.each(WEIGHTS)(
    'have a shape for every letter and all marks of Vietnamese at weight %i',
    (weight) => {
      const vowels = 'aăâeêioôơuưy'
      const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
      const accented = [...vowels].flatMap((vowel) => marks.map((mark) => vowel + mark)).join('')
      const alphabet = `${accented}đ`.normalize('NFC')
      const typeface = loadTypeface(weight)
      const everything = alphabet + alphabet.toUpperCase()
      expect(typeface.missing(everything)).toEqual([])
      expect(typeface.missing('漢')).toEqual(['漢'])
    },
  )

  it.each(writtenOn)('keep a contrast of 4.5 : 1 of %s on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(SMALLEST_CONTRAST)
  })
})
