/** What is no request at all is told so in the words of every other refusal, and the connection is closed. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readEnvironment } from '#src/env'
import { createFrontServer, type FrontServer } from '#src/server/frontServer'

let front: FrontServer

beforeAll(async () => {
  front = await createFrontServer(readEnvironment({ PORT: '0' }))
  const delivery = (_req: IncomingMessage, res: ServerResponse) => {
    res.writeHead(200, { 'Content-Length': '10' })
    res.write('half')
    return true
  }
  front.serve({ delivery, studio: null })
})
afterAll(() => front.close())

/** Everything that comes back until the connection ends. */
function sent(text: string, afterwards?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(front.port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    if (afterwards !== undefined) socket.once('data', () => socket.write(afterwards))
    socket.on('error', reject).on('close', () => resolve(answer))
  })
}

const HEAD = 'HTTP/1.1\r\nHost: canhgiac.example.vn\r\n'
const LONG = 'a'.repeat(20_000)

it.each([
  ['a null byte in the address', `GET /api/v1/\0 ${HEAD}\r\n`, 400, 'malformed-request'],
  ['letters of UTF-8 in the address', `GET /api/v1?q=lừa ${HEAD}\r\n`, 400, 'malformed-request'],
  ['a null byte in a header', `GET / ${HEAD}If-None-Match: \0\r\n\r\n`, 400, 'malformed-request'],
  ['an unknown method', `FOO / ${HEAD}\r\n`, 400, 'malformed-request'],
  [
    'two lengths of one body',
    `POST / ${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ...([400, 'malformed-request'] as const),
  ],
  ['an address of 20 KB', `GET /api/v1?q=${LONG} ${HEAD}\r\n`, 431, 'headers-too-large'],
  ['an address of 2 MB', `GET /?q=${LONG.repeat(100)} ${HEAD}\r\n`, 431, 'headers-too-large'],
  ['a header of 20 KB', `GET / ${HEAD}X-Long: ${LONG}\r\n\r\n`, 431, 'headers-too-large'],
])('tells of %s', async (_what, text, status, code) => {
  const answer = await sent(text)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toContain('Content-Type: application/problem+json')
  expect(JSON.parse(body)).toMatchObject({ status, code })
})

it('puts no words of its own into an answer that is on its way', async () => {
  expect(await sent(`GET / ${HEAD}\r\n`, `GET /\0 ${HEAD}\r\n`)).toMatch(/\r\n\r\nhalf$/)
})
