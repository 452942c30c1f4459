/**
 * The load generator. Asks every contender for a short while, one after the other, and begins again
 * in the opposite order: what the machine does meanwhile meets them all.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { openClient } from '../keepAliveClient'
import { percentile } from '../statistics'
import { say } from './say'

export interface Contender {
  name: string
  url: string
  headers: Record<string, string>
  /** Sent by POST; without one, GET. */
  body?: string
  /** Any other answer is a fault of the measurement. */
  status: number
}

export interface Load {
  contenders: readonly Contender[]
  rounds: number
  secondsEach: number
  connections: number
}

export interface Speed {
  perSecond: number
  p99Ms: number
}

const WARM_UP_SECONDS = 0.5

export async function play(load: Load): Promise<Record<string, Speed[]>> {
  const speeds = new Map<string, Speed[]>(load.contenders.map(({ name }) => [name, []]))
  for (const contender of load.contenders) await ask(contender, WARM_UP_SECONDS, load.connections)
  for (let round = 0; round < load.rounds; round += 1) {
    const inOrder = [...load.contenders]
    for (const contender of round % 2 === 0 ? inOrder : inOrder.reverse()) {
      speeds.get(contender.name)?.push(await ask(contender, load.secondsEach, load.connections))
    }
  }
  return say(Object.fromEntries(speeds))
}

async function ask(
  { url, headers, body, status }: Contender,
  seconds: number,
  connections: number,
): Promise<Speed> {
  const times: number[] = []
  const onFault = (error: Error) => {
    console.error(`${url}:`, error)
    process.exit(1)
  }
  const onAnswer = (answered: number, milliseconds: number) => {
    if (answered !== status) onFault(new Error(`answered ${answered} instead of ${status}`))
    times.push(milliseconds)
  }
  const begun = performance.now()
  const clients = Array.from({ length: connections }, () =>
    openClient({ url: new URL(url), headers, body, onAnswer, onFault }),
  )
  await sleep(seconds * 1000)
  const elapsed = (performance.now() - begun) / 1000
  for (const client of clients) client.close()
  return { perSecond: times.length / elapsed, p99Ms: percentile(times, 0.99) }
}
