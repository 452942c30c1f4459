import type { IncomingMessage } from 'node:http'

/** The caller went away before the request was complete: nobody is left to be answered. */
export class Departed extends Error {}

/**
 * The body of a request as UTF-8 text; `too-large` as soon as it is known to have more than `limit`
 * bytes, `malformed` where the bytes are no UTF-8. What is not read any more is thrown away. Rejects
 * with `Departed` when the caller goes away.
 */
export function readBody(
  req: IncomingMessage,
  limit: number,
): Promise<{ text: string } | 'too-large' | 'malformed'> {
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    req.resume()
    return Promise.resolve('too-large')
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const take = (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limit) return chunks.push(chunk)
      req.off('data', take)
      req.resume()
      resolve('too-large')
    }
    const leave = () => reject(new Departed())
    if (req.destroyed) return leave()
    req.on('data', take)
    req.on('end', () => resolve(decoded(Buffer.concat(chunks))))
    req.on('error', leave).on('close', leave)
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Buffer): { text: string } | 'malformed' {
  try {
    return { text: utf8.decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return 'malformed'
    throw error
  }
}
