import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { namedFiles } from './namedFiles'

const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-named-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const good = path.join(folder, 'tot.txt')
writeFileSync(good, 'x')
const circle = path.join(folder, 'vong.txt')
symlinkSync('vong.txt', circle)
const long = path.join(folder, `${'d'.repeat(300)}.txt`)

describe('what a call names', () => {
  it.each([
    ['links in a circle', circle],
    ['a name that is too long', long],
    ['a file below a file', path.join(good, 'con.txt')],
    ['a file that is not there', path.join(folder, 'khong-co.txt')],
  ])('is left to the reading, which says what is wrong with it: %s', (_what, bad) => {
    expect(namedFiles([bad, good])).toEqual({ files: [bad, good], failures: [] })
  })

  it('is told when it is nothing at all, and the others are read', () => {
    const { files, failures } = namedFiles(['', good])
    expect(files).toEqual([good])
    expect(failures).toEqual(['"": tên tệp để trống. Hãy nêu tên tệp hoặc thư mục.'])
  })

  it('is told when it is a pattern too long for any file', () => {
    const pattern = path.join(folder, `${'d'.repeat(300)}*.txt`)
    expect(namedFiles([pattern]).failures).toEqual([expect.stringMatching(/không có tệp nào khớp/)])
  })

  it('may be a folder with links in a circle among its files', () => {
    mkdirSync(path.join(folder, 'con.txt'))
    expect(namedFiles([folder]).files).toEqual([good, circle])
  })

  // The administrator of a machine may look everywhere.
  if (process.getuid?.() !== 0) {
    it('may be a folder that nobody may look into', () => {
      const shut = path.join(folder, 'dong')
      mkdirSync(shut, { mode: 0 })
      const { files, failures } = namedFiles([shut, good])
      expect(files).toEqual([good])
      expect(failures).toEqual([expect.stringMatching(/dong: không mở được thư mục/)])
    })
  }
})
