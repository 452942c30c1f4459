/** Whether a save was refused because another one came first (src/release/guardVersions.ts). */
export function isConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 409
}

/**
 * Whether a save was refused because another one, at the same moment, took the same address. By the
 * shape of Payload's ValidationError: its class would load Payload into a dry run.
 */
export function isSlugTaken(error: unknown): boolean {
  if (!(error instanceof Error) || !('data' in error)) return false
  const { errors } = error.data as { errors?: unknown }
  return Array.isArray(errors) && errors.some(({ path }: { path?: unknown }) => path === 'slug')
}
