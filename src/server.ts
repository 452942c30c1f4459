/** Picks the role, wires the halves, listens. */
import { ConfigurationError, readEnvironment } from '#src/env'
import { startDelivery } from '#src/server/delivery'
import { createFrontServer } from '#src/server/frontServer'
import { prepareFolders } from '#src/server/folders'
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
  const delivery =
    environment.role === 'studio'
      ? null
      : await startDelivery(environment, publicAddress(environment, front.port), prepared?.clock)
  front.serve({ delivery: delivery?.handle ?? null, studio: prepared?.handle ?? null })
  announce(environment, front.port, prepared?.made ?? { logins: [], keys: [] })
  stopOnSignals([delivery && { close: delivery.endWaiting }, front, delivery, prepared])
}

start().catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error)
  process.exit(1)
})
