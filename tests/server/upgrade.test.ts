import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type ServerProcess } from '#tests/support/serverProcess'

let server: ServerProcess

beforeAll(async () => {
  server = await startServer({ DEMO: '0' })
})
afterAll(async () => {
  await server.stop()
  server.environment.remove()
})

it.each(['/api/v1/materials', '/_next/webpack-hmr', '/admin'])(
  'closes a connection that asks %s for another protocol',
  async (path) => {
    const { hostname, port } = new URL(server.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    )
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString()))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
      socket.setTimeout(5000, () => reject(new Error('the connection stays open')))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 501 /)
  },
)
