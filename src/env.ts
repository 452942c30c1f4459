/**
 * The environment, read once into a typed object. A bad value is one clear line that names the
 * variable and the remedy (design §5).
 */
import { mkdirSync, readFileSync, writeFileSync, accessSync, constants } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import proxyAddress from 'proxy-addr'
import { z } from 'zod'
import { SHORTEST_PASSWORD } from '#src/domain/password'

/** A start that cannot go on: one line for the person who typed the command. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

const MINIMUM_SECRET_LENGTH = 32

const port = z.coerce.number().int().min(0).max(65_535)
/** Requests a minute; so many that nobody reaches them stand for no quota at all. */
const quota = z.coerce.number().int().min(1).max(1_000_000_000)
const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))

/** Each variable with its shape and what to write instead. */
const VARIABLES = {
  PORT: [port.default(3000), 'cổng từ 0 đến 65535, ví dụ PORT=3000'],
  HOST: [z.string().min(1).default('127.0.0.1'), 'địa chỉ lắng nghe, ví dụ HOST=127.0.0.1'],
  PUBLIC_URL: [
    z.url({ protocol: /^https?$/ }).optional(),
    'địa chỉ đầy đủ, ví dụ PUBLIC_URL=https://canhgiac.example.vn',
  ],
  TRUST_PROXY: [
    z.string().min(1).refine(namesProxies).optional(),
    'địa chỉ IP của proxy đứng trước, ví dụ TRUST_PROXY=127.0.0.1',
  ],
  ROLE: [z.enum(['all', 'studio', 'delivery']).default('all'), 'một trong all, studio, delivery'],
  DATA_DIR: [z.string().min(1).default('data'), 'một thư mục ghi được, ví dụ DATA_DIR=data'],
  MEDIA_DIR: [z.string().min(1).optional(), 'một thư mục ghi được, ví dụ MEDIA_DIR=media'],
  DATABASE_URL: [
    z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/./)
      .optional(),
    'mongodb://… hoặc bỏ trống để dùng SQLite',
  ],
  DATABASE_TRANSACTIONS: [
    z.enum(['0', '1']).default('0'),
    '1 khi MongoDB là replica set, nếu không thì 0',
  ],
  PAYLOAD_SECRET: [
    z.string().min(MINIMUM_SECRET_LENGTH).optional(),
    `chuỗi ngẫu nhiên ít nhất ${MINIMUM_SECRET_LENGTH} ký tự, ví dụ kết quả của: openssl rand -hex 32`,
  ],
  ADMIN_EMAIL: [z.email().optional(), 'một địa chỉ thư điện tử'],
  ADMIN_PASSWORD: [
    z.string().min(SHORTEST_PASSWORD).optional(),
    `mật khẩu ít nhất ${SHORTEST_PASSWORD} ký tự`,
  ],
  DEMO: [z.enum(['0', '1']).optional(), '0 để không nạp nội dung trình diễn, 1 để nạp'],
  QUOTA_ANONYMOUS: [quota.default(300), 'số lần gọi mỗi phút, ví dụ QUOTA_ANONYMOUS=300'],
  QUOTA_KEYED: [quota.default(3000), 'số lần gọi mỗi phút, ví dụ QUOTA_KEYED=3000'],
  LOCAL_WEBHOOKS: [
    z.enum(['0', '1']).default('0'),
    '1 để gửi tin được tới chính máy này khi phát triển, nếu không thì 0',
  ],
  TEST_CLOCK: [instant.optional(), 'một thời điểm ISO, ví dụ TEST_CLOCK=2024-11-19T16:59:50Z'],
} as const

type Variable = keyof typeof VARIABLES

export interface Environment {
  port: number
  host: string
  publicUrl: string | null
  trustProxy: string | null
  role: 'all' | 'studio' | 'delivery'
  dataDir: string
  /** Uploads and, under `released/`, the content-addressed copies. */
  mediaDir: string
  databaseUrl: string | null
  databaseTransactions: boolean
  /** Null until `ensureSecret` has made or read one. */
  secret: string | null
  admin: { email: string | null; password: string | null }
  loadsDemonstration: boolean
  testClock: number | null
  /** Webhooks may go to this machine, without TLS: for development. */
  allowsLocalWebhooks: boolean
  /** Of the public API: per address without a key, and per portal that has none of its own. */
  quotas: { anonymousPerMinute: number; keyedPerMinute: number }
  /** PUBLIC_URL or HOST is not loopback (design §3). */
  isServedBeyondThisMachine: boolean
}

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1', '[::1]']

/** Reads and checks the environment. Throws a ConfigurationError naming the first bad variable. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const value = <V extends Variable>(name: V) => readVariable(name, source[name])
  const publicUrl = value('PUBLIC_URL') ?? null
  const host = value('HOST')
  const dataDir = value('DATA_DIR')
  const environment: Environment = {
    port: value('PORT'),
    host,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    trustProxy: value('TRUST_PROXY') ?? null,
    role: value('ROLE'),
    dataDir: path.resolve(/*turbopackIgnore: true*/ dataDir),
    mediaDir: path.resolve(/*turbopackIgnore: true*/ value('MEDIA_DIR') ?? mediaDirFor(dataDir)),
    databaseUrl: value('DATABASE_URL') ?? null,
    databaseTransactions: value('DATABASE_TRANSACTIONS') === '1',
    secret: value('PAYLOAD_SECRET') ?? null,
    admin: { email: value('ADMIN_EMAIL') ?? null, password: value('ADMIN_PASSWORD') ?? null },
    loadsDemonstration: false,
    testClock: value('TEST_CLOCK') ?? null,
    allowsLocalWebhooks: value('LOCAL_WEBHOOKS') === '1',
    quotas: {
      anonymousPerMinute: value('QUOTA_ANONYMOUS'),
      keyedPerMinute: value('QUOTA_KEYED'),
    },
    isServedBeyondThisMachine:
      !isLoopback(host) || !isLoopback(publicUrl && new URL(publicUrl).hostname),
  }
  refuseUnsafeCombinations(environment)
  return { ...environment, loadsDemonstration: loadsDemonstration(environment, value('DEMO')) }
}

/** Whether the front door and delivery can read it: addresses, subnets or `loopback`, with commas. */
function namesProxies(text: string): boolean {
  try {
    proxyAddress.compile(text.split(',').map((part) => part.trim()))
    return true
  } catch {
    // Not an address: the caller names the variable and the remedy.
    return false
  }
}

function readVariable<V extends Variable>(
  name: V,
  text: string | undefined,
): z.infer<(typeof VARIABLES)[V][0]> {
  const [schema, remedy] = VARIABLES[name]
  const result = schema.safeParse(text === '' ? undefined : text)
  if (result.success) return result.data as z.infer<(typeof VARIABLES)[V][0]>
  throw new ConfigurationError(`${name} không hợp lệ: cần ${remedy}.`)
}

/** By default only into the embedded database; never where others can reach it. */
function loadsDemonstration(environment: Environment, demo: '0' | '1' | undefined): boolean {
  if (environment.isServedBeyondThisMachine) return false
  return demo === undefined ? environment.databaseUrl === null : demo === '1'
}

/** With a data folder of one's own, the pictures go there too, so that two instances never share them. */
function mediaDirFor(dataDir: string): string {
  return dataDir === 'data' ? 'media' : path.join(dataDir, 'media')
}

function isLoopback(host: string | null): boolean {
  return host === null || LOOPBACK_HOSTS.includes(host) || host.startsWith('127.')
}

function refuseUnsafeCombinations(environment: Environment): void {
  const { admin, isServedBeyondThisMachine, publicUrl, secret, testClock, trustProxy } = environment
  if ((admin.email === null) !== (admin.password === null)) {
    throw new ConfigurationError(
      'ADMIN_EMAIL và ADMIN_PASSWORD phải đặt cùng nhau: hãy đặt biến còn thiếu.',
    )
  }
  if (!isServedBeyondThisMachine) return
  const refuse = (line: string) => {
    throw new ConfigurationError(`${line} (phục vụ ra ngoài máy này).`)
  }
  if (testClock !== null) refuse('TEST_CLOCK chỉ dùng được trên máy này: hãy bỏ biến TEST_CLOCK')
  if (environment.allowsLocalWebhooks)
    refuse('LOCAL_WEBHOOKS chỉ dùng được trên máy này: hãy bỏ biến LOCAL_WEBHOOKS')
  if (!publicUrl?.startsWith('https://'))
    refuse('PUBLIC_URL phải bắt đầu bằng https://: hãy đặt địa chỉ mà người dùng gõ')
  if (trustProxy === null) refuse('TRUST_PROXY còn thiếu: hãy đặt địa chỉ của proxy TLS đứng trước')
  if (secret === null) refuse('PAYLOAD_SECRET còn thiếu: hãy đặt kết quả của openssl rand -hex 32')
}

/** The origins whose pages may use a session cookie: the public address, else this machine's own. */
export function originsOf({ publicUrl, port }: Environment): string[] {
  if (publicUrl !== null) return [new URL(publicUrl).origin]
  return port === 0
    ? []
    : ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}`)
}

/** Makes sure that a folder exists and can be written to. */
export function ensureWritable(variable: string, directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
    writeFileSync(path.join(directory, '.write-test'), '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi'
    throw new ConfigurationError(
      `${variable}: không ghi được vào thư mục ${directory} (${code}). Hãy cấp quyền ghi hoặc đặt ${variable} sang thư mục khác.`,
    )
  }
}

/** The signing secret: from the environment, else one made at the first start and kept in the data folder. */
export function ensureSecret(environment: Environment): string {
  if (environment.secret !== null) return environment.secret
  const file = path.join(environment.dataDir, 'secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    // No secret yet: this is the first start on this folder.
    const secret = randomBytes(32).toString('hex')
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  }
}
