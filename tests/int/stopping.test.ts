/** A server that stops finishes what it owes, but waits for nobody who does not end. */
import { connect } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { createDeliveryApp } from '#src/delivery/app'
import { ChangeService } from '#src/delivery/changes/changeService'
import { createSnapshotStore } from '#src/delivery/snapshot/snapshotStore'
import { readEnvironment } from '#src/env'
import { createFrontServer, type FrontServer } from '#src/server/frontServer'
import { AMPLE, SECRET, SITE } from '../support/deliveryServer'
import { instant, LogReader, ReleaseLog } from '../support/releases'

let front: FrontServer
afterEach(() => front.close())

async function serving(): Promise<ChangeService> {
  front = await createFrontServer(readEnvironment({ PORT: '0' }))
  const store = createSnapshotStore({ reader: new LogReader(new ReleaseLog()) })
  await store.refresh()
  const changes = new ChangeService({ secret: SECRET })
  const clock = { now: () => instant('2024-11-20T00:00:00Z') }
  const releasedFiles = { open: async () => null }
  const delivery = createDeliveryApp({
    ...{ store, clock, releasedFiles, site: SITE, changes },
    ...{ quotas: AMPLE, trustProxy: null },
  })
  front.serve({ delivery, studio: null })
  return changes
}

it('answers everybody who waits for news before it closes', async () => {
  const changes = await serving()
  const address = `http://127.0.0.1:${front.port}/api/v1/changes?wait=30`
  const answers = Array.from({ length: 10 }, () => fetch(address))
  await vi.waitFor(() => expect(changes.waitingRoom.size).toBe(10))
  changes.waitingRoom.close()
  await front.close()
  for (const answer of await Promise.all(answers)) {
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ data: [], hasMore: false })
  }
})

it('cuts off who never ends a request', async () => {
  await serving()
  const socket = connect(front.port, '127.0.0.1')
  socket.on('error', () => {})
  await new Promise<void>((sent) =>
    socket.write('GET /api/v1 HTTP/1.1\r\nHost: x\r\n', () => sent()),
  )
  const cut = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  const begun = performance.now()
  await front.close()
  await cut
  expect(performance.now() - begun).toBeLessThan(8_000)
})
