/**
 * Keys of a portal as their keeper meets them, on a desk and on a telephone: none yet, made, copied, used
 * against the API, rotated, revoked; and what others on the staff see of them.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

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

const withKey = (key: string, path = '/api/v1/campaigns?state=upcoming') =>
  fetch(`${server.address}${path}`, { headers: { authorization: `Bearer ${key}` } })

/** Nothing of ours sticks out to the side, every control has a name and is large enough to be hit. */
async function expectUsable(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const panel = document.querySelector('[data-testid="portal-keys"]')
    const shown = [...(panel?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (one) => one.offsetParent !== null,
    )
    const wide = shown.filter((one) => one.getBoundingClientRect().right > width + 1)
    const controls = shown.filter((one) => one.matches('button, input, select, textarea, summary'))
    const nameless = controls.filter((one) => {
      const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
      return !labels.length && !one.getAttribute('aria-label') && !one.innerText.trim()
    })
    const small = controls.filter((one) => {
      const target = one.closest('label') ?? one
      return target.getBoundingClientRect().height < 24
    })
    return {
      wide: wide.map((one) => one.className),
      nameless: nameless.map((one) => one.outerHTML),
      small: small.map((one) => one.outerHTML),
    }
  })
  expect(faults).toEqual({ wide: [], nameless: [], small: [] })
}

describe.each(WIDTHS)('on a %s', (width, viewport) => {
  const name = `Trang thông tin phường ${width}`
  let context: BrowserContext
  let page: Page
  let address = ''
  let first = ''
  let second = ''

  const keep = async (picture: string) => {
    await expectUsable(page)
    await keepPicture(page, `portal-keys-${picture}-${width}`)
  }
  const state = (label: string) =>
    page
      .locator('[data-testid="portal-key"]', { hasText: label })
      .first()
      .getAttribute('data-state')

  beforeAll(async () => {
    const signedIn = await signIn(browser, server.address, 'agency-admin@example.vn', PASSWORD)
    context = signedIn.context
    page = signedIn.page
    await page.setViewportSize(viewport)
  })
  afterAll(() => context.close())

  it('a portal that is not saved yet says that it must be, a saved one that it has no key', async () => {
    await page.goto(`${server.address}/admin/collections/portals/create`)
    await page.waitForSelector('[data-testid="portal-keys"]:has-text("Hãy lưu cổng trước")')
    const made = await send('/portals', { name, agency, domains: ['bode.example.vn'] })
    address = `${server.address}/admin/collections/portals/${(made.doc as { id: string }).id}`
    await page.goto(address)
    await page.waitForSelector('[data-testid="keys-none"]')
    await keep('none')
  })

  it('a key without a name is refused, and nothing that was chosen is lost', async () => {
    await page.click('[data-testid="key-make"]')
    await page.uncheck('input[name="read:keyed"]')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="account-problem"]:not(:empty)')
    expect(await page.isChecked('input[name="read:keyed"]')).toBe(false)
    await keep('refused')
  })

  it('a key is made with the keyboard alone, shown once, selected to be copied', async () => {
    await page.focus('[data-testid="portal-keys"] input[name="label"]')
    await page.keyboard.type('Máy chủ phường')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid="key-word"]')
    first = await page.inputValue('[data-testid="key-word"]')
    expect(first).toMatch(/^cg_[0-9A-Za-z]{38}$/)
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe(first)
    await keep('shown')
    await page.click('[data-testid="key-kept"]')
    await page.waitForSelector('[data-testid="key-word"]', { state: 'detached' })
    expect(await page.content()).not.toContain(first)
    await page.reload()
    await page.waitForSelector('[data-testid="portal-key"]')
    expect(await page.content()).not.toContain(first)
    expect(await page.innerText('[data-testid="portal-key"]')).toContain(first.slice(0, 7))
  })

  it('the key opens what it was made for, at once', async () => {
    expect((await withKey(first)).status).toBe(200)
    expect((await withKey(first, '/api/v1/materials')).headers.get('cache-control')).toBe(
      'private, no-store',
    )
    // Its use is written by the studio, and told to whoever looks.
    await page.reload()
    await page.waitForSelector('[data-testid="portal-key"]:has-text("Dùng lần cuối")')
    await keep('list')
  })

  it('is rotated: both open until the old one ends', async () => {
    await page.click('[data-testid="key-rotate"]')
    await page.selectOption('[name="overlap"]', '1')
    await keep('rotate')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="key-word"]')
    second = await page.inputValue('[data-testid="key-word"]')
    expect(second).not.toBe(first)
    expect((await withKey(first)).status).toBe(200)
    expect((await withKey(second)).status).toBe(200)
    await page.click('[data-testid="key-kept"]')
    await page.waitForFunction(
      () => document.querySelectorAll('[data-testid="keys-in-use"] > li').length === 2,
    )
    const chips = await page.locator('.portal-keys__state').allTextContents()
    expect(chips[0]).toBe('Đang dùng')
    expect(chips[1]).toMatch(/^Khóa cũ, còn dùng đến \d\d:\d\d ngày \d\d\/\d\d\/\d{4}$/)
    await keep('rotated')
  })

  it('is revoked after a warning; Escape calls it off, and the focus is not lost', async () => {
    const old = page.locator('[data-testid="portal-key"]', { hasText: first.slice(0, 7) })
    await old.locator('[data-testid="key-revoke"]').click()
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-testid="account-confirm"]', { state: 'detached' })
    expect(await state(first.slice(0, 7))).toBe('active')
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-testid') === 'key-make',
    )
    await old.locator('[data-testid="key-revoke"]').click()
    await keep('revoke')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="keys-ended"]')
    const refused = await withKey(first)
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ code: 'key-revoked' })
    expect((await withKey(second)).status).toBe(200)
    await page.click('[data-testid="keys-ended"] summary')
    await keep('ended')
  })

  it('others of the agency see the portal and nothing of its keys', async () => {
    const officer = await signIn(browser, server.address, 'officer@example.vn', PASSWORD)
    await officer.page.setViewportSize(viewport)
    await officer.page.goto(address)
    await officer.page.waitForSelector('[data-testid="portal-keys"]:has-text("do người quản trị")')
    const content = await officer.page.content()
    expect(content).not.toContain(second.slice(0, 7))
    await keepPicture(officer.page, `portal-keys-officer-${width}`)
    await officer.context.close()
  })
})
