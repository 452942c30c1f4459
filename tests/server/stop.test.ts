/** Who ends npm ends the server: a shell that npm leaves behind passes no signal on. */
import { spawn } from 'node:child_process'
import { expect, it, vi } from 'vitest'
import { makeTestEnvironment } from '#tests/support/database'
import { freePort } from '#tests/support/serverProcess'

it('stops with the npm that started it', async () => {
  const environment = makeTestEnvironment()
  const port = await freePort()
  const npm = spawn('npm', ['start'], {
    env: {
      ...process.env,
      ...environment.variables,
      ...{ PORT: String(port), DEMO: '0', PAYLOAD_SECRET: '', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' },
    },
    stdio: 'ignore',
  })
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  try {
    await vi.waitFor(async () => expect(await answers()).toBe(true), {
      ...{ timeout: 120_000, interval: 250 },
    })
    npm.kill('SIGTERM')
    await vi.waitFor(async () => expect(await answers()).toBe(false), {
      ...{ timeout: 20_000, interval: 250 },
    })
  } finally {
    npm.kill('SIGTERM')
    environment.remove()
  }
})
