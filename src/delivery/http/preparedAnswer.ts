/**
 * An answer that is ready to be sent many times: its bytes per coding with their strong ETags,
 * compressed when first asked for, and its headers, joined anew only when the age changes.
 */
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './acceptEncoding'
import { cacheControl, type Freshness } from './cachePolicy'

export interface AnswerParts {
  status: number
  contentType: string
  body: string
  /** null: nobody keeps it. */
  freshness: Freshness | null
  /** Further headers, as name, value, name, value. */
  headers?: readonly string[]
  /** The same address answers in several forms, as `Accept` asks. */
  variesByAccept?: boolean
}

/** Smaller bodies gain nothing from compression. */
const WORTH_COMPRESSING_BYTES = 1024
const BROTLI_QUALITY = 4

/** On everything public: any site may read it, no browser may guess its type. */
export const PUBLIC_HEADERS = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'ETag, RateLimit, RateLimit-Policy, Retry-After',
  'X-Content-Type-Options',
  'nosniff',
] as const

/** What is sent differs by both; a shared cache that did not know would answer a key with everyone's. */
const VARY = 'Accept-Encoding, Authorization'
/** For callers with a key: theirs alone, whatever it says. */
export const FOR_ONE_CALLER = 'private, no-store'

export interface Variant {
  bytes: Buffer
  etag: string
  encoding: Encoding
  cacheControl: string
  headers: string[]
  /** The same for callers with a key; made when the first of them asks. */
  privateHeaders: string[] | null
}

export class PreparedAnswer {
  readonly status: number
  /** A bound for the memory that it takes with all its variants. */
  readonly weight: number
  /** Whether anybody may keep it. */
  readonly isKept: boolean
  /** What the answer depends on besides its address. */
  readonly vary: string
  readonly #parts: Omit<AnswerParts, 'body'>
  readonly #identity: Buffer
  readonly #tag: string
  readonly #variants = new Map<Encoding, Variant>()

  constructor(parts: AnswerParts) {
    const { status, contentType, freshness, headers = [], variesByAccept = false } = parts
    this.status = status
    this.isKept = freshness !== null
    this.vary = variesByAccept ? `Accept, ${VARY}` : VARY
    this.#parts = { status, contentType, freshness, headers }
    this.#identity = Buffer.from(parts.body)
    this.#tag = createHash('sha256').update(this.#identity).digest('base64url').slice(0, 27)
    this.weight = this.#identity.length * 2 + 2048
  }

  variant(encoding: Encoding, now: number): Variant {
    const known = this.#variants.get(encoding)
    const variant = known ?? this.#makeVariant(encoding)
    const cache = cacheControl(this.#parts.freshness, now)
    if (variant.cacheControl !== cache) {
      variant.cacheControl = cache
      variant.headers = this.#headersOf(variant, cache)
    }
    return variant
  }

  privateHeaders(variant: Variant): string[] {
    return (variant.privateHeaders ??= this.#headersOf(variant, FOR_ONE_CALLER))
  }

  #makeVariant(encoding: Encoding): Variant {
    const isSmall = this.#identity.length < WORTH_COMPRESSING_BYTES
    const used = isSmall ? 'identity' : encoding
    if (used !== encoding) return this.#remember(encoding, this.#makeVariant(used))
    const etag = used === 'identity' ? `"${this.#tag}"` : `"${this.#tag}-${used}"`
    const bytes = compressed(this.#identity, used)
    const unheaded = { cacheControl: '', headers: [], privateHeaders: null }
    return this.#remember(encoding, { bytes, etag, encoding, ...unheaded })
  }

  #remember(encoding: Encoding, variant: Variant): Variant {
    this.#variants.set(encoding, variant)
    return variant
  }

  #headersOf(variant: Variant, cacheControl: string): string[] {
    const { status, contentType, headers = [] } = this.#parts
    const isCompressed = variant.bytes !== this.#identity
    return [
      'Content-Type',
      contentType,
      'Content-Length',
      String(variant.bytes.length),
      ...(status === 200 ? ['ETag', variant.etag, 'Accept-Ranges', 'bytes'] : []),
      ...(isCompressed ? ['Content-Encoding', variant.encoding] : []),
      'Cache-Control',
      cacheControl,
      'Vary',
      this.vary,
      ...PUBLIC_HEADERS,
      ...headers,
    ]
  }
}

function compressed(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return bytes
  if (encoding === 'gzip') return gzipSync(bytes)
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
