/** Webhooks in the studio: made by the keepers of a portal, shown once, logged, tested, erased. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#tests/support/studio'
import { staffMember } from '#src/access/staff'
import type { StaffMember } from '#src/domain/staff'
import { TRIED_FOR_MS } from '#src/domain/webhook'
import { readHome } from '#src/studio/home/readHome'
import { answers } from '#tests/support/testReceiver'
import { WebhookStage } from '#tests/support/webhookStage'

let stage: WebhookStage
let admin: Person
beforeAll(async () => {
  stage = await WebhookStage.open()
  admin = await stage.studio.person('admin', null)
})
afterAll(() => stage.close())

const make = (address: string, who = stage.keeper) =>
  stage.rest.send(who, 'POST', '/webhooks', { name: 'Trang tin', portal: stage.portal, address })

async function events(webhook: string) {
  const { docs } = await stage.studio.payload.db.find<Record<string, unknown> & { id: string }>({
    ...{ collection: 'audit-log', where: { documentId: { equals: webhook } } },
    ...{ sort: 'id', pagination: false },
  })
  return docs
}

describe('an address', () => {
  it.each([
    ['phuong.example.vn/nhan-tin', 'Hãy nhập địa chỉ đầy đủ'],
    ['ftp://phuong.example.vn', 'Hãy nhập địa chỉ đầy đủ'],
    ['https://a:b@phuong.example.vn/', 'Hãy bỏ tên và mật khẩu'],
    ['https://10.0.0.1/', 'mạng nội bộ'],
    ['https://169.254.169.254/', 'mạng nội bộ'],
    ['https://[::ffff:10.0.0.1]/', 'mạng nội bộ'],
    ['https://0xa.1/', 'mạng nội bộ'],
    ['', 'Hãy nhập địa chỉ đầy đủ'],
  ])('“%s” is refused with what to do', async (address, words) => {
    const { status, body } = await make(address)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(words)
  })

  it('of another agency’s portal is not made, nor moved to another portal afterwards', async () => {
    const commune = await stage.studio.agency('Ủy ban nhân dân xã')
    const stranger = await stage.studio.person('agency-admin', commune)
    expect((await make('https://xa.example.vn/', stranger)).status).toBe(403)
    const other = await stage.newPortal()
    const { body } = await make('https://phuong.example.vn/')
    const { id } = body.doc as { id: string }
    await stage.ask('PATCH', id, { portal: other, agency: commune })
    const kept = await stage.ask('GET', `${id}?depth=0`)
    expect(kept.body).toMatchObject({ portal: stage.portal, agency: stage.ward })
    expect((await stage.ask('GET', id, {}, stranger)).status).toBe(404)
  })
})

describe('a secret', () => {
  it('is shown once, lies encrypted in the database, and is in no answer afterwards', async () => {
    const { id, secret } = await stage.webhook('https://phuong.example.vn/')
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const { db } = stage.studio.payload
    const state = await db.findOne({ collection: 'webhook-states', where: { id: { equals: id } } })
    expect(JSON.stringify(state)).not.toContain(secret.slice('whsec_'.length))
    for (const path of [id, `${id}/deliveries`]) {
      const { status, body } = await stage.ask('GET', path)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain(secret.slice('whsec_'.length))
    }
    const { body } = await stage.ask('GET', `${id}/deliveries`)
    expect(body).toMatchObject({ secret: { oldUntil: null, isReadable: true }, deliveries: [] })
  })

  it.each([
    [{ oldUntil: '2020-01-01T00:00:00Z' }, 'oldUntil'],
    [{ oldUntil: '2099-01-01T00:00:00Z' }, 'oldUntil'],
    [{ secret: 'whsec_abc' }, 'secret'],
  ])('is not changed by %j, and the field is named', async (body, field) => {
    const { id } = await stage.webhook('https://phuong.example.vn/')
    const answer = await stage.ask('POST', `${id}/secret`, body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request', field } })
  })

  it('of another installation is told apart, and nothing is signed with it', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    const where = { id: { equals: id } }
    const data = { secret: 'ab'.repeat(40) }
    await stage.studio.payload.db.updateOne({ collection: 'webhook-states', where, data })
    expect((await stage.ask('GET', `${id}/deliveries`)).body).toMatchObject({
      secret: { isReadable: false },
    })
    expect((await stage.ask('POST', `${id}/test`)).body).toMatchObject({ code: 'secret-missing' })
    stage.release('m-unsigned')
    await stage.look()
    expect(receiver.received).toEqual([])
  })
})

describe('the test', () => {
  it('sends a signed message that tells nothing, and says what came of it', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    expect((await stage.ask('POST', `${id}/test`)).body).toEqual({
      ...{ isTaken: true, status: 204, fault: null },
    })
    const [{ body = '{}', headers = {} } = {}] = receiver.received
    expect(JSON.parse(body)).toMatchObject({ type: 'test', data: null })
    expect(headers['webhook-signature']).toMatch(/^v1,/)
    receiver.behaviour = answers(403)
    expect((await stage.ask('POST', `${id}/test`)).body).toEqual({
      ...{ isTaken: false, status: 403, fault: 'refused' },
    })
    receiver.behaviour = answers(302, { location: 'http://127.0.0.1:9/' })
    expect((await stage.ask('POST', `${id}/test`)).body).toMatchObject({ fault: 'redirected' })
  })

  it('needs a secret', async () => {
    const { body } = await make('https://phuong.example.vn/')
    const { id } = body.doc as { id: string }
    expect(await stage.ask('POST', `${id}/test`)).toMatchObject({
      ...{ status: 409, body: { code: 'secret-missing' } },
    })
  })
})

describe('what is done to a webhook', () => {
  it('stands in the audit log with who did it: addresses without their questions, never a secret', async () => {
    const { id, secret } = await stage.webhook('https://phuong.example.vn/nhan?ma=bi-mat')
    await stage.ask('PATCH', id, { address: 'https://xa.example.vn/nhan?ma=bi-mat' })
    await stage.ask('PATCH', id, { name: 'Tên mới' })
    await stage.ask('PATCH', id, { isOn: false }, admin)
    await stage.ask('POST', `${id}/secret`, { oldUntil: 'now' }, admin)
    await stage.ask('POST', `${id}/replay`, { from: new Date(stage.now).toISOString() })
    await stage.ask('DELETE', id)
    const logged = await events(id)
    const actors = [
      stage.keeper,
      stage.keeper,
      stage.keeper,
      admin,
      admin,
      stage.keeper,
      stage.keeper,
    ]
    expect(logged.map(({ action, actor, agency }) => ({ action, actor, agency }))).toEqual(
      [
        ...['webhook-made', 'webhook-secret', 'webhook-changed', 'webhook-changed'],
        ...['webhook-secret', 'webhook-replayed', 'webhook-removed'],
      ].map((action, index) => ({ action, actor: actors[index]?.id, agency: stage.ward })),
    )
    const words = JSON.stringify(logged)
    expect(words).toContain('từ https://phuong.example.vn/nhan?… sang https://xa.example.vn/nhan?…')
    for (const hidden of ['bi-mat', secret]) expect(words).not.toContain(hidden)
  })

  it('goes with its portal: to another agency, and away', async () => {
    const { studio } = stage
    const commune = await studio.agency('Ủy ban nhân dân xã khác')
    const portal = await stage.newPortal()
    const { id } = await stage.webhook('https://phuong.example.vn/', { portal })
    await stage.rest.send(admin, 'PATCH', `/portals/${portal}`, { agency: commune })
    expect((await stage.ask('GET', `${id}?depth=0`, {}, admin)).body).toMatchObject({
      agency: commune,
    })
    expect((await stage.ask('GET', id)).status).toBe(404)
    await stage.rest.send(admin, 'DELETE', `/portals/${portal}`, {})
    expect((await stage.ask('GET', id, {}, admin)).status).toBe(404)
    const where = { id: { equals: id } }
    expect(await studio.payload.db.findOne({ collection: 'webhook-states', where })).toBeFalsy()
  })

  it('leaves nothing behind when it is erased', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    stage.release('m-erased')
    await stage.look()
    expect(await stage.deliveries(id)).toHaveLength(1)
    expect((await stage.ask('DELETE', id)).status).toBe(200)
    expect(await stage.deliveries(id)).toEqual([])
    stage.release('m-erased-2')
    await stage.look()
    expect(receiver.received).toHaveLength(1)
  })
})

describe('a message that was parked', () => {
  it('is on the home screen of those who keep the address, and of nobody else', async () => {
    await stage.studio.payload.db.deleteMany({ collection: 'webhooks', where: {} })
    const receiver = await stage.receiver(answers(500))
    const { id } = await stage.webhook(receiver.address, { name: 'Trang tin hỏng' })
    stage.release('m-parked')
    await stage.look()
    stage.pass(TRIED_FOR_MS)
    await stage.look()
    const commune = await stage.studio.agency('Ủy ban nhân dân xã thứ ba')
    const stranger = await stage.studio.person('agency-admin', commune)
    const shownTo = async (person: Person) => {
      const req = await stage.studio.as(person)
      const blocks = await readHome(req, staffMember(req.user) as StaffMember)
      return blocks.find(({ name }) => name === 'webhooks')?.items
    }
    const item = { id, title: 'Trang tin hỏng', notes: [{ kind: 'parked', count: 1 }] }
    for (const person of [stage.keeper, admin]) {
      expect(await shownTo(person)).toMatchObject([item])
    }
    expect(await shownTo(stranger)).toEqual([])
  })
})

describe('what was sent', () => {
  it('is forgotten after a while, what is waiting never', async () => {
    const receiver = await stage.receiver()
    const { id } = await stage.webhook(receiver.address)
    stage.release('m-old')
    await stage.look()
    receiver.behaviour = answers(500)
    stage.release('m-waiting')
    await stage.look()
    const DAY_MS = 86_400_000
    stage.pass(30 * DAY_MS - 1000)
    await stage.worker.forgetOld()
    expect(await stage.deliveries(id)).toHaveLength(2)
    stage.pass(2000)
    await stage.worker.forgetOld()
    expect((await stage.deliveries(id)).map(({ state }) => state)).toEqual(['waiting'])
  })
})
