import sharp from 'sharp'
import { drawFakeEmergency } from './fakeEmergency'
import { drawFiveThings } from './fiveThings'
import { drawFourSigns } from './fourSigns'
import type { Poster } from './sheet'
import { drawThreeQuestions } from './threeQuestions'

export interface DrawnFile {
  name: string
  mimeType: 'image/png' | 'application/pdf'
  data: Buffer
}

/** Each poster, and the name under which it is stored. */
export const posters = {
  'nam-viec': { name: 'cham-mot-phut-khong-mat-tien-oan', draw: drawFiveThings },
  'ba-cau-hoi': { name: 'ba-cau-hoi-truoc-khi-chuyen-tien', draw: drawThreeQuestions },
  'bon-dau-hieu': { name: 'bon-dau-hieu-gia-danh-cong-an', draw: drawFourSigns },
  'cap-cuu-gia': { name: 'tin-bao-cap-cuu-gia', draw: drawFakeEmergency },
} as const satisfies Record<string, { name: string; draw: () => Poster }>
export type PosterName = keyof typeof posters

/** Draws a poster; the same bytes each time. */
export async function drawInfographic(poster: PosterName): Promise<DrawnFile> {
  const { name, draw } = posters[poster]
  const data = await sharp(Buffer.from(draw().svg))
    .flatten({ background: '#FFFFFF' })
    .png({ compressionLevel: 9, palette: true, colours: 128, dither: 0 })
    .toBuffer()
  return { name: `${name}.png`, mimeType: 'image/png', data }
}
