/** The import command on files that no office sends: each costs one line, little time and little memory. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  docxBomb,
  docxOfNestedTables,
  docxOfTags,
  noise,
  pdfBomb,
  pdfWith,
  picture,
  zipOfManyFiles,
} from '#tests/support/dispatchFiles/hostile'

const GOOD = 'tests/fixtures/dispatches/tuning/ca-mau-chi-thi.txt'
const MOST_SECONDS = 10
const MOST_MEGABYTES = 500
const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Prints the greatest resident memory of the whole process as its last line. */
const watch = path.join(folder, 'watch.mjs')
writeFileSync(
  watch,
  "process.on('exit', () => console.error(Math.round(process.resourceUsage().maxRSS / 1024)))",
)

interface Outcome {
  code: number | null
  read: unknown[]
  refusals: string[]
  seconds: number
  megabytes: number
}

async function imported(name: string, bytes: Buffer): Promise<Outcome> {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const started = performance.now()
  const args = ['--import', watch, '--conditions=production', 'dist/scripts/import.js']
  const child = spawn(process.execPath, [...args, file, GOOD, '--dry-run', '--json'])
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const lines = output.stderr.trim().split('\n')
  return {
    code,
    read: output.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    megabytes: Number(lines.pop()),
    refusals: lines,
    seconds: (performance.now() - started) / 1000,
  }
}

const essay = Buffer.from('Hôm nay trời đẹp, tôi đi chợ mua rau rồi về nấu cơm.\n'.repeat(200))
const englishEssay = Buffer.from(
  'The garden was small and quiet, and there was nobody in it but my grandmother.\n'.repeat(200),
)
const text = readFileSync(GOOD)
const image = await picture()
const thousands = await pdfWith({ pages: 2000, text: 'Trang' })
const locked = await pdfWith({ pages: 1, password: 'khoa', text: 'a' })
const full = await pdfWith({ pages: 200, text: 'noi dung '.repeat(300) })

describe('the import command', () => {
  it.each([
    ['an empty file', 'rong.docx', Buffer.alloc(0)],
    ['a picture renamed', 'anh.docx', image],
    ['a text of 50 MB', '50mb.txt', Buffer.alloc(50 * 1024 * 1024, text)],
    ['a zip bomb', 'bom.docx', docxBomb(4000, true)],
    ['a zip bomb with a lying directory', 'doi.docx', docxBomb(4000, false)],
    ['a million tags', 'the.docx', docxBomb(6, true)],
    ['tables in tables without end', 'bang.docx', docxOfNestedTables(100_000)],
    ['a zip of thousands of files', 'nen.docx', zipOfManyFiles(6000)],
    ['a PDF of 2,000 pages', 'trang.pdf', thousands],
    ['an encrypted PDF', 'khoa.pdf', locked],
    ['a PDF whose page inflates to gigabytes', 'bom.pdf', pdfBomb(3000)],
    ['an essay', 'luan.txt', essay],
    ['an essay in English', 'essay.txt', englishEssay],
    ['noise', 'nhieu.txt', noise()],
    [
      'noise that begins as a Word file',
      'nhieu.docx',
      Buffer.concat([Buffer.from('PK\x03\x04'), noise()]),
    ],
    [
      'noise that begins as a PDF',
      'nhieu.pdf',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), noise()]),
    ],
  ])('refuses %s in one line and reads the other file', async (_, name, bytes) => {
    const outcome = await imported(name, bytes)
    expect(outcome.code).toBe(1)
    expect(outcome.refusals).toEqual([expect.stringContaining(`${name}: `)])
    expect(outcome.read).toHaveLength(1)
    expect(outcome.seconds).toBeLessThan(MOST_SECONDS)
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES)
  })

  it.each([
    ['a Word file of half a million tags', 'dai.docx', docxOfTags(160_000)],
    ['a PDF of 200 full pages', 'day.pdf', full],
  ])('reads %s in time', async (_, name, bytes) => {
    const outcome = await imported(name, bytes)
    expect(outcome).toMatchObject({ code: 0, refusals: [] })
    expect(outcome.read).toHaveLength(2)
    expect(outcome.seconds).toBeLessThan(MOST_SECONDS)
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES)
  })
})
