/** The first searches after a start find everything, and hold up nobody while it is indexed. */
import { expect, it } from 'vitest'
import { generatedReleases } from '../bench/generatedContent'
import { DeliveryServer } from '../support/deliveryServer'
import { askGraphql } from '../support/graphqlQueries'
import { ReleaseLog } from '../support/releases'

const NOW = '2026-11-20T00:00:00Z'
const RELEASES = 3_000
const MATERIALS = RELEASES - 88

it('answers others between, and the searches once all is indexed', async () => {
  const log = new ReleaseLog()
  for (const { collection, documentId, content } of generatedReleases(RELEASES)) {
    log.releaseOf(collection, { documentId, content })
  }
  const server = await DeliveryServer.of(log)
  await server.ask('/api/v1/materials?limit=1', { at: NOW })
  const answered: string[] = []
  const noted = async (name: string, asking: Promise<{ text: string }>) => {
    const { text } = await asking
    answered.push(name)
    return text
  }
  const searches = [
    noted('rest', server.ask('/api/v1/materials?limit=1&q=chuyen+thu')),
    noted('encoded', server.ask('/api/v1/materials?limit=1&%71=chuyen+thu')),
    noted('graphql', askGraphql(server, '{ materials(q: "chuyen thu") { total } }')),
  ]
  const others = Array.from({ length: 20 }, () => server.ask('/api/v1/agencies?limit=1'))
  await Promise.all(others.map((other) => noted('other', other)))
  expect(answered).toEqual(Array(20).fill('other'))
  for (const text of await Promise.all(searches)) expect(text).toContain(`"total":${MATERIALS}`)
  server.close()
})
