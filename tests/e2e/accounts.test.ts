/**
 * An account's life, as its people see it, on a desk and on a telephone: invited, password chosen, signed
 * in, second factor set up and used, a recovery code, signed out everywhere; locked and unlocked.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { totpCode } from '#src/accounts/totp'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const ADMIN = { email: 'quantri@example.vn', password: 'thuyen-giay-quan-tri-1' }
const PASSWORD = 'Thuyền giấy xuôi dòng'
const WIDTHS = [
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const
const STEP_MS = 30_000

let browser: Browser
let server: ServerProcess

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer({
    ...{ DEMO: '0', ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
  })
  await makeAgencies()
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

async function makeAgencies(): Promise<void> {
  const post = async (path: string, body: object, token = '') => {
    const answer = await fetch(`${server.address}/cms/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    })
    expect(answer.ok, await answer.clone().text()).toBe(true)
    return (await answer.json()) as { token: string }
  }
  const { token } = await post('/users/login', ADMIN)
  for (const name of ['Ủy ban nhân dân xã Suối Mơ', 'Ủy ban nhân dân phường Bờ Đê']) {
    await post('/agencies', { names: [{ name }], kind: 'xa' }, token)
  }
}

/** Nothing of ours sticks out to the side, every control has a name and is large enough to be hit. */
async function expectUsable(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide = [...document.querySelectorAll<HTMLElement>('[class^="account-"]')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .map((one) => one.className)
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        '[class^="account-"] :is(button, input, select, a.btn)',
      ),
    ].filter((one) => one.offsetParent !== null)
    const nameless = controls.filter((one) => {
      const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
      return !labels.length && !one.getAttribute('aria-label') && !one.innerText.trim()
    })
    const small = controls.filter((one) => {
      const target = one.closest('label') ?? one
      return target.getBoundingClientRect().height < 24
    })
    return { wide, nameless: nameless.length, small: small.map((one) => one.outerHTML) }
  })
  // On a desk, Payload's hidden hints beside relationship fields stick out by a few pixels.
  const isPhone = page.viewportSize()?.width === PHONE.width
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
  if (isPhone) expect(sideways).toBeLessThanOrEqual(PHONE.width)
  expect(faults).toEqual({ wide: [], nameless: 0, small: [] })
}

describe.each(WIDTHS)('on a %s', (width, viewport) => {
  const email = `bientap-${width}@example.vn`
  const name = `Lý Thị Mai ${width}`
  let admin: Page
  let context: BrowserContext
  let page: Page
  let address = ''
  let secret = ''
  let recoveryCode = ''

  const keep = async (on: Page, picture: string) => {
    await expectUsable(on)
    await keepPicture(on, `accounts-${picture}-${width}`)
  }
  const problem = () => page.locator('[data-testid="account-problem"]').innerText()
  const enter = async (code?: string) => {
    await page.goto(`${server.address}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', PASSWORD)
    await page.click('button[type=submit]')
    if (code === undefined) return
    await page.fill('#field-code', code)
    await page.click('button[type=submit]')
  }

  beforeAll(async () => {
    admin = (await signIn(browser, server.address, ADMIN.email, ADMIN.password)).page
    await admin.setViewportSize(viewport)
    context = await browser.newContext({ locale: 'en-US', viewport })
    context.setDefaultTimeout(15_000)
    page = await context.newPage()
  })

  it('an administrator invites someone and gets an address to hand over', async () => {
    await admin.goto(`${server.address}/admin/collections/users/create`)
    await admin.fill('[data-testid="invite-form"] [name=name]', name)
    await admin.waitForSelector('h1:has-text("Tài khoản mới")')
    expect(await admin.locator('body').innerText()).not.toContain('[Chưa đặt tên]')
    await admin.fill('[name=email]', 'khong-phai-thu')
    await admin.selectOption('[name=role]', 'editor')
    await admin.fill('[name=agencySearch]', 'suoi mo')
    await admin.waitForSelector('option:has-text("Suối Mơ")', { state: 'attached' })
    await admin.waitForSelector('option:has-text("Bờ Đê")', { state: 'detached' })
    await admin.click('button[type=submit]')
    // Refused; nothing that was typed is lost.
    await admin.waitForSelector('[data-testid="account-problem"]:not(:empty)')
    expect(await admin.inputValue('[name=name]')).toBe(name)
    await keep(admin, 'invite-refused')
    await admin.fill('[name=email]', email)
    await admin.click('button[type=submit]')
    address = await admin.inputValue('[data-testid="invitation-address"]')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/admin\/loi-moi#[\w-]{43}$/)
    await keep(admin, 'invitation')
  })

  it('the person chooses a password: a weak one is refused with a reason', async () => {
    await page.goto(address)
    await page.waitForSelector('[data-testid="choose-password"]')
    expect(await page.innerText('[data-testid="choose-password"]')).toContain(email)
    const choose = async (password: string, repeat: string) => {
      await page.fill('[name=password]', password)
      await page.fill('[name=repeat]', repeat)
      await page.click('button[type=submit]')
    }
    await choose('matkhau123456', 'matkhau123456')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("phổ biến")')
    await keep(page, 'password-refused')
    await choose(PASSWORD, 'khác')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("giống nhau")')
    await choose(PASSWORD, PASSWORD)
    await page.waitForSelector('[data-testid="password-chosen"]')
    await keep(page, 'password-chosen')
  })

  it('the address is used up', async () => {
    const other = await context.newPage()
    await other.goto(address)
    await other.waitForSelector('[data-testid="account-problem"]:has-text("không dùng được")')
    await keep(other, 'invitation-used')
    await other.close()
  })

  it('the person signs in and is advised to set a second factor up', async () => {
    await enter()
    await page.waitForURL(/\/admin$/)
    await page.waitForSelector('[data-testid="factor-notice"]')
    await keepPicture(page, `accounts-notice-${width}`)
    await page.click('[data-testid="factor-notice"] a')
    await page.waitForSelector('[data-testid="account-panel"]')
    expect(await page.locator('#change-password').isVisible()).toBe(false)
    await keep(page, 'account')
  })

  it('sets it up by password, picture or key, and first code', async () => {
    await page.click('[data-testid="factor-on"]')
    await page.fill('[data-testid="second-factor"] [name=password]', PASSWORD)
    await page.keyboard.press('Enter')
    secret = (await page.innerText('[data-testid="totp-secret"]')).replace(/\s/g, '')
    const picture = page.locator('.account-picture')
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      100,
    )
    await page.fill('[data-testid="second-factor"] [name=code]', '000000')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("Mã không đúng")')
    await keep(page, 'factor-setup')
    await page.fill('[data-testid="second-factor"] [name=code]', totpCode(secret, Date.now()))
    await page.click('[data-testid="account-confirm"]')
    const codes = page.locator('[data-testid="recovery-codes"] code')
    await codes.first().waitFor()
    expect(await codes.count()).toBe(10)
    recoveryCode = await codes.nth(3).innerText()
    await keep(page, 'recovery-codes')
    await page.click('[data-testid="codes-kept"]')
    await page.waitForSelector('[data-testid="factor-off"]')
    expect(await page.innerText('[data-testid="second-factor"]')).toContain('Còn 10 mã dự phòng')
  })

  it('signs out and in again: the code is asked for in Vietnamese', async () => {
    await page.goto(`${server.address}/admin/logout`)
    await page.waitForSelector('text=Đăng nhập')
    await enter()
    await page.waitForSelector('#field-code')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-code')
    await page.fill('#field-code', '000000')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid="account-problem"]:has-text("Mã không đúng")')
    await keep(page, 'code')
    expect(await page.locator('body').innerText()).not.toMatch(/password|log ?in|code/i)
    // No session yet.
    const me = await page.evaluate(() => fetch('/cms/api/users/me').then(({ status }) => status))
    expect(me).toBe(401)
    // The code that confirmed it is used; the next one is within the drift.
    await page.fill('#field-code', totpCode(secret, Date.now() + STEP_MS))
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    expect(await page.locator('[data-testid="factor-notice"]').count()).toBe(0)
  })

  it('a recovery code opens where the telephone is not at hand, once', async () => {
    const elsewhere = await browser.newContext({ locale: 'en-US', viewport })
    const own = page
    page = await elsewhere.newPage()
    await enter()
    await page.waitForSelector('#field-code')
    await page.click('[data-testid="code-kind"]')
    await keep(page, 'recovery')
    await page.fill('#field-code', recoveryCode)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    await page.goto(`${server.address}/admin/account`)
    await page.waitForSelector('text=Còn 9 mã dự phòng')
    expect(await page.innerText('[data-testid="account-panel"]')).toContain(
      'Đang đăng nhập ở 2 nơi',
    )
    await page.click('[data-testid="sign-out-everywhere"]')
    await keep(page, 'sign-out-everywhere')
    await page.click('[data-testid="account-confirm"]')
    await page.waitForURL(/\/admin\/login/)
    // The other browser of the same person is out as well.
    await own.goto(`${server.address}/admin/account`)
    await own.waitForURL(/\/admin\/login/)
    await enter(recoveryCode)
    await page.waitForSelector('[data-testid="account-problem"]:has-text("đã dùng rồi")')
    await elsewhere.close()
    page = own
  })

  it('is locked out after five failures with a message that says how long', async () => {
    await page.goto(`${server.address}/admin/login`)
    await page.fill('#field-email', email)
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await page.fill('#field-password', `sai-mat-khau-${attempt}`)
      const answer = page.waitForResponse(/\/users\/login$/)
      await page.click('button[type=submit]:not([disabled])')
      await answer
    }
    await page.waitForSelector('[data-testid="account-problem"]:has-text("khoảng 10 phút")')
    expect(await problem()).toContain('nhờ người quản trị')
    expect(await page.inputValue('#field-email')).toBe(email)
    await keep(page, 'locked')
  })

  it('an administrator unlocks, removes the lost factor and hands a new address over', async () => {
    await admin.click('text=Mở tài khoản này')
    await admin.waitForSelector('[data-testid="account-unlock"]')
    expect(await admin.locator('#force-unlock').isVisible()).toBe(false)
    await keep(admin, 'administered')
    for (const [action, done] of [
      ['unlock', 'Đã mở khóa.'],
      ['remove-second-factor', 'Đã gỡ xác thực hai bước.'],
    ] as const) {
      await admin.click(`[data-testid="account-${action}"]`)
      await admin.click('[data-testid="account-confirm"]')
      await admin.waitForSelector(`text=${done}`)
    }
    await admin.click('[data-testid="account-invitation"]')
    await keep(admin, 'reset')
    await admin.click('[data-testid="account-confirm"]')
    expect(await admin.inputValue('[data-testid="invitation-address"]')).toContain(
      '/admin/loi-moi#',
    )
    await enter()
    await page.waitForSelector('[data-testid="account-problem"]:has-text("không đúng")')
  })
})
