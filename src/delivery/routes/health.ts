import { PreparedAnswer } from '../http/preparedAnswer'
import type { StoreStatus } from '../snapshot/snapshotStore'

/** The process answers. */
export function liveness(): PreparedAnswer {
  return state(200, { status: 'ok' })
}

/** The process has something to answer from, though perhaps not the latest. */
export function readiness({ ready, degraded }: StoreStatus): PreparedAnswer {
  const status = ready ? 'ready' : 'loading'
  return state(ready ? 200 : 503, { status, degraded })
}

function state(status: number, body: Record<string, unknown>): PreparedAnswer {
  const contentType = 'application/json; charset=utf-8'
  return new PreparedAnswer({ status, contentType, body: JSON.stringify(body), freshness: null })
}
