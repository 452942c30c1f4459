/** The staff half: brings the database up to date, fills an empty one, then hands over to Next. */
import type { RequestListener } from 'node:http'
import next from 'next'
import type { Payload } from 'payload'
import type { Clock } from '#src/clock'
import type { Loaded } from '#src/demonstration/load/index'
import type { Environment } from '#src/env'
import { stopWritingKeyUses } from '#src/portals/keyUses'
import { studioOf } from '#src/studio/context'
import { createFrontDoor } from './frontDoor'
import { makeSessionCheck } from './session'

export { startWebhooks } from './webhooks'

export interface PreparedStudio {
  handle: RequestListener
  clock: Clock
  /** This process's own instance, beside Next's: the worker of webhooks uses it. */
  payload: Payload
  /** Logins and keys made at this start, to print once. */
  made: Loaded
  close(): Promise<void>
}

export async function prepareStudio(environment: Environment): Promise<PreparedStudio> {
  // Next sets module resolution up; it must exist before the Payload configuration is loaded.
  const app = next({
    dev: false,
    dir: process.cwd(),
    hostname: environment.host,
    port: environment.port,
  })
  const { fillDatabase } = await import('./fillDatabase')
  const { payload, ...made } = await fillDatabase(environment)
  const { clock } = studioOf(payload)
  // From here on Next's own instance does what people ask for.
  stopWritingKeyUses()
  await app.prepare()
  const handleNext = app.getRequestHandler()
  return {
    handle: createFrontDoor({
      next: (req, res) => handleNext(req, res),
      isSession: makeSessionCheck(payload.secret),
      trustProxy: environment.trustProxy,
    }),
    clock,
    payload,
    made,
    close: async () => {
      await app.close()
      await payload.destroy()
    },
  }
}
