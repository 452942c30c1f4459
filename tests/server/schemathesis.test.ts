/**
 * The contract against an independent reader of it: schemathesis asks a delivery process with the
 * demonstration content whatever /openapi.json and the schema of /graphql allow, and much that they do not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  HOW_TO_INSTALL,
  isInstalled,
  runSchemathesis,
  type Outcome,
} from '#tests/support/schemathesis/installed'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const LEAST_CASES = { rest: 2_000, graphql: 500 }
const MATERIAL = /"self":"(\/api\/v1\/materials\/[^"?]+)"/
const MEDIA = /\/media\/([0-9a-f]{64})\/([^"]+)/
const KEY = /cg_[\w-]{20,}/

let server: ServerProcess
let key = ''
let known: Record<string, string> = {}

/** The content is written by the studio; what is asked is a process that has nothing but delivery. */
beforeAll(async () => {
  if (!isInstalled) return console.log(HOW_TO_INSTALL)
  const studio = await startServer()
  key = KEY.exec(studio.output())?.[0] ?? ''
  await studio.stop()
  server = await startServer({ ROLE: 'delivery' }, studio.environment)
  const materials = await (await fetch(`${server.address}/api/v1/materials?limit=100`)).text()
  const [, hash = '', name = ''] = MEDIA.exec(materials) ?? []
  const [, path = ''] = MATERIAL.exec(materials) ?? []
  known = { MEDIA_HASH: hash, MEDIA_NAME: name, MATERIAL_URL: server.address + path }
})
afterAll(async () => {
  if (!isInstalled) return
  await server.stop()
  server.environment.remove()
})

/** A run that asked nothing finds nothing either. */
function expectNothingFound({ code, output }: Outcome, leastCases: number): void {
  expect(code, output).toBe(0)
  const [, cases = '0'] = /(\d+) generated, \1 passed/.exec(output) ?? []
  expect(Number(cases), output).toBeGreaterThan(leastCases)
}

describe.runIf(isInstalled)('schemathesis finds nothing', () => {
  it('in what anyone is answered', async () => {
    const address = `${server.address}/openapi.json`
    const outcome = await runSchemathesis({ address, contract: 'rest' }, { variables: known })
    expectNothingFound(outcome, LEAST_CASES.rest)
  })

  it('in what a portal is answered by its key', async () => {
    expect(key).not.toBe('')
    const address = `${server.address}/openapi.json`
    const headers = [`Authorization: Bearer ${key}`]
    const asked = { headers, variables: known }
    const outcome = await runSchemathesis({ address, contract: 'rest' }, asked)
    expectNothingFound(outcome, LEAST_CASES.rest)
  })

  it('in what GraphQL answers', async () => {
    const address = `${server.address}/graphql`
    expectNothingFound(await runSchemathesis({ address, contract: 'graphql' }), LEAST_CASES.graphql)
  })
})
