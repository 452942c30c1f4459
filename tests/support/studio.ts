/** A studio on a disposable database, with a clock that the test sets. */
import type { MongoClient } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Role } from '#src/domain/staff'
import type { StudioContext } from '#src/studio/context'
import { makeTestEnvironment } from './database'

export interface TestClock {
  now(): number
  set(instant: string | number): void
}

export interface Person {
  id: string
  email: string
  password: string
  role: Role
  agency: string | null
}

export interface TestStudio {
  payload: Payload
  clock: TestClock
  mediaDir: string
  dataDir: string
  databaseUrl: string | null
  /** A signed-in request as this person; anonymous for null. */
  as(person: Person | null): Promise<PayloadRequest>
  agency(name: string, parent?: string): Promise<string>
  person(role: Role, agency: string | null): Promise<Person>
  close(): Promise<void>
}

export const PASSWORD = 'mat-khau-thu-nghiem-1'

/** Opens a studio. Call it once per test file: Payload's configuration is read once per process. */
export async function openTestStudio(startAt = '2026-03-01T00:00:00.000Z'): Promise<TestStudio> {
  const environment = makeTestEnvironment()
  Object.assign(process.env, environment.variables)
  const { default: config } = await import('#config')
  const { openStudio } = await import('#src/studio/openStudio')
  const payload = await openStudio(config)
  const clock = makeTestClock(startAt)
  const context = payload.config.custom.studio as StudioContext
  context.clock = clock
  let count = 0
  return {
    payload,
    clock,
    mediaDir: `${environment.dataDir}/media`,
    dataDir: environment.dataDir,
    databaseUrl: environment.databaseUrl,
    as: async (person) =>
      createLocalReq(
        { user: person ? ({ ...person, collection: 'users' } as never) : undefined },
        payload,
      ),
    agency: async (name, parent) => {
      const { id } = await payload.create({
        collection: 'agencies',
        data: { names: [{ name }], kind: 'xa', parent },
        // The test sets the stage.
        overrideAccess: true,
      })
      return id
    },
    person: async (role, agency) => {
      count += 1
      const email = `${role}-${count}@example.vn`
      const { id } = await payload.create({
        collection: 'users',
        data: { name: `${role} ${count}`, email, password: PASSWORD, role, agency },
        // The test sets the stage.
        overrideAccess: true,
      })
      return { id, email, password: PASSWORD, role, agency }
    },
    close: async () => {
      if (environment.databaseUrl !== null) await dropDatabase(payload)
      await payload.destroy()
      environment.remove()
    },
  }
}

function makeTestClock(startAt: string): TestClock {
  let instant = Date.parse(startAt)
  return {
    now: () => instant,
    set: (to) => {
      instant = typeof to === 'number' ? to : Date.parse(to)
    },
  }
}

/**
 * By the driver, which asks for a new look at the server: a command that ran in the meantime has held this
 * process up, and Mongoose would wait for the next heartbeat as long as it waits at all.
 */
async function dropDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as {
    connection: { name: string; getClient(): MongoClient }
  }
  await connection.getClient().db(connection.name).dropDatabase()
}
