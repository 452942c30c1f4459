/** The workflow on screen: from a draft sent back to a withdrawal, an urgent warning, two editors at once. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDocument, takeStep } from '#tests/support/adminPages'
import { bodyOf } from '#tests/support/body'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { millisecondsUntil } from '#tests/support/publicAnswers'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const ADMIN = { email: 'quantri@example.vn', password: 'mat-khau-quan-tri-1' }
const OFFICER = { email: 'canbo@example.vn', password: 'mat-khau-can-bo-1', name: 'Trần Thị Cán' }
const EDITOR = { email: 'bientap@example.vn', password: 'mat-khau-bien-tap-1', name: 'Lê Văn Biên' }
const URGENT = { email: 'phatkhan@example.vn', password: 'mat-khau-phat-khan-1', name: 'Ngô Khẩn' }

let browser: Browser
let server: ServerProcess
let officer: Page
let editor: Page
let urgent: Page
const tokens = new Map<string, string>()

beforeAll(async () => {
  browser = await launchBrowser()
  const { email, password } = ADMIN
  server = await startServer({ DEMO: '0', ADMIN_EMAIL: email, ADMIN_PASSWORD: password })
  const { doc } = await api<Created>(ADMIN, 'POST', '/agencies', {
    ...{ names: [{ name: 'Ủy ban nhân dân phường An Hải' }], kind: 'xa' },
  })
  const staff = [
    { ...OFFICER, role: 'officer' },
    { ...EDITOR, role: 'editor' },
    { ...URGENT, role: 'editor', mayReleaseUrgently: true },
  ]
  for (const person of staff) await api(ADMIN, 'POST', '/users', { ...person, agency: doc.id })
  await api(ADMIN, 'POST', '/hotlines', { name: 'Công an phường', call: '113' })
  await api(ADMIN, 'POST', '/hotlines', { name: 'Số cũ', call: '156', validTo: '2025-01-01' })
  await api(ADMIN, 'POST', '/audiences', { name: 'Người cao tuổi' })
  officer = await pageOf(OFFICER)
  editor = await pageOf(EDITOR)
  urgent = await pageOf(URGENT)
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

interface Login {
  email: string
  password: string
}
interface Created {
  doc: { id: string; slug: string; version: number }
}

const pageOf = async ({ email, password }: Login) =>
  (await signIn(browser, server.address, email, password)).page

async function api<T>(person: Login, method: string, path: string, body?: object): Promise<T> {
  const token = path === '/users/login' ? '' : await tokenOf(person)
  const answer = await fetch(`${server.address}/cms/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(answer.ok, `${method} ${path}: ${await answer.clone().text()}`).toBe(true)
  return (await answer.json()) as T
}

async function tokenOf(person: Login): Promise<string> {
  const known = tokens.get(person.email)
  if (known) return known
  const { email, password } = person
  const body = { email, password }
  const { token } = await api<{ token: string }>(person, 'POST', '/users/login', body)
  tokens.set(email, token)
  return token
}

async function write(title: string): Promise<Created['doc']> {
  const { doc } = await api<Created>(OFFICER, 'POST', '/materials', {
    ...{ title, kind: 'article', availability: 'always', body: bodyOf('Gác máy, gọi số 113.') },
  })
  return doc
}

const steps = (id: string) => `/materials/${id}/transitions`

/** Submitted by the officer, approved and released by the editor. */
async function release(id: string, version: number): Promise<void> {
  await api(OFFICER, 'POST', steps(id), { action: 'submit' })
  await api(EDITOR, 'POST', steps(id), { action: 'approve', version })
  await api(EDITOR, 'POST', steps(id), { action: 'release', version })
}

const publicItem = (slug: string) => fetch(`${server.address}/api/v1/materials/${slug}`)

async function keepBoth(page: Page, name: string): Promise<void> {
  await keepPicture(page, name)
  await page.setViewportSize(PHONE)
  await page.waitForTimeout(300)
  expect(await page.evaluate(sideways), `${name} on a phone`).toEqual([])
  await keepPicture(page, `${name}-phone`)
  await page.setViewportSize(DESKTOP)
}

/** What of ours reaches beyond the window. */
function sideways(): string[] {
  const width = document.documentElement.clientWidth
  const ours = document.querySelectorAll('.workflow-bar *, .studio-page *, .saved-versions *')
  return [...ours]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .filter((element) => !element.closest('[class*="spoken"], .preview-frame'))
    .map((element) => `${element.tagName}.${element.className}`)
}

const line = (page: Page, name: string) => page.innerText(`[data-testid="workflow-${name}"]`)
const timeline = async (page: Page) => {
  await page.waitForSelector('.workflow-timeline__list li')
  return page.locator('.workflow-timeline__list li').allInnerTexts()
}

/** The timeline is read anew after the step: its newest line says so a moment later. */
const untilTold = (page: Page, words: string) =>
  page.locator('.workflow-timeline__list li:first-child', { hasText: words }).waitFor()

describe('a document on its way', () => {
  const COMMENT = 'Thiếu số điện thoại của công an phường.'
  let id = ''
  let slug = ''

  it('is sent back with a comment, which the author reads', async () => {
    ;({ id, slug } = await write('Nhận diện cuộc gọi giả danh công an'))
    await openDocument(officer, server.address, 'materials', id)
    expect(await line(officer, 'current')).toBe('Bản nháp: bản 1, chưa duyệt')
    await takeStep(officer, 'submit', 'in-review')
    await openDocument(editor, server.address, 'materials', id)
    await takeStep(editor, 'return', 'draft', async (page) => {
      await page.click('[data-testid="transition-confirm"]')
      expect(await page.textContent('[data-testid="transition-problem"]')).toContain(
        'Hãy viết lý do trả lại',
      )
      await page.fill('[data-testid="transition-reason"]', COMMENT)
    })
    await openDocument(officer, server.address, 'materials', id)
    expect(await officer.inputValue('#field-reviewNote')).toBe(COMMENT)
    expect((await timeline(officer))[0]).toMatch(
      /^Lê Văn Biên trả lại bản 1, \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/,
    )
  })

  it('is approved and released', async () => {
    await takeStep(officer, 'submit', 'in-review')
    await openDocument(editor, server.address, 'materials', id)
    await takeStep(editor, 'approve', 'approved')
    await takeStep(editor, 'release', 'public')
    expect((await publicItem(slug)).status).toBe(200)
  })

  it('tells how the next version differs from the public one', async () => {
    await api(OFFICER, 'PATCH', `/materials/${id}`, {
      ...{ title: 'Nhận diện cuộc gọi giả danh bưu điện', summary: 'Gác máy ngay.' },
      body: bodyOf('Gác máy, gọi số 156.'),
    })
    await api(OFFICER, 'POST', steps(id), { action: 'submit' })
    await openDocument(editor, server.address, 'materials', id)
    expect(await line(editor, 'public')).toBe('Công khai: bản 1')
    expect(await line(editor, 'current')).toBe('Bản hiện tại: bản 2, đang chờ duyệt')
    const [differences] = await Promise.all([
      editor.context().waitForEvent('page'),
      editor.click('[data-testid="workflow-differences"]'),
    ])
    await differences.waitForSelector('[data-testid="differences"]')
    const fields = differences.locator('[data-field]')
    expect(
      await fields.evaluateAll((all) => all.map((one) => one.getAttribute('data-field'))),
    ).toEqual(['title', 'summary', 'body'])
    const title = differences.locator('[data-field="title"]')
    expect(await title.locator('del').innerText()).toContain('công an')
    expect(await title.locator('ins').innerText()).toContain('bưu điện')
    expect(await differences.locator('[data-field="body"] ins').innerText()).toContain('156')
    await keepBoth(differences, 'differences')
    await differences.close()
  })

  it('is scheduled, and called off with the public version as it was', async () => {
    await takeStep(editor, 'approve', 'approved')
    await takeStep(editor, 'schedule', 'scheduled', (page) =>
      page.fill('[data-testid="transition-effective-from"]', '2099-11-20T08:00'),
    )
    await editor.waitForSelector('[data-testid="workflow-opening"]')
    expect(await line(editor, 'opening')).toBe('Lịch mở: bản 2 – 08:00 ngày 20/11/2099')
    await editor.focus('[data-testid="transition-cancel-schedule-2"]:not([disabled])')
    await editor.keyboard.press('Enter')
    await editor.waitForSelector('[data-testid="transition-form"]')
    await keepBoth(editor, 'schedule-cancel')
    await editor.keyboard.press('Escape')
    await editor.waitForSelector('[data-testid="transition-form"]', { state: 'detached' })
    await editor.click('[data-testid="transition-cancel-schedule-2"]')
    await editor.click('[data-testid="transition-confirm"]')
    await editor.waitForSelector('[data-testid="workflow-opening"]', { state: 'detached' })
    expect(await line(editor, 'current')).toBe('Bản hiện tại: bản 2, đã duyệt, chưa phát hành')
    expect((await publicItem(slug)).status).toBe(200)
    await untilTold(editor, 'Lê Văn Biên hủy lịch phát hành bản 2')
  })

  it('is released and withdrawn with a reason, once for a double click', async () => {
    await takeStep(editor, 'release', 'public')
    await editor.click('[data-testid="transition-withdraw"]')
    await editor.click('[data-testid="transition-confirm"]')
    await editor.waitForSelector('[data-testid="transition-problem"]')
    await editor.fill('[data-testid="transition-reason"]', 'Số điện thoại sai.')
    await editor.dblclick('[data-testid="transition-confirm"]')
    await editor.waitForSelector('[data-testid="workflow-current"][data-state="withdrawn"]')
    const answer = await publicItem(slug)
    expect(answer.status).toBe(410)
    expect(await answer.json()).toMatchObject({ reason: 'Số điện thoại sai.' })
    await untilTold(editor, 'thu hồi')
    const told = await timeline(editor)
    expect(told.filter((words) => words.includes('thu hồi'))).toHaveLength(1)
    await keepBoth(editor, 'workflow-timeline')
  })

  it('has saved versions in Vietnamese, and an older one comes back as a new draft', async () => {
    await officer.goto(`${server.address}/admin/collections/materials/${id}/versions`)
    const versions = officer.locator('.saved-versions__list li')
    await versions.first().waitFor()
    expect(await versions.last().innerText()).toMatch(/^Bản 1\s+Trần Thị Cán lưu, /)
    await keepBoth(officer, 'versions')
    await versions.last().locator('a').click()
    await officer.waitForSelector('[data-testid="saved-version"]')
    const title = officer.locator('[data-field="title"]')
    expect(await title.locator('ins').innerText()).toContain('công an')
    await keepBoth(officer, 'version')
    expect(await officer.innerText('body')).not.toMatch(
      /\b(restore|version|previous|published|draft|compare|authors)\b/i,
    )
    await officer.click('[data-testid="restore-version"]')
    await officer.click('[data-testid="transition-confirm"]')
    await officer.waitForURL(/materials\/[0-9a-f-]{36}$/)
    await officer.waitForSelector('[data-testid="workflow-current"][data-state="draft"]')
    expect(await line(officer, 'current')).toBe('Bản nháp: bản 3, chưa duyệt')
    expect(await officer.inputValue('#field-title')).toContain('công an')
  })
})

describe('an urgent warning', () => {
  const TITLE = 'Đang có người giả danh công an phường gọi điện thu tiền'
  let address = ''

  async function fill(page: Page, title: string): Promise<void> {
    await page.goto(`${server.address}/admin/canh-bao-khan`)
    await page.fill('#urgent-title', title)
    await page.fill('#urgent-happening', 'Kẻ gian xưng công an, đòi nộp phạt qua tài khoản.')
    await page.fill('#urgent-steps', 'Gác máy')
    await page.press('#urgent-steps', 'Enter')
    await page.keyboard.type('Gọi 113')
  }

  it('has today’s hotline chosen, and asks for what is missing', async () => {
    await urgent.goto(`${server.address}/admin/canh-bao-khan`)
    const boxes = urgent.locator('[data-field="hotlines"] input[type=checkbox]')
    await boxes.first().waitFor()
    expect(
      await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
    ).toEqual([true])
    await urgent.click('[data-testid="urgent-send"]')
    expect(await urgent.evaluate(() => document.activeElement?.id)).toBe('urgent-title')
    expect(await urgent.getAttribute('#urgent-title', 'aria-invalid')).toBe('true')
  })

  it('keeps every word when the network fails, and when the page is loaded again', async () => {
    await fill(urgent, TITLE)
    await urgent.route('**/transitions', (route) => route.abort())
    await urgent.click('[data-testid="urgent-send"]')
    await urgent.waitForSelector('[data-testid="transition-problem"]')
    expect(await urgent.inputValue('#urgent-title')).toBe(TITLE)
    await keepBoth(urgent, 'urgent-problem')
    await urgent.unroute('**/transitions')
    expect(await countOf(TITLE)).toBe(1)
    await urgent.reload()
    await urgent.waitForSelector('text=Nội dung gõ dở lần trước đã được giữ lại.')
    expect(await urgent.inputValue('#urgent-title')).toBe(TITLE)
    expect(await urgent.inputValue('#urgent-steps')).toBe('Gác máy')
    await urgent.click('[data-testid="urgent-send"]')
    await urgent.waitForSelector('[data-testid="urgent-sent"]')
    expect(await countOf(TITLE)).toBe(1)
  })

  async function countOf(title: string): Promise<number> {
    const query = new URLSearchParams({ 'where[title][equals]': title, limit: '0' })
    const found = await api<{ totalDocs: number }>(URGENT, 'GET', `/materials?${query}`)
    return found.totalDocs
  }

  it('is public within a second of the press, by the clock of another machine', async () => {
    const title = 'Kẻ gian giả danh điện lực đòi tiền điện'
    const slug = 'ke-gian-gia-danh-dien-luc-doi-tien-dien'
    await fill(urgent, title)
    expect((await publicItem(slug)).status).toBe(404)
    await keepBoth(urgent, 'urgent-form')
    const tookMs = await millisecondsUntil(`${server.address}/api/v1/materials/${slug}`, 200, () =>
      urgent.click('[data-testid="urgent-send"]'),
    )
    console.log(`urgent_public_ms=${Math.round(tookMs)}`)
    expect(tookMs).toBeLessThan(1000)
    const body = (await (await publicItem(slug)).json()) as Record<string, unknown>
    expect(body).toMatchObject({ title, urgent: true, steps: ['Gác máy', 'Gọi 113'] })
    await urgent.waitForSelector('[data-testid="urgent-public"]')
    const said = Number(
      await urgent.getAttribute('[data-testid="urgent-public"]', 'data-milliseconds'),
    )
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(2000)
    await urgent.waitForSelector('[data-testid="second-look"]')
    address = (await urgent.getAttribute('[data-testid="urgent-public"] a', 'href')) ?? ''
    expect(address).toBe(`/api/v1/materials/${slug}`)
    await keepBoth(urgent, 'urgent-sent')
  })

  it('waits for a second person, who is not the one who released it', async () => {
    const link = urgent.locator('.urgent-sent__link')
    const id = new URL((await link.getAttribute('href')) ?? '', server.address).pathname
      .split('/')
      .at(-1)
    await openDocument(urgent, server.address, 'materials', id ?? '')
    await urgent.waitForSelector('[data-testid="second-look"]')
    expect(await urgent.locator('[data-testid="second-look-confirm"]').count()).toBe(0)
    await openDocument(editor, server.address, 'materials', id ?? '')
    expect(await editor.innerText('[data-testid="second-look"]')).toMatch(
      /cần người thứ hai xem lại trước \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/,
    )
    await keepBoth(editor, 'second-look')
    await editor.click('[data-testid="second-look-confirm"]')
    await editor.waitForSelector('[data-testid="second-look"]', { state: 'detached' })
    await untilTold(editor, 'Lê Văn Biên xem lại bản 1 đã phát khẩn')
  })

  it('is recalled from where it was released', async () => {
    const title = 'Cảnh báo phát nhầm cần thu hồi'
    await fill(urgent, title)
    await urgent.click('[data-testid="urgent-send"]')
    await urgent.click('[data-testid="urgent-recall"]')
    await urgent.fill('[data-testid="transition-reason"]', 'Phát nhầm')
    await urgent.click('[data-testid="transition-confirm"]')
    await urgent.waitForSelector('text=Đã thu hồi cảnh báo này.')
    expect((await publicItem('canh-bao-phat-nham-can-thu-hoi')).status).toBe(410)
  })

  it('of someone without the urgent right ends in a review', async () => {
    const title = 'Tin nhắn giả danh ngân hàng'
    await fill(officer, title)
    expect(await officer.innerText('[data-testid="urgent-send"]')).toBe('Gửi duyệt')
    await officer.click('[data-testid="urgent-send"]')
    await officer.waitForSelector('[data-testid="urgent-sent"]')
    expect((await publicItem('tin-nhan-gia-danh-ngan-hang')).status).toBe(404)
    await keepBoth(officer, 'urgent-submitted')
  })
})

describe('two editors on one document', () => {
  const toldOf = async (page: Page) => (await page.innerText('body')).replace(/\s+/g, ' ')
  const savedSummary = async (id: string) => {
    const found = await api<{ summary: string; version: number }>(
      ...([OFFICER, 'GET', `/materials/${id}?depth=0`] as const),
    )
    return [found.summary, found.version]
  }

  it('the second is told who is typing, and what the first typed is not saved over theirs', async () => {
    const { id } = await write('Một tài liệu hai người cùng sửa')
    const second = await pageOf(URGENT)
    const first = await pageOf(OFFICER)
    await openDocument(first, server.address, 'materials', id)
    await first.fill('#field-summary', 'Người thứ nhất đang gõ.')
    await untilLocked(id)
    await second.goto(`${server.address}/admin/collections/materials/${id}`)
    await second.waitForSelector('.document-locked__content')
    await second.waitForSelector('[data-testid="workflow-editing"]', { state: 'attached' })
    const words = await second.innerText('.document-locked')
    expect(words).toContain('Một người khác đang sửa nội dung này.')
    expect(words).not.toMatch(/editing|since|take over|[AP]M|[0-9a-f]{8}-/)
    expect(await second.textContent('[data-testid="workflow-editing"]')).toContain(
      'Trần Thị Cán đang sửa nội dung này.',
    )
    await keepBoth(second, 'document-locked')
    await takeOverAndType(second, 'Người thứ hai đã tiếp quản.')
    await second.click('#action-save')
    await second.waitForSelector('text=/bản 2, chưa duyệt/')
    // Told while typing if the lock is still held, and else when saving.
    await first.fill('#field-attribution', 'Gõ tiếp')
    await first
      .locator('#action-save')
      .click({ timeout: 3000 })
      .catch(() => null)
    await first.waitForFunction(() => /tiếp quản|người khác/.test(document.body.innerText))
    await keepPicture(first, 'taken-over')
    expect(await toldOf(first)).not.toMatch(/taken over|modified|locked/i)
    expect(await first.inputValue('#field-summary')).toBe('Người thứ nhất đang gõ.')
    expect(await savedSummary(id)).toEqual(['Người thứ hai đã tiếp quản.', 2])
    await second.context().close()
    await first.context().close()
  })

  it('a save of a version that is no longer the current one is refused, and nothing typed is lost', async () => {
    const { id } = await write('Một tài liệu được lưu ở nơi khác')
    await openDocument(editor, server.address, 'materials', id)
    await api(OFFICER, 'PATCH', `/materials/${id}`, { summary: 'Đã lưu ở nơi khác.' })
    await editor.fill('#field-summary', 'Gõ trên bản cũ.')
    await editor.locator('#action-save').click()
    await editor.waitForFunction(() => document.body.innerText.includes('người khác'))
    await keepBoth(editor, 'stale-save')
    expect(await editor.inputValue('#field-summary')).toBe('Gõ trên bản cũ.')
    expect(await savedSummary(id)).toEqual(['Đã lưu ở nơi khác.', 2])
  })

  it('a save by hand under someone else’s lock is refused in Vietnamese', async () => {
    const { id } = await write('Một tài liệu đang bị khóa')
    await openDocument(urgent, server.address, 'materials', id)
    await urgent.fill('#field-summary', 'Đang gõ.')
    await untilLocked(id)
    const answer = await fetch(`${server.address}/cms/api/materials/${id}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        authorization: `JWT ${await tokenOf(OFFICER)}`,
      },
      body: JSON.stringify({ summary: 'Chen ngang.' }),
    })
    expect(answer.status).toBe(423)
    expect(await answer.text()).toContain('Người khác đang sửa nội dung này')
  })

  /** Payload draws the form anew on a take-over, here a while after it: until then nothing can be typed. */
  async function takeOverAndType(page: Page, summary: string): Promise<void> {
    await page.route('**/collections/materials/**', async (route) => {
      if (route.request().headers().rsc) await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.click('#document-locked-take-over')
    await page.waitForSelector('[data-testid="workflow-taking-over"]')
    await page.focus('#field-summary')
    await page.keyboard.type('Gõ quá sớm')
    expect(await page.inputValue('#field-summary')).toBe('')
    await keepBoth(page, 'taking-over')
    // Waits until the field can be hit.
    await page.click('#field-summary')
    await page.keyboard.type(summary)
    await page.waitForTimeout(2000)
    expect(await page.inputValue('#field-summary')).toBe(summary)
    expect(await page.locator('[data-testid="workflow-taking-over"]').count()).toBe(0)
    await page.unroute('**/collections/materials/**')
  }

  async function untilLocked(id: string): Promise<void> {
    for (let look = 0; look < 50; look += 1) {
      const { editing } = await api<{ editing: string | null }>(EDITOR, 'GET', steps(id))
      if (editing) return
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('nobody holds the document')
  }

  it('nobody approves or releases a version that they have not seen', async () => {
    const { id } = await write('Một tài liệu đổi trong lúc duyệt')
    await api(OFFICER, 'POST', steps(id), { action: 'submit' })
    await openDocument(editor, server.address, 'materials', id)
    await editor.waitForSelector('[data-testid="transition-approve"]:not([disabled])')
    await api(OFFICER, 'PATCH', `/materials/${id}`, { summary: 'Sửa lúc đang duyệt.' })
    await api(OFFICER, 'POST', steps(id), { action: 'submit' })
    await editor.click('[data-testid="transition-approve"]')
    await editor.waitForSelector('[data-testid="transition-waits"]')
    expect(await editor.innerText('[data-testid="transition-waits"]')).toContain(
      'Bản 2 vừa được lưu ở nơi khác',
    )
    const { state } = await api<{ state: string }>(EDITOR, 'GET', `/materials/${id}?depth=0`)
    expect(state).toBe('in-review')
    await keepBoth(editor, 'outdated')
  })

  it('a step taken by one shows to the other as taken, and is not taken twice', async () => {
    const { id } = await write('Một tài liệu hai người cùng phát hành')
    await release(id, 1)
    await api(OFFICER, 'PATCH', `/materials/${id}`, { summary: 'Bản hai.' })
    await api(OFFICER, 'POST', steps(id), { action: 'submit' })
    await openDocument(editor, server.address, 'materials', id)
    await openDocument(urgent, server.address, 'materials', id)
    await urgent
      .locator('#document-locked-view-read-only')
      .click({ timeout: 3000 })
      .catch(() => null)
    await takeStep(editor, 'approve', 'approved')
    await urgent.click('[data-testid="transition-approve"]')
    await urgent.waitForSelector('[data-testid="workflow-current"][data-state="approved"]')
    await untilTold(editor, 'Lê Văn Biên duyệt bản 2')
    const told = await timeline(editor)
    expect(
      told.filter((words) => words.includes(' duyệt bản 2,') && !words.includes('gửi')),
    ).toHaveLength(1)
  })
})
