/** The staff half: brings the database up to date, fills an empty one, then hands over to Next. */
import type { RequestListener } from 'node:http'
import next from 'next'
import type { Clock } from '#src/clock'
import type { Environment } from '#src/env'
import { stopWritingKeyUses } from '#src/portals/keyUses'
import { studioOf } from '#src/studio/context'
import type { PrintedLogin } from '#src/studio/firstAdministrator'
import { createFrontDoor } from './frontDoor'
import { makeSessionCheck } from './session'

export interface PreparedStudio {
  handle: RequestListener
  clock: Clock
  /** Logins made at this start, to print once. */
  logins: PrintedLogin[]
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
  const { payload, logins } = await fillDatabase(environment)
  const { clock } = studioOf(payload)
  // From here on Next's own instance works with the database.
  await payload.destroy()
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
    logins,
    close: () => app.close(),
  }
}
