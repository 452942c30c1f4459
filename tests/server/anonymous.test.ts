/**
 * Nothing of a draft, an unapproved edit, an upcoming window or a trashed document in any answer to
 * someone who is not signed in: neither from delivery nor from Payload's own routes (design §7).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'
import { bodyOf } from '#tests/support/body'

const MARKER = 'dau-hieu-bi-mat'
const EDITOR = 'bientap@canhgiac.local'
const OFFICER = 'canbo@canhgiac.local'

let server: ServerProcess
const ids: Record<string, string> = {}
let mediaFile = ''

beforeAll(async () => {
  server = await startServer()
  await plant()
})
afterAll(async () => {
  await server.stop()
  server.environment.remove()
})

interface Answer {
  token: string
  doc: { id: string; filename?: string }
}

async function ask(method: string, path: string, token: string, body: object): Promise<Answer> {
  const answer = await fetch(server.address + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  })
  expect(answer.ok, `${method} ${path}: ${await answer.clone().text()}`).toBe(true)
  return (await answer.json()) as Answer
}

async function signIn(email: string): Promise<string> {
  const password = server.logins.get(email) ?? ''
  return (await ask('POST', '/cms/api/users/login', '', { email, password })).token
}

/** One document in every state that the public must not see, each with the marker in its words. */
async function plant(): Promise<void> {
  const [officer, editor] = [await signIn(OFFICER), await signIn(EDITOR)]
  const write = async (collection: string, words: string, data: object = {}) => {
    const body = {
      title: `${MARKER} ${words}`,
      kind: 'article',
      availability: 'always',
      body: bodyOf(),
      ...data,
    }
    return (await ask('POST', `/cms/api/${collection}`, officer, body)).doc.id
  }
  const step = (collection: string, id: string, token: string, body: object) =>
    ask('POST', `/cms/api/${collection}/${id}/transitions`, token, body)
  const approve = async (collection: string, id: string) => {
    await step(collection, id, officer, { action: 'submit' })
    await step(collection, id, editor, { action: 'approve', version: 1 })
  }
  ids.draft = await write('materials', 'nháp')
  ids.inReview = await write('materials', 'chờ duyệt')
  await step('materials', ids.inReview, officer, { action: 'submit' })
  ids.approved = await write('materials', 'đã duyệt')
  await approve('materials', ids.approved)
  ids.scheduled = await write('materials', 'đã hẹn')
  await approve('materials', ids.scheduled)
  const effectiveFrom = '2099-01-01T00:00:00Z'
  await step('materials', ids.scheduled, editor, { action: 'schedule', version: 1, effectiveFrom })
  ids.upcoming = await write('campaigns', 'chiến dịch sắp mở', {
    windows: [{ startDay: '2098-01-01', endDay: null }],
  })
  await approve('campaigns', ids.upcoming)
  await step('campaigns', ids.upcoming, editor, { action: 'release', version: 1 })
  ids.trashed = await write('materials', 'thùng rác')
  const deletedAt = '2026-01-01T00:00:00Z'
  await ask('PATCH', `/cms/api/materials/${ids.trashed}`, officer, { deletedAt })
  ids.edited = await write('materials', 'có bản sửa', { title: 'Bản công khai' })
  await approve('materials', ids.edited)
  await step('materials', ids.edited, editor, { action: 'release', version: 1 })
  await ask('PATCH', `/cms/api/materials/${ids.edited}`, officer, { title: `${MARKER} bản sửa` })
  const directive = await ask('POST', '/cms/api/directives', officer, { subject: MARKER })
  ids.directive = directive.doc.id
  mediaFile = await upload(officer)
}

async function upload(token: string): Promise<string> {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(pixel)], { type: 'image/png' }), `${MARKER}.png`)
  form.set('_payload', JSON.stringify({ alt: MARKER }))
  const answer = await fetch(`${server.address}/cms/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return ((await answer.json()) as Answer).doc.filename ?? ''
}

const COLLECTIONS = [
  ...['materials', 'campaigns', 'directives', 'media', 'agencies', 'audiences', 'scam-forms'],
  ...['portals', 'releases', 'audit-log', 'users'],
  ...['payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-jobs'],
]

function studioAddresses(): string[] {
  const each = COLLECTIONS.flatMap((name) => [
    `/cms/api/${name}`,
    `/cms/api/${name}?depth=3&limit=0&trash=true&draft=true`,
    `/cms/api/${name}/count`,
    `/cms/api/${name}/versions`,
    ...Object.values(ids).flatMap((id) => [
      `/cms/api/${name}/${id}`,
      `/cms/api/${name}/${id}?trash=true&draft=true`,
      `/cms/api/${name}/versions/${id}`,
      `/cms/api/${name}/${id}/transitions`,
    ]),
  ])
  return [
    ...each,
    `/cms/api/media/file/${mediaFile}`,
    `/cms/api/media/paste-url/${ids.draft}?src=http://127.0.0.1`,
    ...['/cms/api/users/me', '/cms/api/access', '/cms/api/graphql', '/cms/api/graphql-playground'],
    ...[
      '/cms/api/payload-jobs/run',
      '/cms/api/payload-jobs/handle-schedules',
      '/cms/api/globals/x',
    ],
    ...[
      '/cms/api/payload-preferences/materials-list',
      '/cms/api/users/init',
      '/cms/api/og?title=x',
    ],
    `/admin/collections/materials/${ids.draft}`,
    `/admin/collections/materials/${ids.draft}/api`,
    `/admin/collections/materials/${ids.draft}/versions`,
    '/admin/collections/materials',
    '/admin/account',
  ]
}

function publicAddresses(): string[] {
  const lists = ['materials', 'campaigns', 'directives', 'agencies', 'audiences', 'scam-forms']
  return [
    ...['/', '/api/v1', '/healthz', '/readyz', '/graphql', `/media/${'0'.repeat(64)}/${mediaFile}`],
    `/media/${mediaFile}`,
    ...lists.flatMap((list) => [
      `/api/v1/${list}`,
      `/api/v1/${list}?limit=100`,
      `/api/v1/${list}?q=${MARKER}`,
      `/api/v1/${list}?state=upcoming`,
      ...Object.values(ids).map((id) => `/api/v1/${list}/${id}`),
      ...['nhap', 'da-hen', 'ban-sua'].map((words) => `/api/v1/${list}/${MARKER}-${words}`),
    ]),
    ...Object.values(ids).flatMap((id) => [
      `/api/v1/materials?campaign=${id}`,
      `/api/v1/materials?directive=${id}`,
      `/api/v1/campaigns?directive=${id}`,
      ...[`/api/v1/materials/${id}.html`, `/api/v1/materials/${id}.txt`],
      `/oembed?url=${encodeURIComponent(`${server.address}/api/v1/materials/${id}`)}`,
      graphql(`{ material(idOrSlug: "${id}") { title summary body { text } } }`),
    ]),
    ...['materials', 'campaigns'].map((list) =>
      graphql(`{ ${list}(limit: 100) { data { id slug title summary } } }`),
    ),
    graphql('{ directives(limit: 100) { data { id subject materials { title } } } }'),
    ...['/api/v1/changes?limit=100', '/calendar.ics', '/sitemap.xml'],
    ...['/feeds/atom.xml', '/feeds/rss.xml', '/feeds/feed.json'],
  ]
}

function graphql(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`
}

const CALLERS: Record<string, Record<string, string>> = {
  nobody: {},
  'a forged cookie': { cookie: 'payload-token=abc.def.ghi' },
  'a forged token': { authorization: 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.' },
  'an API key': { authorization: 'users API-Key 00000000-0000-0000-0000-000000000000' },
}

describe.each(Object.entries(CALLERS))('to %s', (_name, headers) => {
  it('no route of Payload answers with anything of a document', async () => {
    for (const address of studioAddresses()) {
      const answer = await fetch(server.address + address, { headers, redirect: 'manual' })
      const text = await answer.text()
      expect(text.includes(MARKER), `${address} → ${answer.status}`).toBe(false)
      if (address.startsWith('/cms/') && !address.includes('/users/me')) {
        expect([401, 403, 404], `${address}: ${text.slice(0, 200)}`).toContain(answer.status)
      }
    }
  }, 240_000)

  it('no write through Payload’s routes is accepted', async () => {
    for (const name of COLLECTIONS) {
      for (const [method, path, body] of writes(name)) {
        const answer = await fetch(server.address + path, {
          method,
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        expect([400, 401, 403, 404], `${method} ${path}`).toContain(answer.status)
      }
    }
  }, 120_000)
})

function writes(name: string): [string, string, object][] {
  return [
    ['POST', `/cms/api/${name}`, { title: 'x', name: 'x', email: 'x@example.vn', password: 'x' }],
    ['PATCH', `/cms/api/${name}/${ids.draft}`, { title: 'x' }],
    ['PATCH', `/cms/api/${name}?where[id][exists]=true`, { title: 'x' }],
    ['DELETE', `/cms/api/${name}/${ids.draft}`, {}],
    ['POST', `/cms/api/${name}/${ids.draft}/transitions`, { action: 'release', version: 1 }],
    ['POST', `/cms/api/${name}/first-register`, { email: 'x@example.vn', password: 'x' }],
    ['POST', `/cms/api/${name}/unlock`, { email: EDITOR }],
  ]
}

describe('delivery', () => {
  it('answers anonymous readers with nothing that is not public', async () => {
    for (const address of publicAddresses()) {
      const answer = await fetch(server.address + address, { redirect: 'manual' })
      const text = await answer.text()
      if (address.startsWith('/graphql?')) expect(answer.status).toBe(200)
      const echoes = text.replaceAll(new RegExp(`q=${MARKER}`, 'g'), '')
      expect(echoes.includes(MARKER), `${address} → ${answer.status}`).toBe(false)
    }
  })

  it('gives the same 404 for what is scheduled as for what does not exist', async () => {
    const get = async (id: string) => {
      const answer = await fetch(`${server.address}/api/v1/materials/${id}`)
      return { status: answer.status, body: await answer.text() }
    }
    const unknown = await get('khong-co-gi-o-day')
    expect(unknown.status).toBe(404)
    for (const id of [ids.draft, ids.approved, ids.scheduled, ids.trashed]) {
      expect(await get(id ?? '')).toEqual(unknown)
    }
  })

  it('goes on serving the released version while its edit is a draft', async () => {
    const answer = await fetch(`${server.address}/api/v1/materials/${ids.edited}`)
    expect(await answer.json()).toMatchObject({ title: 'Bản công khai', version: 1 })
  })
})
