/** Accounts at the front door of the real server: who comes that far without a session, and how often. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const ADMIN = { email: 'quantri@example.vn', password: 'thuyen-giay-quan-tri-1' }
const VARIABLES = { DEMO: '0', ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password }

let server: ServerProcess

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${server.address}/cms/api/users/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

async function signIn(): Promise<{ authorization: string }> {
  const { token } = (await (await post('login', ADMIN)).json()) as { token: string }
  return { authorization: `JWT ${token}` }
}

describe('on this machine', () => {
  beforeAll(async () => {
    server = await startServer(VARIABLES)
  })
  afterAll(async () => {
    await server.stop()
    server.environment.remove()
  })

  it('an invitation is looked at without a session, everything else of accounts is not', async () => {
    expect(await codeOf(await post('accept-invitation', { token: 'x' }))).toBe('invitation-invalid')
    const closed = [
      ...['invite', 'change-password', 'second-factor/begin', 'second-factor/confirm'],
      ...['second-factor/remove', 'x/invitation', 'x/unlock', 'x/sign-out-everywhere'],
      ...['x/remove-second-factor', 'logout', 'refresh-token', 'unlock', 'reset-password'],
      ...['first-register', 'verify/x'],
    ]
    for (const path of closed) expect([path, (await post(path, {})).status]).toEqual([path, 401])
    expect((await fetch(`${server.address}/cms/api/users/x/account`)).status).toBe(401)
  })

  it('nothing of the invitation’s page is kept by a cache, and it asks for no session', async () => {
    const page = await fetch(`${server.address}/admin/loi-moi`, { redirect: 'manual' })
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toMatch(/no-store/)
  })

  it('a session opens the account page’s requests, the administrator needs no second factor here', async () => {
    const headers = await signIn()
    const newcomer = { name: 'Người mới', email: 'moi@example.vn', role: 'admin' }
    expect((await post('invite', newcomer, headers)).status).toBe(200)
  })

  it('an address that tries words for an invitation is stopped', async () => {
    const codes: (string | undefined)[] = []
    for (let word = 0; word < 32; word += 1) {
      codes.push(await codeOf(await post('accept-invitation', { token: `thu-${word}` })))
    }
    expect(codes.at(0)).toBe('invitation-invalid')
    expect(codes.at(-1)).toBe('too-many-logins')
  })
})

describe('beyond this machine', () => {
  beforeAll(async () => {
    server = await startServer({
      ...VARIABLES,
      PUBLIC_URL: 'https://canhgiac.example.vn',
      TRUST_PROXY: '127.0.0.1',
      PAYLOAD_SECRET: '0123456789abcdef'.repeat(4),
    })
  })
  afterAll(async () => {
    await server.stop()
    server.environment.remove()
  })

  it('the administrator administers nothing before a second factor is set up', async () => {
    const headers = await signIn()
    const newcomer = { name: 'Người mới', email: 'moi@example.vn', role: 'admin' }
    expect((await post('invite', newcomer, headers)).status).toBe(403)
    const { password } = ADMIN
    expect((await post('second-factor/begin', { password }, headers)).status).toBe(200)
  })

  it('the session’s cookie is for TLS only', async () => {
    const cookie = (await post('login', ADMIN)).headers.get('set-cookie')
    expect(cookie).toMatch(/Secure/)
    expect(cookie).toMatch(/HttpOnly/)
  })
})
