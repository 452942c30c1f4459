/** What a person opens on a screen before it is looked at. */
import type { Page } from 'playwright-core'
import { textPoster } from '../pictures'
import { dispatchFixture } from './documents'

export async function wrongPassword(page: Page): Promise<void> {
  await page.fill('#field-email', 'ai-do@example.vn')
  await page.fill('#field-password', 'không đúng đâu nhé')
  await page.click('button[type=submit]')
  await page.getByTestId('account-problem').waitFor()
}

/** The menu begins closed on a phone and open on a desk. */
export async function menu(page: Page): Promise<void> {
  const entry = page.locator('a[href="/admin/lich"]').first()
  if (await entry.evaluate((node) => node.closest('[inert]') !== null))
    await page.locator('.nav-toggler:visible').first().click()
  await page.waitForTimeout(400)
}

export async function readDispatch(page: Page): Promise<void> {
  const buffer = await dispatchFixture()
  await page.setInputFiles('[data-testid="import-files"]', {
    ...{ name: 'cong-van.txt', mimeType: 'text/plain', buffer },
  })
  await page
    .locator('[data-testid="import-row"]:is([data-state="read"],[data-state="duplicate"])')
    .waitFor()
}

export async function uploadPicture(page: Page): Promise<void> {
  const buffer = Buffer.from(await textPoster())
  await page.setInputFiles('[data-testid=file-input]', [
    { name: 'áp phích.png', mimeType: 'image/png', buffer },
    { name: 'bang-tinh.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') },
  ])
  await page.locator('.bulk-upload__item[data-status="done"]').first().waitFor()
}

export const previewTab = (name: string) => async (page: Page) => {
  await page.getByTestId(`preview-tab-${name}`).click()
}

export async function oldestVersion(page: Page): Promise<void> {
  await page.locator('.saved-versions__list a').last().click()
  await page.getByTestId('saved-version').waitFor()
}

export async function beginFactor(page: Page): Promise<void> {
  await page.getByTestId('factor-on').click()
  await page.locator('.account-part input[name=password]').first().waitFor()
}

export async function columns(page: Page): Promise<void> {
  await page.click('#toggle-list-columns, .list-controls__toggle-columns')
  await page.locator('.pill-selector').waitFor()
}

export async function filters(page: Page): Promise<void> {
  await page.click('#toggle-list-filters, .list-controls__toggle-where')
  await page.locator('.where-builder button').first().click()
  await page.locator('.condition').waitFor()
}

export async function dateFilter(page: Page): Promise<void> {
  await filters(page)
  await page.click('.condition__field .rs__control')
  await page.locator('.rs__option', { hasText: 'Sửa lần cuối' }).first().click()
  await page.locator('.condition__value input').first().click()
  await page.locator('.react-datepicker').waitFor()
}

export async function selectRows(page: Page): Promise<void> {
  await page
    .locator('tbody .select-row__checkbox input, tbody input[type=checkbox]')
    .first()
    .check()
}

export async function editMany(page: Page): Promise<void> {
  await selectRows(page)
  await page.locator('.edit-many__toggle').click()
  await page.locator('.edit-many__form, .drawer__content').first().waitFor()
}

export async function perPage(page: Page): Promise<void> {
  await page.locator('.per-page button').first().click()
}

export async function saveEmpty(page: Page): Promise<void> {
  await page.click('#action-save')
  await page.locator('.field-error').first().waitFor()
}

export const formTab = (index: number) => async (page: Page) => {
  await page.locator('.tabs-field__tab-button').nth(index).click()
}

export const step = (action: string) => async (page: Page) => {
  await page.click(`[data-testid="transition-${action}"]:not([disabled])`)
  await page.getByTestId('transition-form').waitFor()
}

export const webhookStep = (step: string) => async (page: Page) => {
  await page.getByTestId(`webhook-${step}`).click()
  await page.getByTestId('account-confirm').waitFor()
}

export async function leave(page: Page): Promise<void> {
  await page.fill('#field-title', 'Chưa lưu')
  await page.locator('.step-nav a').first().click()
  await page.locator('#leave-without-saving, .leave-without-saving').first().waitFor()
}

export async function more(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.waitForTimeout(200)
}

export async function moveToTrash(page: Page): Promise<void> {
  await more(page)
  await page.locator('#action-delete').click()
  await page.locator('.confirmation-modal').waitFor()
}

export async function chooseMedia(page: Page): Promise<void> {
  await page.locator('.upload__listToggler').first().click()
  await page.locator('.list-drawer__content table, .drawer__content table').first().waitFor()
}

export async function newMedia(page: Page): Promise<void> {
  await page.locator('.upload__createNewToggler').first().click()
  await page.locator('.drawer--is-open').first().waitFor()
}

export async function directivePicker(page: Page): Promise<void> {
  await page.click('#field-directives .rs__control')
  await page.locator('#field-directives .rs__option').first().waitFor()
}

export async function editorLink(page: Page): Promise<void> {
  await page.locator('.field-type.rich-text-lexical [contenteditable=true]').click()
  await page.keyboard.press('Control+A')
  await page.locator('[data-button-key=link]').first().click()
  await page.locator('.drawer__content form, .lexical-link-edit-drawer').first().waitFor()
}

export async function editorSlash(page: Page): Promise<void> {
  await page.locator('.field-type.rich-text-lexical [contenteditable=true]').click()
  await page.keyboard.type('/')
  await page.locator('.slash-menu-popup').waitFor()
}

export async function editPicture(page: Page): Promise<void> {
  await page.locator('.file-field__edit').click()
  await page.locator('.edit-upload').waitFor()
}
