/** Serves the rival's REST and GraphQL APIs (payloadRestConfig.ts) in this process. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { stockConfig } from './payloadRestConfig'
import { say } from './say'

const ORIGIN = 'http://127.0.0.1'
/** Where a stock Payload has it. */
const GRAPHQL_PATH = '/api/graphql'

export async function play({ folder }: { folder: string }): Promise<number> {
  const config = stockConfig(folder)
  const server = createServer((req, res) => {
    answer(config, req, res).catch((error: unknown) => {
      console.error(error)
      res.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return say((server.address() as AddressInfo).port)
}

async function answer(
  config: Promise<SanitizedConfig>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const headers = new Headers(req.headers as Record<string, string>)
  const response =
    req.url === GRAPHQL_PATH
      ? await GRAPHQL_POST(config)(await posted(req, headers))
      : await handleEndpoints({ config, request: new Request(`${ORIGIN}${req.url}`, { headers }) })
  const body = Buffer.from(await response.arrayBuffer())
  const sent = [...response.headers, ['content-length', String(body.length)]]
  res.writeHead(response.status, sent.flat())
  res.end(body)
}

async function posted(req: IncomingMessage, headers: Headers): Promise<Request> {
  const body = await buffer(req)
  return new Request(`${ORIGIN}${req.url}`, { method: 'POST', headers, body: new Uint8Array(body) })
}
