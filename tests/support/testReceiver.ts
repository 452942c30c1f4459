/** A receiver of webhooks on this machine: keeps what it is told, and answers as the test wants it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  headers: Record<string, string>
  body: string
  /** `webhook-id`. */
  id: string
}

export type Behaviour = (req: IncomingMessage, res: ServerResponse) => void
export const TAKES: Behaviour = (_, res) => void res.writeHead(204).end()
export const answers =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_, res) =>
    void res.writeHead(status, headers).end('không nhận')

export class TestReceiver {
  readonly received: Received[] = []
  behaviour: Behaviour

  private constructor(
    readonly server: Server,
    behaviour: Behaviour,
  ) {
    this.behaviour = behaviour
  }

  static async open(behaviour: Behaviour = TAKES): Promise<TestReceiver> {
    const server = createServer((req, res) => receiver.#hear(req, res))
    const receiver: TestReceiver = new TestReceiver(server, behaviour)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return receiver
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/nhan-tin`
  }

  get ids(): string[] {
    return this.received.map(({ id }) => id)
  }

  /** What it was told, as `released m1`. */
  get told(): string[] {
    return this.received.map(({ body }) => {
      const { data } = JSON.parse(body) as { data: { type: string; documentId: string } }
      return `${data.type} ${data.documentId}`
    })
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  #hear(req: IncomingMessage, res: ServerResponse): void {
    let body = ''
    req.setEncoding('utf8')
    req.on('data', (chunk: string) => (body += chunk))
    req.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      )
      this.received.push({ headers, body, id: headers['webhook-id'] ?? '' })
      this.behaviour(req, res)
    })
    req.on('error', () => res.destroy())
  }
}
