/** `npm run import`: what it prints where, what it refuses, and with which exit code. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatchText } from '#tests/support/dispatchText'
import { runCommand } from '#tests/support/importCommand'
import { scannedPdf } from '#tests/support/scannedPdf'
import { openTestStudio, type TestStudio } from '#tests/support/studio'

const FOLDER = 'tests/fixtures/dispatches/tuning'
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => path.join(FOLDER, name))
const [FILE = ''] = FILES

let studio: TestStudio
const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-import-'))

beforeAll(async () => {
  studio = await openTestStudio()
  await studio.agency('Sở Y tế tỉnh Sơn La')
})
afterAll(async () => {
  await studio.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => runCommand(studio, ...args)

function linkToItself(name: string): string {
  const link = path.join(folder, name)
  symlinkSync(name, link)
  return link
}

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

const linesOf = (stdout: string) => stdout.trim().split('\n')

describe('with --json', () => {
  it('prints one object per file and line, and nothing else', () => {
    const { status, stdout } = run(...FILES, '--dry-run', '--json')
    expect(status).toBe(0)
    const files = linesOf(stdout).map((line) => JSON.parse(line).file)
    expect(files).toEqual(FILES.map((name) => path.basename(name)))
  })

  it('adds what became of the file where it was written', () => {
    const file = fileOf('moi.txt', dispatchText({ number: '401/SYT-VP' }))
    const args = [file, '--agency', 'sở y tế tỉnh sơn la', '--json']
    const first = run(...args)
    expect([first.status, first.stderr]).toEqual([0, ''])
    const created = JSON.parse(first.stdout)
    expect(created).toMatchObject({ file: 'moi.txt', status: 'created' })
    expect(JSON.parse(run(...args).stdout)).toMatchObject({ id: created.id, status: 'unchanged' })
  })
})

describe('without --json', () => {
  it('prints a table with a row per file, the warnings by file, and the totals', () => {
    const whole = fileOf('bang/du.txt', dispatchText({ number: '402/SYT-VP' }))
    const blank = fileOf('bang/trong.txt', dispatchText({ number: '/SYT-VP' }))
    const { status, stdout } = run(whole, blank, '--agency', 'Sở Y tế tỉnh Sơn La')
    expect(status).toBe(0)
    const lines = linesOf(stdout)
    expect(lines[0]).toMatch(/^Tệp +Kết quả +Số, ký hiệu +Ngày +Cơ quan +Trích yếu +C\.báo +N\.vụ$/)
    expect(lines[2]).toMatch(/tạo bản nháp +402\/SYT-VP +12\/03\/2024 +SỞ Y TẾ +nhắc .* +0 +2$/)
    const column = lines[0]?.indexOf('Kết quả')
    for (const line of lines.slice(2, 4)) expect(line.indexOf('tạo bản nháp')).toBe(column)
    expect(stdout).toContain(`Cảnh báo:\n  ${blank}\n    ! blank-number: `)
    expect(lines.at(-1)).toBe('Tổng cộng 2 tệp: 2 tạo bản nháp.')
    expect(linesOf(run(whole, blank).stdout).at(-1)).toBe('Tổng cộng 2 tệp: 2 đã có, không đổi.')
  })

  it('says of a scanned PDF that it is kept and waits for typing', async () => {
    const file = fileOf('quet.pdf', await scannedPdf(120))
    const dry = run(file, '--dry-run')
    expect([dry.status, linesOf(dry.stdout).at(-1)]).toEqual([
      0,
      'Tổng cộng 1 tệp: 1 bản quét: cần nhập tay, chưa ghi.',
    ])
    const { status, stdout } = run(file, '--agency', 'Sở Y tế tỉnh Sơn La')
    expect(status).toBe(0)
    expect(stdout).toContain('! scanned: Tệp là bản quét')
    expect(linesOf(stdout).at(-1)).toBe('Tổng cộng 1 tệp: 1 bản quét: đã giữ tệp, cần nhập tay.')
  })

  it('says how far it is when there are many files', () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      fileOf(`nhieu/${index}.txt`, dispatchText({ number: `${500 + index}/SYT-VP` })),
    )
    const { stderr } = run(...many, '--dry-run')
    expect(linesOf(stderr).at(-1)).toBe('Đã đọc 21/21 tệp (100 %)')
    expect(stderr).toMatch(/Đã đọc \d+\/21 tệp \(\d+ %\), còn khoảng \d+ giây/)
    expect(run(...many.slice(1), '--dry-run').stderr).toBe('')
  })
})

describe('a folder', () => {
  it('stands for the dispatches in it, and a file named twice is read once', () => {
    const file = fileOf('thu-muc/mot.txt', readFileSync(FILE))
    fileOf('thu-muc/hai.TXT', readFileSync(FILE))
    fileOf('thu-muc/~$ba.docx', 'khóa của Word')
    fileOf('thu-muc/ghi-chu.md', 'không phải văn bản')
    const { status, stdout } = run(path.dirname(file), file, '--dry-run', '--json')
    expect(status).toBe(0)
    expect(linesOf(stdout).map((line) => JSON.parse(line).file)).toEqual(['hai.TXT', 'mot.txt'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an empty file', () => fileOf('rong.txt', '')],
    ['a file that is not there', () => path.join(folder, 'khong-co.txt')],
    ['a folder without dispatches', () => path.dirname(fileOf('khong/ghi-chu.md', 'x'))],
    ['a pattern that fits nothing', () => path.join(folder, 'khong-co-*.txt')],
    ['links in a circle', () => linkToItself('vong.txt')],
    ['a name that is too long', () => path.join(folder, `${'d'.repeat(300)}.txt`)],
  ])('is named on stderr, the others are read, and the exit code is 1: %s', (_what, bad) => {
    const name = bad()
    const { status, stdout, stderr } = run(name, FILE, '--dry-run', '--json')
    expect(status).toBe(1)
    expect(linesOf(stderr)).toHaveLength(1)
    expect(stderr).toContain(name)
    expect(linesOf(stdout)).toHaveLength(1)
  })

  it('has no say over the terminal, whatever its name', () => {
    const bad = fileOf('do\u001B[31m\u202Etxt.txt', '')
    const good = fileOf('xanh\u001B[2K.txt', readFileSync(FILE))
    const { stdout, stderr } = run(bad, good, '--dry-run')
    expect(stdout + stderr).not.toMatch(/[\u001B\u202E]/) // eslint-disable-line no-control-regex
    expect(stderr).toContain(String.raw`do\u001b[31m\u202etxt.txt: `)
    expect(stdout).toContain(String.raw`xanh\u001b[2K.txt`)
  })

  it('is a row of the table and counted', () => {
    const { stdout } = run(fileOf('rong.txt', ''), FILE, '--dry-run')
    expect(linesOf(stdout).at(-1)).toBe('Tổng cộng 2 tệp: 1 đọc được, chưa ghi; 1 lỗi.')
  })

  it('may be a secret document: nothing of it is kept, not even in the message', () => {
    const secret = fileOf('mat.txt', `TUYỆT MẬT\n\n${readFileSync(FILE, 'utf8')}`)
    const { status, stdout, stderr } = run(secret, '--json')
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(linesOf(stderr)).toHaveLength(1)
    expect(stderr).toContain(secret)
  })
})

describe('a wrong call', () => {
  it.each([
    ['no file', []],
    ['an unknown option', ['x.txt', '--xoa']],
    ['an agency that is not here', [FILE, '--agency', 'Cơ quan không có']],
    ['one that is not here, on a dry run', [FILE, '--agency', 'Cơ quan không có', '--dry-run']],
  ])('ends with 2 and writes nothing: %s', (_what, args) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })

  it('shows the usage in Vietnamese', () => {
    const { stderr } = run('x.txt', '--xoa')
    expect(stderr).toMatch(/^Không có tùy chọn --xoa\..*\nCách dùng: npm run import/)
    const help = run('--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toMatch(/^Cách dùng: npm run import/)
  })

  it('names the agencies that come close', () => {
    const { stderr } = run(FILE, '--agency', 'Sở Y tế')
    expect(stderr).toContain('Sở Y tế tỉnh Sơn La')
  })
})
