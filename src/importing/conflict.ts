/** Whether a save was refused because another one came first (src/release/guardVersions.ts). */
export function isConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 409
}
