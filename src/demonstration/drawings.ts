/** Every file that the demonstration makes by itself. */
import { drawInfographic, type DrawnFile } from './infographic'
import { drawLeaflet } from './leaflet'
import type { DrawingName } from './types'

export async function draw(drawing: DrawingName): Promise<DrawnFile> {
  return drawing === 'to-roi-lo-chuyen-tien' ? drawLeaflet() : drawInfographic(drawing)
}
