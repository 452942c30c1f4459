/** The load generator: keeps some connections busy for some seconds, and counts. */
import autocannon from 'autocannon'
import { say } from './say'

export interface Load {
  url: string
  headers: Record<string, string>
  seconds: number
  connections: number
  /** Any other answer is a fault of the measurement. */
  status: number
}

export interface LoadResult {
  perSecond: number
  p99Ms: number
}

export async function play(load: Load): Promise<LoadResult> {
  const { url, headers, seconds, connections } = load
  const result = await autocannon({ url, headers, connections, duration: seconds })
  refuseWrongAnswers(load, result)
  return say({
    perSecond: result.requests.total / result.duration,
    p99Ms: result.latency.p99,
  })
}

function refuseWrongAnswers({ url, status }: Load, result: autocannon.Result): void {
  const statuses = Object.keys(result.statusCodeStats ?? {})
  const isClean = result.errors === 0 && statuses.every((seen) => seen === String(status))
  if (isClean && statuses.length > 0) return
  throw new Error(`${url}: ${result.errors} errors, answers of status ${statuses.join(', ')}`)
}
