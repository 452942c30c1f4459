/** Public addresses, as paths on this server. */
import type { StoredFile, WorkflowCollection } from '#src/domain/release'

export const API_PATH = '/api/v1'
export const MEDIA_PATH = '/media'
/** The page for people that feeds lead to: `/` leads to the sign-in of the studio. */
export const HOME_PATH = '/docs'

export function hrefOf(collection: WorkflowCollection, slug: string): string {
  return `${API_PATH}/${collection}/${encodeURIComponent(slug)}`
}

export function fileUrlOf(file: Pick<StoredFile, 'hash' | 'name'>): string {
  return `${MEDIA_PATH}/${file.hash}/${encodeURIComponent(file.name)}`
}

export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}
