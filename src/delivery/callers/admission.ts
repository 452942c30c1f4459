/** Lets a caller in or says why not: a key that opens nothing (401), or a quota that is used up (429). */
import type { IncomingMessage } from 'node:http'
import { problem } from '#src/domain/errors'
import { problemAnswer, refusal } from '../http/answers'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { FOR_EVERYONE, type Delivered } from '../http/send'
import { ANYONE, callerOf, type ApiCaller, type KeyRefusal } from './caller'
import type { ClientOf } from './clientAddress'
import type { KeyDirectory } from './keyDirectory'
import { Quota, type Spent } from './quota'

export interface QuotaSettings {
  anonymousPerMinute: number
  /** Of a portal that has no quota of its own. */
  keyedPerMinute: number
}

export type Admission =
  { caller: ApiCaller; delivered: Delivered } | { refused: PreparedAnswer; delivered: Delivered }

const TOO_MANY = refusal('quota-exceeded')

export class Admissions {
  readonly #anonymous = new Quota('anonymous')
  readonly #keyed = new Quota('portal')

  constructor(
    readonly settings: QuotaSettings,
    readonly clientOf: ClientOf,
  ) {}

  /** Someone without a key who asks for what counts: the API, and what answers as it does. */
  anyone(req: IncomingMessage, now: number): Admission {
    const spent = this.#spendAnonymously(req, now)
    return spent.isOver
      ? tooMany(spent, false)
      : { caller: ANYONE, delivered: { isPrivate: false, headers: spent.headers } }
  }

  /** Someone who asks for what counts, by the key that they show, if any. Wrong keys count as anonymous requests. */
  counted(req: IncomingMessage, keys: KeyDirectory, now: number): Admission {
    const caller = callerOf(keys, req.headers.authorization, now)
    if (caller === ANYONE) return this.anyone(req, now)
    if ('code' in caller) {
      const spent = this.#spendAnonymously(req, now)
      if (spent.isOver) return tooMany(spent, true)
      return { refused: wrongKey(caller), delivered: { isPrivate: true, headers: spent.headers } }
    }
    const { portal = '', quotaPerMinute = null } = caller.key ?? {}
    const limit = quotaPerMinute ?? this.settings.keyedPerMinute
    const spent = this.#keyed.spend(portal, limit, now)
    if (spent.isOver) return tooMany(spent, true)
    return { caller, delivered: { isPrivate: true, headers: spent.headers } }
  }

  /** Someone who asks for what no quota counts: files, pages, embeds. */
  uncounted(req: IncomingMessage, keys: KeyDirectory, now: number): Admission {
    const caller = callerOf(keys, req.headers.authorization, now)
    const delivered = caller === ANYONE ? FOR_EVERYONE : { isPrivate: true, headers: [] }
    return 'code' in caller ? { refused: wrongKey(caller), delivered } : { caller, delivered }
  }

  #spendAnonymously(req: IncomingMessage, now: number): Spent {
    return this.#anonymous.spend(this.clientOf(req), this.settings.anonymousPerMinute, now)
  }
}

function tooMany({ headers, seconds }: Spent, isPrivate: boolean): Admission {
  const waits = ['Retry-After', String(seconds), ...headers]
  return { refused: TOO_MANY, delivered: { isPrivate, headers: waits } }
}

const WRONG_KEYS = new Map<KeyRefusal['code'], PreparedAnswer>()

/** RFC 6750 §3.1. */
function wrongKey({ code }: KeyRefusal): PreparedAnswer {
  const known = WRONG_KEYS.get(code)
  if (known) return known
  const challenge = ['WWW-Authenticate', 'Bearer error="invalid_token"']
  const answer = problemAnswer(problem(code), null, challenge)
  WRONG_KEYS.set(code, answer)
  return answer
}
