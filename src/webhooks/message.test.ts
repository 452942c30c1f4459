import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'
import { PUBLIC_ONLY } from '#src/outgoing/destination'
import type { Outcome, OutgoingRequest } from '#src/outgoing/guardedClient'
import { headersOf, sendMessage } from './message'
import { newWebhookSecret } from './secret'

const NOW = Date.parse('2026-03-01T00:00:00.700Z')

describe('a signature', () => {
  it('is the one of the specification’s example', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
    const headers = headersOf(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], 1614265330_000)
    expect(headers).toMatchObject({
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('is what the text of the specification says, for any body and any number of secrets', () => {
    const bodies = fc.string({ unit: 'grapheme', maxLength: 200 })
    const counts = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(bodies, counts, (body, count) => {
        const secrets = Array.from({ length: count }, newWebhookSecret)
        const headers = headersOf({ id: 'abc', body }, secrets, NOW)
        const signed = `abc.${Math.floor(NOW / 1000)}.${body}`
        const expected = secrets.map((secret) => {
          const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
          return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
        })
        expect(headers['webhook-signature']).toBe(expected.join(' '))
      }),
    )
  })

  it('is taken by an independent receiver with either secret, and with no other', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
    const [one, other] = [newWebhookSecret(), newWebhookSecret()]
    const body = '{"tin":"Cảnh báo"}'
    const headers = headersOf({ id: 'abc', body }, [one, other], NOW)
    for (const secret of [one, other]) {
      expect(new Webhook(secret).verify(body, headers)).toEqual({ tin: 'Cảnh báo' })
    }
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow()
    vi.useRealTimers()
  })
})

describe('an attempt', () => {
  const answered = (status: number, headers = {}): Outcome => ({
    ...{ status, headers, body: Buffer.alloc(0) },
  })
  const attempt = async (outcome: Outcome) => {
    const sent: OutgoingRequest[] = []
    const send = async (request: OutgoingRequest) => {
      sent.push(request)
      return outcome
    }
    const receiver = { address: 'https://phuong.example.vn/', secrets: [newWebhookSecret()] }
    const message = { id: 'abc', body: '{}' }
    const made = await sendMessage({ rules: PUBLIC_ONLY, send }, receiver, message, NOW)
    expect(sent).toMatchObject([{ method: 'POST', url: receiver.address, body: '{}' }])
    return made
  }

  it.each([
    [200, true, null],
    [204, true, null],
    [299, true, null],
    [199, false, 'refused'],
    [301, false, 'redirected'],
    [308, false, 'redirected'],
    [400, false, 'refused'],
    [410, false, 'refused'],
    [503, false, 'refused'],
  ])('that is answered with %i was taken: %s', async (status, isTaken, fault) => {
    expect(await attempt(answered(status))).toMatchObject({ isTaken, status, fault })
  })

  it('that failed on its way says how', async () => {
    const made = await attempt({ fault: 'timed-out' })
    expect(made).toEqual({ isTaken: false, status: null, fault: 'timed-out', retryAfter: null })
  })

  it.each([
    ['120', 120],
    ['0', 0],
    ['-1', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ['99999999', null],
  ])('reads Retry-After %s as %s seconds', async (header, seconds) => {
    const { retryAfter } = await attempt(answered(429, { 'retry-after': header }))
    expect(retryAfter).toBe(seconds)
  })
})
