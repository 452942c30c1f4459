/**
 * The one way out (design §7.4). A name is looked up once, every address that it has is checked, and the
 * connection goes to what was checked: a name server that answers differently afterwards changes
 * nothing. Redirects are not followed. Time and what is read of an answer are limited; proxies of the
 * environment are not used.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import {
  destinationOf,
  PUBLIC_ONLY,
  type Destination,
  type DestinationFault,
  type ReachRules,
} from './destination'
import { resolveHost, type ResolveHost } from './resolveHost'

const TIME_LIMIT_MS = 10_000
const MOST_BODY_BYTES = 4 * 1024

export type OutgoingFault =
  | DestinationFault
  | 'unknown-host'
  | 'timed-out'
  | 'not-connected'
  | 'untrusted-certificate'
  | 'broken-answer'

export interface OutgoingRequest {
  url: string
  method: 'GET' | 'HEAD' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: string
}

export interface OutgoingAnswer {
  status: number
  headers: IncomingMessage['headers']
  /** The beginning of it: what is longer is cut off there, and the connection ended. */
  body: Buffer
}

export type Outcome = OutgoingAnswer | { fault: OutgoingFault }

export interface OutgoingClient {
  /** What it may reach: for checking an address before anything is sent. */
  readonly rules: ReachRules
  /** Never rejects: what goes wrong is a fault. */
  send(request: OutgoingRequest): Promise<Outcome>
}

export interface ClientOptions {
  rules: ReachRules
  resolve: ResolveHost
  /** From the look-up of the name to the last byte read. */
  timeLimitMs: number
  mostBodyBytes: number
  /** Certificates trusted instead of the usual ones, in PEM. */
  ca?: string
}

const USUAL: ClientOptions = {
  rules: PUBLIC_ONLY,
  resolve: resolveHost,
  timeLimitMs: TIME_LIMIT_MS,
  mostBodyBytes: MOST_BODY_BYTES,
}

export function guardedClient(options: Partial<ClientOptions> = {}): OutgoingClient {
  const settings = { ...USUAL, ...options }
  return { rules: settings.rules, send: (request) => sendInTime(settings, request) }
}

async function sendInTime(settings: ClientOptions, request: OutgoingRequest): Promise<Outcome> {
  const destination = destinationOf(request.url, settings.rules)
  if (typeof destination === 'string') return { fault: destination }
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), settings.timeLimitMs)
  const late = new Promise<Outcome>((resolve) => {
    limit.signal.addEventListener('abort', () => resolve({ fault: 'timed-out' }), { once: true })
  })
  try {
    return await Promise.race([sent(settings, request, destination, limit.signal), late])
  } finally {
    clearTimeout(timer)
    // Whatever is still open of it is closed.
    limit.abort()
  }
}

async function sent(
  settings: ClientOptions,
  request: OutgoingRequest,
  destination: Destination,
  signal: AbortSignal,
): Promise<Outcome> {
  const addresses =
    destination.addresses ?? (await settings.resolve(destination.host, signal).catch(() => []))
  if (signal.aborted) return { fault: 'timed-out' }
  if (addresses.length === 0) return { fault: 'unknown-host' }
  if (!addresses.every(settings.rules.mayReach)) return { fault: 'not-public' }
  return exchange(settings, request, { ...destination, addresses }, signal)
}

type Checked = Destination & { addresses: readonly string[] }

function exchange(
  { mostBodyBytes, ca }: ClientOptions,
  { method, headers, body = '' }: OutgoingRequest,
  { url, addresses }: Checked,
  signal: AbortSignal,
): Promise<Outcome> {
  const isTls = url.protocol === 'https:'
  const agent = isTls ? new HttpsAgent(OWN_CONNECTION) : new HttpAgent(OWN_CONNECTION)
  return new Promise((resolve) => {
    const out = (isTls ? httpsRequest : httpRequest)(url, {
      ...{ method, agent, signal, lookup: lookupAmong(addresses), ...(ca && { ca }) },
      headers: { ...headers, ...(method === 'POST' && { 'content-length': byteLength(body) }) },
    })
    out.on('socket', (socket) => refuseOthers(socket, addresses))
    out.on('error', (error) => resolve({ fault: faultOf(error) }))
    out.on('response', (answer) => {
      readBeginning(answer, mostBodyBytes).then(resolve, () => resolve({ fault: 'broken-answer' }))
    })
    out.end(method === 'POST' ? body : undefined)
  })
}

const OWN_CONNECTION = { keepAlive: false } as const
const byteLength = (text: string) => String(Buffer.byteLength(text))

/** Answers what was looked up and checked, and asks nobody again. */
function lookupAmong(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_name, { all }, answer) => {
    const [first] = found
    if (all) answer(null, found)
    else if (first) answer(null, first.address, first.family)
  }
}

/** The last look: whatever Node made of the addresses, nothing is said to one that was not checked. */
function refuseOthers(socket: Socket, addresses: readonly string[]): void {
  socket.once('connect', () => {
    const { remoteAddress = '' } = socket
    const plain = remoteAddress.replace(/^::ffff:(?=\d+\.)/, '')
    if (addresses.some((address) => isSame(address, plain))) return
    socket.destroy(Object.assign(new Error('another address'), { code: 'EOTHERADDRESS' }))
  })
}

function isSame(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

/** IPv6 addresses have many spellings; URLs have one. */
function canonical(address: string): string {
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname : address
}

async function readBeginning(answer: IncomingMessage, most: number): Promise<OutgoingAnswer> {
  const { statusCode = 0, headers } = answer
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= most) break
  }
  answer.destroy()
  return { status: statusCode, headers, body: Buffer.concat(chunks).subarray(0, most) }
}

/** TLS says what it misses by codes of its own, OpenSSL by its own in turn. */
const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_(GET|VERIFY)|^ERR_TLS|^ERR_SSL|^EPROTO$/
const PARSER = /^HPE_|^ERR_HTTP|ECONNRESET/

function faultOf(error: NodeJS.ErrnoException): OutgoingFault {
  if (error.name === 'AbortError') return 'timed-out'
  const code = error.code ?? ''
  if (CERTIFICATE.test(code)) return 'untrusted-certificate'
  return PARSER.test(code) ? 'broken-answer' : 'not-connected'
}
