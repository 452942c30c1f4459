/**
 * A release is whole or absent, whenever the power goes. A studio is killed (SIGKILL) in the middle
 * of releases; each next life finds, repairs and repeats what the last one left.
 *
 *   CRASH_ROUNDS=200   more kills        CRASH_SEED=…   the same waits as an earlier run
 */
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseRecord } from '#src/domain/release'
import { aftermathOf, summaryOf } from '#tests/support/crash/aftermath'
import { bundleProgram, type BundledProgram } from '#tests/support/crash/bundleProgram'
import { seededRandom } from '#tests/support/crash/seededRandom'
import { holdTrial, WRITES_OF_A_RELEASE, type Crash, type Trial } from '#tests/support/crash/trial'
import { makeTestEnvironment, type TestEnvironment } from '#tests/support/database'

const RANDOM_CRASHES = Number(process.env.CRASH_ROUNDS ?? 20)
const CRASHES = WRITES_OF_A_RELEASE + RANDOM_CRASHES
const SEED = Number(process.env.CRASH_SEED ?? process.pid)
const MILLISECONDS_PER_CRASH = 15_000

let environment: TestEnvironment
let program: BundledProgram
let trial: Trial

beforeAll(async () => {
  environment = makeTestEnvironment()
  program = await bundleProgram('tests/support/crash/studioProgram.ts')
  const random = seededRandom(SEED)
  trial = await holdTrial({
    program: program.file,
    environment,
    randomCrashes: RANDOM_CRASHES,
    random,
  })
  console.log(`CRASH_SEED=${SEED}, the last step before the kill: ${summaryOf(trial.crashes)}`)
}, CRASHES * MILLISECONDS_PER_CRASH)

afterAll(async () => {
  program?.remove()
  if (environment?.databaseUrl) await dropDatabase(environment.databaseUrl)
  environment?.remove()
})

async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url)
  await client.db().dropDatabase()
  await client.close()
}

const ofMaterials = (log: readonly ReleaseRecord[]) =>
  log.filter(({ collection }) => collection === 'materials')

const timesIn = (log: readonly ReleaseRecord[], id: string) =>
  log.filter(({ documentId }) => documentId === id).length

function eachCrash(check: (crash: Crash) => void): void {
  expect(trial.crashes).toHaveLength(CRASHES)
  for (const crash of trial.crashes) check(crash)
}

describe('a studio killed in the middle of a release', () => {
  it('was killed behind each write of a release at least once', () => {
    const aftermaths = trial.crashes.slice(0, WRITES_OF_A_RELEASE).map(aftermathOf)
    expect(aftermaths).toEqual(['announced', 'recorded', 'recorded', 'noted'])
  })

  it('has every release that it acknowledged, once', () => {
    eachCrash(({ acknowledged, log }) => {
      for (const id of acknowledged) expect(timesIn(log, id)).toBe(1)
    })
  })

  it('has the release that it was killed in once or not at all, and none that nobody asked for', () => {
    eachCrash(({ acknowledged, interrupted, log }) => {
      expect(timesIn(log, interrupted)).toBeLessThanOrEqual(1)
      const asked = new Set([...acknowledged, interrupted])
      expect(ofMaterials(log).filter(({ documentId }) => !asked.has(documentId))).toEqual([])
    })
  })

  it('has numbered its log 1, 2, 3 … without gaps', () => {
    eachCrash(({ log }) => {
      expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1))
    })
  })

  it('has stored every file that a record names, whole and under its hash', () => {
    eachCrash(({ log, brokenFiles }) => {
      expect(brokenFiles).toEqual([])
      for (const record of ofMaterials(log)) {
        expect(record).toMatchObject({ content: { assets: [{ mimeType: 'image/png' }] } })
      }
    })
  })

  it('had announced every record in the audit log before it wrote it', () => {
    eachCrash(({ log, found }) => {
      const announced = new Set(found.audit.map(({ id }) => id))
      for (const { id } of ofMaterials(log)) expect(announced.has(id)).toBe(true)
    })
  })
})

describe('the next start', () => {
  it('says once of each announced release that did not happen, and of no other, that it was not carried out', () => {
    eachCrash(({ log, repaired }) => {
      const recorded = new Set(log.map(({ id }) => id))
      for (const event of repaired.audit.filter(({ action }) => action === 'release')) {
        const answers = repaired.audit.filter(({ about }) => about === event.id)
        expect(answers).toHaveLength(recorded.has(event.id) ? 0 : 1)
      }
    })
  })

  it('writes on every material what the log says of it', () => {
    eachCrash(({ log, repaired }) => {
      for (const material of repaired.materials) {
        const record = log.find(({ documentId }) => documentId === material.id)
        expect({
          publicFrom: material.publicFrom ? Date.parse(material.publicFrom) : null,
          hasUnreleasedEdits: material.hasUnreleasedEdits,
        }).toEqual({ publicFrom: record?.effectiveFrom ?? null, hasUnreleasedEdits: !record })
      }
    })
  })

  it('makes it one release when the interrupted one is asked for again', () => {
    for (const { outcome } of trial.answers) {
      expect(outcome).toMatchObject({ state: 'public', version: 1, publicVersion: 1 })
    }
    const answered = new Set(trial.answers.map(({ id }) => id))
    eachCrash(({ interrupted }) => {
      expect(answered.has(interrupted)).toBe(true)
      expect(timesIn(trial.finalLog, interrupted)).toBe(1)
    })
    for (const id of answered) expect(timesIn(trial.finalLog, id)).toBe(1)
  })
})
