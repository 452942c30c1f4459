/** The server of this project in its delivery role, in a process of its own. */
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, residentMegabytes, startServer, stopper } from './processes'

export interface DeliveryProcess {
  origin: string
  /** From the spawn to the first 200 of the list. */
  startMs: number
  residentMb(): Promise<number>
  stop(): Promise<void>
}

export const LIST = '/api/v1/materials?limit=10'
export const ITEM = '/api/v1/materials/chuyen-0'
const ASKED_EVERY_MS = 5
const START_LIMIT_MS = 30_000

/** The variables of a process that must see no setting of the person who measures. */
export const variablesFor = (dataDir: string): Record<string, string> => ({
  DATA_DIR: dataDir,
  ...{ DATABASE_URL: '', MEDIA_DIR: '', HOST: '127.0.0.1', PUBLIC_URL: '', TEST_CLOCK: '' },
  ...{ ADMIN_EMAIL: '', ADMIN_PASSWORD: '', DEMO: '0' },
  // Counted as ever, and never reached.
  QUOTA_ANONYMOUS: '1000000000',
  PAYLOAD_SECRET: 'a-secret-of-the-measurement-that-signs-nothing',
})

export async function startDeliveryProcess(dataDir: string): Promise<DeliveryProcess> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = startServer({ ...variablesFor(dataDir), ROLE: 'delivery', PORT: String(port) })
  const stop = stopper(child)
  while (!(await answers(`${origin}${LIST}`))) {
    if (performance.now() - begun > START_LIMIT_MS) throw new Error('delivery does not answer')
    await sleep(ASKED_EVERY_MS)
  }
  return {
    origin,
    startMs: performance.now() - begun,
    residentMb: () => residentMegabytes(child.pid ?? 0),
    stop,
  }
}

/** Not yet listening, and still loading, are both no answer. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.status === 200
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
