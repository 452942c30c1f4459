import type { ReleasedAsset, StoredFile } from '#src/domain/release'
import { fileUrlOf } from './address'

interface PublicFileBody {
  url: string
  name: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
}

export interface AssetBody extends PublicFileBody {
  alt: string
  caption: string | null
  renditions: (PublicFileBody & { size: string })[]
}

export function presentAsset(asset: ReleasedAsset): AssetBody {
  return {
    url: fileUrlOf(asset),
    name: asset.name,
    mimeType: asset.mimeType,
    bytes: asset.bytes,
    width: asset.width,
    height: asset.height,
    alt: asset.alt,
    caption: asset.caption,
    renditions: asset.renditions.map(presentRendition),
  }
}

function presentRendition(file: StoredFile & { size: string }) {
  return {
    size: file.size,
    url: fileUrlOf(file),
    name: file.name,
    mimeType: file.mimeType,
    bytes: file.bytes,
    width: file.width,
    height: file.height,
  }
}
