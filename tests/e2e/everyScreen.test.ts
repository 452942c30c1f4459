/**
 * Every screen of the studio, on a desk and on a telephone, in the light and in the dark theme: nothing
 * that keeps anyone from using it (axe), no word that is not Vietnamese, nothing beside the window.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, keepPicture, launchBrowser, PHONE } from '#tests/support/browser'
import {
  ADMIN,
  gatherDocuments,
  signInAll,
  type ScreenDocuments,
} from '#tests/support/screens/documents'
import { accessibilityFaults, languageFaults, widthFaults } from '#tests/support/screens/faults'
import { SCREENS, type Viewer } from '#tests/support/screens/list'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

let browser: Browser
let server: ServerProcess
let contexts: Record<Viewer, BrowserContext>
let documents: ScreenDocuments

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer({ ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password })
  contexts = await signInAll(browser, server)
  documents = await gatherDocuments(contexts, server.address)
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

/** Titles in the demonstration that are in another language, as lists show them. */
const KNOWN = [
  '“Your child is in hospital, send money now”: call the school first',
  '“Koj tus menyuam nyob tsev kho mob, xa nyiaj tam sim no”: hu rau tsev kawm ntawv ua ntej',
]

const NOTHING = { light: [], dark: [], language: [], width: [], phone: [], phoneWidth: [] }

async function faultsOf(page: Page, name: string): Promise<Record<string, string[]>> {
  const light = await accessibilityFaults(page)
  await inTheme(page, 'dark')
  const dark = await accessibilityFaults(page, ['color-contrast'])
  await inTheme(page, 'light')
  const language = await languageFaults(page, KNOWN)
  const width = await widthFaults(page)
  await keepPicture(page, `screen-${name}`)
  await page.setViewportSize(PHONE)
  // Payload draws some things anew for another width.
  await page.waitForTimeout(300)
  const phone = await accessibilityFaults(page)
  await keepPicture(page, `screen-${name}-phone`)
  return { light, dark, language, width, phone, phoneWidth: await widthFaults(page) }
}

/** The admin has come to life: what it mends is mended. */
async function untilDrawn(page: Page): Promise<void> {
  if (!page.url().includes('/admin')) return
  await page.locator('section[aria-label^="Thông báo"]').waitFor({ state: 'attached' })
}

/** Next takes the title away and sets it again when the address changes within a page. */
const untilTitled = (page: Page) =>
  expect.poll(() => page.title(), { timeout: 10_000 }).not.toBe('')

const inTheme = (page: Page, theme: string) =>
  page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted
  }, theme)

describe('on a desk and on a telephone', () => {
  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be used by everyone, in Vietnamese',
    async (name, { viewer, path, open }) => {
      const page = await contexts[viewer].newPage()
      try {
        await page.setViewportSize(DESKTOP)
        await page.goto(server.address + path(documents), { waitUntil: 'networkidle' })
        await untilDrawn(page)
        await open?.(page)
        await untilTitled(page)
        expect(await faultsOf(page, name)).toEqual(NOTHING)
      } finally {
        await page.close()
      }
    },
  )

  it('finds what is wrong with a page where something is', async () => {
    const page = await contexts.nobody.newPage()
    await page.setContent(
      '<html lang="vi"><title>Thử</title><button></button><p style="width: 3000px">Save changes</p>',
    )
    expect((await accessibilityFaults(page)).join()).toContain('button-name')
    expect((await languageFaults(page, [])).join()).toContain('Save, changes')
    expect((await widthFaults(page)).length).toBeGreaterThan(0)
    await page.close()
  })
})
