import { LIST, startDeliveryProcess, variablesFor } from './deliveryProcess'
import { runRole } from './processes'
import { median } from './statistics'

export interface StartFigures {
  dataDir: string
  startMs: number
  residentMb: number
}

/** Enough to have asked for everything that is built when first needed, the search index included. */
const QUESTIONS = [
  ...[LIST, '/api/v1/materials?q=lua+dao', '/api/v1/campaigns', '/api/v1/directives'],
  ...['/api/v1/changes', '/feeds/atom.xml', '/calendar.ics', '/sitemap.xml'],
]
const LOAD = { rounds: 1, secondsEach: 2, connections: 16 }

/** Spawn to first answer, the median of some starts; memory after all was asked for and some load. */
export async function measureStart(
  dataDir: string,
  releases: number,
  starts: number,
): Promise<StartFigures> {
  await runRole('write-releases', { dataDir, count: releases }, variablesFor(dataDir))
  const times: number[] = []
  let residentMb = 0
  for (let start = 1; start <= starts; start += 1) {
    const delivery = await startDeliveryProcess(dataDir)
    times.push(delivery.startMs)
    if (start === starts) {
      for (const path of QUESTIONS) await (await fetch(`${delivery.origin}${path}`)).text()
      const contender = { name: 'list', url: `${delivery.origin}${LIST}`, headers: {}, status: 200 }
      await runRole('load', { ...LOAD, contenders: [contender] })
      residentMb = await delivery.residentMb()
    }
    await delivery.stop()
  }
  return { dataDir, startMs: median(times), residentMb }
}
