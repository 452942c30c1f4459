/** What hooks, endpoints and release steps of the studio share, reached through Payload's config. */
import type { Payload } from 'payload'
import type { Clock } from '#src/clock'
import type { OutgoingClient } from '#src/outgoing/guardedClient'

export interface StudioContext {
  clock: Clock
  /** The one way to addresses of others (design §7.4). */
  outgoing: OutgoingClient
  /** Served beyond this machine: who approves or administers needs a second factor. */
  requiresSecondFactor: boolean
  /** Uploads as staff made them; what is released is copied out of here. */
  uploadsDir: string
  /** The content-addressed store that delivery serves from. */
  releasedDir: string
}

export function studioOf(payload: Pick<Payload, 'config'>): StudioContext {
  const context: unknown = payload.config.custom.studio
  if (!context) throw new Error('payload.config.custom.studio is not set')
  return context as StudioContext
}
