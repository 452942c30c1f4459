/**
 * One material's life through all roles, on the screen alone, at a desk and on a telephone: dispatch,
 * mandate, draft, sent back, mended, approved, scheduled, open at its hour, withdrawn; and the fast lane
 * beside it. Outside the screen only the public answers are looked at.
 */
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantsOf } from '#src/domain/calendar'
import {
  attachPicture,
  choose,
  openDocument,
  openNew,
  save,
  takeStep,
  writeBody,
} from '#tests/support/adminPages'
import { DESKTOP, launchBrowser, PHONE } from '#tests/support/browser'
import { JourneyStage, STAFF, type StaffName } from '#tests/support/journeyStage'
import { aroundBoundary, millisecondsUntil, watchUntil } from '#tests/support/publicAnswers'

const DISPATCH = 'tests/fixtures/dispatches/tuning/binh-dinh-so-cong-thuong-cong-van.txt'
const WINDOW = { startDay: '2024-11-10', endDay: '2024-11-30' }
const { opensAt } = instantsOf(WINDOW)
const HOUR_MS = 60 * 60 * 1000
const BEGINS = opensAt - 3 * 24 * HOUR_MS
const BEFORE_BOUNDARY_MS = 15_000

const WARD = 'Ủy ban nhân dân phường Ghềnh Ráng'
const ISSUER = 'Sở Công Thương tỉnh Bình Định'
const CAMPAIGN = 'Cảnh giác với hội thảo tặng quà'
const TITLE = 'Ba câu hỏi trước khi nhận quà miễn phí'
const SLUG = 'ba-cau-hoi-truoc-khi-nhan-qua-mien-phi'
const COMMENT = 'Hãy thêm một câu tóm tắt: người dân cần làm gì khi được mời nhận quà.'
const SUMMARY = 'Được mời nhận quà: đừng nộp tiền trước, hãy hỏi con cháu và công an phường.'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const current = (page: Page) => page.innerText('[data-testid="workflow-current"]')

describe.each([
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const)('the journey on a %s', (width, viewport) => {
  let stage: JourneyStage
  let directive = ''
  let campaign = ''
  let material = ''

  beforeAll(async () => {
    stage = new JourneyStage(browser, width, viewport)
    await stage.goTo(BEGINS)
  })
  afterAll(() => stage.close())

  const publicAddress = (slug = SLUG) => `${stage.address}/api/v1/materials/${slug}`
  const answer = async (slug = SLUG) => {
    const response = await fetch(publicAddress(slug))
    return [response.status, await response.json()] as const
  }
  const open = async (person: StaffName, collection: string, id: string) => {
    const page = await stage.as(person)
    await openDocument(page, stage.address, collection, id)
    return page
  }

  it('begins with an administrator who lists the agencies and invites their people', async () => {
    const admin = await stage.admin()
    await stage.makeAgency(admin, WARD, 'Ủy ban nhân dân xã, phường')
    await stage.makeAgency(admin, ISSUER, 'Sở, ban, ngành tỉnh')
    await stage.keep(admin, 'agency')
    for (const person of Object.keys(STAFF) as StaffName[]) {
      const page = await stage.bringIn(person, WARD)
      if (person === 'officer') await stage.keep(page, 'password-chosen')
      await page.context().close()
    }
    await stage.keep(admin, 'invitation')
    await openNew(admin, stage.address, 'hotlines')
    await admin.fill('#field-name', 'Công an phường Ghềnh Ráng')
    await admin.fill('#field-call', '113')
    await save(admin, 'hotlines')
    await stage.home(admin)
    await stage.keep(admin, 'home-administrator')
  })

  it('the officer drops a dispatch, names its issuer and confirms', async () => {
    const officer = await stage.as('officer')
    await stage.keep(officer, 'home-officer')
    await officer.click('.home__step:has-text("Nhập văn bản")')
    await officer.waitForURL(/nhap-van-ban$/)
    await officer.setInputFiles('[data-testid="import-files"]', path.resolve(DISPATCH))
    const row = officer.getByTestId('import-row')
    await row.and(officer.locator('[data-state="read"]')).waitFor()
    await stage.keep(officer, 'import-read')
    await officer.getByRole('button', { name: /^Tìm trong danh mục: Cơ quan ban hành/ }).click()
    await officer.getByRole('searchbox').fill('cong thuong')
    await officer.getByRole('button', { name: ISSUER, exact: true }).click()
    await officer.locator('[data-field="issuerAgency"]').getByText(ISSUER).waitFor()
    await stage.keep(officer, 'import-issuer')
    await officer.getByTestId('import-confirm').click()
    const standing = officer.getByTestId('import-standing')
    await standing.getByText('Đã tạo bản nháp.').waitFor()
    await stage.keep(officer, 'import-confirmed')
    await standing.getByRole('link', { name: 'Mở bản nháp' }).click()
    await officer.waitForURL(/\/collections\/directives\/[0-9a-f-]{36}/)
    directive = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
    await officer.waitForSelector('[data-testid="workflow-current"]')
    await stage.keep(officer, 'directive-draft')
    await takeStep(officer, 'submit', 'in-review')
    await stage.home(officer)
  })

  it('the editor finds it waiting at home, and releases the mandate', async () => {
    const editor = await stage.as('editor')
    await stage.keep(editor, 'home-editor')
    await editor.click('.home__block a[href*="/collections/directives/"]')
    await editor.waitForSelector('[data-testid="workflow-current"]')
    await takeStep(editor, 'approve', 'approved')
    await takeStep(editor, 'release', 'public')
    await stage.keep(editor, 'directive-public')
    expect(new URL(editor.url()).pathname).toContain(directive)
    await stage.home(editor)
  })

  it('the officer plans the campaign’s window', async () => {
    const officer = await stage.as('officer')
    await openNew(officer, stage.address, 'campaigns')
    await officer.fill('#field-title', CAMPAIGN)
    await officer.click('#field-windows .windows-field__add')
    await officer.fill('#field-windows__0__startDay', '10/11/2024')
    await officer.fill('#field-windows__0__endDay', '30/11/2024')
    await officer.locator('#field-windows__0__endDay').press('Tab')
    await choose(officer, 'directives', 'SCT-QLTM')
    expect(await officer.innerText('.windows-field__sentence')).toContain(
      'Mở lúc 0 giờ Chủ nhật 10/11/2024, đóng lúc 24 giờ thứ Bảy 30/11/2024 – 21 ngày',
    )
    await stage.keep(officer, 'campaign-window')
    campaign = await save(officer, 'campaigns')
    await openDocument(officer, stage.address, 'campaigns', campaign)
    await takeStep(officer, 'submit', 'in-review')
  })

  it('the officer makes the material that the directive asks for', async () => {
    const officer = await stage.as('officer')
    await openNew(officer, stage.address, 'materials')
    await officer.fill('#field-title', TITLE)
    await choose(officer, 'kind', 'Đồ họa thông tin')
    await writeBody(officer, 'Ai tặng? Vì sao phải nộp tiền trước? Đã hỏi người thân chưa?')
    await attachPicture(officer, 'Áp phích ba câu hỏi trên nền đỏ')
    await officer.fill('#field-textEquivalent', 'Ai tặng? Vì sao nộp tiền? Đã hỏi ai chưa?')
    await choose(officer, 'directives', 'SCT-QLTM')
    await choose(officer, 'campaigns', CAMPAIGN)
    await officer.click('label[for="field-availability-campaigns"], #field-availability-campaigns')
    await stage.keep(officer, 'material-written')
    material = await save(officer, 'materials')
    await openDocument(officer, stage.address, 'materials', material)
    await takeStep(officer, 'submit', 'in-review')
    expect(await officer.inputValue('#field-slug')).toBe(SLUG)
    await stage.keep(officer, 'material-submitted')
    await stage.home(officer)
  })

  it('the editor sends it back with a comment', async () => {
    const editor = await open('editor', 'materials', material)
    await editor.click('[data-testid="transition-return"]:not([disabled])')
    await editor.fill('[data-testid="transition-reason"]', COMMENT)
    await stage.keep(editor, 'material-returning')
    await editor.click('[data-testid="transition-confirm"]')
    await editor.waitForSelector('[data-testid="workflow-current"][data-state="draft"]')
    await stage.home(editor)
  })

  it('the officer finds the comment, mends and submits again', async () => {
    const officer = await stage.as('officer')
    await stage.home(officer)
    await stage.keep(officer, 'home-returned')
    await officer.click(`.home__block a[href*="${material}"]`)
    await officer.waitForSelector('[data-testid="workflow-current"]')
    expect(await officer.inputValue('#field-reviewNote')).toBe(COMMENT)
    await stage.keep(officer, 'material-returned')
    await officer.fill('#field-summary', SUMMARY)
    await officer.click('#action-save')
    await officer.waitForSelector('text=/bản 2, chưa duyệt/')
    await takeStep(officer, 'submit', 'in-review')
    await stage.home(officer)
  })

  it('the editor looks at what was mended, and approves that version', async () => {
    const editor = await stage.as('editor')
    await editor.goto(`${stage.address}/admin/collections/materials/${material}/versions`)
    const versions = editor.locator('.saved-versions__list li')
    await versions.last().locator('a').click()
    await editor.waitForSelector('[data-testid="saved-version"]')
    const changed = editor.locator('[data-field]')
    expect(
      await changed.evaluateAll((all) => all.map((one) => one.getAttribute('data-field'))),
    ).toEqual(['summary'])
    expect(await editor.innerText('[data-field="summary"]')).toContain(SUMMARY)
    await stage.keep(editor, 'material-differences')
    await openDocument(editor, stage.address, 'materials', material)
    expect(await current(editor)).toBe('Bản hiện tại: bản 2, đang chờ duyệt')
    await takeStep(editor, 'approve', 'approved')
    await stage.keep(editor, 'material-approved')
  })

  it('the editor schedules campaign and material, calls the schedule off, and schedules again', async () => {
    const campaignPage = await open('editor', 'campaigns', campaign)
    await takeStep(campaignPage, 'approve', 'approved')
    await takeStep(campaignPage, 'release', 'scheduled')
    await stage.keep(campaignPage, 'campaign-scheduled')
    const editor = await open('editor', 'materials', material)
    const schedule = () =>
      takeStep(editor, 'schedule', 'scheduled', async (page) => {
        await page.fill('[data-testid="transition-effective-from"]', '2024-11-09T08:00')
        await stage.keep(page, 'material-scheduling')
      })
    await schedule()
    await editor.click('[data-testid="transition-cancel-schedule-2"]:not([disabled])')
    await stage.keep(editor, 'schedule-calling-off')
    await editor.click('[data-testid="transition-confirm"]')
    await editor.waitForSelector('[data-testid="workflow-current"][data-state="approved"]')
    await schedule()
    expect(await editor.innerText('[data-testid="workflow-opening"]')).toContain(
      'bản 2 – 08:00 ngày 09/11/2024',
    )
    await stage.keep(editor, 'material-scheduled')
    expect((await answer())[0]).toBe(404)
  })

  it('opens to the public at the first instant of 10 November in Viet Nam', async () => {
    await stage.goTo(opensAt - BEFORE_BOUNDARY_MS)
    const seen = await watchUntil(publicAddress(), opensAt + 1500, stage.now)
    const { before, after } = aroundBoundary(seen, opensAt)
    expect([before.length > 5, after.length > 5]).toEqual([true, true])
    expect([...new Set(before)]).toEqual([404])
    expect([...new Set(after)]).toEqual([200])
    const [, body] = await answer()
    expect(body).toMatchObject({ title: TITLE, summary: SUMMARY, validThrough: WINDOW.endDay })
  })

  it('the leader sees it in force, and is offered no step', async () => {
    const leader = await stage.as('leader')
    await stage.keep(leader, 'home-leader')
    await leader.goto(`${stage.address}/admin/lich`)
    await leader.locator('.calendar__row', { hasText: CAMPAIGN }).waitFor()
    await stage.keep(leader, 'calendar-leader')
    await leader.goto(`${stage.address}/admin/collections/directives/${directive}/toan-canh`)
    await leader.locator('[data-testid="directive-answers"]', { hasText: TITLE }).waitFor()
    await stage.keep(leader, 'directive-leader')
    await openDocument(leader, stage.address, 'materials', material)
    expect(await leader.locator('[data-testid^="transition-"]').count()).toBe(0)
    expect(await leader.locator('#action-save').count()).toBe(0)
    await stage.keep(leader, 'material-leader')
  })

  it('the editor withdraws it with a reason, which the public is told', async () => {
    const editor = await open('editor', 'materials', material)
    await takeStep(editor, 'withdraw', 'withdrawn', async (page) => {
      await page.fill('[data-testid="transition-reason"]', 'Số điện thoại trên hình đã đổi.')
      await stage.keep(page, 'material-withdrawing')
    })
    await stage.keep(editor, 'material-withdrawn')
    const [status, body] = await answer()
    expect(status).toBe(410)
    expect(body).toMatchObject({ code: 'withdrawn', reason: 'Số điện thoại trên hình đã đổi.' })
  })

  describe('an urgent warning beside it', () => {
    const FIRST = ['Giả danh điện lực dọa cắt điện', 'gia-danh-dien-luc-doa-cat-dien'] as const
    const LATER = ['Giả danh điện lực gửi mã độc', 'gia-danh-dien-luc-gui-ma-doc'] as const
    const WRONG = ['Tin báo nhầm trong đêm', 'tin-bao-nham-trong-dem'] as const
    const ids = new Map<string, string>()

    async function sendUrgently([title, slug]: readonly [string, string]): Promise<number> {
      const editor = await stage.as('editor')
      await editor.goto(`${stage.address}/admin/canh-bao-khan`)
      await editor.fill('#urgent-title', title)
      await editor.fill('#urgent-happening', 'Kẻ gian gọi điện, đòi nộp tiền vào tài khoản lạ.')
      await editor.fill('#urgent-steps', 'Gác máy rồi gọi 113')
      if (slug === FIRST[1]) await stage.keep(editor, 'urgent-written')
      const tookMs = await millisecondsUntil(publicAddress(slug), 200, () =>
        editor.click('[data-testid="urgent-send"]'),
      )
      const link = await editor.getAttribute('.urgent-sent__link', 'href')
      ids.set(slug, link?.split('/').at(-1) ?? '')
      return tookMs
    }
    const openWarning = (person: StaffName, [, slug]: readonly [string, string]) =>
      open(person, 'materials', ids.get(slug) ?? '')

    it('is public within a second of the press', async () => {
      const tookMs = await sendUrgently(FIRST)
      console.log(`journey_urgent_public_ms.${width}=${Math.round(tookMs)}`)
      expect(tookMs).toBeLessThan(1000)
      const editor = await stage.as('editor')
      await editor.waitForSelector('[data-testid="urgent-recall"]')
      await stage.keep(editor, 'urgent-sent')
    })

    it('is looked at in time by a second person', async () => {
      const second = await openWarning('second', FIRST)
      await second.waitForSelector('[data-testid="second-look"][data-overdue="false"]')
      await stage.keep(second, 'second-look-due')
      await second.click('[data-testid="second-look-confirm"]')
      await second.waitForSelector('[data-testid="second-look"]', { state: 'detached' })
      await stage.keep(second, 'second-look-done')
    })

    it('is recalled where it was sent', async () => {
      await sendUrgently(WRONG)
      const editor = await stage.as('editor')
      await editor.click('[data-testid="urgent-recall"]')
      await editor.fill('[data-testid="transition-reason"]', 'Thông tin chưa được xác minh.')
      await stage.keep(editor, 'urgent-recalling')
      await editor.click('[data-testid="transition-confirm"]')
      await editor.waitForSelector('text=Đã thu hồi cảnh báo này.')
      expect((await answer(WRONG[1]))[0]).toBe(410)
      await stage.keep(editor, 'urgent-recalled')
    })

    it('is called overdue after a day in which nobody looked, and can still be confirmed', async () => {
      await sendUrgently(LATER)
      await stage.goTo(stage.now() + 25 * HOUR_MS)
      const second = await stage.as('second')
      await stage.keep(second, 'home-overdue')
      const waiting = await second.innerText('.home__block[data-block="secondLook"]')
      expect(waiting).toContain(LATER[0])
      expect(waiting).toContain('Đã quá hạn')
      expect(waiting).not.toContain(WRONG[0])
      await openWarning('second', LATER)
      await second.waitForSelector('[data-testid="second-look"][data-overdue="true"]')
      await stage.keep(second, 'second-look-overdue')
      await second.click('[data-testid="second-look-confirm"]')
      await second.waitForSelector('[data-testid="second-look"]', { state: 'detached' })
    })

    it('is replaced with its successor, to which the old address points', async () => {
      const editor = await openWarning('editor', FIRST)
      await takeStep(editor, 'replace', 'replaced', async (page) => {
        await page.fill('[data-testid="transition-successor"]', 'gia danh dien luc')
        const options = page.locator('[data-testid="transition-successor-option"]')
        await options.filter({ hasText: LATER[0] }).locator('input').check()
        await stage.keep(page, 'replacing')
      })
      await stage.keep(editor, 'replaced')
      const [status, body] = await answer(FIRST[1])
      expect(status).toBe(410)
      expect(body).toMatchObject({ code: 'replaced' })
      expect(JSON.stringify(body)).toContain(LATER[1])
    })
  })
})
