/**
 * One connection that asks the same question again as soon as it is answered. It reads no more of an
 * answer than its status and length: a full HTTP client (autocannon was tried) costs several times
 * what the server costs that is to be measured, and would measure itself.
 */
import { connect, type Socket } from 'node:net'

export interface Client {
  close(): void
}

export interface ClientOptions {
  url: URL
  headers: Record<string, string>
  /** Sent by POST; without one, GET. */
  body?: string | undefined
  onAnswer(status: number, milliseconds: number): void
  onFault(error: Error): void
}

const READ_AT_ONCE = 128 * 1024
const HEAD_END = Buffer.from('\r\n\r\n')
const STATUS_AT = 'HTTP/1.1 '.length

export function openClient(options: ClientOptions): Client {
  return new KeepAliveClient(options)
}

class KeepAliveClient implements Client {
  readonly #options: ClientOptions
  readonly #socket: Socket
  readonly #request: Buffer
  /** The beginning of an answer whose head is not complete yet. */
  #head: Buffer | null = null
  #bodyBytesLeft = 0
  #status = 0
  #askedAt = 0

  constructor(options: ClientOptions) {
    this.#options = options
    const { url } = options
    this.#request = requestBytes(options)
    const buffer = Buffer.allocUnsafe(READ_AT_ONCE)
    this.#socket = connect({
      ...{ host: url.hostname, port: Number(url.port), noDelay: true },
      onread: {
        buffer,
        callback: (bytes) => {
          this.#read(buffer.subarray(0, bytes))
          return true
        },
      },
    })
    this.#socket.on('connect', () => this.#ask())
    this.#socket.on('error', options.onFault)
    this.#socket.on('end', () => options.onFault(new Error('the server closed the connection')))
  }

  close(): void {
    this.#socket.removeAllListeners('end')
    this.#socket.destroy()
  }

  #ask(): void {
    this.#askedAt = performance.now()
    this.#socket.write(this.#request)
  }

  #read(chunk: Buffer): void {
    if (this.#bodyBytesLeft === 0) return this.#readHead(chunk)
    this.#readBody(chunk.length)
  }

  #readHead(chunk: Buffer): void {
    const read = this.#head ? Buffer.concat([this.#head, chunk]) : chunk
    const end = read.indexOf(HEAD_END)
    // The buffer is read into again, so that what is kept has to be copied.
    this.#head = end < 0 ? Buffer.from(read) : null
    if (end < 0) return
    const head = read.toString('latin1', 0, end)
    this.#status = Number(head.slice(STATUS_AT, STATUS_AT + 3))
    this.#bodyBytesLeft = lengthIn(head, this.#status)
    this.#readBody(read.length - end - HEAD_END.length)
  }

  #readBody(bytes: number): void {
    this.#bodyBytesLeft -= bytes
    if (this.#bodyBytesLeft > 0) return
    if (this.#bodyBytesLeft < 0) return this.#options.onFault(new Error('more than one answer'))
    this.#options.onAnswer(this.#status, performance.now() - this.#askedAt)
    this.#ask()
  }
}

function lengthIn(head: string, status: number): number {
  if (status === 304) return 0
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without Content-Length:\n${head}`)
  return Number(length)
}

function requestBytes({ url, headers, body }: ClientOptions): Buffer {
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ Host: url.host, Connection: 'keep-alive', ...length, ...headers })
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const method = body === undefined ? 'GET' : 'POST'
  return Buffer.from(`${method} ${url.pathname}${url.search} HTTP/1.1\r\n${text}\r\n${body ?? ''}`)
}
