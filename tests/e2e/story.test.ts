/**
 * The main job, as its people do it: a real dispatch in, a ward website pulls the material out
 * while the campaign's window is open, and gets a 410 when it is over.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
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
import { DESKTOP, keepPicture, launchBrowser, PHONE, signIn } from '#tests/support/browser'
import { makeTestEnvironment } from '#tests/support/database'
import { aroundBoundary, watchUntil } from '#tests/support/publicAnswers'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

const DISPATCH = '../shared/dispatches/vo-nhai-ubnd-huyen-2024-11.txt'
const WINDOW = { startDay: '2024-11-20', endDay: '2024-11-30' }
const { opensAt, closesAt } = instantsOf(WINDOW)
const AGENCY = 'Ủy ban nhân dân huyện Võ Nhai'
const ADMIN = { email: 'quantri@example.vn', password: 'mat-khau-quan-tri-1' }
const OFFICER = { email: 'canbo@example.vn', password: 'mat-khau-can-bo-1' }
const EDITOR = { email: 'bientap@example.vn', password: 'mat-khau-bien-tap-1' }
const TITLE = 'Mười một ngày cùng nhận diện cuộc gọi lừa đảo'
const BODY = 'Nghe máy lạ báo người thân gặp nạn: tắt máy, gọi lại số đã lưu.'
const SECONDS_BEFORE_BOUNDARY = 20

const environment = makeTestEnvironment()
const run = promisify(execFile)
let browser: Browser
let server: ServerProcess
let slug = ''

const isHere = existsSync(DISPATCH)
if (!isHere) console.log(`skipped: ${DISPATCH} is not here`)

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server?.stop()
  environment.remove()
})

/** Ends the running server and starts one on the same data whose clock begins at an instant. */
async function restartAt(instant: number): Promise<void> {
  await server?.stop()
  server = await startServer(
    {
      DEMO: '0',
      TEST_CLOCK: new Date(instant).toISOString(),
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    },
    environment,
  )
}

/** The studio's REST API, signed in. */
async function studioApi(person: { email: string; password: string }) {
  const post = async (path: string, body: object, token = '') => {
    const answer = await fetch(`${server.address}/cms/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    })
    expect(answer.ok, await answer.clone().text()).toBe(true)
    return (await answer.json()) as { token: string; doc: { id: string } }
  }
  const { token } = await post('/users/login', person)
  return (path: string, body: object) => post(path, body, token)
}

async function setTheStage(): Promise<void> {
  const asAdmin = await studioApi(ADMIN)
  const { doc } = await asAdmin('/agencies', { names: [{ name: AGENCY }], kind: 'huyen' })
  const people = [
    { ...OFFICER, name: 'Cán bộ', role: 'officer' },
    { ...EDITOR, name: 'Biên tập', role: 'editor' },
  ]
  for (const person of people) await asAdmin('/users', { ...person, agency: doc.id })
}

async function importDispatch(): Promise<{ id: string; status: string }> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=production', 'dist/scripts/import.js', DISPATCH, '--agency', AGENCY, '--json'],
    { env: { ...process.env, ...server.variables, NODE_ENV: 'production' } },
  )
  return JSON.parse(stdout) as { id: string; status: string }
}

const itemUrl = () => `${server.address}/api/v1/materials/${slug}`
const status = async () => (await fetch(itemUrl())).status

/** The answers on both sides of a boundary, by the clock of a server that was started at an instant. */
async function watchBoundary(startInstant: number, boundary: number) {
  const now = () => startInstant + performance.now() - server.startedAt
  const seen = await watchUntil(itemUrl(), boundary + 1500, now)
  return aroundBoundary(seen, boundary)
}

/** Pictures of a page for whoever looks the run over, at both widths. */
async function keepBoth(page: Page, name: string): Promise<void> {
  await keepPicture(page, name)
  await page.setViewportSize(PHONE)
  await keepPicture(page, `${name}-phone`)
  await page.setViewportSize(DESKTOP)
}

describe.skipIf(!isHere)('the main job', () => {
  let directive = ''
  let campaign = ''
  let material = ''
  let officer: Page
  let editor: Page

  it('imports the dispatch by the command, once', async () => {
    await restartAt(opensAt - 2 * 24 * 60 * 60 * 1000)
    await setTheStage()
    const first = await importDispatch()
    directive = first.id
    expect(first.status).toBe('created')
    expect(await importDispatch()).toMatchObject({ id: directive, status: 'unchanged' })
  })

  it('shows the Vietnamese login to a browser that asks for English', async () => {
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(`${server.address}/admin`)
    await page.waitForSelector('text=Đăng nhập')
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    expect(await page.locator('body').innerText()).not.toMatch(/password|log ?in/i)
    await keepBoth(page, 'login')
    await context.close()
  })

  it('lets the officer check the draft directive and submit it', async () => {
    officer = (await signIn(browser, server.address, OFFICER.email, OFFICER.password)).page
    await openDocument(officer, server.address, 'directives', directive)
    expect(await officer.inputValue('#field-documentNumber__symbol')).toBe('UBND-VHTT')
    await keepBoth(officer, 'directive-draft')
    await takeStep(officer, 'submit', 'in-review')
  })

  it('lets the officer plan the campaign and submit it', async () => {
    await openNew(officer, server.address, 'campaigns')
    await officer.fill('#field-title', 'Chiến dịch tháng 11 Võ Nhai')
    await officer.click('#field-windows .windows-field__add')
    await officer.fill('#field-windows__0__startDay', WINDOW.startDay)
    await officer.fill('#field-windows__0__endDay', WINDOW.endDay)
    await choose(officer, 'directives', 'UBND-VHTT')
    campaign = await save(officer, 'campaigns')
    await openDocument(officer, server.address, 'campaigns', campaign)
    await takeStep(officer, 'submit', 'in-review')
  })

  it('lets the officer write, upload a picture, link both and submit', async () => {
    await openNew(officer, server.address, 'materials')
    await officer.fill('#field-title', TITLE)
    await writeBody(officer, BODY)
    await attachPicture(officer, 'Áp phích nền đỏ nhắc gọi lại số đã lưu')
    await keepPicture(officer, 'picture-attached')
    await choose(officer, 'directives', 'UBND-VHTT')
    await choose(officer, 'campaigns', 'Chiến dịch tháng 11')
    await officer.click('label[for="field-availability-campaigns"], #field-availability-campaigns')
    material = await save(officer, 'materials')
    await openDocument(officer, server.address, 'materials', material)
    slug = await officer.inputValue('#field-slug')
    await keepBoth(officer, 'material-draft')
    await takeStep(officer, 'submit', 'in-review')
  })

  it('offers the officer no step that is the editor’s', async () => {
    for (const action of ['approve', 'schedule', 'release', 'withdraw']) {
      expect(await officer.locator(`[data-testid="transition-${action}"]`).count()).toBe(0)
    }
  })

  it('lets the editor approve, release the directive and the campaign, and schedule the material', async () => {
    editor = (await signIn(browser, server.address, EDITOR.email, EDITOR.password)).page
    for (const [collection, id, state] of [
      ['directives', directive, 'public'],
      ['campaigns', campaign, 'scheduled'],
    ] as const) {
      await openDocument(editor, server.address, collection, id)
      await takeStep(editor, 'approve', 'approved')
      await takeStep(editor, 'release', state)
    }
    await openDocument(editor, server.address, 'materials', material)
    await takeStep(editor, 'approve', 'approved')
    await keepBoth(editor, 'material-approved')
    await takeStep(editor, 'schedule', 'scheduled', (page) =>
      page.fill('[data-testid="transition-effective-from"]', '2024-11-19T08:00'),
    )
    await keepBoth(editor, 'material-scheduled')
  })

  it('shows nothing of it to the public before the window opens', async () => {
    expect(await status()).toBe(404)
    const lists = ['materials', 'campaigns', 'materials?q=nhan+dien'].map(async (list) => {
      const answer = await fetch(`${server.address}/api/v1/${list}`)
      return (await answer.json()) as { total: number }
    })
    for (const list of await Promise.all(lists)) expect(list.total).toBe(0)
  })

  it('opens at the instant at which 20 November begins in Viet Nam', async () => {
    const start = opensAt - SECONDS_BEFORE_BOUNDARY * 1000
    await restartAt(start)
    const { before, after } = await watchBoundary(start, opensAt)
    expect(before.length).toBeGreaterThan(5)
    expect(after.length).toBeGreaterThan(5)
    expect(new Set(before)).toEqual(new Set([404]))
    expect(new Set(after)).toEqual(new Set([200]))
  })

  it('gives the ward website the material with its mandate, campaign and picture', async () => {
    const answer = await fetch(itemUrl())
    const body = (await answer.json()) as {
      title: string
      body: { text: string }
      directives: { documentNumber: { symbol: string } }[]
      campaigns: { title: string }[]
      assets: { url: string }[]
      validThrough: string
    }
    expect(body).toMatchObject({ title: TITLE, validThrough: WINDOW.endDay })
    expect(body.body.text).toBe(BODY)
    expect(body.directives[0]?.documentNumber.symbol).toBe('UBND-VHTT')
    expect(body.campaigns[0]?.title).toBe('Chiến dịch tháng 11 Võ Nhai')
    const picture = await fetch(new URL(body.assets[0]?.url ?? '', server.address))
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/png')
  })

  it('answers 410, expired, from the instant at which 30 November ends', async () => {
    const start = closesAt - SECONDS_BEFORE_BOUNDARY * 1000
    await restartAt(start)
    const { before, after } = await watchBoundary(start, closesAt)
    expect(new Set(before)).toEqual(new Set([200]))
    expect(new Set(after)).toEqual(new Set([410]))
    expect(await (await fetch(itemUrl())).json()).toMatchObject({ code: 'expired' })
  })
})
