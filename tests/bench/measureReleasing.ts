import { LIST, startDeliveryProcess, variablesFor } from './deliveryProcess'
import type { Figures } from './floors'
import { runRole, startRole } from './processes'
import { median } from './statistics'

const ROUNDS = 6
const LOAD = { rounds: 1, secondsEach: 2, connections: 16 }

/** Answers per second while something is released twice a second, and while nothing is, in turns. */
export async function measureReleasing(dataDir: string): Promise<Figures> {
  const { origin, stop } = await startDeliveryProcess(dataDir)
  const contender = { name: 'list', url: `${origin}${LIST}`, headers: {}, status: 200 }
  const speed = async () => {
    const { list = [] } = await runRole('load', { ...LOAD, contenders: [contender] })
    return list[0] ?? { perSecond: NaN, p99Ms: NaN }
  }
  const [quiet, releasing] = [[], []] as Awaited<ReturnType<typeof speed>>[][]
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet?.push(await speed())
    const releases = await startRole('keep-releasing', { dataDir }, variablesFor(dataDir))
    releasing?.push(await speed())
    await releases.stop()
  }
  await stop()
  const middle = (speeds: typeof quiet = [], of: 'perSecond' | 'p99Ms') =>
    median(speeds.map((one) => one[of]))
  return {
    list_while_releasing_vs_quiet: middle(releasing, 'perSecond') / middle(quiet, 'perSecond'),
    list_while_releasing_p99_ms: middle(releasing, 'p99Ms'),
  }
}
