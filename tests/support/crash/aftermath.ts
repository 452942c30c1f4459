/** How far an interrupted release had come when the kill cut it off. */
import type { Crash } from './trial'

export const AFTERMATHS = ['nothing', 'announced', 'recorded', 'noted'] as const
export type Aftermath = (typeof AFTERMATHS)[number]

export function aftermathOf({ interrupted, log, found }: Crash): Aftermath {
  const record = log.find(({ documentId }) => documentId === interrupted)
  if (!record) return isAnnounced(interrupted, found) ? 'announced' : 'nothing'
  const material = found.materials.find(({ id }) => id === interrupted)
  return material?.publicFrom && material.hasUnreleasedEdits === false ? 'noted' : 'recorded'
}

function isAnnounced(documentId: string, { audit }: Crash['found']): boolean {
  const answered = new Set(audit.map(({ about }) => about))
  return audit.some(
    (event) =>
      event.action === 'release' && event.documentId === documentId && !answered.has(event.id),
  )
}

/** `nothing 4, announced 3, …`, for the test's one line of output. */
export function summaryOf(crashes: readonly Crash[]): string {
  const seen = crashes.map(aftermathOf)
  return AFTERMATHS.map((one) => `${one} ${seen.filter((other) => other === one).length}`).join(
    ', ',
  )
}
