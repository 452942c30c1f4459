/** How well the reader does on labelled dispatches in our own words; `npm run bench:reader` prints the numbers. */
import { describe, expect, it } from 'vitest'
import { labelledDispatches, type LabelledSet } from '#tests/bench/reader/labelledSets'
import { precisionOf, recallOf, scoreReader } from '#tests/bench/reader/score'

/** What is promised for documents that the reader was not tuned on. */
const LEAST = { precision: 0.98, recall: 0.9 }

describe.each<LabelledSet>(['tuning'])('the %s set', (set) => {
  const { fields, mistakes } = scoreReader(labelledDispatches(set))

  it.each([...fields.keys()].sort())('is read well enough in its %s', (field) => {
    const score = fields.get(field) ?? { right: 0, read: 0, labelled: 0 }
    const wrong = mistakes.filter((mistake) => mistake.field === field)
    expect(precisionOf(score), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST.precision)
    expect(recallOf(score), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST.recall)
  })
})
