/**
 * A release is whole or absent, whenever the power goes. A studio is killed (SIGKILL) in the middle
 * of releases again and again; each next life finds, repairs and repeats what the last one left.
 *
 *   CRASH_ROUNDS=200   more kills        CRASH_SEED=…   the same waits as an earlier run
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { sqliteFile } from '#src/database/sqliteFile'
import type { ReleaseOf, ReleaseRecord, StoredFile } from '#src/domain/release'
import { storedPath } from '#src/release/assetStore'
import { bundleProgram, type BundledProgram } from '#tests/support/crash/bundleProgram'
import { live, type Life } from '#tests/support/crash/life'
import type { Line, StudioState } from '#tests/support/crash/lines'
import { seededRandom } from '#tests/support/crash/seededRandom'
import { makeTestEnvironment, type TestEnvironment } from '#tests/support/database'

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 20)
const SEED = Number(process.env.CRASH_SEED ?? createHash('sha256').update(String(process.pid)).digest().readUInt32BE())
const SECONDS_PER_ROUND = 6
const LATEST_ASKED = 4
const READY = 12
const FIRST_GUESS_MS = 40

/** What the crash cut the release off from, told from the log and the audit before the repair. */
const CUTS = ['announcement', 'record', 'note or answer'] as const
