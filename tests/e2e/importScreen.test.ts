/** An officer's import: files in, what was read corrected beside the text, drafts out. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { makeTestEnvironment } from '#tests/support/database'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const FIXTURE = 'tests/fixtures/dispatches/tuning/an-giang-so-gd-cong-van.txt'
const REAL = '../shared/dispatches/vo-nhai-ubnd-huyen-2024-11.txt'
const ADMIN = { email: 'quantri@example.vn', password: 'mat-khau-quan-tri-1' }
const OFFICER = { email: 'canbo@example.vn', password: 'mat-khau-can-bo-1', role: 'officer' }
const LEADER = { email: 'lanhdao@example.vn', password: 'mat-khau-lanh-dao-1', role: 'leader' }
const AGENCY = 'Ủy ban nhân dân huyện Võ Nhai'
const SECRET_WORDS = 'điều không ai được biết'
const ESSAY =
  'Mùa thu quê tôi\n\nMỗi sáng tôi đi dọc bờ sông và nghe tiếng chim gọi nhau trên rặng tre.\nMẹ tôi kể chuyện ngày xưa, bà ngồi bên bếp lửa và cười.'
/** A sign or two of a dispatch, and no more. */
const DOUBTFUL = 'Ghi chép buổi họp\nHôm nay trời mưa, chúng tôi về muộn./.'
const CORRECTED = 'Trích yếu đã được cán bộ sửa lại cho đúng'

const environment = makeTestEnvironment()
let browser: Browser
let server: ServerProcess
let page: Page
let draft = ''

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer(
    { DEMO: '0', ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
    environment,
  )
  await setTheStage()
  ;({ page } = await signIn(browser, server.address, OFFICER.email, OFFICER.password))
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  environment.remove()
})

async function setTheStage(): Promise<void> {
  const post = async (address: string, body: object, token = '') => {
    const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` }
    const answer = await fetch(`${server.address}/cms/api${address}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(answer.ok, await answer.clone().text()).toBe(true)
    return (await answer.json()) as { token: string; doc: { id: string } }
  }
  const { token } = await post('/users/login', ADMIN)
  const { doc } = await post('/agencies', { names: [{ name: AGENCY }], kind: 'huyen' }, token)
  for (const person of [OFFICER, LEADER]) {
    await post('/users', { ...person, name: person.role, agency: doc.id }, token)
  }
}

const screen = () => `${server.address}/admin/nhap-van-ban`
const row = (name: string) => page.getByTestId('import-row').filter({ hasText: name })
const choose = (files: Parameters<Page['setInputFiles']>[1]) =>
  page.setInputFiles('[data-testid="import-files"]', files)
const textFile = (name: string, words: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
})
const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }))
const field = (name: string) => page.locator(`[data-field="${name}"]`)

/** Names what sticks out, if anything does. */
async function widthIsKept(): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > clientWidth + 1)
      .map((node) => node.className)
  })
  expect(wide).toEqual([])
}

async function keepBoth(name: string): Promise<void> {
  await keepPicture(page, name)
  await page.setViewportSize(PHONE)
  await widthIsKept()
  await keepPicture(page, `${name}-phone`)
  await page.setViewportSize(DESKTOP)
}

describe('the import screen', () => {
  it('is reached from the menu and says what to do while it is empty', async () => {
    await page.goto(`${server.address}/admin`)
    const entry = page.locator('a[href="/admin/nhap-van-ban"]').first()
    // The menu begins closed.
    if (await entry.evaluate((node) => node.closest('[inert]') !== null)) {
      await page.locator('.nav-toggler:visible').first().click()
    }
    await entry.click()
    await page.waitForURL(screen())
    await page.locator('.nav-toggler:visible').first().click()
    await page.getByText('Chưa có tệp nào.').waitFor()
    await page.getByText(`Bản nháp thuộc về: ${AGENCY}`).waitFor()
    await keepBoth('import-empty')
  })

  it('reads several files and tells each one where it stands', async () => {
    await choose([
      { name: 'cong-van.txt', mimeType: 'text/plain', buffer: await fixtureBytes() },
      textFile('kin.txt', `TUYỆT MẬT\nSố: 1/UBND-NC\n${SECRET_WORDS}`),
      { name: 'anh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('89504e470d0a', 'hex') },
      textFile('bang.xlsx', 'x'),
      textFile('bai-van.txt', ESSAY),
    ])
    await row('cong-van.txt').and(page.locator('[data-state="read"]')).waitFor()
    await row('kin.txt').and(page.locator('[data-state="secret"]')).waitFor()
    await row('anh.pdf').and(page.locator('[data-state="unreadable"]')).waitFor()
    await row('bang.xlsx').and(page.locator('[data-state="unreadable"]')).waitFor()
    await row('bai-van.txt').and(page.locator('[data-state="no-dispatch"]')).waitFor()
    await row('bai-van.txt').getByText('không giống một văn bản chỉ đạo').waitFor()
    await row('bai-van.txt').getByRole('link', { name: 'Soạn văn bản bằng tay' }).waitFor()
    expect(await page.getByRole('button', { name: 'Mở bai-van.txt' }).count()).toBe(0)
    await row('kin.txt').getByText('Bị từ chối vì có dấu mật').waitFor()
    expect(await page.locator('body').innerText()).not.toContain(SECRET_WORDS)
    expect(await kept()).not.toMatch(/kin\.txt|1\/UBND-NC/)
    expect(await kept()).toContain('cong-van.txt')
  })

  it('refuses more than fifty at once and loses none of the list', async () => {
    const many = Array.from({ length: 51 }, (_, no) => textFile(`v${no}.txt`, `văn bản ${no}`))
    await choose(many)
    await page.getByText(/tối đa 50\)/).waitFor()
    expect(await page.getByTestId('import-row').count()).toBe(5)
  })

  it('shows the place of the field that has the focus, and how sure it is', async () => {
    await field('subject').locator('textarea').focus()
    const active = page.locator('.import-entry__mark--active')
    const shown = (await active.allInnerTexts()).join('').replace(/\s+/g, ' ')
    const subject = await field('subject').locator('textarea').inputValue()
    expect(subject.length).toBeGreaterThan(10)
    expect(shown).toBe(subject)
    await field('subject').getByText('Chắc chắn 98 %').waitFor()
    await page.screenshot({ path: 'tests/output/import-read.png' })
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
    await page.screenshot({ path: 'tests/output/import-read-dark.png' })
    await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
    await field('issuer').hover()
    expect((await active.allInnerTexts()).join('')).toBe(
      await field('issuer').locator('input').inputValue(),
    )
    await page.mouse.move(5, 5)
  })

  it('leads from a place in the text to its field', async () => {
    const issuer = await field('issuer').locator('input').inputValue()
    await page.locator('.import-entry__mark', { hasText: issuer }).first().click()
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-field]')?.getAttribute('data-field'),
        ),
      )
      .toBe('issuer')
  })

  it('keeps what was corrected when the page is loaded anew', async () => {
    await field('subject').locator('textarea').fill(CORRECTED)
    await field('subject').getByText('Đã sửa').waitFor()
    await page.reload()
    await row('cong-van.txt').and(page.locator('[data-state="read"]')).waitFor()
    expect(await field('subject').locator('textarea').inputValue()).toBe(CORRECTED)
    expect(await page.getByTestId('import-row').count()).toBe(1)
  })

  it('loses nothing when the server refuses a field, and leads to it', async () => {
    await page.getByRole('button', { name: 'Thêm thời gian' }).click()
    const rows = await page.locator('[data-field^="windows."][data-field$=".startDay"]').count()
    const added = `windows.${rows - 1}`
    await field(`${added}.startDay`).locator('input').fill('31/02/2026')
    await page.getByTestId('import-confirm').click()
    await page.getByTestId('import-problem').waitFor()
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-field]')?.getAttribute('data-field'),
        ),
      )
      .toBe(`${added}.startDay`)
    expect(await field(`${added}.startDay`).locator('input').getAttribute('aria-invalid')).toBe(
      'true',
    )
    expect(await field('subject').locator('textarea').inputValue()).toBe(CORRECTED)
    await keepPicture(page, 'import-refused')
    await field(`${added}.startDay`).locator('input').fill('1/3/2026')
    await field(`${added}.endDay`).locator('input').fill('5/3/2026')
  })

  it('loses nothing when the network is away', async () => {
    await page.context().setOffline(true)
    await page.getByTestId('import-confirm').click()
    await page.getByTestId('import-problem').getByText('Không kết nối được máy chủ').waitFor()
    await page.context().setOffline(false)
    expect(await field('subject').locator('textarea').inputValue()).toBe(CORRECTED)
  })

  it('finds an agency by the keyboard, without diacritics', async () => {
    const button = page.getByRole('button', { name: /^Tìm trong danh mục: Cơ quan ban hành/ })
    await button.focus()
    await page.keyboard.press('Enter')
    const search = page.getByRole('searchbox')
    await search.fill('vo nhai')
    await page.getByRole('button', { name: AGENCY, exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await field('issuerAgency').getByText(AGENCY).waitFor()
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  it('shows text and fields as tabs on a phone', async () => {
    await page.setViewportSize(PHONE)
    await widthIsKept()
    expect(await page.getByTestId('import-text').isVisible()).toBe(false)
    await page.screenshot({ path: 'tests/output/import-fields-phone.png' })
    await page.getByRole('tab', { name: 'Thông tin đọc được' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByTestId('import-text').waitFor()
    expect(await field('subject').isVisible()).toBe(false)
    await widthIsKept()
    await keepPicture(page, 'import-text-phone')
    await page.keyboard.press('ArrowLeft')
    await field('issuer').getByRole('button', { name: 'Xem chỗ này' }).click()
    await page.locator('.import-entry__mark--active').first().waitFor()
    await page.getByRole('tab', { name: 'Thông tin đọc được' }).click()
    await page.setViewportSize(DESKTOP)
  })

  it('makes the draft of what was corrected and leads to it', async () => {
    await page.getByTestId('import-confirm').click()
    await page.getByTestId('import-standing').getByText('Đã tạo bản nháp.').waitFor()
    await keepBoth('import-done')
    const link = page.getByTestId('import-standing').getByRole('link', { name: 'Mở bản nháp' })
    draft = (await link.getAttribute('href')) ?? ''
    await link.click()
    await page.waitForURL(/\/collections\/directives\/[0-9a-f-]{36}/)
    await expect.poll(() => page.locator('#field-subject').inputValue()).toBe(CORRECTED)
  })

  it('knows a document that is here already and leads to it', async () => {
    await page.goto(screen())
    await row('cong-van.txt').getByText('Đã tạo bản nháp').waitFor()
    await page.getByRole('button', { name: 'Dọn các tệp đã xong' }).click()
    await choose({ name: 'lan-hai.txt', mimeType: 'text/plain', buffer: await fixtureBytes() })
    await row('lan-hai.txt').and(page.locator('[data-state="duplicate"]')).waitFor()
    const link = row('lan-hai.txt').getByRole('link', { name: 'Mở văn bản đã có' })
    expect(await link.getAttribute('href')).toBe(draft)
    expect(await row('lan-hai.txt').innerText()).toMatch(
      new RegExp(`Trùng với văn bản đã có: .*${CORRECTED}.*Không cần nhập lại`, 's'),
    )
    expect(await page.getByTestId('import-confirm').count()).toBe(0)
    const note = page.getByTestId('import-here')
    const named = note.getByRole('link', { name: CORRECTED })
    expect(await named.getAttribute('href')).toBe(draft)
    await keepBoth('import-duplicate')
    await note.getByRole('button', { name: 'Bỏ tệp này khỏi danh sách' }).click()
    await page.getByText('Chưa có tệp nào.').waitFor()
    expect(await kept()).not.toContain('lan-hai')
  })

  it('asks first whether what is hardly a dispatch is one', async () => {
    await choose(textFile('ghi-chep.txt', DOUBTFUL))
    await row('ghi-chep.txt').and(page.locator('[data-state="doubtful"]')).waitFor()
    const note = page.getByTestId('import-doubt')
    await note.getByText('Không thấy rõ dấu hiệu của văn bản chỉ đạo').waitFor()
    expect(await field('subject').count()).toBe(0)
    expect(await page.getByTestId('import-confirm').count()).toBe(0)
    await keepBoth('import-doubtful')
    await note.getByRole('button', { name: 'Đúng là văn bản chỉ đạo, nhập tay từng ô' }).click()
    await field('subject').waitFor()
    await page.getByTestId('import-confirm').waitFor()
    await page.getByRole('button', { name: 'Bỏ ghi-chep.txt khỏi danh sách' }).click()
  })

  it('reads pasted text and confirms several at once', async () => {
    await page.getByText('Dán chữ của văn bản').click()
    for (const number of [31, 32]) {
      const words = `UBND HUYỆN VÕ NHAI\nSố: ${number}/UBND-VHTT\nV/v việc thứ ${number} cần làm\nVõ Nhai, ngày 02 tháng 5 năm 2026\nKính gửi: Các xã.\n1. Các xã treo biển cảnh báo.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Thử`
      await page.getByLabel('Chữ của văn bản').fill(words)
      await page.getByRole('button', { name: 'Đọc văn bản đã dán' }).click()
    }
    await page.getByRole('button', { name: 'Xác nhận cả 2 văn bản' }).click()
    await page.getByText('2 bản nháp đã tạo').waitFor()
    await page.getByRole('button', { name: 'Dọn các tệp đã xong' }).click()
  })

  it.skipIf(!existsSync(REAL))('reads a real dispatch to a draft with its window', async () => {
    await choose(path.resolve(REAL))
    await row('vo-nhai').and(page.locator('[data-state="read"]')).waitFor()
    expect(await field('windows.0.startDay').locator('input').inputValue()).toBe('20/11/2024')
    expect(await field('windows.0.endDay').locator('input').inputValue()).toBe('30/11/2024')
    await page.locator('[data-outcome="stub"]').first().waitFor()
    await keepBoth('import-real')
    await field('number').or(field('documentNumber.number')).locator('input').fill('1517')
    await page.locator('[data-code="blank-number"] s').waitFor()
    await page.getByTestId('import-confirm').click()
    await page.getByTestId('import-standing').getByText('Đã tạo bản nháp.').waitFor()
  })

  it('tells a leader politely that others import', async () => {
    const other = await signIn(browser, server.address, LEADER.email, LEADER.password)
    await other.page.goto(screen())
    await other.page.getByTestId('import-not-writer').getByText('Lãnh đạo theo dõi').waitFor()
    expect(await other.page.getByTestId('import-files').count()).toBe(0)
    await keepPicture(other.page, 'import-leader')
    await other.context.close()
  })
})

async function fixtureBytes(): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises')
  return readFile(FIXTURE)
}
