/**
 * Express between delivery and the admin: what every request to the studio must pass before Next
 * sees it. No body is parsed here; Payload reads it itself.
 */
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { ERRORS, problem, type ErrorCode } from '#src/domain/errors'
import { largeUploadSentence } from './largeUpload'
import type { SessionCheck } from './session'
import { answerUnknownAddress } from './unknownAddress'
import { makeUploadGate, type UploadGate } from './uploadGate'

const STUDIO_API = '/cms/api'
/** All that someone who is not signed in may ask of the studio's routes; both are throttled. */
const ANONYMOUS_REQUESTS = ['POST /cms/api/users/login', 'POST /cms/api/users/accept-invitation']
const MOST_BODY_BYTES = 2 * 1024 * 1024
const MOST_UPLOAD_BYTES = 55 * 1024 * 1024
/** Uploads lie in memory whole: so many are read at once, the others wait. */
const UPLOADS = { mostAtOnce: 2, mostBytesAtOnce: 64 * 1024 * 1024, mostWaiting: 400 }
const LEAST_UPLOAD_BYTES = 1024 * 1024
/** Where even a small file may be a large picture. */
const UPLOAD_PATHS = /^\/media(?:\/|$)|\/uploads$/
const MOST_ROWS = 250
const FAILED_LOGINS_PER_WINDOW = 30
const LOGIN_WINDOW_MS = 10 * 60 * 1000

const HALF_SUCCESS = ERRORS['second-factor-required'].status

type NextHandler = (req: Request, res: Response) => Promise<void>

export interface FrontDoorOptions {
  next: NextHandler
  isSession: SessionCheck
  /** Address of the proxy whose X-Forwarded-For is believed. */
  trustProxy: string | null
}

export function createFrontDoor({ next, isSession, trustProxy }: FrontDoorOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy ?? false)
  app.get('/', (_req, res) => res.redirect(302, '/admin'))
  app.post('/cms/api/users/login', loginThrottle())
  app.post('/cms/api/users/accept-invitation', loginThrottle())
  app.post('/cms/api/users/forgot-password', (_req, res) => refuse(res, 'no-mail'))
  app.use(STUDIO_API, requireSession(isSession), limitBody, limitRows)
  app.use(STUDIO_API, limitUploads(makeUploadGate(UPLOADS)))
  app.use(answerUnknownAddress)
  app.use((req, res, forward) => {
    next(req, res).catch(forward)
  })
  app.use((_fault: unknown, _req: Request, res: Response, _next: NextFunction) => {
    if (!res.headersSent) refuse(res, 'internal')
  })
  return app
}

/** Besides Payload's lock per account: one address cannot try many accounts. */
function loginThrottle() {
  return rateLimit({
    windowMs: LOGIN_WINDOW_MS,
    limit: FAILED_LOGINS_PER_WINDOW,
    skipSuccessfulRequests: true,
    // Being asked for the second factor is half a success, and offices share an address.
    requestWasSuccessful: (_req, res) => res.statusCode < 400 || res.statusCode === HALF_SUCCESS,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => refuse(res, 'too-many-logins'),
  })
}

/** Payload's access rules decide what a session may see; without any session nothing is asked of them. */
const requireSession =
  (isSession: SessionCheck) =>
  async (req: Request, res: Response, forward: NextFunction): Promise<void> => {
    const isAllowed = ANONYMOUS_REQUESTS.includes(`${req.method} ${req.baseUrl}${req.path}`)
    if (isAllowed || (await isSession(req))) forward()
    else refuse(res, 'not-signed-in')
  }

async function limitBody(req: Request, res: Response, forward: NextFunction): Promise<void> {
  const most = isUpload(req) ? MOST_UPLOAD_BYTES : MOST_BODY_BYTES
  const length = Number(req.headers['content-length'] ?? 0)
  const isUnmeasured = 'transfer-encoding' in req.headers
  if (length <= most && !isUnmeasured) forward()
  else if (isUpload(req)) refuse(res, 'body-too-large', await largeUploadSentence(req))
  else refuse(res, 'body-too-large')
}

const isUpload = (req: Request): boolean =>
  req.headers['content-type']?.startsWith('multipart/form-data') ?? false

/** Waits for this upload's turn; nothing of its body is read until then. */
function limitUploads(gate: UploadGate) {
  return (req: Request, res: Response, forward: NextFunction): void => {
    const length = Number(req.headers['content-length'] ?? 0)
    // Payload's forms send changes of a few words in the same way: those do not wait behind pictures.
    const isSmall = length < LEAST_UPLOAD_BYTES && !UPLOAD_PATHS.test(req.path)
    if (!isUpload(req) || isSmall) return forward()
    const place = gate.enter(length, (free) => {
      res.once('close', free)
      if (res.closed) free()
      else forward()
    })
    if (place) res.once('close', () => place.leave())
    else refuse(res, 'too-busy')
  }
}

/** Payload knows no largest `limit`, and `limit=0` means everything. */
function limitRows(req: Request, _res: Response, forward: NextFunction): void {
  const url = new URL(req.originalUrl, 'http://studio')
  const limits = url.searchParams.getAll('limit').map(Number)
  if (limits.some((limit) => !(limit >= 1 && limit <= MOST_ROWS))) {
    url.searchParams.set('limit', String(MOST_ROWS))
    req.url = url.pathname.slice(STUDIO_API.length) + url.search
  }
  forward()
}

/** A problem, with the sentence once more where the admin's forms look for it. */
function refuse(res: Response, code: ErrorCode, detail?: string): void {
  const body = problem(code, detail === undefined ? {} : { detail })
  const forForms = { errors: [{ message: detail ?? body.title }] }
  res
    .status(body.status)
    .type('application/problem+json')
    .json({ ...body, ...forForms })
}
