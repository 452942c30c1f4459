import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawInfographic } from '#src/demonstration/infographic/index'
import { GREY_SIDE, isMostlyText } from './mostlyText'
import {
  bricks,
  captioned,
  checks,
  drawing,
  foliage,
  gradient,
  noise,
  photo,
  stripes,
  textPoster,
} from '#tests/support/pictures'

async function grey(bytes: Buffer) {
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#fff' })
    .resize({ width: GREY_SIDE, height: GREY_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

const POSTERS: [string, () => Promise<Buffer>][] = [
  ['a notice, black on white', () => textPoster()],
  ['a notice with small print', () => textPoster({ size: 22 })],
  ['a notice with large letters', () => textPoster({ size: 60, weight: 700 })],
  ['white words on red', () => textPoster({ ink: '#fff', paper: '#b3261e', weight: 700 })],
  ['yellow words on navy', () => textPoster({ ink: '#ffd54a', paper: '#0b2a5b', size: 44 })],
  ['grey words on cream', () => textPoster({ ink: '#666', paper: '#fdf6e3', size: 30 })],
  ['a wide banner', () => textPoster({ width: 1600, height: 700, size: 48, weight: 800 })],
  ['a page at four times the size', () => textPoster({ width: 3200, height: 4400, size: 110 })],
  ['half a page of words', () => textPoster({ lines: 10 })],
  ['a chat as a telephone shows it', () => textPoster({ width: 720, height: 1280, size: 28 })],
  [
    'a notice saved as a poor JPEG',
    async () =>
      sharp(await textPoster())
        .jpeg({ quality: 35 })
        .toBuffer(),
  ],
  ['the infographic of the demonstration', async () => (await drawInfographic('nam-viec')).data],
]

const OTHERS: [string, () => Promise<Buffer>][] = [
  ['a photo', () => photo(1)],
  ['a sharp photo', () => photo(2, 1.2, 25)],
  ['a photo at night, full of grain', () => photo(4, 8, 60)],
  ['a photo with a caption', () => captioned()],
  ['leaves and grass', () => foliage()],
  ['a drawing', () => drawing()],
  ['another drawing', () => drawing(11)],
  ['a colour gradient', () => gradient()],
  ['noise', () => noise(900, 900, 60)],
  ['a striped curtain', () => stripes()],
  ['a brick wall', () => bricks()],
  ['a chessboard', () => checks()],
  [
    'one colour',
    () =>
      sharp({ create: { width: 500, height: 400, channels: 3, background: '#c33' } })
        .png()
        .toBuffer(),
  ],
  [
    'a dot',
    () =>
      sharp({ create: { width: 1, height: 1, channels: 3, background: '#c33' } })
        .png()
        .toBuffer(),
  ],
]

describe('a picture of words', () => {
  it.each(POSTERS)('is told: %s', async (_, make) => {
    const picture = await grey(await make())
    expect(isMostlyText(picture)).toBe(true)
  })
})

describe('a picture of other things', () => {
  it.each(OTHERS)('is not taken for words: %s', async (_, make) => {
    const picture = await grey(await make())
    expect(isMostlyText(picture)).toBe(false)
  })
})
