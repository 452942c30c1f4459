/** A short question must not have a long answer: documents lead in circles, and each round multiplies. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatedReleases } from '../bench/generatedContent'
import { DeliveryServer } from '../support/deliveryServer'
import { askGraphql } from '../support/graphqlQueries'
import { ReleaseLog } from '../support/releases'

const NOW = '2026-11-20T00:00:00Z'
const RELEASES = 1_000
/** Between levels of a circle, and what is asked at its end. */
const CIRCLES = [
  ['materials(limit: N) { data', ['directives', 'materials'], 'title summary body { html text }'],
  ['materials(limit: N) { data', ['campaigns', 'materials'], 'title'],
  ['campaigns(limit: N) { data', ['materials', 'campaigns'], 'title summary'],
  ['directives(limit: N) { data', ['materials', 'directives'], 'subject'],
  ['directives(limit: N) { data', ['campaigns', 'directives'], 'subject issuer number'],
] as const
const MOST_BYTES = 1_000_000

let server: DeliveryServer

beforeAll(async () => {
  const log = new ReleaseLog()
  for (const { collection, documentId, content } of generatedReleases(RELEASES)) {
    log.releaseOf(collection, { documentId, content })
  }
  server = await DeliveryServer.of(log)
})
afterAll(() => server.close())

function circling(levels: number, limit: number, circle: (typeof CIRCLES)[number]): string {
  const [head, names, leaves] = circle
  const fields = Array.from({ length: levels - 3 }, (_, at) => names[at % 2])
  const opened = `{ ${[head.replace('N', String(limit)), ...fields].join(' { ')} { ${leaves} `
  return opened + '}'.repeat(fields.length + 3)
}

const bytesOf = async (query: string) => {
  const { status, bytes } = await askGraphql(server, query, { at: NOW })
  return status === 200 ? bytes.length : 0
}

describe('an answer', () => {
  it.each([4, 5, 6, 7, 8, 9, 10])('of a circle of %i levels stays small', async (levels) => {
    const sizes: number[] = []
    for (const circle of CIRCLES) {
      for (const limit of [1, 2, 5, 10, 20, 50, 100]) {
        sizes.push(await bytesOf(circling(levels, limit, circle)))
      }
    }
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES)
  })

  it.each([
    [
      'a page of everything about materials',
      '{ materials(limit: 50) { total data { id slug href kind title summary body { html text } directives { number issuer subject href } campaigns { title } scamForms { name } audiences { name } agency { name } assets { url alt } } } }',
    ],
    [
      'a hundred titles with their mandates',
      '{ materials(limit: 100) { data { title href directives { number issuer citations { number issuer } } } } }',
    ],
    [
      'what a directive led to',
      '{ directives(limit: 5) { data { number materials { title href kind } campaigns { title materials { title } } } } }',
    ],
    [
      'a neighbour of a neighbour',
      '{ material(idOrSlug: "chuyen-1") { directives { citedBy { number } materials { title audiences { name } } } } }',
    ],
  ])('holds %s', async (_what, query) => {
    const { status, body } = await askGraphql(server, query, { at: NOW })
    expect(body.errors).toBeUndefined()
    expect(status).toBe(200)
  })
})
