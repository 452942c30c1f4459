import { expect, it } from 'vitest'
import { momentOf } from './moment'

it('is said in Vietnam time, the day before the year', () => {
  expect(momentOf('2026-11-19T17:05:00.000Z')).toBe('00:05 ngày 20/11/2026')
})
