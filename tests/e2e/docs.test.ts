/** /docs in a browser that reaches nothing but this server. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, keepPicture, launchBrowser, PHONE } from '../support/browser'
import { DeliveryServer } from '../support/deliveryServer'
import { instant, ReleaseLog } from '../support/releases'
import { accessibilityFaults } from '../support/screens/faults'

let browser: Browser
let server: DeliveryServer
const complaints: string[] = []
const asked = new Set<string>()

beforeAll(async () => {
  const log = new ReleaseLog()
  log.releaseOf('materials', { documentId: 'm' })
  log.releaseOf('materials', { documentId: 'other', content: { kind: 'warning' } })
  server = await DeliveryServer.of(log)
  server.now = instant('2024-11-20T05:00:00Z')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

async function opened(viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => asked.add(new URL(request.url()).host))
  await page.goto(`http://127.0.0.1:${server.port}/docs`)
  return page
}

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the page about the API on a %s', (name, viewport) => {
  it('is within the window and has nothing that axe objects to', async () => {
    const page = await opened(viewport)
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(await accessibilityFaults(page)).toEqual([])
    await keepPicture(page, `docs-${name}`)
    await page.close()
  })

  it('tries a list with its filters and shows the answer', async () => {
    const page = await opened(viewport)
    const form = page.locator('#listMaterials form')
    await form.getByLabel('kind').fill('warning, video')
    await form.getByRole('button', { name: 'Gọi thử' }).click()
    await form.getByText('"total": 1').waitFor()
    const answer = await form.locator('.answer').innerText()
    expect(answer).toContain('200 · GET /api/v1/materials?kind=warning&kind=video')
    expect(answer).toContain('RateLimit: "anonymous"')
    await form.locator('.answer').scrollIntoViewIfNeeded()
    await page.screenshot({ path: `tests/output/docs-${name}-tried.png` })
    await page.close()
  })

  it('runs the example of GraphQL', async () => {
    const page = await opened(viewport)
    const form = page.locator('form[data-path="/graphql"]')
    await form.getByRole('button', { name: 'Gọi thử' }).click()
    await form.getByText('"total": 2').waitFor()
    const link = page.getByRole('link', { name: 'Mở câu trả lời của ví dụ' })
    await form.locator('.answer').scrollIntoViewIfNeeded()
    await page.screenshot({ path: `tests/output/docs-${name}-graphql.png` })
    const address = new URL((await link.getAttribute('href')) ?? '', page.url())
    expect(await (await fetch(address)).text()).toContain('"total":2')
    await page.close()
  })

  it('sends the key that was typed, and shows what is refused', async () => {
    const page = await opened(viewport)
    await page.getByLabel('Khóa truy cập').fill('no-key')
    const form = page.locator('#getMaterial form')
    await form.getByLabel('id').fill('m')
    await form.getByRole('button', { name: 'Gọi thử' }).click()
    await form.getByText('"code": "key-malformed"').waitFor()
    await page.close()
  })
})

it('asks no other host, and breaks no rule of its own', () => {
  expect([...asked]).toEqual([`127.0.0.1:${server.port}`])
  // What the browser itself notes about the refused key.
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([])
})
