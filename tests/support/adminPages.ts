/** What a person does on the admin's pages, by the names on them. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'

export async function openNew(page: Page, address: string, collection: string): Promise<void> {
  await page.goto(`${address}/admin/collections/${collection}/create`)
  await page.waitForSelector('#action-save')
}

/** Opens a document and waits until its workflow bar knows where it stands. */
export async function openDocument(
  page: Page,
  address: string,
  collection: string,
  id: string,
): Promise<void> {
  await page.goto(`${address}/admin/collections/${collection}/${id}`)
  await page.waitForSelector('[data-testid="workflow-current"]')
}

/** Saves and answers with the id of the document. */
export async function save(page: Page, collection: string): Promise<string> {
  await page.click('#action-save')
  await page.waitForURL(new RegExp(`/collections/${collection}/[0-9a-f-]{36}`))
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Picks an entry of a relationship field by the words that it is listed under. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.click(`#field-${field} .rs__control`)
  await page.keyboard.type(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

export async function writeBody(page: Page, text: string): Promise<void> {
  await page.click(
    '#field-body [contenteditable=true], .field-type.rich-text-lexical [contenteditable=true]',
  )
  await page.keyboard.type(text)
}

/** Takes a step on the workflow bar and waits for the state that it leads to. */
export async function takeStep(
  page: Page,
  action: string,
  state: string,
  fill?: (page: Page) => Promise<void>,
): Promise<void> {
  await page.click(`[data-testid="transition-${action}"]:not([disabled])`)
  if (await hasForm(page, action)) {
    await fill?.(page)
    await page.click('[data-testid="transition-confirm"]')
  }
  await page.waitForSelector(`[data-testid="workflow-current"][data-state="${state}"]`)
}

/** Submitting and approving are done at once; the other steps ask something first. */
async function hasForm(page: Page, action: string): Promise<boolean> {
  if (action === 'submit' || action === 'approve') return false
  await page.waitForSelector('[data-testid="transition-form"]')
  return true
}

/** Uploads a picture in the drawer of `assets`, with its text for those who cannot see it. */
export async function attachPicture(page: Page, alt: string): Promise<void> {
  const picture = { width: 400, height: 300, channels: 3, background: '#b3261e' } as const
  const buffer = await sharp({ create: picture }).png().toBuffer()
  await page.click('#field-assets button:has-text("Tạo mới")')
  const drawer = page.locator('.drawer__content').last()
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'Áp phích.png', mimeType: 'image/png', buffer })
  await drawer.locator('#field-alt').fill(alt)
  await page.locator('button:visible', { hasText: /^Lưu$/ }).last().click()
  await drawer.waitFor({ state: 'hidden' })
}
