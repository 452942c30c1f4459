import sharp from 'sharp'

import { drawPoster } from './poster'

export { HEIGHT, WIDTH } from './poster'

export interface DrawnPicture {
  name: string
  mimeType: 'image/png'
  data: Buffer
}

/** Draws the poster of the open campaign; the same bytes each time. */
export async function drawInfographic(): Promise<DrawnPicture> {
  const data = await sharp(Buffer.from(drawPoster().svg))
    .flatten({ background: '#FFFFFF' })
    .png({ compressionLevel: 9, palette: true, colours: 128, dither: 0 })
    .toBuffer()
  return { name: 'cham-mot-phut-khong-mat-tien-oan.png', mimeType: 'image/png', data }
}
