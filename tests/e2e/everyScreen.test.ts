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

const WIDTHS = [
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const

async function faultsOf(page: Page): Promise<Record<string, string[]>> {
  const light = await accessibilityFaults(page)
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  const dark = await accessibilityFaults(page, ['color-contrast'])
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  return {
    light,
    dark,
    language: await languageFaults(page, KNOWN),
    width: await widthFaults(page),
  }
}

describe.each(WIDTHS)('on a %s', (width, viewport) => {
  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be used by everyone, in Vietnamese',
    async (name, { viewer, path, open }) => {
      const page = await contexts[viewer].newPage()
      try {
        await page.setViewportSize(viewport)
        await page.goto(server.address + path(documents), { waitUntil: 'networkidle' })
        await open?.(page)
        const faults = await faultsOf(page)
        await keepPicture(page, `screen-${name}-${width}`)
        expect(faults).toEqual({ light: [], dark: [], language: [], width: [] })
      } finally {
        await page.close()
      }
    },
  )
})
