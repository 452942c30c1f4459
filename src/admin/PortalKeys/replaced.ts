import type { PortalKeyBody } from '#src/portals/present'

type Shown = Pick<PortalKeyBody, 'id' | 'label' | 'state' | 'createdAt' | 'expiresAt'>

/** Whether a key in use has a newer one beside it for the same purpose, which outlasts it: after a rotation. */
export function isReplaced(key: Shown, keys: readonly Shown[]): boolean {
  if (key.state !== 'active') return false
  return keys.some(
    (other) =>
      other.id !== key.id &&
      other.state === 'active' &&
      other.label === key.label &&
      other.createdAt > key.createdAt &&
      other.expiresAt > key.expiresAt,
  )
}
