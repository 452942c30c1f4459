/** The portals of the demonstration, each with a key that is made now and told once. */
import type { Payload } from 'payload'
import { KEY_LIFE_MS, KEY_SCOPES } from '#src/domain/portalKey'
import { logKeyEvent, makeKey } from '#src/portals/makeKey'
import { releasePortal } from '#src/portals/release'
import { studioOf } from '#src/studio/context'
import type { DemonstrationPortal } from '../types'
import { idFor, type Ids } from './ids'

/** A key to print once, with whose it is. */
export interface PrintedKey {
  portal: string
  key: string
}

export async function writePortals(
  payload: Payload,
  portals: readonly DemonstrationPortal[],
  ids: Ids,
): Promise<PrintedKey[]> {
  const printed: PrintedKey[] = []
  for (const { key, agency, ...data } of portals) {
    const portal = await payload.create({
      collection: 'portals',
      data: { ...data, agency: idFor(ids, agency) },
      depth: 0,
      // The system fills an empty studio: nobody is signed in.
      overrideAccess: true,
    })
    ids.set(key, portal.id)
    const event = {
      action: 'key-made',
      portal,
      actor: null,
      detail: 'tạo khóa trình diễn.',
    } as const
    await logKeyEvent(payload, event)
    const expiresAt = studioOf(payload).clock.now() + KEY_LIFE_MS
    const wanted = { label: 'Khóa trình diễn', scopes: [...KEY_SCOPES], expiresAt }
    const made = await makeKey(payload, portal, null, wanted)
    await releasePortal(payload, portal.id, null)
    printed.push({ portal: data.name, key: made.key })
  }
  return printed
}
