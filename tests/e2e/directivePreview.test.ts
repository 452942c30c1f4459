/** A directive's page, the notice when a mandate ends, and the preview, as people see and use them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '#tests/support/body'
import { openDocument, save, takeStep, writeBody } from '#tests/support/adminPages'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const OFFICER = 'canbo@canhgiac.local'
const EDITOR = 'bientap@canhgiac.local'

let browser: Browser
let server: ServerProcess
let officer: Page
let editor: Page
let token = ''
let mandate = ''
let plan = ''
let warning = ''

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer()
  token = (await api<{ token: string }>('POST', '/users/login', loginOf(OFFICER))).token
  const query = '?where[publicFrom][exists]=true&where[docType][equals]=cong-van&limit=50'
  const { docs } = await api<{ docs: Named[] }>('GET', `/directives${query}`)
  mandate = docs.find(({ issuer }) => issuer.includes('Y tế'))?.id ?? ''
  plan = await create('directives', PLAN())
  await create('directives', LETTER())
  warning = await create('materials', WARNING())
  officer = (await signIn(browser, server.address, OFFICER, loginOf(OFFICER).password)).page
  editor = (await signIn(browser, server.address, EDITOR, loginOf(EDITOR).password)).page
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  server?.environment.remove()
})

interface Named {
  id: string
  issuer: string
}

const loginOf = (email: string) => ({ email, password: server.logins.get(email) ?? '' })

const PLAN = () => ({
  documentNumber: { symbol: 'KH-SYT', number: null },
  ...{ docType: 'ke-hoach', issuer: 'Ủy ban nhân dân tỉnh Sơn La', issuedOn: { value: '2024-02' } },
  subject: 'Tuyên truyền phòng, chống lừa đảo trong ngành y tế',
  recipients: [{ text: 'Các bệnh viện' }],
  windows: [{ startDay: '2024-02-05', endDay: '2024-02-29' }],
  tasks: [{ no: '1', kind: 'duty', text: 'Phát bài trên loa bệnh viện', assignees: ['Bệnh viện'] }],
  citations: [
    { directive: mandate, number: '12/SYT-VP', relations: ['implements'] },
    {
      ...{ number: '112/KH-UBND', docType: 'ke-hoach', issuer: 'UBND tỉnh Sơn La' },
      ...{ relations: ['received'], implements: ['21/CT-TTg'], issuedOn: { value: '2024-03' } },
    },
  ],
})
const LETTER = () => ({
  documentNumber: { symbol: 'BV-KHTH', number: '88' },
  ...{ docType: 'cong-van', issuer: 'Bệnh viện đa khoa', issuedOn: { value: '2024-02-20' } },
  subject: 'Nhắc các khoa dán thông báo',
  citations: [{ directive: plan, relations: ['implements'] }],
})
const STEPS = [
  ...['Tắt máy', 'Gọi 113'],
  'Không bấm vào bất kỳ liên kết nào trong tin nhắn, kể cả khi tin nhắn mang tên ngân hàng của bạn',
]
const WARNING = () => ({
  ...{ title: 'Gọi 113 khi có người báo con bạn cấp cứu', kind: 'warning' },
  summary: 'Kẻ gian xưng bác sĩ, giục chuyển 20.000.000 đồng trước 7h30.',
  ...{ body: bodyOf('UBND xã và bệnh viện không xin mã OTP.'), directives: [mandate] },
  ...{ steps: STEPS, availability: 'own', attribution: 'Sở Y tế Sơn La' },
  windows: [{ startDay: '2026-11-20', endDay: '2026-11-30' }],
})

async function api<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${server.address}/cms/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return (await answer.json()) as T
}

async function create(collection: string, data: object): Promise<string> {
  return (await api<{ doc: { id: string } }>('POST', `/${collection}`, data)).doc.id
}

async function keepBoth(page: Page, name: string): Promise<void> {
  await keepPicture(page, name)
  await page.setViewportSize(PHONE)
  await page.waitForTimeout(400)
  expect(await outside(page), `${name} at 390 px`).toEqual([])
  await keepPicture(page, `${name}-phone`)
  await page.setViewportSize(DESKTOP)
}

/** What of ours reaches beyond the window. Payload's own header with a long title is not ours. */
const outside = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll(
    '.studio-page *, .directive-page *, .review-notice *, .preview-link *'
  )].filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
    .map((part) => String(part.className))`) as Promise<string[]>

const overviewOf = (id: string) => `${server.address}/admin/collections/directives/${id}/toan-canh`

describe('the directive’s page', () => {
  it('is a tab of the directive and draws what it stands on and what stands on it', async () => {
    await openDocument(officer, server.address, 'directives', plan)
    await officer.click('text=Toàn cảnh')
    await officer.waitForURL(overviewOf(plan))
    const drawing = officer.locator('[data-testid="graph-drawing"]')
    await drawing.waitFor()
    const words = await drawing.textContent()
    for (const part of ['21/CT-TTg', '112/KH-UBND', '88/BV-KHTH', 'Thực hiện', 'Nhận được']) {
      expect(words).toContain(part)
    }
    const cited = drawing.locator('.graph-node--unknown', { hasText: '112/KH-UBND' })
    expect(await cited.count()).toBe(1)
    expect(await drawing.locator('a', { hasText: '112/KH-UBND' }).count()).toBe(0)
    expect(await drawing.locator('a', { hasText: '88/BV-KHTH' }).count()).toBe(1)
    await keepBoth(officer, 'directive-page')
    await officer.emulateMedia({ colorScheme: 'dark' })
    await officer.reload()
    await keepPicture(officer, 'directive-page-dark')
    await officer.emulateMedia({ colorScheme: 'light' })
    await officer.reload()
  })

  it('keeps every word of the drawing inside its box', async () => {
    await officer.goto(`${server.address}/admin/collections/directives/${plan}/toan-canh`)
    await officer.waitForSelector('.graph-node .graph-node__state')
    const outside = await officer.evaluate(() =>
      [...document.querySelectorAll('.graph-node')].flatMap((node) => {
        const box = node.querySelector('rect')?.getBoundingClientRect()
        return [...node.querySelectorAll('text')]
          .filter((line) => {
            const { right, bottom } = line.getBoundingClientRect()
            return !box || right > box.right || bottom > box.bottom
          })
          .map((line) => line.textContent)
      }),
    )
    expect(outside).toEqual([])
  })

  it('leads to the form of a new material and a new campaign with the directive filled in', async () => {
    for (const [words, collection] of [
      ['Tạo tài liệu', 'materials'],
      ['Tạo chiến dịch', 'campaigns'],
    ] as const) {
      await officer.goto(overviewOf(plan))
      await officer.getByRole('link', { name: words, exact: true }).click()
      await officer.waitForURL(new RegExp(`/${collection}/create`))
      await officer.fill('#field-title', `Viết cho văn bản: ${words}`)
      const id = await save(officer, collection)
      const { directives } = await api<{ directives: string[] }>(
        'GET',
        `/${collection}/${id}?depth=0`,
      )
      expect(directives, words).toEqual([plan])
    }
  })

  it('says what looks wrong and what to do', async () => {
    await officer.goto(overviewOf(plan))
    const anomalies = officer.locator('[data-testid="directive-anomalies"]')
    for (const code of ['blank-number', 'partial-date', 'dated-before-cited']) {
      expect(await anomalies.locator(`[data-testid="anomaly-${code}"]`).count(), code).toBe(1)
    }
  })

  it('is a nested list with the same links on a phone', async () => {
    await officer.setViewportSize(PHONE)
    const list = officer.locator('[data-testid="graph-list"]')
    expect(await officer.locator('[data-testid="graph-drawing"]').isVisible()).toBe(false)
    await list.locator('a', { hasText: '88/BV-KHTH' }).click()
    await officer.waitForURL(/toan-canh$/)
    await officer.waitForSelector('text=Nhắc các khoa dán thông báo')
    await officer.setViewportSize(DESKTOP)
  })

  it('lists what hangs on a directive once the editor withdraws it', async () => {
    await openDocument(editor, server.address, 'directives', mandate)
    await takeStep(editor, 'withdraw', 'withdrawn', async (page) => {
      await page.locator('[data-testid="transition-form"] textarea').fill('Ban hành nhầm')
    })
    await officer.goto(overviewOf(mandate))
    const review = officer.locator('[data-testid="directive-review"]')
    await review.locator(`[data-testid="answer-${warning}"]`).waitFor()
    expect(await review.textContent()).toContain('Ban hành nhầm')
    await keepBoth(officer, 'directive-review')
  })

  it('says “Cần xem lại” in the form of what has lost its mandate', async () => {
    await openDocument(officer, server.address, 'materials', warning)
    const notice = officer.locator('[data-testid="review-notice"]')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/Cần xem lại.*đã bị thu hồi.*Ban hành nhầm/s)
    await keepBoth(officer, 'material-review-notice')
  })
})

describe('the preview', () => {
  it('opens from the form and says that it is not public', async () => {
    const link = officer.locator('[data-testid="preview-link"]')
    expect(await link.getAttribute('href')).toBe(`/admin/xem-truoc/materials/${warning}`)
    await officer.goto(`${server.address}/admin/xem-truoc/materials/${warning}`)
    const banner = await officer.locator('[data-testid="preview-banner"]').textContent()
    expect(banner).toContain('Bản xem trước – chưa công khai')
    expect(banner).toContain('Bản 1 – bản nháp')
    expect(await officer.getAttribute('meta[name=robots]', 'content')).toContain('noindex')
    const page = officer.locator('[data-testid="preview-page"]')
    expect(await page.textContent()).toContain('Thực hiện Công văn số')
    expect(await page.textContent()).toContain('Từ 20/11/2026 đến hết 30/11/2026 (11 ngày)')
    await keepBoth(officer, 'preview-page')
  })

  it('changes its tabs by the keyboard alone', async () => {
    await officer.focus('[data-testid="preview-tab-page"]')
    await officer.keyboard.press('ArrowRight')
    await officer.locator('[data-testid="article-phone"]').waitFor({ state: 'visible' })
    const box = await officer.locator('[data-testid="article-phone"]').boundingBox()
    expect(box?.width).toBe(390)
    await keepBoth(officer, 'preview-as-phone')
    await officer.keyboard.press('ArrowRight')
    const spoken = officer.locator('[data-testid="loudspeaker-text"]')
    await spoken.waitFor({ state: 'visible' })
    expect(await officer.locator('[data-testid="article-phone"]').isVisible()).toBe(false)
    const words = (await spoken.textContent()) ?? ''
    expect(words).toContain('Gọi một một ba')
    expect(words).toContain('hai mươi triệu đồng trước bảy giờ ba mươi phút')
    expect(words).not.toMatch(/\d|OTP|UBND/)
    expect(await officer.locator('[data-testid="reading-time"]').textContent()).toMatch(/phút/)
    await keepBoth(officer, 'preview-loudspeaker')
    await officer.keyboard.press('Home')
    await officer.locator('[data-testid="article-wide"]').waitFor({ state: 'visible' })
  })

  it('shows an older version beside the newest one', async () => {
    await api('PATCH', `/materials/${warning}`, { title: 'Tiêu đề mới' })
    await officer.goto(`${server.address}/admin/xem-truoc/materials/${warning}?version=1`)
    await officer.waitForSelector('text=bản cũ, đã có bản mới hơn')
    await officer.click('summary:has-text("Xem bản khác")')
    await officer.click('a:has-text("Bản 2 (hiện tại)")')
    await officer.waitForSelector('h2:has-text("Tiêu đề mới")')
  })

  it('is not there for a version that does not exist, and sends the anonymous to the login', async () => {
    const address = `${server.address}/admin/xem-truoc/materials/${warning}`
    await officer.goto(`${address}?version=99`)
    expect(await officer.locator('[data-testid="preview-banner"]').count()).toBe(0)
    const context = await browser.newContext()
    const anonymous = await context.newPage()
    await anonymous.goto(address)
    await anonymous.waitForURL(/\/admin\/login/)
    expect(await anonymous.content()).not.toContain('Tiêu đề mới')
    await anonymous.goto(overviewOf(plan))
    await anonymous.waitForURL(/\/admin\/login/)
    await context.close()
  })
})

describe('the form of a warning', () => {
  it('shows each thing to do whole, on a desk and on a telephone', async () => {
    await openDocument(officer, server.address, 'materials', warning)
    for (const [where, size] of [['desk', DESKTOP] as const, ['phone', PHONE] as const]) {
      await officer.setViewportSize(size)
      const steps = officer.locator('.field-steps .multi-value-label__text')
      expect(await steps.allTextContents()).toEqual(STEPS)
      const cut = await steps.evaluateAll((texts) =>
        texts.filter((text) => text.scrollWidth > text.clientWidth).map((text) => text.textContent),
      )
      expect(cut).toEqual([])
      const buttons = await officer
        .locator('.field-steps .multi-value-remove')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().width))
      expect(Math.min(...buttons)).toBeGreaterThanOrEqual(20)
      const sideways = await officer.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways).toBe(0)
      await officer.locator('.field-steps').scrollIntoViewIfNeeded()
      await keepPicture(officer, `warning-steps-${where}`)
    }
    await officer.setViewportSize(DESKTOP)
  })

  it('says how to add one', async () => {
    await officer.goto(`${server.address}/admin/collections/materials/create`)
    await officer.waitForSelector('#field-kind .rs__control')
    await officer.click('#field-kind .rs__control')
    await officer.click('.rs__option:has-text("Cảnh báo")')
    await officer.waitForSelector('.field-steps:has-text("Gõ một việc rồi bấm Enter")')
  })
})

describe('a page that may not be opened', () => {
  it('says so, and names no document without a name', async () => {
    await officer.goto(`${server.address}/admin/collections/audiences/create`)
    await officer.waitForSelector('.unauthorized h1')
    expect(await officer.locator('h1:visible').count()).toBe(1)
    expect(await officer.locator('body').innerText()).not.toContain('[Chưa đặt tên]')
  })
})

describe('the form of a material without a body', () => {
  it('opens its editor: a spoken script of the demonstration has none', async () => {
    const id = await create('materials', {
      ...{ title: 'Chưa có nội dung', kind: 'article' },
      body: { root: { type: 'root', children: [] } },
    })
    await openDocument(officer, server.address, 'materials', id)
    await officer.waitForSelector('.rich-text-lexical [contenteditable=true]')
    await writeBody(officer, 'Gác máy, gọi lại số đã lưu.')
    expect(await officer.locator('body').innerText()).not.toContain('Lexical error')
    await officer.click('#action-save')
    await officer.waitForSelector('[data-testid="workflow-current"]:has-text("bản 2")')
  })
})
