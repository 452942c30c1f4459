/** `/media/{hash}/{name}`: files that a visible release refers to, and no others. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { absent, itemFreshness, refusal } from '../http/answers'
import { requestedRange, type ByteRange } from '../http/byteRange'
import { cacheControl } from '../http/cachePolicy'
import { alreadyHas } from '../http/conditional'
import { FOR_ONE_CALLER, PUBLIC_HEADERS } from '../http/preparedAnswer'
import { send, type Delivered } from '../http/send'
import { MEDIA_PATH } from '../presenters/address'
import type { OpenFile, ReleasedFiles } from '../releasedFiles'
import type { PublicFile } from '../snapshot/publicFiles'
import type { View } from '../snapshot/view'
import { decodedPart } from './parameters'

/** An uploaded file is never a page of ours, whatever it contains. */
const FILE_HEADERS = [
  'Content-Security-Policy',
  "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Accept-Ranges',
  'bytes',
  // Whether there is such a file depends on who asks.
  'Vary',
  'Authorization',
  ...PUBLIC_HEADERS,
] as const

export function isMediaPath(path: string): boolean {
  return path.startsWith(`${MEDIA_PATH}/`)
}

export interface MediaRequest {
  req: IncomingMessage
  res: ServerResponse
  view: View
  path: string
  now: number
  delivered: Delivered
}

export async function serveMedia(request: MediaRequest, files: ReleasedFiles): Promise<void> {
  const { req, res, view, path, now, delivered } = request
  const address = decodedPart(path.slice(MEDIA_PATH.length + 1))
  if (address === null) return send({ req, res }, refusal('invalid-parameter'), now, delivered)
  const found = view.file(address)
  const unknown = () => send({ req, res }, absent(view, 'not-found'), now, delivered)
  if (!found) return unknown()
  if (alreadyHas(req.headers, etagOf(found))) {
    res.writeHead(304, headersOf(request, found))
    res.end()
    return
  }
  const opened = await files.open(found.file.hash)
  if (!opened) return unknown()
  await sendFile(request, found, opened)
}

async function sendFile(request: MediaRequest, found: PublicFile, file: OpenFile): Promise<void> {
  const { req, res } = request
  const range = requestedRange(req.headers, etagOf(found), file.bytes)
  if (range === 'unsatisfiable') {
    await file.close()
    res.writeHead(416, ['Content-Range', `bytes */${file.bytes}`, ...FILE_HEADERS])
    res.end()
    return
  }
  const length = range ? range.last - range.first + 1 : file.bytes
  const type = ['Content-Type', found.file.mimeType, 'Content-Length', String(length)]
  const headers = [...type, ...spanHeaders(range, file.bytes), ...headersOf(request, found)]
  res.writeHead(range ? 206 : 200, headers)
  if (req.method === 'HEAD' || length === 0) {
    await file.close()
    res.end()
    return
  }
  await pipeline(file.stream(range), res)
}

function spanHeaders(range: ByteRange | null, bytes: number): string[] {
  return range ? ['Content-Range', `bytes ${range.first}-${range.last}/${bytes}`] : []
}

function headersOf({ view, now, delivered }: MediaRequest, found: PublicFile): string[] {
  const kept = delivered.isPrivate
    ? FOR_ONE_CALLER
    : cacheControl(
        itemFreshness(view, () => found.referrers),
        now,
      )
  return ['ETag', etagOf(found), 'Cache-Control', kept, ...FILE_HEADERS]
}

function etagOf({ file }: PublicFile): string {
  return `"${file.hash}"`
}
