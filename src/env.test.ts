import { describe, expect, it } from 'vitest'
import { ConfigurationError, originsOf, readEnvironment } from './env'

const SECRET = 'x'.repeat(32)
const BEYOND = {
  PUBLIC_URL: 'https://canhgiac.example.vn/',
  TRUST_PROXY: '127.0.0.1',
  PAYLOAD_SECRET: SECRET,
}

describe('reading the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      role: 'all',
      databaseUrl: null,
      testClock: null,
      loadsDemonstration: true,
      isServedBeyondThisMachine: false,
    })
  })

  it('reads the quotas, and knows no proxy by a name', () => {
    expect(readEnvironment({ QUOTA_ANONYMOUS: '60' }).quotas).toEqual({
      anonymousPerMinute: 60,
      keyedPerMinute: 3000,
    })
    expect(() => readEnvironment({ QUOTA_KEYED: '0' })).toThrow('QUOTA_KEYED')
    expect(() => readEnvironment({ TRUST_PROXY: 'proxy.example.vn' })).toThrow('TRUST_PROXY')
    expect(readEnvironment({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' }).trustProxy).toContain('10.')
  })

  it('takes an empty variable for an unset one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', TEST_CLOCK: '' })).toMatchObject({
      port: 3000,
      databaseUrl: null,
    })
  })

  it('reads the test clock as an instant, whatever its offset', () => {
    const { testClock } = readEnvironment({ TEST_CLOCK: '2024-11-20T00:00:00+07:00' })
    expect(testClock).toBe(Date.parse('2024-11-19T17:00:00Z'))
  })

  it('keeps media below a data folder of one’s own', () => {
    const { dataDir, mediaDir } = readEnvironment({ DATA_DIR: '/srv/canh-giac' })
    expect([dataDir, mediaDir]).toEqual(['/srv/canh-giac', '/srv/canh-giac/media'])
  })

  it.each([
    ['into the embedded database unless told otherwise', {}, true],
    ['not when told so', { DEMO: '0' }, false],
    ['not into MongoDB by itself', { DATABASE_URL: 'mongodb://127.0.0.1/x' }, false],
    ['into MongoDB when told so', { DATABASE_URL: 'mongodb://127.0.0.1/x', DEMO: '1' }, true],
    ['never beyond this machine', { ...BEYOND, DEMO: '1' }, false],
  ])('loads the demonstration %s', (_when, variables, loads) => {
    expect(readEnvironment(variables).loadsDemonstration).toBe(loads)
  })

  it.each([['0.0.0.0'], ['::'], ['192.168.1.5'], ['canhgiac.local']])(
    'takes HOST=%s for a way beyond this machine',
    (HOST) => {
      expect(() => readEnvironment({ HOST })).toThrow(ConfigurationError)
      expect(readEnvironment({ ...BEYOND, HOST }).isServedBeyondThisMachine).toBe(true)
    },
  )
})

describe('the origins whose pages may use a session', () => {
  it('are the public address where there is one', () => {
    expect(originsOf(readEnvironment(BEYOND))).toEqual(['https://canhgiac.example.vn'])
  })

  it('are those of this machine otherwise', () => {
    expect(originsOf(readEnvironment({ PORT: '3555' }))).toContain('http://localhost:3555')
  })
})
