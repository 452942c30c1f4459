import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An answer as it went over the wire, for the bare server to send again. */
export interface RecordedAnswer {
  status: number
  /** name, value, name, value; without those that Node adds to every answer by itself. */
  headers: string[]
  /** Base64. */
  body: string
  etag: string
}

const BY_NODE = new Set(['date', 'connection', 'keep-alive'])

export function recordAnswer(
  url: string,
  headers: Record<string, string>,
): Promise<RecordedAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (res) => {
      buffer(res).then((bytes) => {
        resolve({
          status: res.statusCode ?? 0,
          headers: pairs(res.rawHeaders)
            .filter(([name]) => !BY_NODE.has(name.toLowerCase()))
            .flat(),
          body: bytes.toString('base64'),
          etag: res.headers.etag ?? '',
        })
      }, reject)
    }).on('error', reject)
  })
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : [],
  )
}
