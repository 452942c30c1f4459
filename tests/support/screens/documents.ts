/** Which documents of the demonstration the screens are looked at with, and what it lacks for them. */
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext } from 'playwright-core'
import { bodyOf } from '../body'
import { signIn } from '../browser'
import type { ServerProcess } from '../serverProcess'
import { readDispatch } from './opened'
import type { Viewer } from './list'

/** Ids, by collection and by what is special about one. */
export type ScreenDocuments = Record<
  | 'directives'
  | 'campaigns'
  | 'materials'
  | 'media'
  | 'dispatch-files'
  | 'audiences'
  | 'scam-forms'
  | 'hotlines'
  | 'agencies'
  | 'portals'
  | 'webhooks'
  | 'releases'
  | 'audit-log'
  | 'users'
  | 'edited'
  | 'withdrawn'
  | 'warning'
  | 'inReview'
  | 'approved'
  // The path of an invitation that nobody has taken up.
  | 'invitation',
  string
>

export const ADMIN = { email: 'quantri@example.vn', password: 'thuyen-giay-quan-tri-1' }
const EMAILS: Record<Exclude<Viewer, 'nobody'>, string> = {
  officer: 'canbo.ngoquyen@canhgiac.local',
  editor: 'bientap.ngoquyen@canhgiac.local',
  leader: 'lanhdao@canhgiac.local',
  admin: ADMIN.email,
}

/** A browser session for everyone who looks at something. */
export async function signInAll(
  browser: Browser,
  { address, logins }: ServerProcess,
): Promise<Record<Viewer, BrowserContext>> {
  const of = async (viewer: Exclude<Viewer, 'nobody'>) => {
    const email = EMAILS[viewer]
    const password = email === ADMIN.email ? ADMIN.password : (logins.get(email) ?? '')
    const { context, page } = await signIn(browser, address, email, password)
    await page.close()
    return context
  }
  return {
    officer: await of('officer'),
    editor: await of('editor'),
    leader: await of('leader'),
    admin: await of('admin'),
    nobody: await browser.newContext({ locale: 'en-US' }),
  }
}

/** Makes what is missing, through the screens or as they would, and answers with all the ids. */
export async function gatherDocuments(
  contexts: Record<Viewer, BrowserContext>,
  address: string,
): Promise<ScreenDocuments> {
  const directives = await importedDirective(contexts.officer, address)
  const admin = studioRest(contexts.admin, address)
  const editor = studioRest(contexts.editor, address)
  const [agency = ''] = await editor.ids('agencies', { name: { like: 'Ngô Quyền, thành phố' } })
  const made = await admin.post('portals', { name: 'Cổng phường Ngô Quyền', agency })
  await webhookWithHistory(admin, (made.doc as { id: string }).id)
  const { path } = await admin.post('users/invite', {
    ...{ name: 'Vũ Thị Hạnh', email: 'hanh@example.vn', role: 'officer', agency },
  })
  const own = { agency: { equals: agency } }
  const one = async (collection: string, where: object = {}) =>
    (await (collection === 'media' ? editor : admin).ids(collection, where))[0] ?? ''
  const material = async (where: object) => (await editor.ids('materials', { ...own, ...where }))[0]
  const approved = { state: { equals: 'approved' } }
  const found = {
    directives,
    campaigns: await one('campaigns', { ...own, ...approved }),
    materials: await material({ title: { like: 'Ba câu hỏi' } }),
    media: await one('media', own),
    'dispatch-files': await one('dispatch-files'),
    audiences: await one('audiences'),
    'scam-forms': await one('scam-forms'),
    hotlines: await one('hotlines'),
    agencies: await one('agencies'),
    portals: await one('portals'),
    webhooks: await one('webhooks'),
    releases: await one('releases'),
    'audit-log': await one('audit-log'),
    users: await one('users', { email: { equals: EMAILS.editor } }),
    edited: await material({ title: { like: 'Tiền lạ' } }),
    withdrawn: await material({ title: { like: 'chuẩn hóa' } }),
    warning: await material({ title: { like: 'CẢNH BÁO KHẨN' } }),
    inReview: await materialInReview(contexts.officer, address),
    approved: await material({ title: { like: 'Đi làm không phải' } }),
    invitation: String(path),
  }
  const missing = Object.entries(found).filter(([, id]) => !id)
  if (missing.length > 0) throw new Error(`nothing to look at: ${JSON.stringify(missing)}`)
  return found as ScreenDocuments
}

/** With its original, as it comes from the import screen. */
async function importedDirective(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(`${address}/admin/nhap-van-ban`)
  await readDispatch(page)
  await page.getByTestId('import-confirm').click()
  const link = page.getByTestId('import-standing').getByRole('link', { name: 'Mở bản nháp' })
  const href = (await link.getAttribute('href')) ?? ''
  await page.close()
  return href.split('/').at(-1) ?? ''
}

async function materialInReview(context: BrowserContext, address: string): Promise<string> {
  const { post } = studioRest(context, address)
  const { doc } = await post('materials', {
    ...{ title: 'Bài chờ duyệt để xem thử', kind: 'article', body: bodyOf() },
  })
  const { id } = doc as { id: string }
  await post(`materials/${id}/transitions`, { version: 1, action: 'submit' })
  return id
}

/** Nobody is at home there, so that something waits. */
async function webhookWithHistory(
  { post }: ReturnType<typeof studioRest>,
  portal: string,
): Promise<void> {
  const address = 'https://cong.invalid/nhan-tin'
  const { doc } = await post('webhooks', { name: 'Trang tin của phường', portal, address })
  const { id } = doc as { id: string }
  await post(`webhooks/${id}/secret`, {})
  const from = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000).toISOString()
  await post(`webhooks/${id}/replay`, { from })
}

/** The studio's interface as someone who is signed in. */
function studioRest({ request }: BrowserContext, address: string) {
  const asked = async (answer: Awaited<ReturnType<typeof request.get>>) => {
    if (!answer.ok()) throw new Error(`${answer.url()}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  // Without it a cookie counts for nothing.
  const headers = { origin: address }
  return {
    post: async (path: string, data: object) =>
      asked(await request.post(`${address}/cms/api/${path}`, { data, headers })),
    ids: async (collection: string, where: object): Promise<string[]> => {
      const params = Object.entries(where).flatMap(([field, condition]) =>
        Object.entries(condition as object).map(([operator, value]) => [
          `where[${field}][${operator}]`,
          String(value),
        ]),
      )
      const query = new URLSearchParams([['depth', '0'], ['limit', '5'], ...params])
      const { docs } = await asked(
        await request.get(`${address}/cms/api/${collection}?${query}`, { headers }),
      )
      return (docs as { id: string }[]).map(({ id }) => id)
    },
  }
}

export const dispatchFixture = () =>
  readFile('tests/fixtures/dispatches/tuning/an-giang-so-gd-cong-van.txt')
