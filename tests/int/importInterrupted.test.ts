/**
 * Imports that are killed in the middle, stopped, or run side by side: what is there in the end is
 * what one quiet import would have left.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOnly } from '#src/importing/importDispatch'
import { seededRandom } from '#tests/support/crash/seededRandom'
import { runCommand, startCommand } from '#tests/support/importCommand'
import { openImportStage, OWNER, type ImportStage } from '#tests/support/importStage'

const FOLDER = 'tests/fixtures/dispatches/tuning'
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 10)
  .map((name) => path.join(FOLDER, name))
const ARGS = [...FILES, '--agency', OWNER, '--json']
const KILLS = 4
const LONGEST_PAUSE_MS = 80

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.studio.close())

const statusOf = (line: string): unknown => JSON.parse(line).status

/** Every dispatch once and whole, every stub once. */
async function expectQuietResult(): Promise<void> {
  const directives = await stage.directives()
  const files = await stage.files()
  expect(files).toHaveLength(FILES.length)
  expect(stage.filesOnDisk()).toHaveLength(FILES.length)
  for (const file of FILES) {
    const { reading } = await readOnly(file)
    const drafts = directives.filter(({ source }) => source?.file === reading.file)
    expect([reading.file, drafts.length]).toEqual([reading.file, 1])
    const [draft] = drafts
    expect(files.filter(({ directive }) => directive === draft?.id)).toHaveLength(1)
    expect(draft?.copiedTo ?? []).toEqual(reading.copiedTo)
    expect(draft?.recipients?.map(({ text }) => text) ?? []).toEqual(reading.recipients)
    expect(draft?.windows ?? []).toHaveLength(reading.windows.length)
    expect(draft?.tasks?.map((task) => [task.no, task.text, task.assignees ?? []]) ?? []).toEqual(
      reading.tasks.map((task) => [task.no, task.text, task.assignees]),
    )
    expect(
      draft?.citations?.map(({ number, relations }) => [number ?? null, relations ?? []]),
    ).toEqual(reading.citations.map(({ number, relations }) => [number, relations]))
  }
  const stubs = (await stage.stubs()).map(({ source }) => source?.key)
  expect(new Set(stubs).size).toBe(stubs.length)
  const cited = directives.flatMap(({ citations }) => citations ?? [])
  const linked = new Set(cited.map(({ directive }) => directive))
  for (const { id } of await stage.stubs()) expect(linked).toContain(id)
}

describe('an import', () => {
  it('that is killed again and again and repeated leaves neither doubles nor halves', async () => {
    const random = seededRandom(20_241_120)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const running = startCommand(stage.studio, ARGS, (line) => {
        if (statusOf(line) !== 'created') return
        void delay(random() * LONGEST_PAUSE_MS).then(() => running.child.kill('SIGKILL'))
      })
      await running.ended
    }
    const { status, stderr } = runCommand(stage.studio, ...ARGS)
    expect([status, stderr]).toEqual([0, ''])
    await expectQuietResult()
  }, 240_000)

  it('that comes again changes nothing at all', async () => {
    const before = [await stage.directives(), await stage.files(), stage.filesOnDisk()]
    const { status, stdout } = runCommand(stage.studio, ...ARGS)
    expect(status).toBe(0)
    expect(new Set(stdout.trim().split('\n').map(statusOf))).toEqual(new Set(['unchanged']))
    expect([await stage.directives(), await stage.files(), stage.filesOnDisk()]).toEqual(before)
  })
})

describe('two imports of the same files at the same time', () => {
  let other: ImportStage['studio']['dataDir']

  it('leave what one would have left', async () => {
    other = stage.studio.dataDir
    await emptied()
    const both = [startCommand({ dataDir: other }, ARGS), startCommand({ dataDir: other }, ARGS)]
    const ends = await Promise.all(both.map(({ ended }) => ended))
    expect([ends, both.map(({ stderr }) => stderr())]).toEqual([
      [0, 0],
      ['', ''],
    ])
    await expectQuietResult()
  }, 120_000)

  /** A studio is opened once per process, so the rows of the tests above make room. */
  async function emptied(): Promise<void> {
    const { db } = stage.studio.payload
    for (const collection of ['dispatch-files', 'directives'] as const)
      await db.deleteMany({ collection, where: { id: { exists: true } } })
    const { rmSync } = await import('node:fs')
    for (const file of stage.filesOnDisk()) rmSync(file)
  }
})

describe('Ctrl-C', () => {
  it('stops after the file in hand and says how to go on', async () => {
    const running = startCommand(stage.studio, [...ARGS, FOLDER], () =>
      running.child.kill('SIGINT'),
    )
    expect(await running.ended).toBe(1)
    expect(running.stderr()).toMatch(/xong \d+\/\d+ tệp\. Chạy lại lệnh này/)
  }, 60_000)
})
