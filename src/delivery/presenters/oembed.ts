/** A material as another site embeds it (oembed.com): a picture, or a piece of HTML; always with its source. */
import { HOME_PATH } from './address'
import type { AssetBody } from './asset'
import { element, escaped } from './markup'
import type { MaterialBody } from './material'
import { materialHtml } from './materialHtml'

export interface OembedBody {
  version: '1.0'
  type: 'photo' | 'rich'
  title: string
  author_name: string | null
  author_url: string | null
  provider_name: string
  provider_url: string
  width: number
  height: number
  url?: string
  html?: string
}

export interface Room {
  maxwidth?: number | undefined
  maxheight?: number | undefined
}

/** For a piece of text there is no natural size: a column that a page can hold. */
const COLUMN = { width: 600, height: 800 }

export function presentOembed(material: MaterialBody, site: string, room: Room): OembedBody {
  const picture = pictureOf(material, room)
  const source = {
    title: material.title,
    author_name: material.attribution ?? material.agency?.name ?? null,
    author_url: `${site}${material.links.html}`,
    provider_name: 'Cảnh Giác',
    provider_url: `${site}${HOME_PATH}`,
  }
  if (picture) {
    const { url, width, height } = picture
    return { version: '1.0', type: 'photo', ...source, url: `${site}${url}`, width, height }
  }
  return {
    ...{ version: '1.0', type: 'rich' },
    ...source,
    html: materialHtml(material, site),
    width: Math.min(COLUMN.width, room.maxwidth ?? Infinity),
    height: Math.min(COLUMN.height, room.maxheight ?? Infinity),
  }
}

type Sized = Pick<AssetBody, 'url'> & { width: number; height: number }

/** What is a picture in itself, in the largest version that fits; null where none does. */
function pictureOf({ kind, assets }: MaterialBody, room: Room): Sized | null {
  if (kind !== 'infographic' && kind !== 'leaflet') return null
  const [asset] = assets
  if (!asset?.mimeType.startsWith('image/')) return null
  // Smaller versions that were cut to a shape are not the picture.
  const whole = [asset, ...asset.renditions.filter((rendition) => isWhole(rendition, asset))]
  const fitting = whole
    .filter(hasSize)
    .filter(({ width, height }) => {
      return width <= (room.maxwidth ?? Infinity) && height <= (room.maxheight ?? Infinity)
    })
    .sort((left, right) => right.width - left.width)
  return fitting[0] ?? null
}

function hasSize<T extends { width: number | null; height: number | null }>(
  file: T,
): file is T & { width: number; height: number } {
  return file.width !== null && file.height !== null
}

const SAME_SHAPE = 0.02

function isWhole(rendition: AssetBody['renditions'][number], asset: AssetBody): boolean {
  if (!hasSize(rendition) || !hasSize(asset)) return false
  const shapes = [rendition.width / rendition.height, asset.width / asset.height] as const
  return Math.abs(shapes[0] / shapes[1] - 1) < SAME_SHAPE
}

export function oembedXml(body: OembedBody): string {
  const fields = Object.entries(body)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => element(name, {}, escaped(String(value))))
  const declaration = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
  return declaration + element('oembed', {}, fields.join('\n'))
}
