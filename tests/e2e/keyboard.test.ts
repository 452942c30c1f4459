/** An officer's and an editor's day without a mouse: every step by Tab, Enter, Space and arrows. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, DESKTOP } from '#tests/support/browser'
import { hasFocus, tabTo } from '#tests/support/keyboard'
import { dispatchFixture } from '#tests/support/screens/documents'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const OFFICER = 'canbo.ngoquyen@canhgiac.local'
let browser: Browser
let server: ServerProcess
let page: Page
/** Places where it could not be seen that they had the focus. */
const unseen: string[] = []
const to = (selector: string, key?: 'Tab' | 'Shift+Tab') => tabTo(page, selector, { unseen, key })
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer()
  const context = await browser.newContext({ locale: 'en-US', viewport: DESKTOP })
  context.setDefaultTimeout(15_000)
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

describe('by the keys alone', () => {
  it('someone signs in', async () => {
    await page.goto(`${server.address}/admin/login`, { waitUntil: 'networkidle' })
    await to('#field-email')
    await page.keyboard.type(OFFICER)
    await to('#field-password')
    await page.keyboard.type(server.logins.get(OFFICER) ?? '')
    await press('Enter')
    await page.waitForURL(/\/admin$/)
  })

  it('opens the menu and goes to the materials', async () => {
    await page.locator('.home').waitFor()
    await to('.nav-toggler')
    await press('Enter')
    await to('a[href="/admin/collections/materials"]')
    await press('Enter')
    await page.waitForURL(/\/collections\/materials$/)
    await to('a.list-header__create-new-button, .list-create-new-doc__create-new-button')
    await press('Enter')
    await page.waitForURL(/\/materials\/create/)
  })

  it('writes a material, saves it and hands it in', async () => {
    await page.locator('#field-title').waitFor()
    await to('#field-title')
    await page.keyboard.type('Bài viết không dùng chuột')
    await to('#field-kind input')
    await page.keyboard.type('Bài viết')
    await press('Enter')
    await to('[contenteditable=true]')
    await page.keyboard.type('Gọi lại cho người thân trước khi chuyển tiền.')
    await to('#action-save', 'Shift+Tab')
    await press('Enter')
    await page.waitForURL(/\/materials\/[0-9a-f-]{36}/)
    await page.waitForSelector('[data-testid="transition-submit"]:not([disabled])')
    await to('[data-testid="transition-submit"]')
    await press('Enter')
    await page.waitForSelector('[data-testid="workflow-current"][data-state="in-review"]')
  })

  it('opens the dialog that asks before the trash, and gives up with Escape', async () => {
    const dots = '.doc-controls .popup-button'
    await to(dots, 'Shift+Tab')
    await press('Enter')
    await page.waitForSelector('#action-delete')
    await to('#action-delete')
    await press('Enter')
    await page.locator('.confirmation-modal').waitFor()
    await expect.poll(() => isInside('.confirmation-modal')).toBe(true)
    await press('Escape')
    await page.locator('.confirmation-modal').waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(page, `${dots}, #action-delete`)).toBe(true)
  })

  it('chooses a dispatch on the import screen and confirms it', async () => {
    await page.goto(`${server.address}/admin/nhap-van-ban`, { waitUntil: 'networkidle' })
    await untilAlive('.import-screen__drop button')
    await to('.import-screen__drop button')
    const chooser = page.waitForEvent('filechooser')
    await press('Enter')
    const buffer = await dispatchFixture()
    await (await chooser).setFiles({ name: 'cong-van.txt', mimeType: 'text/plain', buffer })
    await page.locator('[data-testid="import-row"][data-state="read"]').waitFor()
    await page.getByTestId('import-confirm').waitFor()
    await to('[data-testid="import-confirm"]')
    await press('Enter')
    await page.getByTestId('import-standing').getByText('Đã tạo bản nháp.').waitFor()
  })

  it('turns the pages of the calendar and filters it', async () => {
    await page.goto(`${server.address}/admin/lich`, { waitUntil: 'networkidle' })
    await to('.calendar__filters select')
    await press('ArrowDown')
    await to('.calendar__filters button[type=submit]')
    await press('Enter')
    await page.waitForURL(/\/lich\?/)
    await to('.calendar__nav a[href*="xem=tuan"]')
    await press('Enter')
    await page.waitForURL(/xem=tuan/)
    await page.locator('.calendar__nav a[href*="xem=tuan"][aria-current]').waitFor()
  })

  it('sees at every step where it is', () => {
    expect(unseen).toEqual([])
  })
})

const isInside = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)

/** Until React answers what is pressed there. */
const untilAlive = (selector: string) =>
  page.waitForFunction((wanted) => {
    const node = document.querySelector(wanted)
    return node !== null && Object.keys(node).some((key) => key.startsWith('__reactProps'))
  }, selector)
