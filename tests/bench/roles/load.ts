/** The load generator: keeps some connections busy for some seconds, and counts. */
import { setTimeout as sleep } from 'node:timers/promises'
import { openClient } from '../keepAliveClient'
import { percentile } from '../statistics'
import { say } from './say'

export interface Load {
  url: string
  headers: Record<string, string>
  seconds: number
  connections: number
  /** Any other answer is a fault of the measurement. */
  status: number
}

export interface LoadResult {
  perSecond: number
  p99Ms: number
}

export async function play(load: Load): Promise<LoadResult> {
  const { url, headers, seconds, connections, status } = load
  const times: number[] = []
  const fault = (error: Error) => {
    console.error(`${url}:`, error)
    process.exit(1)
  }
  const onAnswer = (answered: number, milliseconds: number) => {
    if (answered !== status) fault(new Error(`answered ${answered} instead of ${status}`))
    times.push(milliseconds)
  }
  const begun = performance.now()
  const clients = Array.from({ length: connections }, () =>
    openClient({ url: new URL(url), headers, onAnswer, onFault: fault }),
  )
  await sleep(seconds * 1000)
  const elapsed = (performance.now() - begun) / 1000
  for (const client of clients) client.close()
  return say({ perSecond: times.length / elapsed, p99Ms: percentile(times, 0.99) })
}
