/** The bare rival: a `node:http` server that knows one answer and sends it whatever is asked. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { RecordedAnswer } from '../recordedAnswer'
import { say } from './say'

/** One server, on a port of its own, for each answer. */
export async function play(answers: readonly RecordedAnswer[]): Promise<number[]> {
  const ports: number[] = []
  for (const { status, headers, body } of answers) {
    const bytes = Buffer.from(body, 'base64')
    const raw = [...headers]
    const server = createServer((_req, res) => {
      res.writeHead(status, raw)
      res.end(bytes)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    ports.push((server.address() as AddressInfo).port)
  }
  return say(ports)
}
