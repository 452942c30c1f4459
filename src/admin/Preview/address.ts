/** Addresses of previews, made and read in one place. */
import { PREVIEWED_COLLECTIONS } from '#src/studio/preview/content'
import type { PreviewRequest } from '#src/studio/preview/version'

/** Below `/admin`. */
export const PREVIEW_PATH = '/xem-truoc'

export function previewAddress(
  admin: string,
  { collection, id, version }: Omit<PreviewRequest, 'collection'> & { collection: string },
): string {
  const query = version === null ? '' : `?version=${version}`
  return `${admin}${PREVIEW_PATH}/${collection}/${encodeURIComponent(id)}${query}`
}

/** What `/xem-truoc/materials/ID?version=3` asks for; null for what is no such address. */
export function readPreviewAddress(
  segments: unknown,
  version: string | string[] | undefined,
): PreviewRequest | null {
  const [root, name, id, ...rest] = Array.isArray(segments) ? segments.map(String) : []
  const collection = PREVIEWED_COLLECTIONS.find((candidate) => candidate === name)
  if (`/${root}` !== PREVIEW_PATH || !collection || !id || rest.length > 0) return null
  if (version === undefined) return { collection, id, version: null }
  const isNumber = typeof version === 'string' && /^[1-9]\d{0,8}$/.test(version)
  return isNumber ? { collection, id, version: Number(version) } : null
}
