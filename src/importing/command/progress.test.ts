import { describe, expect, it } from 'vitest'
import { progressOn } from './progress'

function watched(total: number, { isTTY = false, msPerFile = 100 } = {}) {
  const written: string[] = []
  let clock = 0
  const screen = { isTTY, write: (text: string) => written.push(text) }
  const progress = progressOn({ total, screen, now: () => clock })
  for (let done = 1; done <= total; done += 1) {
    clock += msPerFile
    progress.show(done)
  }
  progress.clear()
  return written
}

describe('progress in a log', () => {
  it('is silent for up to twenty files', () => {
    expect(watched(20)).toEqual([])
  })

  it('is a line for each tenth of the files, with the time that is left', () => {
    const lines = watched(1000, { msPerFile: 40 })
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('Đã đọc 100/1000 tệp (10 %), còn khoảng 36 giây\n')
    expect(lines.at(-1)).toBe('Đã đọc 1000/1000 tệp (100 %)\n')
  })

  it('is a line each five seconds when a tenth takes longer', () => {
    expect(watched(100, { msPerFile: 2_500 })).toHaveLength(50)
  })
})

describe('progress on a terminal', () => {
  it('is one line that is written over, and gone in the end', () => {
    const written = watched(3, { isTTY: true })
    expect(written).toHaveLength(4)
    for (const text of written) expect(text.startsWith('\r\u001B[K')).toBe(true)
    expect(written.join('')).not.toContain('\n')
    expect(written.at(-1)).toBe('\r\u001B[K')
  })

  it('is nothing for a single file', () => {
    expect(watched(1, { isTTY: true })).toEqual([])
  })
})
