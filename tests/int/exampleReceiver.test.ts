/** examples/receive.py behind the real worker: what it keeps, and what it refuses. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '#src/webhooks/message'
import { newWebhookSecret } from '#src/webhooks/secret'
import { WebhookStage } from '#tests/support/webhookStage'

const isThere = spawnSync('python3', ['--version']).status === 0
const OLD_SECRET = newWebhookSecret()

describe.skipIf(!isThere)('the receiver in Python', () => {
  let stage: WebhookStage
  let folder: string
  let receiver: ChildProcess
  let address: string
  let secret: string

  /** The secret is known once the webhook is there, and its address before that. */
  beforeAll(async () => {
    stage = await WebhookStage.open()
    const made = await stage.webhook('https://phuong.example.vn/nhan-tin')
    secret = made.secret
    folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-receiver-'))
    receiver = spawn('python3', ['examples/receive.py', folder, '0'], {
      env: { ...process.env, SECRET: `${OLD_SECRET} ${secret}` },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = (await once(receiver.stdout ?? receiver, 'data')) as [Buffer]
    address = line.toString().trim()
    await stage.ask('PATCH', made.id, { address })
  })
  afterAll(async () => {
    receiver?.kill()
    await stage?.close()
    if (folder) rmSync(folder, { recursive: true })
  })

  const kept = () => {
    const materials = path.join(folder, 'materials')
    return existsSync(materials) ? readdirSync(materials).sort() : []
  }

  it('keeps what is told and drops what goes away', async () => {
    stage.release('m-stays', { title: 'Tài liệu “còn hiệu lực”' })
    stage.release('m-goes')
    await stage.look()
    expect(kept()).toEqual(['m-goes.json', 'm-stays.json'])
    const text = readFileSync(path.join(folder, 'materials', 'm-stays.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ title: 'Tài liệu “còn hiệu lực”' })
    stage.withdraw('m-goes')
    await stage.look()
    expect(kept()).toEqual(['m-stays.json'])
  })

  const change = { collection: 'materials', documentId: 'm-forged', document: {} }
  const message = { id: 'x', body: JSON.stringify({ type: 'document.released', data: change }) }
  const sent = async (headers: Record<string, string>, body = message.body) =>
    (await fetch(address, { method: 'POST', headers, body })).status

  it('refuses what is forged, changed, old or not signed at all, and keeps nothing of it', async () => {
    const now = Date.now()
    const genuine = headersOf(message, [secret], now)
    expect(await sent(headersOf(message, [newWebhookSecret()], now))).toBe(401)
    expect(await sent(genuine, message.body.replace('forged', 'changed'))).toBe(401)
    expect(await sent({ ...genuine, 'webhook-id': 'y' })).toBe(401)
    expect(await sent(headersOf(message, [secret], now - 10 * 60_000))).toBe(401)
    expect(await sent({})).toBe(400)
    expect(kept()).toEqual(['m-stays.json'])
  })

  it('takes either of two secrets, and a test that tells nothing', async () => {
    const body = JSON.stringify({ type: 'test', data: null })
    const test = { id: 'test_1', body }
    for (const word of [OLD_SECRET, secret]) {
      expect(await sent(headersOf(test, [word], Date.now()), body)).toBe(204)
    }
    expect(await sent(headersOf(test, [newWebhookSecret(), secret], Date.now()), body)).toBe(204)
    expect(kept()).toEqual(['m-stays.json'])
  })
})
