import { describe, expect, it } from 'vitest'
import { MOST_FILE_BYTES, MOST_FILES_AT_ONCE, SENT_AT_ONCE } from '#src/uploading/limits'
import {
  changed,
  countsOf,
  EMPTY,
  mayRetry,
  nextUp,
  type Queue,
  type SentFile,
  type Standing,
} from './queue'

const files = (count: number, size = 10, prefix = 'hinh') =>
  Array.from({ length: count }, (_, index) => ({
    key: `${prefix}-${index}`,
    file: { name: `${prefix}-${index}.png`, size },
  }))
const add = (queue: Queue<SentFile>, added: ReturnType<typeof files>) =>
  changed(queue, { type: 'add', files: added })
const stand = (queue: Queue<SentFile>, key: string, standing: Standing) =>
  changed(queue, { type: 'stand', key, standing })
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key)

describe('the queue of files', () => {
  it('sends so many at once, in the order in which they were dropped', () => {
    let queue = add(EMPTY, files(5))
    expect(keys(nextUp(queue))).toEqual(['hinh-0', 'hinh-1'])
    queue = stand(queue, 'hinh-0', { status: 'sending', percent: 10 })
    expect(keys(nextUp(queue))).toEqual(['hinh-1'])
    queue = stand(queue, 'hinh-1', { status: 'working' })
    expect(nextUp(queue)).toEqual([])
    queue = stand(queue, 'hinh-0', { status: 'refused', problem: 'hỏng', mayRetry: false })
    expect(keys(nextUp(queue))).toEqual(['hinh-2'])
    expect(SENT_AT_ONCE).toBe(2)
  })

  it('takes no more than a batch holds, and says which files it left out', () => {
    const queue = add(EMPTY, files(MOST_FILES_AT_ONCE + 3))
    expect(queue.items).toHaveLength(MOST_FILES_AT_ONCE)
    expect(queue.turnedAway).toEqual(['hinh-200.png', 'hinh-201.png', 'hinh-202.png'])
  })

  it('has room again for as many as are done', () => {
    let queue = add(EMPTY, files(MOST_FILES_AT_ONCE))
    queue = stand(queue, 'hinh-0', { status: 'cancelled' })
    queue = add(queue, files(2, 10, 'moi'))
    expect(queue.items).toHaveLength(MOST_FILES_AT_ONCE + 1)
    expect(queue.turnedAway).toEqual(['moi-1.png'])
  })

  it.each([
    ['an empty file', 0, /^hinh-0\.png – tệp rỗng/],
    ['a file that is too large', MOST_FILE_BYTES + 1, /^hinh-0\.png – tệp lớn hơn 50 MB/],
  ])('does not send %s', (_, size, says) => {
    const queue = add(EMPTY, files(1, size))
    expect(nextUp(queue)).toEqual([])
    const standing = queue.items[0]?.standing
    expect(standing).toMatchObject({ status: 'refused', mayRetry: false })
    expect(standing && 'problem' in standing && standing.problem).toMatch(says)
  })

  it('cancels what waits and leaves what is under way', () => {
    let queue = stand(add(EMPTY, files(3)), 'hinh-0', { status: 'working' })
    queue = changed(queue, { type: 'cancel-waiting' })
    expect(queue.items.map(({ standing }) => standing.status)).toEqual([
      'working',
      'cancelled',
      'cancelled',
    ])
    expect(queue.items.map(mayRetry)).toEqual([false, true, true])
  })

  it('counts what is open and what needs a look', () => {
    let queue = stand(add(EMPTY, files(4)), 'hinh-0', { status: 'working' })
    queue = stand(queue, 'hinh-1', { status: 'refused', problem: 'hỏng', mayRetry: true })
    expect(countsOf(queue)).toEqual({ total: 4, done: 0, open: 3, problems: 1 })
    queue = changed(queue, { type: 'remove', keys: ['hinh-1', 'hinh-3'] })
    expect(countsOf(queue)).toEqual({ total: 2, done: 0, open: 2, problems: 0 })
  })
})
