/** The one HTTP server: delivery's answers first, then the studio. Until both are ready it says so. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { problem } from '#src/domain/errors'
import { ConfigurationError, type Environment } from '#src/env'
import { refuseBroken } from './brokenRequest'

type DeliveryHandler = (req: IncomingMessage, res: ServerResponse) => boolean

export interface Halves {
  delivery: DeliveryHandler | null
  studio: RequestListener | null
}

export interface FrontServer {
  port: number
  serve(halves: Halves): void
  close(): Promise<void>
}

const HEADERS_TIMEOUT_MS = 20_000
const REQUEST_TIMEOUT_MS = 5 * 60_000

const NO_UPGRADE = 'HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

/** Listens at once, so that a taken port is known before anything long is begun. */
export async function createFrontServer(environment: Environment): Promise<FrontServer> {
  let halves: Halves | null = null
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (req, res) => {
      if (halves === null) answer(res, 'too-busy')
      else if (halves.delivery?.(req, res)) return
      else if (halves.studio) halves.studio(req, res)
      else answer(res, 'unknown-route')
    },
  )
  server.on('clientError', refuseBroken)
  // Nothing here speaks another protocol; without an answer the socket would stay open.
  server.on('upgrade', (_req, socket) => socket.end(NO_UPGRADE))
  await listen(server, environment)
  return {
    port: (server.address() as AddressInfo).port,
    serve: (ready) => (halves = ready),
    close: () => closed(server),
  }
}

function answer(res: ServerResponse, code: 'too-busy' | 'unknown-route'): void {
  const body = problem(code)
  res.writeHead(body.status, { 'content-type': 'application/problem+json', 'retry-after': '2' })
  res.end(JSON.stringify(body))
}

function listen(server: Server, { port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, port, host)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigurationError(
      `PORT: cổng ${port} đang được chương trình khác dùng. Hãy đặt cổng khác, ví dụ PORT=${port + 1}.`,
    )
  }
  if (error.code === 'EACCES') {
    return new ConfigurationError(
      `PORT: không được phép mở cổng ${port}. Hãy đặt cổng từ 1024 trở lên.`,
    )
  }
  return new ConfigurationError(
    `HOST: không lắng nghe được ở ${host} (${error.code ?? error.message}).`,
  )
}

const GRACE_MS = 1_000
const LOOKED_AFTER_EVERY_MS = 20

/** Takes no one in any more; answers that are on their way are finished, for a moment. */
async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), LOOKED_AFTER_EVERY_MS)
  const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await ended
  clearInterval(idle)
  clearTimeout(late)
}
