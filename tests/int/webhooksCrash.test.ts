/**
 * A worker is killed (SIGKILL) twenty times at random moments. Receivers, some of whose answers are
 * refusals or come late, still get every event, with one id each, in order.
 *
 *   CRASH_SEED=…   the same waits as an earlier run
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram, type BundledProgram } from '#tests/support/crash/bundleProgram'
import { seededRandom } from '#tests/support/crash/seededRandom'
import { storyDocuments, type WebhookOrders } from '#tests/support/crash/webhookStory'
import { makeTestEnvironment, type TestEnvironment } from '#tests/support/database'
import { TestReceiver } from '#tests/support/testReceiver'

const KILLS = 20
const EVENTS = 160
/** A life ends after so many messages at most, and a moment: in the middle of planning or of sending. */
const MOST_MESSAGES = 12
const LONGEST_MOMENT_MS = 60
/** No message comes where the machine is very busy. */
const LONGEST_LIFE_MS = 5_000
const SEED = Number(process.env.CRASH_SEED ?? process.pid)
const random = seededRandom(SEED)

type Child = ChildProcessByStdio<Writable, Readable, Readable>

let environment: TestEnvironment
let program: BundledProgram
const receivers: TestReceiver[] = []
/** How many messages had arrived at each kill. */
const arrivedAtKill: number[] = []
const complaints: string[] = []

function newLife(): Child {
  const child = spawn(process.execPath, ['--conditions=production', program.file], {
    env: { ...process.env, ...environment.variables, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  return child
}

async function begin(child: Child, orders: WebhookOrders): Promise<void> {
  const working = once(child.stdout, 'data')
  child.stdin.end(JSON.stringify(orders))
  await working
}

const arrived = () => receivers.reduce((sum, { received }) => sum + received.length, 0)
const isComplete = () => receivers.every(({ ids }) => new Set(ids).size === EVENTS)
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

beforeAll(async () => {
  environment = makeTestEnvironment()
  program = await bundleProgram('tests/support/crash/webhookProgram.ts')
  for (let count = 0; count < 2; count += 1) {
    receivers.push(
      await TestReceiver.open((_, res) => {
        const draw = random()
        // A refusal, an answer that comes too late, and one that is in time.
        if (draw < 0.03) res.writeHead(500).end()
        else setTimeout(() => res.writeHead(200).end(), draw < 0.05 ? 300 : draw * 10)
      }),
    )
  }
  const orders = {
    base: Date.now(),
    events: EVENTS,
    addresses: receivers.map((one) => one.address),
  }
  let life = newLife()
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Loads its modules while the one before still works.
    const next = newLife()
    await begin(life, orders)
    const wanted = arrived() + Math.floor(random() * (MOST_MESSAGES + 1))
    for (let ms = 0; ms < LONGEST_LIFE_MS && arrived() < wanted; ms += 2) await pause(2)
    await pause(random() * LONGEST_MOMENT_MS)
    const closed = once(life, 'close')
    life.kill('SIGKILL')
    await closed
    arrivedAtKill.push(arrived())
    life = next
  }
  await begin(life, orders)
  for (let waited = 0; waited < 60_000 && !isComplete(); waited += 50) await pause(50)
  const closed = once(life, 'close')
  life.kill('SIGKILL')
  await closed
  console.log(`CRASH_SEED=${SEED}, messages at each kill: ${arrivedAtKill.join(' ')}, ${arrived()}`)
}, 300_000)

afterAll(async () => {
  for (const receiver of receivers) receiver.close()
  program?.remove()
  if (environment?.databaseUrl) {
    const client = new MongoClient(environment.databaseUrl)
    await client.db().dropDatabase()
    await client.close()
  }
  environment?.remove()
})

describe('after twenty kills', () => {
  it('every receiver got every event at least once', () => {
    for (const { told } of receivers) {
      const expected = storyDocuments(EVENTS).map((id) => `released ${id}`)
      expect([...new Set(told)].toSorted()).toEqual(expected)
    }
  })

  it('an event had the same id whenever it was told, and no other event had it', () => {
    for (const { ids, told } of receivers) {
      const pairs = new Set(ids.map((id, index) => `${id} ${told[index]}`))
      expect(pairs.size).toBe(EVENTS)
      expect(new Set(ids).size).toBe(EVENTS)
    }
  })

  it('each receiver was told in order: a repeated event came before any later one', () => {
    for (const { told } of receivers) expect(told).toEqual(told.toSorted())
  })

  it('the kills fell into the middle of the work, and something had to be repeated', () => {
    expect(arrivedAtKill).toHaveLength(KILLS)
    expect(new Set(arrivedAtKill).size).toBeGreaterThan(KILLS / 2)
    expect(arrivedAtKill.at(-1)).toBeLessThan(2 * EVENTS)
    expect(arrived()).toBeGreaterThan(2 * EVENTS)
    expect(complaints.join('')).toBe('')
  })
})
