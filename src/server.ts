/** Picks the role, wires the halves, listens. */
import { makeClock } from '#src/clock'
import { ConfigurationError, readEnvironment } from '#src/env'
import { startDelivery } from '#src/server/delivery'
import { createFrontServer } from '#src/server/frontServer'
import { prepareFolders } from '#src/server/folders'
import { openReleases } from '#src/server/releases'
import { announce, publicAddress } from '#src/server/greeting'
import { stopOnSignals } from '#src/server/stop'

async function start(): Promise<void> {
  const environment = readEnvironment(process.env)
  prepareFolders(environment)
  const front = await createFrontServer(environment)
  const servesStudio = environment.role !== 'delivery'
  // Loaded on demand: a delivery process boots without Payload or Next.
  const studio = servesStudio ? await import('#src/server/studio') : null
  const prepared = await studio?.prepareStudio(environment)
  const clock = prepared?.clock ?? makeClock(environment.testClock)
  const releases = await openReleases(environment, clock)
  const delivery =
    environment.role === 'studio'
      ? null
      : startDelivery(environment, publicAddress(environment, front.port), releases)
  const webhooks = prepared && studio?.startWebhooks(prepared.payload, releases)
  front.serve({ delivery: delivery?.handle ?? null, studio: prepared?.handle ?? null })
  announce(environment, front.port, prepared?.made ?? { logins: [], keys: [] })
  const endWaiting = delivery && { close: delivery.endWaiting }
  stopOnSignals([endWaiting, front, webhooks, releases, prepared])
}

start().catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error)
  process.exit(1)
})
