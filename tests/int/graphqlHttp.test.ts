/** `/graphql` as HTTP: the specification's audits, methods, codings, caching, and the limits of what may be asked. */
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '#src/delivery/graphql/limits'
import { sdl } from '#src/delivery/graphql/sdl'
import { ERRORS } from '#src/domain/errors'
import { readFileSync } from 'node:fs'
import { DeliveryServer, type AskOptions } from '../support/deliveryServer'
import { askGraphql, GRAPHQL_TYPE, type Fault } from '../support/graphqlQueries'
import { OPEN, richLog } from '../support/richLog'
import { ReleaseLog } from '../support/releases'

let server: DeliveryServer
beforeAll(async () => {
  server = await DeliveryServer.of(richLog())
  server.now = Date.parse(OPEN)
})
afterAll(() => {
  expect(server.faults).toEqual([])
  server.close()
})

const QUERY = '{ materials(limit: 2) { total data { id title summary } } }'
const address = (query: string) => `/graphql?query=${encodeURIComponent(query)}`
const JSON_BODY = { 'content-type': 'application/json' }
const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  server.ask('/graphql', { method: 'POST', body, headers: { ...JSON_BODY, ...headers } })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `http://127.0.0.1:${server.port}/graphql` })
  it.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    const result = await audit()
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})

describe('methods', () => {
  it('answers HEAD as GET, without a body', async () => {
    const get = await server.ask(address(QUERY))
    const head = await server.ask(address(QUERY), { method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, text: '' })
    const passing = { date: '', ratelimit: '' }
    expect({ ...head.headers, ...passing }).toEqual({ ...get.headers, ...passing })
  })

  it('lets scripts of any site ask, by POST too', async () => {
    const { status, headers } = await server.ask('/graphql', { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS, POST')
    expect(headers['access-control-allow-headers']).toContain('Content-Type')
    const reply = await post(JSON.stringify({ query: QUERY }))
    expect(reply.headers['access-control-allow-origin']).toBe('*')
    const rest = await server.ask('/api/v1/materials', { method: 'OPTIONS' })
    expect(rest.headers['access-control-allow-methods']).not.toContain('POST')
  })

  it.each(['PUT', 'DELETE', 'PATCH'])('refuses %s and says what is allowed', async (method) => {
    const reply = await server.ask('/graphql', { method })
    expect(faultOf(reply.text)).toMatchObject({ code: 'method-not-allowed' })
    expect(reply).toMatchObject({ status: 405 })
    expect(reply.headers.allow).toBe('GET, HEAD, POST, OPTIONS')
  })

  it.each(['mutation { a }', 'subscription { a }', 'mutation a { a } mutation b { b }'])(
    'only reads: “%s” is refused by GET and by POST',
    async (query) => {
      const operationName = query.includes(' b ') ? 'b' : null
      const body = JSON.stringify({ query, operationName })
      const given = operationName ? `&operationName=${operationName}` : ''
      const byGet = await server.ask(address(query) + given)
      const byPost = await post(body)
      expect([byGet.status, byPost.status]).toEqual([405, 400])
      for (const { text } of [byGet, byPost]) {
        expect(faultOf(text)).toMatchObject({ code: 'graphql-read-only' })
      }
    },
  )
})

function faultOf(text: string) {
  const { errors } = JSON.parse(text) as { errors: Fault[] }
  return errors[0]?.extensions
}

describe('caching', () => {
  it('lets answers to GET be kept to the tick, and nothing of POST', async () => {
    const at = '2024-11-20T00:00:10.000Z'
    const get = await server.ask(address(QUERY), { at })
    expect(get.headers['cache-control']).toBe('public, max-age=20')
    expect(get.headers.vary).toBe('Accept, Accept-Encoding, Authorization')
    const reply = await post(JSON.stringify({ query: QUERY }))
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.text).toBe(get.text)
  })

  it('answers 304 to who has it, in the same form and coding only, and never to POST', async () => {
    const headers = { accept: GRAPHQL_TYPE, 'accept-encoding': 'gzip' }
    const query =
      '{ materials { data { id title summary body { html text } agency { name } href slug licence windows { startDay endDay } } } }'
    const first = await server.ask(address(query), { headers })
    expect(first.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(first.bytes).toString()).toContain('Áp phích')
    const known = { 'if-none-match': first.headers.etag ?? '' }
    expect((await server.ask(address(query), { headers: { ...headers, ...known } })).status).toBe(
      304,
    )
    expect((await server.ask(address(query), { headers: known })).status).toBe(200)
    expect((await post(JSON.stringify({ query }), { ...headers, ...known })).status).toBe(200)
  })

  it('answers each form by itself, whichever was asked first', async () => {
    for (const accept of [GRAPHQL_TYPE, 'application/json', GRAPHQL_TYPE]) {
      const { headers } = await server.ask(address('{ audiences { total } }'), {
        headers: { accept },
      })
      expect(headers['content-type']).toBe(`${accept}; charset=utf-8`)
    }
  })

  it('follows the windows: no answer of before is given after', async () => {
    const query = '{ campaigns { total } material(idOrSlug: "m3") { id } }'
    const inside = await askGraphql(server, query, {
      at: '2024-11-30T16:59:59.999Z',
      method: 'GET',
    })
    expect(inside.body).toEqual({ data: { campaigns: { total: 2 }, material: { id: 'm3' } } })
    expect(inside.headers['cache-control']).toBe('public, max-age=0')
    const outside = await askGraphql(server, query, {
      at: '2024-11-30T17:00:00.000Z',
      method: 'GET',
    })
    expect(outside.body.data).toEqual({ campaigns: { total: 0 }, material: null })
    expect(outside.body.errors?.[0]?.extensions).toMatchObject({ code: 'expired', status: 410 })
    server.now = Date.parse(OPEN)
  })

  it('answers a body from the view of the moment at which it was complete', async () => {
    const text = JSON.stringify({ query: '{ campaigns { total } }' })
    server.now = Date.parse('2024-11-30T16:59:59.999Z')
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n`
    const socket = connect(server.port, '127.0.0.1')
    socket.write(head + text.slice(0, 5))
    await new Promise((waited) => setTimeout(waited, 100))
    server.now = Date.parse('2024-11-30T17:00:00.000Z')
    socket.write(text.slice(5))
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    expect(answer).toContain('{"data":{"campaigns":{"total":0}}}')
    server.now = Date.parse(OPEN)
  })

  it('survives a caller who goes away in the middle of the body', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    )
    await new Promise((waited) => setTimeout(waited, 50))
    socket.destroy()
    await new Promise((waited) => setTimeout(waited, 50))
    expect(server.faults).toEqual([])
  })
})

const deep = (levels: number) =>
  `{ directive(idOrSlug: "d1") ${'{ citedBy '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, number) => `a${number}: audiences { total }`).join(' ')} }`
/** Small to read, enormous when written out. */
const billion = `{ materials { data { ...f0 } } } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on Material { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f30 on Material { id }`

describe('limits', () => {
  const variables = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`v${n}`, n]))
  it.each([
    [
      'a query of too many words',
      { query: `{ ${'a '.repeat(LIMITS.tokens)} }` },
      'graphql-too-long',
    ],
    ['too many levels', { query: deep(LIMITS.depth + 1) }, 'graphql-too-deep'],
    ['too many aliases', { query: aliases(LIMITS.aliases + 1) }, 'graphql-too-many-aliases'],
    [
      'too many fields',
      { query: `{ ${'a '.repeat(LIMITS.fields + 1)} }` },
      'graphql-too-many-fields',
    ],
    ['fragments that write out to billions', { query: billion }, 'graphql-too-many-fields'],
    [
      'an answer of too many values',
      { query: aliases(30).replaceAll('audiences', 'materials(q: "lua")') },
      'graphql-too-costly',
    ],
    ['too many variables', { query: QUERY, variables }, 'graphql-variables'],
    ['an array of queries', [{ query: QUERY }], 'graphql-batch'],
    ['no query', {}, 'invalid-request'],
    [
      'a body that is too large',
      { query: QUERY, x: 'x'.repeat(LIMITS.bodyBytes) },
      'body-too-large',
    ],
  ] as const)('refuses %s', async (_name, body, code) => {
    for (const accept of [GRAPHQL_TYPE, 'application/json']) {
      const reply = await post(JSON.stringify(body), { accept })
      const { status, title } = ERRORS[code]
      expect(faultOf(reply.text)).toMatchObject({ code, status, title })
      expect(reply).toMatchObject({ status })
      expect(reply.headers['cache-control']).toBe('no-store')
    }
  })

  it('are written down in docs/graphql.md, with every code', () => {
    const told = readFileSync('docs/graphql.md', 'utf8')
    const codes = Object.keys(ERRORS).filter((code) => code.startsWith('graphql-'))
    for (const code of codes) expect(told).toContain(`\`${code}\``)
    const { bodyBytes, tokens, fields, aliases: names, depth, introspectionDepth, cost } = LIMITS
    const english = (number: number) => number.toLocaleString('en')
    for (const cell of [
      ...[`${bodyBytes / 1024} KB`, english(tokens), english(fields), `${names}`],
      ...[`${depth} (${introspectionDepth})`, `${LIMITS.variables}`, english(cost)],
    ]) {
      expect(told).toContain(`| ${cell} |`)
    }
  })

  it('allows what just keeps them', async () => {
    for (const query of [deep(LIMITS.depth), aliases(LIMITS.aliases)]) {
      expect(await askGraphql(server, query)).toMatchObject({ status: 200, body: { data: {} } })
    }
  })

  it('counts a body that does not tell its length', async () => {
    const headers = { ...JSON_BODY, 'transfer-encoding': 'chunked' }
    const body = 'x'.repeat(LIMITS.bodyBytes + 1)
    const reply = await server.ask('/graphql', { method: 'POST', body, headers })
    expect(reply).toMatchObject({ status: 413 })
    expect(reply.headers.connection).toBe('close')
  })

  const nested = (count: number) => '['.repeat(count) + ']'.repeat(count)
  it.each([
    ['values in values', `{ "query": "{ materials(kind: ${nested(700)}) { total } }" }`],
    [
      'types in types',
      `{ "query": "query ($v: ${'['.repeat(700)}String${']'.repeat(700)}) { materials(kind: $v) { total } }" }`,
    ],
    [
      'variables in variables',
      `{ "query": "query ($v: [String!]) { materials(kind: $v) { total } }", "variables": { "v": ${nested(20_000)} } }`,
    ],
    ['extensions in extensions', `{ "query": "{ x }", "extensions": { "v": ${nested(20_000)} } }`],
  ])('does not fall over %s', async (_name, body) => {
    expect((await post(body, { accept: GRAPHQL_TYPE })).status).toBe(400)
  })

  it('refuses an address that is too long', async () => {
    const reply = await server.ask(address('x'.repeat(9000)))
    expect(faultOf(reply.text)).toMatchObject({ code: 'url-too-long', status: 414 })
    expect(reply.status).toBe(414)
  })

  it('stops at the cost whatever way it is run up', async () => {
    const log = new ReleaseLog()
    log.releaseOf('directives', { documentId: 'd' })
    for (let number = 0; number < 300; number += 1) {
      log.releaseOf('materials', { documentId: `m${number}`, content: { directives: ['d'] } })
    }
    const many = await DeliveryServer.of(log)
    const query = '{ materials(limit: 100) { data { directives { materials { id title } } } } }'
    const { status, body } = await askGraphql(many, query, { at: OPEN })
    expect(status).toBe(400)
    expect(body).toEqual({
      errors: [expect.objectContaining({ message: ERRORS['graphql-too-costly'].title })],
    })
    const affordable = query.replace('100', '10')
    expect((await askGraphql(many, affordable)).status).toBe(200)
    many.close()
  })
})

describe('requests that are none', () => {
  it.each<[string, AskOptions, number, string]>([
    [
      'another content type',
      { headers: { 'content-type': 'text/plain' } },
      415,
      'unsupported-media-type',
    ],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=utf-16' } },
      415,
      'unsupported-media-type',
    ],
    [
      'a compressed body',
      { headers: { ...JSON_BODY, 'content-encoding': 'gzip' } },
      415,
      'unsupported-media-type',
    ],
    [
      'an unacceptable form',
      { headers: { ...JSON_BODY, accept: 'text/html' } },
      406,
      'not-acceptable',
    ],
    [
      'bytes that are no UTF-8',
      { headers: JSON_BODY, body: Buffer.from([0x7b, 0xff, 0x7d]) },
      400,
      'invalid-request',
    ],
    ['no JSON', { headers: JSON_BODY, body: '{' }, 400, 'invalid-request'],
  ])('%s', async (_name, options, status, code) => {
    const reply = await server.ask('/graphql', { method: 'POST', body: '{}', ...options })
    expect(reply.status).toBe(status)
    expect(faultOf(reply.text)).toMatchObject({ code, status })
  })

  it.each([
    ['?query={audiences{total}}&query={audiences{total}}', 'invalid-request', 'query'],
    ['?query={audiences{total}}&variables=1', 'invalid-request', 'variables'],
    ['?query={audiences{total}}&khong-co=1', 'unknown-parameter', 'khong-co'],
    ['?query=%ff', 'invalid-parameter', 'query'],
    ['?query=%00', 'invalid-parameter', 'query'],
    ['', 'invalid-request', 'query'],
  ])('/graphql%s', async (search, code, field) => {
    const reply = await server.ask(
      `/graphql${search.replaceAll('{', '%7B').replaceAll('}', '%7D')}`,
    )
    expect(reply.status).toBe(400)
    expect(faultOf(reply.text)).toMatchObject({ code, field })
  })

  it.each([
    ['{ materials { ', 'graphql-syntax', 'Chờ Name nhưng gặp <EOF>.'],
    ['{ x }', 'graphql-invalid', 'Kiểu Query không có trường x.'],
    [
      '{ materials }',
      'graphql-invalid',
      'Trường materials (MaterialList) cần nói rõ lấy những trường con nào.',
    ],
    [
      '{ materials(trang: 1) { total } }',
      'graphql-invalid',
      'Trường Query.materials không có tham số trang.',
    ],
    [
      'query($id: String!) { material(idOrSlug: $id) { id } }',
      'graphql-variables',
      'Thiếu giá trị của biến $id (String!).',
    ],
    [
      'query a { audiences { total } } query b { audiences { total } }',
      'graphql-invalid',
      'Câu truy vấn có nhiều thao tác: hãy nói operationName.',
    ],
  ])('says in Vietnamese what is wrong with “%s”', async (query, code, detail) => {
    const strict = await askGraphql(server, query)
    expect(strict.status).toBe(400)
    expect(strict.body).not.toHaveProperty('data')
    expect(faultOf(strict.text)).toMatchObject({ code, detail })
    const lenient = await askGraphql(server, query, { headers: { accept: 'application/json' } })
    expect(lenient).toMatchObject({ status: 200, text: strict.text })
  })
})

describe('introspection', () => {
  it('is open: the schema is a public contract', async () => {
    const { status, body } = await askGraphql(server, getIntrospectionQuery())
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain('Tài liệu tuyên truyền.')
  })

  it('does not go round in circles', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
    expect((await askGraphql(server, query)).status).toBe(400)
  })

  it('says what docs/schema.graphql says', () => {
    expect(readFileSync('docs/schema.graphql', 'utf8')).toBe(sdl())
  })
})

describe('whatever is sent', () => {
  const word = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '...',
    'materials',
    'data',
    'id',
    'on',
    'fragment',
    'f',
    '$v',
    ':',
    '"x"',
    '1',
    '@skip(if: true)',
    'query',
    '__typename',
    '__schema',
    'types',
    'name',
    '"""',
    '\\',
    '#',
    '\u0000',
    '🏃',
  )
  const query = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), query)
  const body = fc.oneof(
    fc
      .record(
        {
          query: fc.oneof(query, value),
          variables: value,
          operationName: value,
          extensions: value,
        },
        { requiredKeys: [] },
      )
      .map((all) => JSON.stringify(all)),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  )

  it('is answered or refused with a documented code, and never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const reply = await post(sent, { accept: GRAPHQL_TYPE })
        expect(reply.status).toBeLessThan(500)
        const { errors = [] } = JSON.parse(reply.text) as { errors?: Fault[] }
        for (const { extensions } of errors) expect(Object.keys(ERRORS)).toContain(extensions.code)
        if (reply.status !== 200) expect(errors).not.toHaveLength(0)
      }),
      { numRuns: 1500 },
    )
  })

  it('by GET too', async () => {
    const text = query.map((one) => encodeURIComponent(one.replace(/\p{Surrogate}/gu, '')))
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.string().map(encodeURI)), async (sent) => {
        const reply = await server.ask(`/graphql?query=${sent}`)
        expect(reply.status).toBeLessThan(500)
      }),
      { numRuns: 500 },
    )
  })
})
