/** Webhooks from a change to the receiver: signed, in order, tried for a day, each by itself. */
import { createHmac } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { TRIED_FOR_MS } from '#src/domain/webhook'
import { PUBLIC_ONLY } from '#src/outgoing/destination'
import { answers, TAKES, type Received, type TestReceiver } from '#tests/support/testReceiver'
import { WebhookStage } from '#tests/support/webhookStage'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

let stage: WebhookStage
beforeAll(async () => {
  stage = await WebhookStage.open()
})
afterAll(() => stage.close())
afterEach(async () => {
  expect(stage.faults).toEqual([])
  // Each test tells its own receivers only.
  await stage.studio.payload.db.deleteMany({ collection: 'webhooks', where: {} })
})

/** Written from the text of Standard Webhooks 1.0, beside the library. */
function signatureOf({ id, headers, body }: Received, secret: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signed = `${id}.${headers['webhook-timestamp']}.${body}`
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}

/** What the library makes of it, at the time at which it was sent. */
function verified({ headers, body }: Received, secret: string): unknown {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 })
  try {
    return new Webhook(secret).verify(body, headers)
  } finally {
    vi.useRealTimers()
  }
}

const signaturesOf = ({ headers }: Received) => headers['webhook-signature']?.split(' ')
const first = ({ received }: TestReceiver) => received[0] ?? { headers: {}, body: '{}', id: '' }
let count = 0
/** A document that no other test knows. */
const fresh = () => `m-${(count += 1)}`

describe('a message', () => {
  it('tells a change as /api/v1/changes does, signed so that others understand it', async () => {
    const receiver = await stage.receiver()
    const { secret } = await stage.webhook(receiver.address)
    const id = fresh()
    stage.release(id, { title: 'Cảnh báo “con đang cấp cứu”' })
    await stage.look()
    expect(receiver.told).toEqual([`released ${id}`])
    const message = first(receiver)
    const body = verified(message, secret)
    expect(body).toMatchObject({
      type: 'document.released',
      timestamp: new Date(stage.now).toISOString(),
      data: { id: message.id, type: 'released', collection: 'materials', documentId: id },
    })
    expect(message.body).toContain('Cảnh báo “con đang cấp cứu”')
    expect(signaturesOf(message)).toEqual([signatureOf(message, secret)])
    expect(message.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(() => verified({ ...message, body: `${message.body} ` }, secret)).toThrow()
  })

  it('is not sent for what was before the webhook, nor for what is still to come', async () => {
    stage.release(fresh())
    stage.pass(1000)
    const receiver = await stage.receiver()
    await stage.webhook(receiver.address)
    const later = fresh()
    const effectiveFrom = new Date(stage.now + MINUTE_MS).toISOString()
    stage.log.releaseOf('materials', { documentId: later, effectiveFrom })
    await stage.look()
    stage.pass(MINUTE_MS - 1)
    await stage.look()
    expect(receiver.told).toEqual([])
    stage.pass(1)
    await stage.look()
    expect(receiver.told).toEqual([`released ${later}`])
  })

  it('holds no document that has gone in the meantime, and nothing of it lies in the queue', async () => {
    const receiver = await stage.receiver(answers(503))
    const { id: webhook } = await stage.webhook(receiver.address)
    const id = fresh()
    stage.release(id, { title: 'THUHOI' })
    await stage.look()
    expect(receiver.received[0]?.body).toContain('THUHOI')
    expect(JSON.stringify(await stage.deliveries(webhook))).not.toContain('THUHOI')
    stage.withdraw(id)
    receiver.received.length = 0
    receiver.behaviour = TAKES
    stage.pass(MINUTE_MS)
    await stage.look()
    expect(receiver.told).toEqual([`released ${id}`, `withdrawn ${id}`])
    expect(JSON.stringify(receiver.received)).not.toContain('THUHOI')
  })

  it('is sent to nobody who is switched off, and then from where it stopped', async () => {
    const receiver = await stage.receiver()
    const { id: webhook } = await stage.webhook(receiver.address)
    await stage.ask('PATCH', webhook, { isOn: false })
    const [one, other] = [fresh(), fresh()]
    stage.release(one)
    await stage.look()
    expect(receiver.told).toEqual([])
    stage.release(other)
    await stage.lookAtNews()
    expect(receiver.told).toEqual([])
    await stage.ask('PATCH', webhook, { isOn: true })
    await stage.lookAtDue()
    expect(receiver.told).toEqual([`released ${one}`, `released ${other}`])
  })

  it('is sent to no portal in the trash', async () => {
    const receiver = await stage.receiver()
    const portal = await stage.newPortal()
    await stage.webhook(receiver.address, { portal })
    stage.log.withdraw(portal, new Date(stage.now).toISOString())
    stage.release(fresh())
    await stage.look()
    expect(receiver.received).toEqual([])
  })

  it('goes out in order, however many there are', async () => {
    const receiver = await stage.receiver()
    await stage.webhook(receiver.address)
    const ids = Array.from({ length: 90 }, fresh)
    for (const id of ids) stage.release(id)
    await stage.look()
    expect(receiver.told).toEqual(ids.map((id) => `released ${id}`))
    expect(new Set(receiver.ids).size).toBe(90)
  })
})

describe('what is asked for', () => {
  const scene = () => {
    const [warning, article, campaign] = [fresh(), fresh(), fresh()]
    stage.release(warning, {
      kind: 'warning',
      topics: ['lua-dao'],
      audiences: ['a1'],
      agency: 'g1',
    })
    stage.release(article, { kind: 'article', topics: ['ma-tuy'], language: 'en' })
    stage.pass(1000)
    const effectiveFrom = new Date(stage.now).toISOString()
    const windows = [{ startDay: '2020-01-01', endDay: '2099-01-01' }]
    const content = { windows, topics: ['lua-dao'] }
    stage.log.releaseOf('campaigns', { documentId: campaign, effectiveFrom, content })
    stage.release(warning, { kind: 'article', topics: ['tien-gia'] })
    stage.withdraw(warning)
    return { warning, article, campaign }
  }

  it.each([
    [{}, ['released w', 'released a', 'released c', 'updated w', 'withdrawn w']],
    [{ kinds: ['warning'] }, ['released w', 'updated w', 'withdrawn w']],
    [{ topics: ['lua-dao'] }, ['released w', 'released c', 'updated w', 'withdrawn w']],
    [
      { topics: ['lua-dao'], collections: ['materials'] },
      ['released w', 'updated w', 'withdrawn w'],
    ],
    [
      { topics: ['lua-dao', 'ma-tuy'], events: ['released'] },
      ['released w', 'released a', 'released c'],
    ],
    [{ topics: ['ma-tuy'], kinds: ['warning'] }, []],
    [{ languages: ['en'] }, ['released a']],
    [{ events: ['withdrawn', 'replaced'] }, ['withdrawn w']],
    [{ collections: ['hotlines'] }, []],
  ])('by %j is %j', async (filters, expected) => {
    const receiver = await stage.receiver()
    await stage.webhook(receiver.address, filters)
    const { warning, article, campaign } = scene()
    await stage.look()
    const names = new Map([
      [warning, 'w'],
      [article, 'a'],
      [campaign, 'c'],
    ])
    const told = receiver.told.map((line) => {
      const [type = '', id = ''] = line.split(' ')
      return `${type} ${names.get(id) ?? id}`
    })
    expect(told).toEqual(expected)
  })

  it('may name documents of the studio: agencies, audiences, campaigns', async () => {
    const { studio } = stage
    const [agency, other] = [stage.ward, await studio.agency('Ủy ban nhân dân xã')]
    const { id: audience } = await studio.payload.create({
      ...{ collection: 'audiences', data: { name: 'Người cao tuổi' } },
      // The test sets the stage.
      overrideAccess: true,
    })
    const receiver = await stage.receiver()
    await stage.webhook(receiver.address, { agencies: [agency], audiences: [audience] })
    const [both, one] = [fresh(), fresh()]
    stage.release(both, { agency, audiences: [audience] })
    stage.release(one, { agency: other, audiences: [audience] })
    await stage.look()
    expect(receiver.told).toEqual([`released ${both}`])
  })
})

describe('a receiver that does not take a message', () => {
  it('gets it again, the same id, and nothing after it before', async () => {
    const receiver = await stage.receiver(answers(500))
    const { id: webhook, secret } = await stage.webhook(receiver.address)
    const [one, other] = [fresh(), fresh()]
    stage.release(one)
    stage.release(other)
    await stage.look()
    await stage.look()
    expect(receiver.told).toEqual([`released ${one}`])
    const [waiting] = await stage.deliveries(webhook)
    expect(waiting).toMatchObject({
      ...{ state: 'waiting', attempts: 1, status: 500, fault: 'refused' },
      nextAttemptAt: stage.now + 10_000,
    })
    stage.pass(9_999)
    await stage.look()
    expect(receiver.received).toHaveLength(1)
    stage.pass(1)
    receiver.behaviour = TAKES
    await stage.lookAtDue()
    expect(receiver.told).toEqual([`released ${one}`, `released ${one}`, `released ${other}`])
    expect(receiver.ids[0]).toBe(receiver.ids[1])
    const again = receiver.received[1]
    if (again) expect(signaturesOf(again)).toEqual([signatureOf(again, secret)])
    expect((await stage.deliveries(webhook)).map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
    ])
  })

  it('is tried for a day; then the message is parked, and the next ones go on', async () => {
    const receiver = await stage.receiver(answers(500))
    const { id: webhook } = await stage.webhook(receiver.address)
    const [lost, later] = [fresh(), fresh()]
    stage.release(lost)
    const queuedAt = stage.now
    await stage.look()
    for (let attempts = 1; attempts < 60; attempts += 1) {
      const [waiting] = await stage.deliveries(webhook)
      if (waiting?.state !== 'waiting') break
      stage.studio.clock.set(waiting.nextAttemptAt)
      await stage.look()
    }
    expect(stage.now).toBe(queuedAt + TRIED_FOR_MS)
    expect(new Set(receiver.ids).size).toBe(1)
    const attempts = receiver.received.length
    expect(attempts).toBeGreaterThan(20)
    const { body } = await stage.ask('GET', `${webhook}/deliveries`)
    expect(body).toMatchObject({
      counts: { waiting: 0, delivered: 0, parked: 1 },
      parked: [{ documentId: lost, state: 'parked', attempts, status: 500, nextAttemptAt: null }],
    })
    receiver.behaviour = TAKES
    stage.release(later)
    await stage.look()
    expect(receiver.told.slice(attempts)).toEqual([`released ${later}`])
    const [parked] = body.parked as { id: string; event: string }[]
    const resend = `${webhook}/deliveries/${parked?.id}/resend`
    expect((await stage.ask('POST', resend)).body).toMatchObject({ state: 'waiting', attempts: 0 })
    await stage.lookAtDue()
    expect(receiver.ids.at(-1)).toBe(parked?.event)
    expect(await stage.ask('POST', resend)).toMatchObject({
      status: 409,
      body: { code: 'not-parked' },
    })
  })

  it('is given back what waited longer than a day, each message once, when it was away that long', async () => {
    const receiver = await stage.receiver(answers(500))
    const { id: webhook } = await stage.webhook(receiver.address)
    const ids = [fresh(), fresh(), fresh()]
    for (const id of ids) stage.release(id)
    await stage.look()
    stage.pass(2 * DAY_MS)
    await stage.look()
    const deliveries = await stage.deliveries(webhook)
    expect(deliveries.map(({ state }) => state)).toEqual(['parked', 'parked', 'parked'])
    expect(new Set(receiver.ids).size).toBe(3)
  })
})

describe('a receiver that misbehaves', () => {
  const flood =
    (status: number): TestReceiver['behaviour'] =>
    (_, res) => {
      const block = Buffer.alloc(64 * 1024, 'x')
      res.writeHead(status, { 'content-length': String(1024 ** 3) })
      const more = () => {
        while (!res.destroyed) if (!res.write(block)) return void res.once('drain', more)
      }
      more()
    }

  it.each<[string, TestReceiver['behaviour'], object]>([
    ['answers 500', answers(500), { status: 500, fault: 'refused', state: 'waiting' }],
    ['never answers', () => {}, { status: null, fault: 'timed-out', state: 'waiting' }],
    ['hangs up', (req) => void req.socket.destroy(), { fault: 'broken-answer', state: 'waiting' }],
    ['sends a gigabyte', flood(200), { status: 200, state: 'delivered' }],
    ['sends a gigabyte with a 500', flood(500), { status: 500, state: 'waiting' }],
  ])('and %s is alone with it', async (_, behaviour, expected) => {
    const bad = await stage.receiver(behaviour)
    const good = await stage.receiver()
    const { id: webhook } = await stage.webhook(bad.address)
    await stage.webhook(good.address)
    const ids = Array.from({ length: 5 }, fresh)
    for (const id of ids) stage.release(id)
    await stage.store.refresh()
    await stage.worker.serveAll()
    await expect
      .poll(() => good.told, { timeout: 20_000 })
      .toEqual(ids.map((id) => `released ${id}`))
    await stage.worker.settled()
    const [delivery] = await stage.deliveries(webhook)
    expect({ status: null, ...delivery }).toMatchObject(expected)
  })

  it('and redirects is not followed', async () => {
    const target = await stage.receiver()
    const location = target.address
    const bad = await stage.receiver(answers(307, { location }))
    const { id: webhook } = await stage.webhook(bad.address)
    stage.release(fresh())
    await stage.look()
    expect(target.received).toEqual([])
    const [delivery] = await stage.deliveries(webhook)
    expect(delivery).toMatchObject({ state: 'waiting', status: 307, fault: 'redirected' })
  })

  /** Does not answer until the test lets it; by then the others have long been told. */
  const holding = () => {
    const held: ServerResponse[] = []
    const worker = stage.newWorker({ client: stage.client({ timeLimitMs: 60_000 }) })
    return {
      ...{ held, worker },
      behaviour: (_: unknown, res: ServerResponse) => void held.push(res),
      letGo: async () => {
        const wait = worker.settled()
        const timer = setInterval(() => held.splice(0).forEach((res) => res.end()), 5)
        await wait
        clearInterval(timer)
      },
    }
  }

  it('is not waited for by anyone', async () => {
    const { behaviour, held, worker, letGo } = holding()
    const bad = await stage.receiver(behaviour)
    const good = await stage.receiver()
    await stage.webhook(bad.address)
    await stage.webhook(good.address)
    const ids = Array.from({ length: 5 }, fresh)
    for (const id of ids) stage.release(id)
    await stage.store.refresh()
    await worker.serveAll()
    await expect.poll(() => good.told.length, { timeout: 20_000 }).toBe(5)
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1)
    await letGo()
    expect(bad.told).toEqual(good.told)
  })

  it('keeps no place from the others, were there a hundred and ten of its kind', async () => {
    const { behaviour, held, worker, letGo } = holding()
    const bad = await stage.receiver(answers(500))
    const good = await stage.receiver()
    await stage.copies(await stage.webhook(bad.address), 110)
    stage.release(fresh())
    await stage.look(worker)
    await stage.webhook(good.address)
    stage.pass(11_000)
    bad.behaviour = behaviour
    const id = fresh()
    stage.release(id)
    await stage.store.refresh()
    await worker.serveAll()
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(20)
    await expect.poll(() => good.told, { timeout: 20_000 }).toEqual([`released ${id}`])
    expect(held).toHaveLength(20)
    await letGo()
  }, 90_000)
})

describe('an address that leads to what is private', () => {
  const hidden = ['http://127.0.0.1', 'http://2130706433', 'http://0x7f.1', 'http://[::1]']
  const written = [
    ...['https://169.254.169.254', 'https://10.0.0.1', 'https://[::ffff:10.0.0.1]'],
    ...['https://0177.0.0.1', 'https://localhost', 'https://phuong.example.vn'],
  ]

  it.each([...hidden, ...written])(
    '%s is not contacted, whoever wrote it into the database',
    async (host) => {
      const receiver = await stage.receiver()
      const { id } = await stage.webhook(receiver.address)
      const data = { address: `${host}:${receiver.port}/nhan-tin` }
      const where = { id: { equals: id } }
      await stage.studio.payload.db.updateOne({ collection: 'webhooks', where, data })
      const rules = { ...PUBLIC_ONLY, allowsHttp: true }
      // A name of the outside that leads inside.
      const client = stage.client({ rules, resolve: async () => ['127.0.0.1'] })
      stage.release(fresh())
      await stage.look(stage.newWorker({ client }))
      expect(receiver.received).toEqual([])
      const [delivery] = await stage.deliveries(id)
      expect(delivery).toMatchObject({ state: 'waiting', fault: 'not-public' })
    },
  )
})

describe('changing the secret', () => {
  const tell = async (receiver: TestReceiver) => {
    receiver.received.length = 0
    stage.release(fresh())
    await stage.look()
    return first(receiver)
  }

  it('lets both sign until the overlap is over', async () => {
    const receiver = await stage.receiver()
    const { id, secret: old } = await stage.webhook(receiver.address)
    const oldUntil = new Date(stage.now + MINUTE_MS).toISOString()
    const { body } = await stage.ask('POST', `${id}/secret`, { oldUntil })
    expect(body).toMatchObject({ oldUntil })
    const fresh = String(body.secret)
    expect(fresh).not.toBe(old)
    const during = await tell(receiver)
    expect(signaturesOf(during)).toEqual([signatureOf(during, fresh), signatureOf(during, old)])
    for (const secret of [fresh, old]) verified(during, secret)
    stage.pass(MINUTE_MS)
    const after = await tell(receiver)
    expect(signaturesOf(after)).toEqual([signatureOf(after, fresh)])
  })

  it('ends the old one at once where that is wanted', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    const { body } = await stage.ask('POST', `${id}/secret`, { oldUntil: 'now' })
    const message = await tell(receiver)
    expect(signaturesOf(message)).toEqual([signatureOf(message, String(body.secret))])
  })

  it('does not move where the webhook stands', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    const document = fresh()
    stage.release(document)
    stage.pass(MINUTE_MS)
    await stage.ask('POST', `${id}/secret`, {})
    await stage.look()
    expect(receiver.told).toEqual([`released ${document}`])
  })
})

describe('replaying', () => {
  it('tells everything from an instant on once more, in order, with the same ids', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    const ids = [fresh(), fresh(), fresh()]
    const instants = ids.map((document) => {
      stage.release(document)
      return stage.now
    })
    await stage.look()
    const before = receiver.ids
    const from = new Date(instants[1] ?? 0).toISOString()
    expect((await stage.ask('POST', `${id}/replay`, { from })).body).toEqual({ from })
    await stage.lookAtDue()
    expect(receiver.ids).toEqual([...before, ...before.slice(1)])
    await stage.look()
    expect(receiver.ids).toHaveLength(5)
  })

  it('sends what is waiting and older first, and nothing twice', async () => {
    const receiver = await stage.receiver(answers(500))
    const { id } = await stage.webhook(receiver.address)
    const ids = [fresh(), fresh(), fresh()]
    const instants = ids.map((document) => {
      stage.release(document)
      return stage.now
    })
    await stage.look()
    await stage.ask('POST', `${id}/replay`, { from: new Date(instants[1] ?? 0).toISOString() })
    receiver.received.length = 0
    receiver.behaviour = TAKES
    stage.pass(MINUTE_MS)
    await stage.look()
    expect(receiver.told).toEqual(ids.map((document) => `released ${document}`))
  })

  it.each(['2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z', 'hôm qua'])(
    'from %s is refused with the field',
    async (from) => {
      const receiver = await stage.receiver()
      const { id } = await stage.webhook(receiver.address)
      const answer = await stage.ask('POST', `${id}/replay`, { from })
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'invalid-request', field: 'from' },
      })
    },
  )
})

describe('who is looked at', () => {
  const tries = async (look: () => Promise<void>, receiver: TestReceiver) => {
    const before = receiver.received.length
    await look()
    return receiver.received.length - before
  }

  it('is whoever has news, and nobody for what waits behind a failed message', async () => {
    const bad = await stage.receiver(answers(500))
    const { id } = await stage.webhook(bad.address)
    for (const document of [fresh(), fresh(), fresh()]) stage.release(document)
    expect(await tries(() => stage.lookAtNews(), bad)).toBe(1)
    expect(await tries(() => stage.lookAtNews(), bad)).toBe(0)
    expect(await tries(() => stage.lookAtDue(), bad)).toBe(0)
    stage.pass(10_000)
    expect(await tries(() => stage.lookAtDue(), bad)).toBe(1)
    expect(await tries(() => stage.lookAtDue(), bad)).toBe(0)
    const where = { id: { equals: id } }
    const { db } = stage.studio.payload
    const state = await db.findOne<{ id: string }>({ collection: 'webhook-states', where })
    expect(state).toMatchObject({ dueAt: stage.now + 20_000 })
  })

  it('is nobody who is switched off, however much waits there', async () => {
    const receiver = await stage.receiver(answers(500))
    const { id } = await stage.webhook(receiver.address)
    stage.release(fresh())
    await stage.lookAtNews()
    await stage.ask('PATCH', id, { isOn: false })
    stage.pass(MINUTE_MS)
    expect(await tries(() => stage.lookAtDue(), receiver)).toBe(0)
    receiver.behaviour = TAKES
    await stage.ask('PATCH', id, { isOn: true })
    expect(await tries(() => stage.lookAtDue(), receiver)).toBe(1)
  })

  it('is the webhook of a portal that came out of the trash', async () => {
    const receiver = await stage.receiver()
    const portal = await stage.newPortal()
    await stage.webhook(receiver.address, { portal })
    stage.log.withdraw(portal, new Date(stage.now).toISOString())
    const document = fresh()
    stage.release(document)
    await stage.lookAtNews()
    expect(receiver.received).toEqual([])
    stage.log.releaseOf('portals', { documentId: portal, access: 'internal' })
    await stage.rest.send(stage.keeper, 'PATCH', `/portals/${portal}`, { name: 'Cổng trở lại' })
    await stage.store.refresh()
    expect(await tries(() => stage.lookAtDue(), receiver)).toBe(1)
    expect(receiver.told).toEqual([`released ${document}`])
  })
})

describe('two workers at once', () => {
  it('send every message once and in order', async () => {
    const receiver = await stage.receiver((_, res) => void setTimeout(() => res.end(), 5))
    await stage.webhook(receiver.address)
    const ids = Array.from({ length: 40 }, fresh)
    for (const id of ids) stage.release(id)
    await stage.store.refresh()
    const workers = [stage.newWorker(), stage.newWorker(), stage.newWorker()]
    for (let round = 0; round < 200 && receiver.received.length < 40; round += 1) {
      await Promise.all(workers.map((worker) => worker.serveAll()))
      await Promise.all(workers.map((worker) => worker.settled()))
    }
    expect(receiver.told).toEqual(ids.map((id) => `released ${id}`))
  })
})

describe('a database that is away for a moment', () => {
  it('stops nobody for long, and loses nothing', async () => {
    const receiver = await stage.receiver()
    await stage.webhook(receiver.address)
    const document = fresh()
    stage.release(document)
    await stage.store.refresh()
    const { db } = stage.studio.payload
    const { count } = db
    db.count = () => Promise.reject(new Error('away'))
    await stage.worker.serveNews()
    await stage.worker.settled()
    db.count = count
    expect(stage.faults.splice(0)).toHaveLength(1)
    expect(receiver.received).toEqual([])
    stage.pass(30_000)
    await stage.lookAtDue()
    expect(receiver.told).toEqual([`released ${document}`])
  })
})

describe('a position that cannot be read', () => {
  it('is taken up at its last instant: nothing is lost, the last messages may come twice', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    const ids = [fresh(), fresh()]
    for (const document of ids) stage.release(document)
    await stage.look()
    // As after a new secret of the installation, or a database that was put back.
    await stage.studio.payload.db.updateOne({
      ...{
        collection: 'webhook-states',
        where: { id: { equals: id } },
        data: { cursor: 'x'.repeat(60) },
      },
    })
    const later = fresh()
    stage.release(later)
    await stage.look()
    expect(receiver.told).toEqual([...ids, later].map((document) => `released ${document}`))
  })
})
