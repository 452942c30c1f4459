/**
 * The trial: a studio is killed in the middle of releases, again and again; each next life repairs
 * what it finds, repeats the interrupted release and goes on. Everything seen is kept for the test.
 */
import { openReleaseReader } from '#src/database/releaseReader/openReleaseReader'
import { sqliteFile } from '#src/database/sqliteFile'
import { withoutCancelled } from '#src/domain/cancellation'
import type { ReleaseRecord } from '#src/domain/release'
import type { TestEnvironment } from '../database'
import { brokenFiles } from './brokenFiles'
import { beginLife, type Life, type OnLine } from './life'
import type { Line, StudioState } from './lines'

/** What was found after one kill in the middle of a release. */
export interface Crash {
  /** Asked for and not answered. */
  interrupted: string
  /** Answered by then, in this life or an earlier one. */
  acknowledged: readonly string[]
  /** As delivery reads it, before anything is repaired. */
  log: readonly ReleaseRecord[]
  brokenFiles: readonly string[]
  /** By the next life, before and after its repair. */
  found: StudioState
  repaired: StudioState
}

export interface Trial {
  crashes: Crash[]
  answers: Extract<Line, { said: 'answered' }>[]
  finalLog: readonly ReleaseRecord[]
}

export interface TrialOptions {
  program: string
  environment: TestEnvironment
  /** Crashes at random moments, after those right behind each of a release's writes. */
  randomCrashes: number
  random: () => number
}

/** The event, the record, and the two fields of the note on the document. */
export const WRITES_OF_A_RELEASE = 4
/** A random kill comes during one of the first releases of a life … */
const LATEST_KILLED = 3
/** … or a little after its usual end, in the next one. */
const LONGEST_WAIT = 1.2
const READY = 6
const FIRST_GUESS_MS = 40

type Unrepaired = Omit<Crash, 'found' | 'repaired'>

export async function holdTrial(options: TrialOptions): Promise<Trial> {
  return new Holding(options).hold()
}

class Holding {
  readonly #options: TrialOptions
  readonly #trial: Trial = { crashes: [], answers: [], finalLog: [] }
  readonly #durations: number[] = []
  #unrepaired: Unrepaired | null = null
  /** Loads its modules while the life before it still works. */
  #nextLife: Life

  constructor(options: TrialOptions) {
    this.#options = options
    this.#nextLife = this.#begin()
  }

  async hold(): Promise<Trial> {
    try {
      for (let write = 1; write <= WRITES_OF_A_RELEASE; write += 1) await this.#dieAfter(write)
      while (this.#crashes() < this.#options.randomCrashes + WRITES_OF_A_RELEASE) {
        await this.#killAtRandom()
      }
      this.#hear(await this.#live({ ready: 0 }))
      this.#trial.finalLog = await this.#readLog()
      return this.#trial
    } finally {
      this.#nextLife.discard()
    }
  }

  #crashes(): number {
    return this.#trial.crashes.length + (this.#unrepaired === null ? 0 : 1)
  }

  async #dieAfter(lastWrite: number): Promise<void> {
    await this.#mourn(await this.#live({ ready: READY, lastWrite }))
  }

  async #killAtRandom(): Promise<void> {
    const { random } = this.#options
    const killed = 1 + Math.floor(random() * LATEST_KILLED)
    const wait = random() * LONGEST_WAIT * this.#usualDuration()
    let asked = 0
    const onLine: OnLine = (line, kill) => {
      if (line.said === 'asking' && (asked += 1) === killed) setTimeout(kill, wait)
    }
    await this.#mourn(await this.#live({ ready: READY }, onLine))
  }

  #live(
    { ready, lastWrite = null }: { ready: number; lastWrite?: number | null },
    onLine: OnLine = () => {},
  ): Promise<readonly Line[]> {
    const repeat = this.#unrepaired?.interrupted ?? null
    const life = this.#nextLife
    this.#nextLife = this.#begin()
    const stopwatch = this.#stopwatch()
    return life.live({ repeat, ready, lastWrite }, (line, kill) => {
      stopwatch(line)
      onLine(line, kill)
    })
  }

  #begin(): Life {
    return beginLife(this.#options.program, this.#options.environment.variables)
  }

  async #mourn(lines: readonly Line[]): Promise<void> {
    this.#hear(lines)
    const last = lines.at(-1)
    // A kill after an answer, before the next question, has interrupted nothing.
    if (last?.said === 'asking') this.#unrepaired = await this.#lookAround(last.id)
  }

  #hear(lines: readonly Line[]): void {
    const found = lines.find((line) => line.said === 'found')
    const repaired = lines.find((line) => line.said === 'repaired')
    if (!found || !repaired) throw new Error('the studio was killed before its repair')
    if (this.#unrepaired) {
      const states = { found: found.state, repaired: repaired.state }
      this.#trial.crashes.push({ ...this.#unrepaired, ...states })
      this.#unrepaired = null
    }
    this.#trial.answers.push(...lines.filter((line) => line.said === 'answered'))
  }

  async #lookAround(interrupted: string): Promise<Unrepaired> {
    const log = await this.#readLog()
    return {
      interrupted,
      acknowledged: this.#trial.answers.map(({ id }) => id),
      log,
      brokenFiles: brokenFiles(log, `${this.#options.environment.dataDir}/media/released`),
    }
  }

  async #readLog(): Promise<readonly ReleaseRecord[]> {
    const { databaseUrl, dataDir } = this.#options.environment
    const reader = openReleaseReader({ databaseUrl, sqliteFile: sqliteFile(dataDir) })
    try {
      return withoutCancelled(await reader.readAfter(0))
    } finally {
      await reader.close()
    }
  }

  #stopwatch(): (line: Line) => void {
    let askedAt = 0
    return ({ said }) => {
      if (said === 'asking') askedAt = performance.now()
      if (said === 'answered') this.#durations.push(performance.now() - askedAt)
    }
  }

  #usualDuration(): number {
    const sorted = [...this.#durations].sort((left, right) => left - right)
    return sorted[Math.floor(sorted.length / 2)] ?? FIRST_GUESS_MS
  }
}
