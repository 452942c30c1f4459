import type { Payload } from 'payload'
import { z } from 'zod'
import type { Refusal } from '#src/domain/errors'
import { MOST_KEYS } from '#src/domain/portalKey'
import { isActive } from './present'
import { storedKeys } from './stored'

const DAY_MS = 24 * 60 * 60 * 1000

/** ISO 8601 with an offset, as milliseconds since the epoch. */
export const INSTANT = z.iso
  .datetime({
    offset: true,
    error: 'Hãy ghi thời điểm theo ISO 8601 có múi giờ, ví dụ 2026-12-01T00:00:00+07:00.',
  })
  .transform((text) => Date.parse(text))

export async function hasTooManyKeys(
  payload: Payload,
  portal: string,
  now: number,
): Promise<boolean> {
  const keys = await storedKeys(payload, portal)
  return keys.filter((key) => isActive(key, now)).length >= MOST_KEYS
}

/** An end lies ahead, and not further than `longest`; a day more, because people count in days. */
export function endRefusal(
  field: string,
  end: number,
  now: number,
  longest: number,
): Refusal | null {
  if (end > now && end <= now + longest + DAY_MS) return null
  const days = Math.floor(longest / DAY_MS)
  const detail = `Hãy chọn thời điểm trong tương lai, xa nhất là ${days} ngày kể từ hôm nay.`
  return { code: 'invalid-request', field, detail }
}
