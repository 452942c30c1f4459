/**
 * Readers for stored documents: unset fields come back as null or [] from SQLite and absent from
 * MongoDB; here, at the border, they become one thing.
 */
import { idOf } from '#src/access/staff'
import type { DayWindow } from '#src/domain/calendar'
import { parsePartialDate, type PartialDate } from '#src/domain/partialDate'

export type Stored = Record<string, unknown>

export function text(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

export function textOrNull(value: unknown): string | null {
  return text(value) || null
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter(Boolean) : []
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

export function rows(value: unknown): Stored[] {
  return Array.isArray(value) ? value.filter(isStored) : []
}

export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null
}

/** A value that must be one of a list; null for anything else. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}

export function windows(value: unknown): DayWindow[] {
  return rows(value).map((row) => ({
    startDay: text(row.startDay),
    endDay: textOrNull(row.endDay),
  }))
}

export function partialDate(value: unknown): PartialDate | null {
  return isStored(value) ? parsePartialDate(text(value.value)) : null
}

export { idOf }
