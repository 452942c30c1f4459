/** An officer uploads what came by e-mail: twenty files at once, some of them bad, and mends the drafts in place. */
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeArticle } from '#tests/support/articleDocx'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { flatPng, jpegWithExif, mp3, mp4, pdf, png, svgWithScript } from '#tests/support/mediaFiles'
import { photo, textPoster } from '#tests/support/pictures'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const OFFICER = 'canbo@canhgiac.local'
let browser: Browser
let server: ServerProcess
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'canh-giac-files-'))
  ;[browser, server] = await Promise.all([launchBrowser(), startServer()])
  page = (await signIn(browser, server.address, OFFICER, server.logins.get(OFFICER) ?? '')).page
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  server.environment.remove()
  await rm(folder, { recursive: true })
})

function onDisk(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const item = (name: string): Locator =>
  page.locator('.bulk-upload__item', { has: page.getByRole('heading', { name, exact: true }) })

const drop = (files: readonly string[]) =>
  page.locator('[data-testid=file-input]').setInputFiles([...files])

/** Nothing waits or is on its way any more. */
async function untilSettled(): Promise<void> {
  await page.waitForFunction(
    () => {
      const open = ['waiting', 'sending', 'working']
      const items = [...document.querySelectorAll<HTMLElement>('.bulk-upload__item')]
      return items.length > 0 && items.every(({ dataset }) => !open.includes(dataset.status ?? ''))
    },
    undefined,
    { timeout: 120_000 },
  )
}

async function keepBoth(name: string, sameIn = page): Promise<void> {
  for (const [suffix, size] of [
    ['', DESKTOP],
    ['-phone', PHONE],
  ] as const) {
    await sameIn.setViewportSize(size)
    await sameIn.waitForTimeout(300)
    const beyond = await sameIn.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    await keepPicture(sameIn, `${name}${suffix}`)
  }
  await sameIn.setViewportSize(DESKTOP)
}

describe('the page of many files', () => {
  it('is reached by the menu and says what to do when it is empty', async () => {
    await page.locator('.template-default__nav-toggler').click()
    await page.getByRole('link', { name: 'Tải lên hàng loạt' }).click()
    await page.waitForURL(/\/admin\/tai-len$/)
    await page.getByText('Chưa có tệp nào.').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tải lên hàng loạt')
    await keepBoth('bulk-upload-empty')
  })

  it('opens the machine’s dialog by keyboard', async () => {
    // A key that comes before React has taken over the page does nothing: press again, as people do.
    const press = async () => {
      const chooser = page.waitForEvent('filechooser', { timeout: 1500 }).catch(() => null)
      await page.getByRole('button', { name: 'Chọn tệp trên máy' }).press('Enter')
      return (await chooser)?.isMultiple()
    }
    await expect.poll(press, { timeout: 15_000 }).toBe(true)
  })

  it('takes settings for the whole batch, found without diacritics', async () => {
    await page.locator('summary', { hasText: 'Đối tượng tuyên truyền' }).click()
    await page.getByLabel('Tìm đối tượng tuyên truyền').fill('cao tuoi')
    await page.locator('label', { hasText: 'Người cao tuổi' }).first().click()
    await page.locator('summary', { hasText: 'Chủ đề' }).click()
    await page.getByLabel('Lừa đảo', { exact: true }).check()
    await page.locator('summary', { hasText: 'Văn bản chỉ đạo' }).click()
    await page
      .locator('.bulk-upload__setting', { hasText: 'Văn bản chỉ đạo' })
      .locator('.bulk-upload__choice')
      .first()
      .click()
    expect(await page.getByText('(1 đã chọn)').count()).toBe(3)
    await keepBoth('bulk-upload-settings')
  })

  it('turns good files into drafts with thumbnails, and refuses bad ones by name', async () => {
    const files = [
      onDisk('thông-báo.png', await textPoster()),
      onDisk('ra quân.jpg', await photo(9)),
      onDisk('chụp máy.jpg', await jpegWithExif()),
      onDisk('tờ rơi.pdf', await pdf()),
      onDisk('phát thanh.mp3', mp3()),
      onDisk('phim ngắn.mp4', mp4()),
      onDisk('bài viết.docx', wholeArticle(await png())),
      onDisk('lạ.pdf', await png()),
      onDisk('hình.svg', svgWithScript()),
      onDisk('hỏng.jpg', Buffer.from('ffd8ffe000104a46', 'hex')),
      onDisk('khổng lồ.png', flatPng(10_000, 10_000)),
      onDisk('rỗng.png', Buffer.alloc(0)),
      onDisk('60mb.mp4', Buffer.alloc(60 * 1024 * 1024)),
    ]
    await drop(files)
    await untilSettled()
    expect(await page.locator('[data-testid=draft]').count()).toBe(7)
    expect(await page.locator('[data-testid=summary]').innerText()).toBe(
      '7/13 tệp đã thành bản nháp; 6 tệp cần xem lại.',
    )
    for (const [name, says] of [
      ['lạ.pdf', 'bên trong là hình PNG'],
      ['hình.svg', 'SVG'],
      ['hỏng.jpg', 'bị hỏng'],
      ['khổng lồ.png', '100 triệu'],
      ['rỗng.png', 'tệp rỗng'],
      ['60mb.mp4', 'lớn hơn 50 MB'],
    ] as const) {
      expect(await item(name).locator('.bulk-upload__problem').innerText()).toContain(says)
    }
    const thumbnail = item('ra quân.jpg').locator('img')
    await thumbnail.scrollIntoViewIfNeeded()
    await expect
      .poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(320)
    await keepBoth('bulk-upload-drafts')
    await page.getByRole('link', { name: 'Đến tệp cần xem lại đầu tiên' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^lạ\.pdf/)
  })

  it('says of each draft what it lacks, and of an article what is otherwise', async () => {
    const lacks = (name: string) => item(name).locator('[data-testid=lacks] li').allInnerTexts()
    expect(await lacks('thông-báo.png')).toHaveLength(2)
    expect(await lacks('tờ rơi.pdf')).toEqual([])
    expect(await lacks('phim ngắn.mp4')).toEqual([expect.stringContaining('lời nói')])
    expect(await item('bài viết.docx').locator('[data-testid=notes]').innerText()).toContain(
      '1 bảng',
    )
    expect(await item('bài viết.docx').getByLabel('Tiêu đề').inputValue()).toBe(
      'Nhận diện cuộc gọi giả danh',
    )
    expect(await item('thông-báo.png').innerText()).toContain('chủ yếu là chữ')
    expect(await item('ra quân.jpg').innerText()).not.toContain('chủ yếu là chữ')
  })

  it('keeps words that are typed beside a draft, and shows that nothing is missing any more', async () => {
    const draft = item('thông-báo.png')
    await draft.getByLabel('Tiêu đề').fill('Công an không gọi điện đòi tiền')
    await draft.getByLabel('Mô tả cho người không xem được').fill('Thông báo của công an phường')
    await draft.getByLabel('Nội dung chữ của hình').fill('Hãy gác máy và gọi lại số đã lưu.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await draft.getByText('Đủ để gửi duyệt.').waitFor()
    expect(await draft.locator('[data-testid=lacks], [data-testid=advice]').count()).toBe(0)
    expect(await draft.locator('[data-testid=notes]').count()).toBe(0)
  })

  it('loses nothing that was typed when the connection breaks', async () => {
    const draft = item('phim ngắn.mp4')
    await draft.getByLabel('Lời của video').fill('Gọi 113 khi nghi ngờ.')
    await page.route('**/cms/api/materials/*', (route) => route.abort(), { times: 1 })
    await draft.getByRole('button', { name: /^Lưu/ }).click()
    await draft.getByRole('alert').waitFor()
    expect(await draft.getByLabel('Lời của video').inputValue()).toBe('Gọi 113 khi nghi ngờ.')
    await draft.getByRole('button', { name: /^Lưu/ }).click()
    await draft.getByText('Đủ để gửi duyệt.').waitFor()
  })

  it('tries again what the connection lost, as one draft', async () => {
    await page.route('**/materials/uploads', (route) => route.abort(), { times: 1 })
    await drop([onDisk('mất mạng.png', await png())])
    await untilSettled()
    const lost = item('mất mạng.png')
    expect(await lost.innerText()).toContain('tệp vẫn còn ở đây')
    await lost.getByRole('button', { name: 'Thử lại' }).click()
    await untilSettled()
    expect(await lost.getAttribute('data-status')).toBe('done')
  })

  it('takes two hundred at once, names those beyond, and cancels what waits and is on its way', async () => {
    const before = await page.locator('.bulk-upload__item').count()
    await page.route('**/materials/uploads', () => undefined)
    const names = Array.from({ length: 203 }, (_, index) => `tệp ${index + 1}.png`)
    await drop(names.map((name) => onDisk(name, Buffer.alloc(1000, 1))))
    await item('tệp 200.png').waitFor()
    expect(await page.locator('.bulk-upload__item').count()).toBe(before + 200)
    const turnedAway = await page.getByRole('alert').filter({ hasText: 'Chưa thêm' }).innerText()
    for (const name of names.slice(200)) expect(turnedAway).toContain(name)
    await item('tệp 1.png').getByRole('button', { name: 'Hủy: tệp 1.png' }).click()
    await item('tệp 1.png').getByText('Đã hủy').waitFor()
    // The place that it leaves goes to the next one.
    await expect.poll(() => item('tệp 3.png').getAttribute('data-status')).toBe('sending')
    await keepPicture(page, 'bulk-upload-under-way')
    await page.getByRole('button', { name: 'Hủy các tệp đang chờ' }).click()
    expect(await item('tệp 200.png').innerText()).toContain('Đã hủy')
    await page.unroute('**/materials/uploads')
  })

  it('leaves the drafts where they belong, with the settings of the batch', async () => {
    const link = item('thông-báo.png').getByRole('link', { name: 'Mở tài liệu' })
    const form = await page.context().newPage()
    await form.goto(`${server.address}${await link.getAttribute('href')}`)
    await form.waitForSelector('[data-testid="workflow-current"][data-state="draft"]')
    expect(await form.inputValue('#field-title')).toBe('Công an không gọi điện đòi tiền')
    await form.getByText('Người cao tuổi').first().waitFor()
    expect(await form.locator('[data-testid=mostly-text-notice]').count()).toBe(0)
    await form.fill('#field-textEquivalent', '')
    await form.locator('[data-testid=mostly-text-notice]').waitFor()
    await keepPicture(form, 'material-mostly-text')
    await form.close()
  })
})

describe('a picture’s own page', () => {
  it('cuts and focuses in Vietnamese', async () => {
    const form = await page.context().newPage()
    const id = await firstPicture()
    await form.goto(`${server.address}/admin/collections/media/${id}`)
    await form.waitForSelector('#action-save')
    await keepBoth('media-form', form)
    await form.getByRole('button', { name: 'Chỉnh sửa hình ảnh' }).first().click()
    await form.locator('.edit-upload').waitFor()
    await form.waitForTimeout(500)
    const words = await form.locator('.edit-upload').innerText()
    expect(words).not.toMatch(/\b(?:crop|focal|apply|changes|cancel|width|height)\b/i)
    await keepPicture(form, 'media-crop')
    await form.close()
  })

  it('refuses a bad file in Vietnamese, by its name', async () => {
    const form = await page.context().newPage()
    await form.goto(`${server.address}/admin/collections/media/create`)
    await form.waitForSelector('#action-save')
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles(onDisk('hỏng.png', (await png()).subarray(0, 60)))
    await form.fill('#field-alt', 'Hình')
    await form.click('#action-save')
    await form.getByText('hỏng.png – hình bị hỏng').first().waitFor()
    await keepPicture(form, 'media-refused')
    expect(await form.inputValue('#field-alt')).toBe('Hình')
    await form.close()
  })
})

async function firstPicture(): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch(
      '/cms/api/media?where[mimeType][equals]=image/jpeg&sort=-createdAt&limit=1',
    )
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    return docs[0]?.id ?? ''
  })
}
