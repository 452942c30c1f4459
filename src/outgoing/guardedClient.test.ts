/** Over real connections to this machine; which addresses count as public is the test's to say. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { selfSigned } from '../../tests/support/certificate'
import { guardedClient, type ClientOptions } from './guardedClient'
import { isPublicAddress } from './publicAddress'

const HERE = '127.0.0.1'
const hereIsPublic = {
  allowsHttp: true,
  mayReach: (address: string) => address === HERE || isPublicAddress(address),
}
const client = (options: Partial<ClientOptions> = {}) =>
  guardedClient({ rules: hereIsPublic, resolve: async () => [HERE], timeLimitMs: 800, ...options })
const post = (url: string) => ({ url, method: 'POST' as const, headers: {}, body: '{"tin":"ấm"}' })

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** The port of a server that does this with every request, and what it has heard. */
async function listening(answer: RequestListener): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = []
  const server = createServer((req, res) => {
    heard.push(`${req.method} ${req.headers.host}${req.url}`)
    answer(req, res)
  })
  open.push(server)
  await new Promise<void>((done) => server.listen(0, HERE, done))
  return { port: (server.address() as AddressInfo).port, heard }
}

describe('a request', () => {
  it('arrives whole, under the name that was asked for', async () => {
    let body = ''
    const { port, heard } = await listening((req, res) => {
      req.on('data', (chunk: Buffer) => (body += chunk.toString()))
      req.on('end', () => res.writeHead(200).end('đã nhận'))
    })
    const answer = await client().send(post(`http://phuong.example.vn:${port}/tin?a=1`))
    expect(answer).toMatchObject({ status: 200 })
    expect('body' in answer && answer.body.toString()).toBe('đã nhận')
    expect(heard).toEqual([`POST phuong.example.vn:${port}/tin?a=1`])
    expect(body).toBe('{"tin":"ấm"}')
  })

  it('follows no redirect: the answer is the redirect itself', async () => {
    const target = await listening((_, res) => res.end('bí mật'))
    const location = `http://phuong.example.vn:${target.port}/`
    const { port } = await listening((_, res) => res.writeHead(302, { location }).end())
    expect(await client().send(post(`http://phuong.example.vn:${port}/`))).toMatchObject({
      status: 302,
    })
    expect(target.heard).toEqual([])
  })

  it('reads the beginning of an answer of a gigabyte, and no more', async () => {
    let sent = 0
    const block = Buffer.alloc(64 * 1024, 'x')
    const { port } = await listening((_, res) => {
      res.writeHead(200, { 'content-length': String(1024 ** 3) })
      const more = () => {
        while (sent < 1024 ** 3 && !res.destroyed) {
          sent += block.length
          if (!res.write(block)) return void res.once('drain', more)
        }
      }
      more()
    })
    const answer = await client().send(post(`http://phuong.example.vn:${port}/`))
    expect('body' in answer && answer.body.length).toBe(4096)
    expect(sent).toBeLessThan(32 * 1024 ** 2)
  })

  it.each<[string, RequestListener]>([
    ['never answers', () => {}],
    ['answers a byte at a time', (_, res) => void setInterval(() => res.write('x'), 50).unref()],
    ['stops in the middle of its answer', (_, res) => void res.write('x')],
  ])('is given up in time where the receiver %s', async (_, answer) => {
    const { port } = await listening(answer)
    const began = performance.now()
    expect(await client().send(post(`http://phuong.example.vn:${port}/`))).toEqual({
      fault: 'timed-out',
    })
    expect(performance.now() - began).toBeLessThan(1600)
  })

  it('is given up in time where the name server never answers', async () => {
    const resolve = () => new Promise<string[]>(() => {})
    expect(await client({ resolve }).send(post('http://phuong.example.vn/'))).toEqual({
      fault: 'timed-out',
    })
  })

  it('says what went wrong where nobody listens, nobody is known, or no HTTP is spoken', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.resume().end('xin chào\r\n\r\n')
    })
    await new Promise<void>((done) => server.listen(0, HERE, done))
    const { port } = server.address() as AddressInfo
    expect(await client().send(post(`http://a.example.vn:${port}/`))).toEqual({
      fault: 'broken-answer',
    })
    await new Promise((done) => server.close(done))
    expect(await client().send(post(`http://a.example.vn:${port}/`))).toEqual({
      fault: 'not-connected',
    })
    const nowhere = client({ resolve: async () => [] })
    expect(await nowhere.send(post('http://a.example.vn/'))).toEqual({ fault: 'unknown-host' })
  })
})

describe('what is private', () => {
  it.each<[string[]]>([
    [['127.0.0.2']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    // One good address does not make up for a bad one.
    [['8.8.8.8', '10.0.0.1']],
    [[HERE, '192.168.1.1']],
  ])('is not contacted under a public name that leads to %j', async (addresses) => {
    const { port, heard } = await listening((_, res) => res.end())
    const outcome = client({ resolve: async () => addresses })
    expect(await outcome.send(post(`http://phuong.example.vn:${port}/`))).toEqual({
      fault: 'not-public',
    })
    expect(heard).toEqual([])
  })

  it.each(['http://127.0.0.2/', 'http://2130706434/', 'http://0177.0.0.2/', 'http://0x7f.2/'])(
    'is not contacted at %s, however it is written',
    async (url) => {
      const resolve = () => Promise.reject(new Error('nobody was to be asked'))
      expect(await client({ resolve }).send(post(url))).toEqual({ fault: 'not-public' })
    },
  )

  it('is not contacted when the name leads somewhere else between check and use', async () => {
    const { port, heard } = await listening((_, res) => res.writeHead(204).end())
    const answers = [[HERE], ['10.0.0.1'], ['127.0.0.2']]
    let asked = 0
    const resolve = async () => answers[asked++] ?? []
    const answer = await client({ resolve }).send(post(`http://phuong.example.vn:${port}/`))
    expect(answer).toMatchObject({ status: 204 })
    expect([asked, heard.length]).toEqual([1, 1])
    const second = await client({ resolve }).send(post(`http://phuong.example.vn:${port}/`))
    expect(second).toEqual({ fault: 'not-public' })
    expect(heard.length).toBe(1)
  })

  it('is this machine for the usual client, without any rule of a test', async () => {
    const { port, heard } = await listening((_, res) => res.end())
    for (const host of [HERE, 'localhost', '[::1]', '[::ffff:7f00:1]']) {
      const outcome = await guardedClient().send(post(`https://${host}:${port}/`))
      expect(outcome).toEqual({ fault: 'not-public' })
    }
    expect(heard).toEqual([])
  })

  it('stays so behind a proxy of the environment', async () => {
    const proxy = await listening((_, res) => res.end())
    const target = await listening((_, res) => res.writeHead(204).end())
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) {
      vi.stubEnv(name, `http://${HERE}:${proxy.port}`)
    }
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const answer = await client().send(post(`http://phuong.example.vn:${target.port}/`))
    vi.unstubAllEnvs()
    expect(answer).toMatchObject({ status: 204 })
    expect(proxy.heard).toEqual([])
  })
})

describe('a connection by TLS', () => {
  async function secure(name: string) {
    const { key, cert } = selfSigned(name)
    const names: (string | false | undefined)[] = []
    const server = createTlsServer({ key, cert }, (req, res) => {
      names.push((req.socket as { servername?: string | false }).servername)
      res.writeHead(204).end()
    })
    open.push(server)
    await new Promise<void>((done) => server.listen(0, HERE, done))
    return { port: (server.address() as AddressInfo).port, cert, names }
  }

  it('asks for the certificate of the name, at the address that was checked', async () => {
    const { port, cert, names } = await secure('phuong.example.vn')
    const answer = await client({ ca: cert }).send(post(`https://phuong.example.vn:${port}/`))
    expect(answer).toMatchObject({ status: 204 })
    expect(names).toEqual(['phuong.example.vn'])
  })

  it('is refused to a certificate of another name, and to one that nobody vouches for', async () => {
    const { port, cert, names } = await secure('phuong.example.vn')
    const elsewhere = await client({ ca: cert }).send(post(`https://xa.example.vn:${port}/`))
    const untrusted = await client().send(post(`https://phuong.example.vn:${port}/`))
    expect([elsewhere, untrusted]).toEqual([
      { fault: 'untrusted-certificate' },
      { fault: 'untrusted-certificate' },
    ])
    expect(names).toEqual([])
  })

  it('is not made in the clear', async () => {
    const { port } = await listening((_, res) => res.end())
    const outcome = await client().send(post(`https://phuong.example.vn:${port}/`))
    expect('fault' in outcome).toBe(true)
  })

  it('leaves no connection open behind it', async () => {
    const { port } = await listening((_, res) => res.end())
    await client().send(post(`http://phuong.example.vn:${port}/`))
    const [server] = open
    await new Promise((done) => setTimeout(done, 50))
    const left = await new Promise<number>((done) =>
      server?.getConnections((_, count) => done(count)),
    )
    expect(left).toBe(0)
    connect(port, HERE).destroy()
  })
})
