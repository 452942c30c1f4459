import { ValidationError } from 'payload'

/** Whether a save was refused because another one came first (src/release/guardVersions.ts). */
export function isConflict(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 409
}

/** Whether a save was refused because another one, at the same moment, took the same address (slug). */
export function isSlugTaken(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')
}
