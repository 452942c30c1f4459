import path from 'node:path'
import { createDeliveryApp, type DeliveryHandler } from '#src/delivery/app'
import { releasedFilesIn } from '#src/delivery/releasedFiles'
import type { Environment } from '#src/env'
import { noteKeyUse } from '#src/portals/keyUses'
import type { Releases } from './releases'

export interface Delivery {
  handle: DeliveryHandler
  /** Answers everybody who waits for news, so that no connection is cut in the middle. */
  endWaiting(): Promise<void>
}

/** The public half, over what was released. */
export function startDelivery(
  environment: Environment,
  site: string,
  { store, changes, clock, report }: Releases,
): Delivery {
  const releasedFiles = releasedFilesIn(path.join(environment.mediaDir, 'released'))
  return {
    handle: createDeliveryApp({
      ...{ store, clock, releasedFiles, site, changes, report, noteKeyUse },
      ...{ quotas: environment.quotas, trustProxy: environment.trustProxy },
    }),
    endWaiting: async () => changes.waitingRoom.close(),
  }
}
