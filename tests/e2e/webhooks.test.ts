/**
 * A webhook as its keeper meets it, on a desk and on a telephone: made, its secret shown once, tested, told
 * by the real server, refused by the receiver, sent again; and what others on the staff see of it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose, save } from '#tests/support/adminPages'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'
import { answers, TAKES, TestReceiver } from '#tests/support/testReceiver'

const ADMIN = { email: 'quantri@example.vn', password: 'thuyen-giay-quan-tri-1' }
const PASSWORD = 'Thuyền giấy xuôi dòng'
const WIDTHS = [
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const

let browser: Browser
let server: ServerProcess
let adminToken = ''
let agency = ''

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer({
    ...{ DEMO: '0', ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
    LOCAL_WEBHOOKS: '1',
  })
  const session = await send('/users/login', ADMIN)
  adminToken = String(session.token)
  const made = await send('/agencies', { names: [{ name: 'UBND phường Bờ Đê' }], kind: 'xa' })
  agency = (made.doc as { id: string }).id
  for (const role of ['agency-admin', 'officer']) {
    const email = `${role}@example.vn`
    const invited = await send('/users/invite', { name: `Người ${role}`, email, role, agency })
    const token = String(invited.path).split('#')[1]
    await send('/users/accept-invitation', { token, password: PASSWORD })
  }
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

async function send(path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${server.address}/cms/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${adminToken}` },
    body: JSON.stringify(body),
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return (await answer.json()) as Record<string, unknown>
}

let saved = 0
/** A list is released as it is saved: every hotline is an event. */
const somethingHappens = () => send('/hotlines', { name: `Đường dây ${++saved}`, call: '156' })

describe.each(WIDTHS)('on a %s', (width, viewport) => {
  const portal = `Trang thông tin phường ${width}`
  let context: BrowserContext
  let page: Page
  let receiver: TestReceiver
  let address = ''
  let secret = ''

  const keep = (picture: string) => keepPicture(page, `webhooks-${picture}-${width}`)
  const said = (words: string) =>
    page.waitForSelector(`[data-testid="webhook-said"]:has-text("${words}")`)

  beforeAll(async () => {
    receiver = await TestReceiver.open()
    await send('/portals', { name: portal, agency })
    const signedIn = await signIn(browser, server.address, 'agency-admin@example.vn', PASSWORD)
    context = signedIn.context
    page = signedIn.page
    await page.setViewportSize(viewport)
  })
  afterAll(async () => {
    receiver.close()
    await context.close()
  })

  it('is made for a portal; an address of the inside is refused with what to do', async () => {
    await page.goto(`${server.address}/admin/collections/webhooks/create`)
    await page.waitForSelector('[data-testid="webhook-panel"]:has-text("Hãy lưu địa chỉ trước")')
    await page.fill('#field-name', `Máy chủ ${width}`)
    await page.fill('#field-address', 'https://10.0.0.1/nhan-tin')
    await choose(page, 'portal', portal)
    await page.click('#action-save')
    await page.waitForSelector('.field-error:has-text("mạng nội bộ"), :text("mạng nội bộ")')
    await keep('refused')
    await page.fill('#field-address', receiver.address)
    await save(page, 'webhooks')
    address = page.url()
    await page.waitForSelector('[data-testid="webhook-no-secret"]')
    await keep('new')
  })

  it('gets a secret, shown once and selected to be copied', async () => {
    await page.click('[data-testid="webhook-make"]')
    await page.waitForSelector('[data-testid="key-word"]')
    secret = await page.inputValue('[data-testid="key-word"]')
    expect(secret).toMatch(/^whsec_/)
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe(secret)
    await keep('secret')
    await page.click('[data-testid="key-kept"]')
    await page.reload()
    await page.waitForSelector('[data-testid="webhook-secret"]')
    expect(await page.content()).not.toContain(secret)
    await page.waitForSelector('[data-testid="webhook-none"]')
  })

  it('is tested: what the receiver answers is said', async () => {
    await page.click('[data-testid="webhook-test"]')
    await said('trả lời 204')
    const [message] = receiver.received
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'test',
    })
    receiver.behaviour = answers(401)
    await page.click('[data-testid="webhook-test"]')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("trả lời 401")')
    await keep('test-failed')
    receiver.behaviour = TAKES
    receiver.received.length = 0
  })

  it('is told by the server what happens, within a second or two', async () => {
    await somethingHappens()
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(1)
    const [message] = receiver.received
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'document.released',
      data: { collection: 'hotlines', type: 'released' },
    })
    await page.click('[data-testid="webhook-reload"]')
    await page.waitForSelector('[data-testid="webhook-delivery"][data-state="delivered"]')
    await keep('delivered')
  })

  it('shows what is not taken, and when it is tried again', async () => {
    receiver.behaviour = answers(500)
    await somethingHappens()
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(2)
    await page.reload()
    await page.waitForSelector('[data-testid="webhook-delivery"]:has-text("trả lời 500")')
    await keep('waiting')
    receiver.behaviour = TAKES
  })

  it('has its secret changed, with an overlap in which both sign', async () => {
    await page.click('[data-testid="webhook-change"]')
    await page.selectOption('[name="overlap"]', '1')
    await keep('change')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="key-word"]')
    const fresh = await page.inputValue('[data-testid="key-word"]')
    await page.click('[data-testid="key-kept"]')
    await page.click('[data-testid="webhook-test"]')
    await said('trả lời 204')
    const last = receiver.received.at(-1)
    for (const word of [fresh, secret]) {
      new Webhook(word).verify(last?.body ?? '', last?.headers ?? {})
    }
  })

  it('is told everything from an instant on once more', async () => {
    const before = receiver.received.length
    await page.click('[data-testid="webhook-replay"]')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("Hãy chọn ngày và giờ")')
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 16)
    await page.fill('input[name="from"]', yesterday)
    await keep('replay')
    await page.click('[data-testid="account-confirm"]')
    await said('sẽ được gửi lại')
    await expect
      .poll(() => receiver.received.length, { timeout: 20_000 })
      .toBeGreaterThan(before + 1)
  })

  it('others of the agency do not see it', async () => {
    const officer = await signIn(browser, server.address, 'officer@example.vn', PASSWORD)
    await officer.page.setViewportSize(viewport)
    await officer.page.goto(address)
    await officer.page.waitForLoadState('networkidle')
    expect(await officer.page.content()).not.toContain(receiver.address)
    await officer.context.close()
  })
})
