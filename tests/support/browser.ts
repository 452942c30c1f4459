import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** Debian's Chromium, found by scripts/test.mjs. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  })
}

/** A signed-in person in a browser session of their own, whose browser asks for English. */
export async function signIn(
  browser: Browser,
  address: string,
  email: string,
  password: string,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-US', viewport: DESKTOP })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(`${address}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin$/)
  return { context, page }
}

/** Keeps a picture of a page for whoever looks the run over. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `tests/output/${name}.png`, fullPage: true })
}
