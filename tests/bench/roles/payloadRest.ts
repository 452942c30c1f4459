/** Serves the rival's REST API (payloadRestConfig.ts) in this process. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { stockConfig } from './payloadRestConfig'
import { say } from './say'

const ORIGIN = 'http://127.0.0.1'

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
  const request = new Request(`${ORIGIN}${req.url}`, {
    headers: new Headers(req.headers as Record<string, string>),
  })
  const response = await handleEndpoints({ config, request })
  const body = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers, ['content-length', String(body.length)]]
  res.writeHead(response.status, headers.flat())
  res.end(body)
}
