/**
 * Sentences of our own from many fields of administration. Each marks in braces what is to be read: `{s:…}` who acts,
 * `{d:…}` who is set to work, `{p:…}` who works with them, `{a:…}` who is reached, `{c:…}` where it is seen or heard.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDispatch } from '#src/dispatch/index'

const SENTENCES = readFileSync('tests/fixtures/dispatches/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
const MARKED = /\{([sdpac]):([^}]*)\}/gu

const letter = (sentence: string): string => `UBND TỈNH HÀ NAM
Số: 12/UBND-NC
Hà Nam, ngày 03 tháng 4 năm 2024
V/v tăng cường công tác tuyên truyền

Kính gửi: Các cơ quan, đơn vị trong tỉnh.

UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
1. ${sentence}
2. Báo cáo kết quả trước ngày 15/6/2024./.

Nơi nhận:
- Như trên;
- Lưu: VT.
`

function readSentence(marked: string) {
  const task = readDispatch(letter(marked.replace(MARKED, '$2')), 'letter.txt').tasks[0]
  const { assignees = [], delegates, partners, audiences, channels } = task ?? {}
  return { s: assignees, d: delegates, p: partners, a: audiences, c: channels }
}

const markedIn = (marked: string, key: string): string[] =>
  [...marked.matchAll(MARKED)].filter(([, of]) => of === key).map(([, , phrase = '']) => phrase)

describe('a point of a letter', () => {
  it.each(SENTENCES)('%s', (marked) => {
    const { s, ...lists } = readSentence(marked)
    for (const [key, read] of Object.entries(lists))
      expect([...(read ?? [])].sort(), key).toEqual(markedIn(marked, key).sort())
    const assignees = markedIn(marked, 's')
    if (assignees.length > 0) expect([...s].sort()).toEqual(assignees.sort())
  })
})
