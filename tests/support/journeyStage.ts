/** The server, the clock and the people of the journey through all roles, each in a browser of their own. */
import type { Browser, Page } from 'playwright-core'
import { choosePassword, invite, type Newcomer } from './accountPages'
import { openNew, save, choose } from './adminPages'
import { keepPicture, signIn } from './browser'
import { makeTestEnvironment } from './database'
import { startServer, type ServerProcess } from './serverProcess'

const ADMIN = { email: 'quantri@example.vn', password: 'Thuyền giấy quản trị' }
const PASSWORD = 'Thuyền giấy xuôi dòng'

export const STAFF = {
  officer: { name: 'Đặng Thị Lan', email: 'lan@example.vn', role: 'officer' },
  editor: {
    ...{ name: 'Trần Văn Bình', email: 'binh@example.vn', role: 'editor' },
    mayReleaseUrgently: true,
  },
  second: { name: 'Hồ Thu Hà', email: 'ha@example.vn', role: 'editor' },
  leader: { name: 'Lê Minh Khôi', email: 'khoi@example.vn', role: 'leader' },
} as const satisfies Record<string, Newcomer>
export type StaffName = keyof typeof STAFF

type Viewport = { width: number; height: number }

export class JourneyStage {
  server!: ServerProcess
  private readonly environment = makeTestEnvironment()
  private readonly pages = new Map<string, Page>()
  private startInstant = 0
  private pictures = 0

  constructor(
    private readonly browser: Browser,
    private readonly width: string,
    private readonly viewport: Viewport,
  ) {}

  get address(): string {
    return this.server.address
  }

  /** The server's clock. */
  now = (): number => this.startInstant + performance.now() - this.server.startedAt

  /** Ends the server and starts it on the same data with its clock at an instant; everyone signs in anew. */
  async goTo(instant: number): Promise<void> {
    await this.signOut()
    await this.server?.stop()
    this.startInstant = instant
    this.server = await startServer(
      {
        ...{ DEMO: '0', TEST_CLOCK: new Date(instant).toISOString() },
        ...{ ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password },
      },
      this.environment,
    )
  }

  async close(): Promise<void> {
    await this.signOut()
    await this.server?.stop()
    this.environment.remove()
  }

  admin(): Promise<Page> {
    return this.signedIn(ADMIN.email, ADMIN.password)
  }

  as(person: StaffName): Promise<Page> {
    return this.signedIn(STAFF[person].email, PASSWORD)
  }

  /** Someone's turn is over: what they had open is closed, and nobody is told that they are typing. */
  async home(page: Page): Promise<void> {
    await page.goto(`${this.address}/admin`)
    await page.waitForSelector('.home__block')
  }

  /** A whole-page picture, numbered in the order of the journey; nothing may stick out to the side. */
  async keep(page: Page, name: string): Promise<void> {
    this.pictures += 1
    const number = String(this.pictures).padStart(2, '0')
    await keepPicture(page, `journey-${this.width}-${number}-${name}`)
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }))
    if (scrollWidth > clientWidth + 1) {
      throw new Error(`${name}: ${scrollWidth} px wide in a window of ${clientWidth} px`)
    }
  }

  async makeAgency(page: Page, name: string, kind: string): Promise<void> {
    await openNew(page, this.address, 'agencies')
    const field = page.locator('#field-names__0__name')
    if ((await field.count()) === 0) await page.click('#field-names .array-field__add-row')
    await field.fill(name)
    await choose(page, 'kind', kind)
    await save(page, 'agencies')
  }

  /** Invited by the administrator, then, in a browser of their own, with a password of their own. */
  async bringIn(person: StaffName, agency: string): Promise<Page> {
    const invitation = await invite(await this.admin(), this.address, STAFF[person], agency)
    const context = await this.browser.newContext({ locale: 'en-US', viewport: this.viewport })
    const page = await context.newPage()
    await choosePassword(page, invitation, PASSWORD)
    return page
  }

  private async signedIn(email: string, password: string): Promise<Page> {
    const open = this.pages.get(email)
    if (open) return open
    const { page } = await signIn(this.browser, this.address, email, password)
    await page.setViewportSize(this.viewport)
    this.pages.set(email, page)
    return page
  }

  private async signOut(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close()
    this.pages.clear()
  }
}
