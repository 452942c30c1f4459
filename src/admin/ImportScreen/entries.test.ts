import { describe, expect, it } from 'vitest'
import type { ReadAnswer } from '#src/importing/screen/answers'
import { readDispatch } from '#src/dispatch/index'
import { fieldsOf } from '#src/importing/screen/convert'
import {
  isConfirmable,
  isDoubtful,
  isTwin,
  MOST_ENTRIES,
  newEntry,
  reduce,
  type Entry,
} from './entries'

const fields = fieldsOf(readDispatch('Số: 77/SYT-VP\nV/v đề phòng cuộc gọi lạ', 'a.txt'), {
  find: () => null,
  similar: () => [],
})
const match = { kind: 'new', directive: null, citations: [], warnings: [] } as const
const answer = {
  ...{ hash: 'h', isScanned: false, text: 'x', isTextCut: false, fields, evidence: [] },
  ...{ warnings: [], agencyNames: {}, match },
} as unknown as ReadAnswer

const entry = (id: string) => newEntry(id, new File(['x'], `${id}.txt`))
const read = (entries: readonly Entry[], id = 'a') => reduce(entries, { type: 'read', id, answer })
const corrected = (entries: readonly Entry[]) => {
  const [first] = entries
  if (!first?.fields) throw new Error('nothing was read')
  return reduce(entries, { type: 'edited', id: 'a', fields: { ...first.fields, subject: 'mới' } })
}

describe('what a person has corrected', () => {
  it('stays through a refused save', () => {
    const saved = reduce(corrected(read([entry('a')])), { type: 'saving', id: 'a' })
    const [after] = reduce(saved, { type: 'not-saved', id: 'a', problem: { title: 'Lỗi' } })
    expect(after).toMatchObject({ state: 'read', problem: { title: 'Lỗi' } })
    expect(after?.fields?.subject).toBe('mới')
  })

  it('stays when the file is read once more after the page was loaded anew', () => {
    const [again] = read(corrected(read([entry('a')])))
    expect(again?.fields?.subject).toBe('mới')
  })

  it('goes when the person wants it as it was read', () => {
    const [after] = reduce(corrected(read([entry('a')])), { type: 'reset', id: 'a' })
    expect(after).toMatchObject({ isCorrected: false })
    expect(after?.fields?.subject).toBe(fields.subject)
  })
})

it('of a secret document neither file nor words stay in the list', () => {
  const problem = { title: 'Có dấu mật' }
  const [after] = reduce(corrected(read([entry('a')])), {
    type: 'refused',
    id: 'a',
    state: 'secret',
    problem,
  })
  expect(after).toMatchObject({
    state: 'secret',
    file: null,
    fields: null,
    answer: null,
    match: null,
  })
})

describe('an entry', () => {
  it('may be confirmed once it is read and would write something', () => {
    const [fresh] = [entry('a')]
    expect(isConfirmable(fresh)).toBe(false)
    const [ready] = read([fresh])
    expect(ready && isConfirmable(ready)).toBe(true)
    const duplicate = { ...match, kind: 'duplicate' as const, citations: [], warnings: [] }
    const [known] = reduce(read([fresh]), { type: 'matched', id: 'a', match: duplicate })
    expect(known && isConfirmable(known)).toBe(false)
  })

  it('that is hardly a dispatch is not saved before a person says that it is one', () => {
    const doubted = { ...answer, warnings: [{ code: 'perhaps-not-a-dispatch', message: '' }] }
    const entries = reduce([entry('a')], { type: 'read', id: 'a', answer: doubted })
    expect(entries.map(isDoubtful)).toEqual([true])
    expect(entries.map(isConfirmable)).toEqual([false])
    const accepted = reduce(entries, { type: 'accepted', id: 'a' })
    expect(accepted.map(isDoubtful)).toEqual([false])
    expect(accepted.map(isConfirmable)).toEqual([true])
    expect(corrected(entries).map(isDoubtful)).toEqual([false])
  })

  it('with the bytes of an earlier one is its twin, and the earlier one is not', () => {
    const both = read(read([entry('a'), entry('b')], 'a'), 'b')
    expect(both.map((one) => isTwin(one, both))).toEqual([false, true])
  })
})

it('the list never grows beyond fifty', () => {
  const many = Array.from({ length: 40 }, (_, index) => entry(`e${index}`))
  const entries = reduce(reduce([], { type: 'added', entries: many }), {
    type: 'added',
    entries: many,
  })
  expect(entries).toHaveLength(MOST_ENTRIES)
})
