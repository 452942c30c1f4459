import { describe, expect, it } from 'vitest'
import { readDispatch } from '#src/dispatch/index'
import { dispatchText } from '#tests/support/dispatchText'
import { fieldsOf } from './convert'
import { remainingWarnings } from './remainingWarnings'

const reading = readDispatch(
  dispatchText({ number: '     /SYT-VP', date: '… tháng 5 năm 2024' }),
  'cong-van.txt',
)
const fields = fieldsOf(reading, { find: () => null, similar: () => [] })
const left = (corrected: typeof fields) =>
  remainingWarnings(reading.warnings, fields, corrected).map(({ code }) => code)

describe('a doubt of the reader', () => {
  it('stays while what it is about is as it was read', () => {
    expect(left(structuredClone(fields))).toEqual(reading.warnings.map(({ code }) => code))
    expect(left(fields)).toEqual(expect.arrayContaining(['blank-number', 'partial-date']))
  })

  it('goes when a person has corrected that, and only that', () => {
    const number = { ...fields.documentNumber, number: '7' }
    expect(left({ ...fields, documentNumber: number })).not.toContain('blank-number')
    expect(left({ ...fields, documentNumber: number })).toContain('partial-date')
  })

  it('about the whole document is never answered by one field', () => {
    const whole = [{ code: 'not-a-dispatch' }]
    expect(remainingWarnings(whole, fields, { ...fields, subject: 'khác' })).toEqual(whole)
  })

  it('is not answered by an empty text in place of nothing', () => {
    const none = { ...fields, subject: null }
    expect(
      remainingWarnings([{ code: 'no-subject' }], none, { ...none, subject: '' }),
    ).toHaveLength(1)
  })
})
