/** What exceeds a limit gets a clear 4xx at the front door (design §7.5, §7.6). */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

let server: ServerProcess
let token = ''

beforeAll(async () => {
  server = await startServer()
  const email = 'canbo@canhgiac.local'
  token = ((await (await login(email, server.logins.get(email) ?? '')).json()) as { token: string })
    .token
})
afterAll(async () => {
  await server.stop()
  server.environment.remove()
})

function login(email: string, password: string): Promise<Response> {
  return fetch(`${server.address}/cms/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
}

const asOfficer = (path: string, init: RequestInit = {}) =>
  fetch(server.address + path, {
    ...init,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
  })

it('refuses a body of more than 2 MB', async () => {
  const body = JSON.stringify({ title: 'x'.repeat(3_000_000) })
  const answer = await asOfficer('/cms/api/materials', { method: 'POST', body })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'body-too-large' })
})

it('refuses a body that does not say how long it is', async () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"title":"x"}'))
      controller.close()
    },
  })
  const answer = await asOfficer('/cms/api/materials', {
    method: 'POST',
    body,
    ...({ duplex: 'half' } as object),
  })
  expect(answer.status).toBe(413)
})

it.each(['0', '100000', '-1', 'x', '5&limit=0'])(
  'answers limit=%s with at most 250 rows',
  async (limit) => {
    const answer = await asOfficer(`/cms/api/releases?limit=${limit}&depth=0`)
    expect(answer.status).toBe(200)
    const { docs, limit: used } = (await answer.json()) as { docs: unknown[]; limit: number }
    expect(docs.length).toBeGreaterThan(0)
    expect(used).toBeGreaterThan(0)
    expect(used).toBeLessThanOrEqual(250)
  },
)

it('keeps the other parameters of a list whose limit it changes', async () => {
  const answer = await asOfficer('/cms/api/audiences?limit=0&where[slug][equals]=nguoi-cao-tuoi')
  expect(await answer.json()).toMatchObject({ totalDocs: 1 })
})

it('answers a step with a field that it does not know with a 400 that names the field', async () => {
  const answer = await asOfficer('/cms/api/materials/khong-co/transitions', {
    method: 'POST',
    body: JSON.stringify({ action: 'release', version: 1, approvedBy: 'toi' }),
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'invalid-request', field: 'approvedBy' })
})

it('answers a step on a document that does not exist with a 404', async () => {
  const answer = await asOfficer('/cms/api/materials/khong-co/transitions', {
    method: 'POST',
    body: JSON.stringify({ action: 'submit' }),
  })
  expect(answer.status).toBe(404)
})

it('answers a broken body with a 400', async () => {
  const answer = await asOfficer('/cms/api/materials/khong-co/transitions', {
    method: 'POST',
    body: '{"action":',
  })
  expect(answer.status).toBe(400)
})

it('stops an address that tries the passwords of many accounts', async () => {
  const statuses = new Set<number>()
  for (let attempt = 0; attempt < 32; attempt += 1) {
    statuses.add((await login(`khong-co-${attempt}@example.vn`, 'sai')).status)
  }
  expect(statuses).toEqual(new Set([401, 429]))
})
