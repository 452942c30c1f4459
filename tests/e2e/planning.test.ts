/** Windows as people think, the calendar and home, in a browser that stands in New York. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNew, save } from '#tests/support/adminPages'
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { makeTestEnvironment } from '#tests/support/database'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'
import { planningStage, type PlanningStage } from '#tests/support/planningStage'

const environment = makeTestEnvironment()
let browser: Browser
let server: ServerProcess
let stage: PlanningStage

beforeAll(async () => {
  browser = await launchBrowser()
  server = await startServer(
    {
      DEMO: '0',
      TEST_CLOCK: '2026-11-25T03:00:00.000Z',
      ADMIN_EMAIL: 'quantri@example.vn',
      ADMIN_PASSWORD: 'mat-khau-quan-tri-1',
    },
    environment,
  )
  stage = await planningStage(server.address)
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  environment.remove()
})

/** Signed in, in a browser whose day is not the day in Viet Nam. */
async function signedIn(name: keyof PlanningStage['people']): Promise<Page> {
  const { email, password } = stage.people[name]
  const { context } = await signIn(browser, server.address, email, password)
  const state = await context.storageState()
  await context.close()
  const abroad: BrowserContext = await browser.newContext({
    ...{ locale: 'en-US', timezoneId: 'America/New_York', viewport: DESKTOP },
    storageState: state,
  })
  abroad.setDefaultTimeout(15_000)
  return abroad.newPage()
}

/** Pictures at both widths; neither may scroll sideways. */
async function keepBoth(page: Page, name: string): Promise<void> {
  await keepPicture(page, name)
  expect(await overhang(page), `${name} is too wide`).toBeLessThanOrEqual(0)
  await page.setViewportSize(PHONE)
  await page.waitForTimeout(300)
  await keepPicture(page, `${name}-phone`)
  expect(await overhang(page), `${name} is too wide for a phone`).toBeLessThanOrEqual(0)
  await page.setViewportSize(DESKTOP)
}

const overhang = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth') as Promise<number>

async function storedWindows(page: Page, id: string): Promise<unknown> {
  const ask = `fetch('/cms/api/campaigns/${id}?depth=0').then((answer) => answer.json())`
  const { windows } = (await page.evaluate(ask)) as { windows: Record<string, unknown>[] }
  return windows.map(({ startDay, endDay, yearInferred }) => ({
    ...{ startDay, endDay: endDay ?? null, yearInferred },
  }))
}

describe('windows of a campaign', () => {
  let page: Page
  const start = (row: number) => page.locator(`#field-windows__${row}__startDay`)
  const end = (row: number) => page.locator(`#field-windows__${row}__endDay`)
  const row = (index: number) => page.locator('.windows-field__row').nth(index)

  beforeAll(async () => {
    page = await signedIn('officer')
    await openNew(page, server.address, 'campaigns')
    await page.fill('#field-title', 'Đợt cao điểm cuối năm')
  })
  afterAll(() => page.context().close())

  it('are asked for their year, with the two likely ones as buttons', async () => {
    await page.click('.windows-field__add')
    await start(0).fill('20/11')
    await start(0).press('Tab')
    const years = row(0).locator('.day-input__year')
    expect(await years.allInnerTexts()).toEqual(['20/11/2026', '20/11/2027'])
    await keepBoth(page, 'windows-year')
    await years.first().click()
    expect(await start(0).inputValue()).toBe('20/11/2026')
  })

  it('are said in a sentence, to the hour', async () => {
    await end(0).fill('hết tháng 11/2026')
    await end(0).press('Tab')
    expect(await end(0).inputValue()).toBe('30/11/2026')
    expect(await row(0).locator('.windows-field__sentence').innerText()).toBe(
      'Mở lúc 0 giờ thứ Sáu 20/11/2026, đóng lúc 24 giờ thứ Hai 30/11/2026 – 11 ngày, giờ Việt Nam.',
    )
    expect(await row(0).innerText()).toContain('Ngày bắt đầu đã qua')
  })

  it('are picked from a Vietnamese calendar by the keys', async () => {
    await page.click('.windows-field__add')
    await row(1).locator('.day-input__open').first().press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Chọn từ ngày trên lịch' })
    expect(await dialog.locator('th').allInnerTexts()).toEqual('T2 T3 T4 T5 T6 T7 CN'.split(' '))
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")')
    expect(await focused()).toBe('thứ Tư 25/11/2026')
    await keepBoth(page, 'windows-calendar')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('thứ Tư 02/12/2026')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    expect(await start(1).inputValue()).toBe('29/11/2026')
    expect(await focused()).toBe('Mở lịch: Từ ngày')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await dialog.count()).toBe(0)
  })

  it('warn of days that two of them share, and may stay open', async () => {
    await row(1).getByLabel('Chưa có ngày kết thúc').check()
    expect(await row(1).innerText()).toContain('Trùng với đợt 1: 29/11–30/11/2026')
    expect(await row(1).locator('.windows-field__sentence').innerText()).toBe(
      'Mở lúc 0 giờ Chủ nhật 29/11/2026, chưa có ngày đóng, giờ Việt Nam.',
    )
    await keepBoth(page, 'windows-overlap')
  })

  it('come back after they were removed, and change places', async () => {
    await page.click('[aria-label="Bỏ đợt 1"]')
    expect(await page.locator('.windows-field__row').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await start(0).inputValue()).toBe('20/11/2026')
    expect(await end(0).inputValue()).toBe('30/11/2026')
    await page.click('[aria-label="Chuyển đợt 2 lên trước"]')
    expect(await start(0).inputValue()).toBe('29/11/2026')
    expect(await start(1).inputValue()).toBe('20/11/2026')
  })

  it('are refused while one has no year, and nothing that was typed is lost', async () => {
    await end(1).fill('30/11')
    await page.click('#action-save')
    await page.waitForSelector('.day-input__question')
    await page.waitForTimeout(1500)
    expect(page.url()).toContain('/create')
    expect(await end(1).inputValue()).toBe('30/11')
    await keepBoth(page, 'windows-refused')
    await row(1).locator('.day-input__year').first().click()
  })

  it('are stored as days of the calendar, whatever the browser’s zone', async () => {
    const id = await save(page, 'campaigns')
    expect(await storedWindows(page, id)).toEqual([
      { startDay: '2026-11-29', endDay: null, yearInferred: false },
      { startDay: '2026-11-20', endDay: '2026-11-30', yearInferred: false },
    ])
    await page.reload()
    await page.waitForSelector('.windows-field__row')
    expect(await start(1).inputValue()).toBe('20/11/2026')
    expect(await row(0).getByLabel('Chưa có ngày kết thúc').isChecked()).toBe(true)
    await keepBoth(page, 'windows-saved')
  })

  it('say that their year was inferred until a person confirms it', async () => {
    await page.goto(`${server.address}/admin/collections/campaigns/${stage.inferred}`)
    await page.click('text=Năm đúng rồi')
    await page.click('#action-save')
    await expect
      .poll(() => storedWindows(page, stage.inferred))
      .toEqual([{ startDay: '2026-12-10', endDay: '2026-12-20', yearInferred: false }])
  })
})

describe('the date of a directive', () => {
  it('is typed as far as it is known, and stored so', async () => {
    const page = await signedIn('officer')
    await openNew(page, server.address, 'directives')
    await page.fill('#field-subject', 'Tuyên truyền phòng, chống lừa đảo')
    await page.fill('#field-issuedOn__value', 'tháng 11 năm 2026')
    await page.locator('#field-issuedOn__value').press('Tab')
    expect(await page.inputValue('#field-issuedOn__value')).toBe('11/2026')
    await keepBoth(page, 'directive-date')
    const id = await save(page, 'directives')
    const ask = `fetch('/cms/api/directives/${id}?depth=0').then((answer) => answer.json())`
    expect(await page.evaluate(ask)).toMatchObject({
      issuedOn: { value: '2026-11', precision: 'month' },
    })
    await page.context().close()
  })
})

describe('the calendar', () => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn('editor')
    await page.goto(`${server.address}/admin/lich`)
    await page.waitForSelector('.calendar__row')
  })
  afterAll(() => page.context().close())

  it('shows the month, today on top and what is not ready', async () => {
    expect(await page.locator('h1').innerText()).toBe('Lịch')
    expect(await page.locator('.calendar__period').innerText()).toBe('Tháng 11 năm 2026')
    const due = page.locator('.calendar__today section').nth(2)
    expect(await due.innerText()).toContain('Đợt chưa duyệt')
    expect(await page.title()).toContain('Lịch')
    await keepBoth(page, 'calendar-month')
  })

  it('goes on by links, in weeks and quarters, and back to today', async () => {
    await page.click('.calendar__nav >> text=Sau')
    await page.waitForURL(/ngay=2026-12-01/)
    await page.click('.calendar__nav >> text=Tuần')
    await page.waitForURL(/xem=tuan/)
    expect(await page.locator('.calendar__period').innerText()).toBe('Tuần 30/11–06/12/2026')
    await keepBoth(page, 'calendar-week')
    await page.click('.calendar__nav >> text=Quý')
    await page.waitForURL(/xem=quy/)
    await page.waitForSelector('.calendar__monday')
    await keepBoth(page, 'calendar-quarter')
    await page.click('.calendar__nav >> text=Hôm nay')
    await page.waitForURL((url) => !url.search.includes('ngay='))
  })

  it('filters by the address, and says so when nothing fits', async () => {
    await page.goto(`${server.address}/admin/lich`)
    await page.selectOption('select[name=trang-thai]', 'public')
    await page.click('.calendar__filters button')
    await page.waitForURL(/trang-thai=public/)
    expect(await page.locator('.calendar__row').count()).toBe(1)
    expect(await page.locator('select[name=trang-thai]').inputValue()).toBe('public')
    await page.selectOption('select[name=chu-de]', 'duoi-nuoc')
    await page.click('.calendar__filters button')
    await page.waitForSelector('.calendar__empty')
    await keepBoth(page, 'calendar-empty')
    await page.click('text=Bỏ lọc')
    await page.waitForSelector('.calendar__row')
  })

  it('is nobody’s who is not signed in', async () => {
    const context = await browser.newContext()
    const stranger = await context.newPage()
    await stranger.goto(`${server.address}/admin/lich`)
    await stranger.waitForURL(/\/admin\/login/)
    await context.close()
  })
})

/** Which conditions an address of a list bears, without their values. */
const operatorsIn = (address: string) =>
  [...new URL(address).searchParams.keys()].filter((key) => key.startsWith('where')).sort()

describe.each(['officer', 'editor', 'leader', 'admin'] as const)('home of the %s', (name) => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn(name)
    await page.goto(`${server.address}/admin`)
    await page.waitForSelector('.home__block')
  })
  afterAll(() => page.context().close())

  it('greets, offers next steps and shows whose turn it is', async () => {
    expect(await page.locator('h1').innerText()).toContain('Xin chào')
    expect(await page.locator('.home__step').count()).toBeGreaterThan(1)
    await keepBoth(page, `home-${name}`)
  })

  it('leads by every count to a list that opens', async () => {
    const links = page.locator('.home__counts a')
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => [
        (link as unknown as { href: string }).href,
        (link as unknown as { innerText: string }).innerText,
      ]),
    )
    for (const [href = '', words = ''] of addresses) {
      await page.goto(href, { waitUntil: 'networkidle' })
      await page.waitForSelector('.collection-list')
      // Payload asks anew, and something else, where its filters do not know an operator.
      expect(operatorsIn(page.url()), words).toEqual(operatorsIn(href))
      const count = Number(words.replace(/\D.*$/s, ''))
      if (count > 0 && count <= 10) {
        const rows = () => page.locator('.collection-list tbody tr').count()
        await expect.poll(rows, { message: `${words}: ${href}`, timeout: 20_000 }).toBe(count)
      }
    }
    if (addresses.length > 0) await keepBoth(page, `home-${name}-list`)
  })
})

describe('topics of a directive', () => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn('officer')
    await openNew(page, server.address, 'directives')
    await page.locator('.tabs-field__tab-button', { hasText: 'Người ký' }).click()
  })
  afterAll(() => page.context().close())

  const field = () => page.locator('#field-topics')
  const chosen = () => field().locator('.rs__multi-value').allInnerTexts()
  const type = async (words: string) => {
    await field().locator('.rs__control').click()
    await page.keyboard.type(words)
  }

  it('are found by their names without diacritics, and are said aloud in Vietnamese', async () => {
    await type('lua dao')
    await field().locator('.rs__option', { hasText: 'Lừa đảo' }).waitFor()
    const aloud = field().locator('[role=log]')
    await expect.poll(() => aloud.innerText()).toContain('Có 1 lựa chọn khớp với “lua dao”.')
    expect(await aloud.innerText()).not.toMatch(/option|result|press|Use/)
    await page.keyboard.press('Enter')
    expect(await chosen()).toEqual(['Lừa đảo'])
  })

  it('stay as typed where the list lacks them', async () => {
    await type('Bạch hầu')
    await page.keyboard.press('Enter')
    expect(await chosen()).toEqual(['Lừa đảo', 'Bạch hầu'])
    await keepBoth(page, 'directive-topics')
  })
})

describe('lists', () => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn('editor')
  })
  afterAll(() => page.context().close())

  it('are filtered by days in Vietnamese order, from midnight to midnight in Viet Nam', async () => {
    const where = 'where[or][0][and][0][updatedAt][greater_than_equal]=2026-11-25T12:00:00.000Z'
    await page.goto(`${server.address}/admin/collections/campaigns?${where}`)
    await page.waitForSelector('.collection-list tbody tr')
    const day = page.locator('.condition__value input').first()
    await expect.poll(() => day.inputValue()).toBe('25/11/2026')
    await keepPicture(page, 'list-date-filter')
    await day.fill('5/6/2027')
    await day.press('Enter')
    await page.waitForURL(/2027-06-05T12/)
    expect(await day.inputValue()).toBe('05/06/2027')
    await page.locator('.collection-list tbody tr').waitFor({ state: 'detached' })
  })

  it('say where campaigns stand for readers, not only how far their newest version has come', async () => {
    await page.goto(`${server.address}/admin/collections/campaigns?limit=100`)
    await page.waitForSelector('.cell-state .state-chip')
    const states = await page
      .locator('.cell-state .state-chip')
      .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-state')))
    expect(states).toContain('public')
    await keepBoth(page, 'list-states')
  })

  it.each(['audit-log', 'releases'])(
    'of %s name what each line is about, with a link to it',
    async (log) => {
      await page.goto(`${server.address}/admin/collections/${log}`)
      const link = page.locator('.cell-documentId a').first()
      await link.waitFor()
      expect(await link.innerText()).not.toMatch(/^[0-9a-f-]{24,}$/)
      await keepBoth(page, `list-${log}`)
      await link.click()
      await page.waitForURL(/\/admin\/collections\/(materials|campaigns|directives|hotlines)\//)
    },
  )
})
