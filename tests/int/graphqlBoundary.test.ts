/** Around an opening and a closing, many ask at once by GraphQL: nobody gets the wrong side's answer. */
import { expect, it } from 'vitest'
import { DeliveryServer } from '../support/deliveryServer'
import { askGraphql } from '../support/graphqlQueries'
import { instant, ReleaseLog } from '../support/releases'

const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-20' }
const CONNECTIONS = 16
const HALF_MS = 700

it.each([
  ['opening', '2024-11-19T17:00:00.000Z', 0, 1],
  ['closing', '2024-11-20T17:00:00.000Z', 1, 0],
])('is on the right side of the %s, asked sixteen at a time', async (_name, iso, before, after) => {
  const log = new ReleaseLog()
  log.releaseOf('campaigns', { documentId: 'c', content: { windows: [WINDOW] } })
  const content = { availability: 'campaigns' as const, campaigns: ['c'] }
  log.releaseOf('materials', { documentId: 'm', content })
  const server = await DeliveryServer.of(log)
  const boundary = instant(iso)
  const begun = performance.now()
  const now = () => boundary - HALF_MS + (performance.now() - begun)
  Object.defineProperty(server, 'now', { get: now })
  const seen = { before: 0, after: 0 }

  const ask = async (number: number) => {
    while (now() < boundary + HALF_MS) {
      const query = `{ materials { total } campaigns { total } a${number}: directives { total } }`
      const sentAt = now()
      const { body } = await askGraphql(server, query, { method: number % 2 ? 'GET' : 'POST' })
      const receivedAt = now()
      const totals = ['materials', 'campaigns'].map((name) => (body.data?.[name] as never)['total'])
      if (receivedAt < boundary) {
        seen.before += 1
        expect(totals).toEqual([before, before])
      } else if (sentAt >= boundary) {
        seen.after += 1
        expect(totals).toEqual([after, after])
      } else expect(totals[0]).toBe(totals[1])
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => ask(number)))
  expect(seen.before).toBeGreaterThan(CONNECTIONS)
  expect(seen.after).toBeGreaterThan(CONNECTIONS)
  expect(server.faults).toEqual([])
  server.close()
})
