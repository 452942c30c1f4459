/** Addresses of the differences between the public version and the current one. */
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '#src/domain/release'

/** Below `/admin`. */
export const DIFFERENCES_PATH = '/khac-biet'

interface Document {
  collection: string
  id: string
}

export function differencesAddress(admin: string, { collection, id }: Document): string {
  return `${admin}${DIFFERENCES_PATH}/${collection}/${encodeURIComponent(id)}`
}

/** What `/khac-biet/materials/ID` asks for; null for what is no such address. */
export function readDifferencesAddress(
  segments: unknown,
): { collection: WorkflowCollection; id: string } | null {
  const [root, name, id, ...rest] = Array.isArray(segments) ? segments.map(String) : []
  const collection = WORKFLOW_COLLECTIONS.find((candidate) => candidate === name)
  if (`/${root}` !== DIFFERENCES_PATH || !collection || !id || rest.length > 0) return null
  return { collection, id }
}
