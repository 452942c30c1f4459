/** A flood of addresses that nobody asked before must not fill the memory: whatever is remembered has a bound. */
import { connect, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { generatedReleases } from '#tests/bench/generatedContent'
import { startDeliveryChild } from '#tests/support/delivery/deliveryChild'
import type { Memory } from '#tests/support/delivery/deliveryProgram'
import { instant, ReleaseLog } from '#tests/support/releases'

const NOW = instant('2026-11-20T05:00:00.000Z')
const RELEASES = 1_000
const QUESTIONS = 100_000
/** Until everything is compiled and indexed. */
const WARM_UP = 1_200
const CONNECTIONS = 16
const AT_ONCE = 50
/** One less than `HTTP/1.1 200 `. */
const STATUS_LENGTH = 12
const MOST_GROWTH_MB = 50
const MOST_AFTERWARDS_MB = 15
const MB = 1024 * 1024

/** Everything that takes a query string, answers of every size among them. */
const PATHS = [
  '/api/v1/materials?limit=10&q=lua+',
  '/api/v1/materials?limit=5&topic=lua-dao&topic=',
  '/api/v1/campaigns?topic=lua-dao&topic=',
  '/feeds/feed.json?limit=3&topic=lua-dao&topic=',
  '/api/v1/agencies?limit=1&page=',
  '/api/v1/materials?unknown=',
  '/api/v1/materials/chuyen-0?',
  '/api/v1/materials/',
  '/graphql?query={materials(limit:1){total}}&variables=',
  '/graphql?query={materials(limit:3){data{title,summary}}}%23',
  '/media/',
  '/api/v1/nowhere/',
]

function logOfEverything(): ReleaseLog {
  const log = new ReleaseLog()
  for (const { collection, documentId, content } of generatedReleases(RELEASES)) {
    log.releaseOf(collection, { documentId, content, effectiveFrom: '2026-01-01T00:00:00Z' })
  }
  return log
}

const headersOf = (number: number) =>
  // Of headers too, something is remembered.
  number % 10 === 0 ? `Accept: text/x-${number}\r\nAccept-Encoding: x${number}, gzip\r\n` : ''

const requestOf = (number: number) =>
  `GET ${PATHS[number % PATHS.length] ?? ''}${number} HTTP/1.1\r\nHost: x\r\n${headersOf(number)}\r\n`

/** Sends many requests at once and reads no more of the answers than their statuses: a client costs as much. */
class Flooder {
  readonly statuses = new Set<string>()
  readonly #socket: Socket
  #missing = 0
  #tail = ''
  #done: (() => void) | null = null

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.setEncoding('latin1').on('data', (chunk: string) => this.#read(chunk))
  }

  send(numbers: readonly number[]): Promise<void> {
    this.#missing = numbers.length
    this.#socket.write(numbers.map(requestOf).join(''))
    return new Promise((resolve) => (this.#done = resolve))
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(chunk: string): void {
    const text = this.#tail + chunk
    for (const [, status = ''] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) {
      this.statuses.add(status)
      this.#missing -= 1
    }
    // A status line may be cut in two; one that is whole is not counted twice.
    this.#tail = text.slice(-STATUS_LENGTH)
    if (this.#missing <= 0) this.#done?.()
  }
}

/** Asks what was never asked before, from one number to the next. */
async function flood(port: number, from: number, to: number): Promise<Set<string>> {
  const statuses = new Set<string>()
  let next = from
  const asking = Array.from({ length: CONNECTIONS }, async () => {
    const flooder = new Flooder(port)
    while (next < to) {
      const first = next
      next = Math.min(to, first + AT_ONCE)
      await flooder.send(Array.from({ length: next - first }, (_, index) => first + index))
    }
    for (const status of flooder.statuses) statuses.add(status)
    flooder.close()
  })
  await Promise.all(asking)
  return statuses
}

it('of a hundred thousand takes less than 50 MB', async () => {
  const child = await startDeliveryChild({ records: logOfEverything().records, startInstant: NOW })
  const half = WARM_UP + QUESTIONS / 2
  await flood(child.port, 0, WARM_UP)
  const before = await child.memory()
  const statuses = await flood(child.port, WARM_UP, half)
  const middle = await child.memory()
  await flood(child.port, half, WARM_UP + QUESTIONS)
  const after = await child.memory()
  await child.stop()
  // Answers, and refusals; nothing that the flood broke.
  expect(statuses).toEqual(new Set(['200', '400', '404', '406']))
  const growth = (used(after) - used(before)) / MB
  const [filling, filled] = [middle, after].map(
    (one) => (one.residentBytes - before.residentBytes) / MB,
  )
  console.log(
    `${growth.toFixed(1)} MB more; resident ${filling?.toFixed(1)}, then ${filled?.toFixed(1)} MB more`,
  )
  expect(growth).toBeLessThan(MOST_GROWTH_MB)
  // The room for garbage grows once with the first load; a second flood of the same size takes no more.
  expect(after.residentBytes - middle.residentBytes).toBeLessThan(MOST_AFTERWARDS_MB * MB)
})

const used = ({ heapBytes, externalBytes }: Memory) => heapBytes + externalBytes
