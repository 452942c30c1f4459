import { describe, expect, it } from 'vitest'
import type { ReadAnswer } from '#src/importing/screen/answers'
import type { EditedFields } from './edited'
import { newEntry, type Entry } from './entries'
import { forget, isKept, keepEntry, keepFile, restore } from './storage'

function memory(room = Infinity) {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

const file = new File(['Kính gửi: các xã'], 'cong-van.txt')
const fields = { subject: 'đã sửa' } as EditedFields
const readEntry = (id: string): Entry => ({
  ...newEntry(id, file),
  state: 'read',
  answer: { hash: 'h' } as ReadAnswer,
  fields,
  isCorrected: true,
})

describe('after a reload', () => {
  it('the list is as it was: order, corrections and files', async () => {
    const store = memory()
    for (const [at, id] of ['b', 'a'].entries()) {
      keepEntry(store, 'u1', readEntry(id), at)
      await keepFile(store, 'u1', readEntry(id))
    }
    const [first, second] = restore(store, 'u1')
    expect([first?.id, second?.id]).toEqual(['b', 'a'])
    expect(first).toMatchObject({
      state: 'waiting',
      fields: { subject: 'đã sửa' },
      isCorrected: true,
    })
    expect(await first?.file?.text()).toBe('Kính gửi: các xã')
  })

  it('a file that was too large is asked for again, the corrections stay', async () => {
    const store = memory(600)
    const large = { ...readEntry('a'), file: new File(['x'.repeat(2000)], 'lon.pdf') }
    keepEntry(store, 'u1', large, 0)
    await keepFile(store, 'u1', large)
    expect(restore(store, 'u1')).toMatchObject([{ state: 'missing', file: null, fields }])
  })

  it('another person finds nothing, and nothing of the first stays', async () => {
    const store = memory()
    keepEntry(store, 'u1', readEntry('a'), 0)
    await keepFile(store, 'u1', readEntry('a'))
    expect(restore(store, 'u2')).toEqual([])
    expect(store.kept.size).toBe(0)
  })
})

it('a confirmed one keeps its link only', async () => {
  const store = memory()
  await keepFile(store, 'u1', readEntry('a'))
  const outcome = { status: 'created', directive: { id: 'd', title: 't' }, warnings: [] } as const
  keepEntry(
    store,
    'u1',
    { ...readEntry('a'), state: 'done', outcome: { ...outcome, warnings: [] } },
    0,
  )
  expect(restore(store, 'u1')).toMatchObject([{ state: 'done', outcome, fields: null, file: null }])
})

it('nothing is kept of what the server has not read, nor of a secret document', () => {
  expect(isKept(newEntry('a', file))).toBe(false)
  expect(isKept({ ...newEntry('a', file), state: 'failed' })).toBe(false)
  expect(isKept({ ...readEntry('a'), state: 'secret' })).toBe(false)
  expect(isKept(readEntry('a'))).toBe(true)
})

it('what is taken off the list is gone', async () => {
  const store = memory()
  keepEntry(store, 'u1', readEntry('a'), 0)
  await keepFile(store, 'u1', readEntry('a'))
  forget(store, 'u1', 'a')
  expect(store.kept.size).toBe(0)
})
