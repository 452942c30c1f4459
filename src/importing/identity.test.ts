/** What `npm run import` takes for the same directive, for the cited one and for a used number. */
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '#src/domain/partialDate'
import {
  isMeant,
  isSameDirective,
  isStubOf,
  readWholeNumber,
  reusesNumber,
  type Identity,
  type Known,
} from './identity'

interface Words extends Partial<Omit<Known, 'issuedOn'>> {
  issuedOn?: string | null
}

const known = ({ issuedOn = '2024-03-12', ...words }: Words = {}): Known => ({
  id: 'a',
  number: '77',
  symbol: 'SYT-VP',
  issuer: 'so y te tinh son la',
  subject: 'nhắc người bệnh đề phòng cuộc gọi giả danh',
  docType: 'cong-van',
  agency: 'y-te',
  key: null,
  isStub: false,
  isUntouched: true,
  isTrashed: false,
  ...words,
  issuedOn: issuedOn === null ? null : parsePartialDate(issuedOn),
})
const read: (words?: Words) => Identity = known
const ANOTHER_SUBJECT = 'kiểm tra bếp ăn tập thể'

describe('the same directive', () => {
  it.each<[string, Words, Words]>([
    ['issuer, symbol, number and year', {}, { issuedOn: '2024-03' }],
    ['an issuer in full and without its place, on one day', {}, { issuer: 'so y te' }],
    ['a subject of which one reading has less', {}, { subject: 'nhắc người bệnh đề phòng' }],
    [
      'a blank number, one subject, one month',
      { number: null },
      { number: null, issuedOn: '2024-03' },
    ],
    ['no date, but one subject', { issuedOn: null }, {}],
    [
      'neither number nor symbol, but all the rest',
      { number: null, symbol: null },
      { number: null, symbol: null },
    ],
  ])('has %s', (_what, here, words) => {
    expect(isSameDirective(known(here), read(words))).toBe(true)
  })

  it.each<[string, Words, Words]>([
    ['another year', {}, { issuedOn: '2023-03-12' }],
    ['another symbol', {}, { symbol: 'SYT-NVY' }],
    ['another province', {}, { issuer: 'so y te tinh lang son' }],
    ['a number where the other has none', {}, { number: null }],
    ['an issuer without its place and another day', {}, { issuer: 'so y te', issuedOn: '2024' }],
    ['another subject', {}, { subject: ANOTHER_SUBJECT }],
    ['a blank number and another subject', { number: null }, { number: null, subject: 'khác' }],
    ['a blank number and another month', { number: null }, { number: null, issuedOn: '2024-04' }],
    ['only itself for a stub', { isStub: true }, {}],
    [
      'neither number nor symbol nor date',
      { number: null, symbol: null, issuedOn: null },
      { number: null, symbol: null, issuedOn: null },
    ],
  ])('is not the one with %s', (what, here, words) => {
    const isPrefixOfDay = what.startsWith('an issuer without')
    const other = isPrefixOfDay ? { ...words, issuedOn: '2024-03-13' } : words
    expect(isSameDirective(known(here), read(other))).toBe(false)
  })
})

describe('a citation', () => {
  it.each<[string, Words, Words]>([
    ['by issuer, without a date', {}, { issuedOn: null }],
    ['by date, without an issuer', {}, { issuer: '' }],
    ['by date, of a level only', {}, { issuer: 'so y te' }],
    ['by number alone, within its own agency', {}, { issuer: '', issuedOn: null }],
  ])('means a directive %s', (_what, here, words) => {
    expect(isMeant(known(here), read(words), 'y-te')).toBe(true)
  })

  it.each<[string, Words]>([
    ['of another issuer, though number and day agree', { issuer: 'so y te tinh lang son' }],
    ['of another day', { issuedOn: '2024-03-13' }],
    ['of another symbol', { symbol: 'SYT-NVY' }],
    ['of another agency, by number alone', { issuer: '', issuedOn: null }],
  ])('does not mean one %s', (_what, words) => {
    expect(isMeant(known(), read(words), 'cong-an')).toBe(false)
  })

  it('leaves a stub that the document itself completes, and nothing else does', () => {
    const stub = known({ isStub: true, issuer: 'so y te', subject: '', docType: null })
    expect(isStubOf(stub, read(), null)).toBe(true)
    expect(isStubOf(known(), read(), null)).toBe(false)
    expect(isStubOf({ ...stub, number: null }, read({ number: null }), null)).toBe(false)
  })
})

describe('a number', () => {
  it('is used twice when issuer, type and year are one and the subjects are two', () => {
    expect(reusesNumber(known(), read({ subject: ANOTHER_SUBJECT }))).toBe(true)
    expect(reusesNumber(known({ symbol: 'SYT-NVY' }), read({ subject: ANOTHER_SUBJECT }))).toBe(
      true,
    )
  })

  it.each<Words>([
    {},
    { issuedOn: '2023-03-12', subject: ANOTHER_SUBJECT },
    { docType: 'ke-hoach', subject: ANOTHER_SUBJECT },
    { issuer: 'so y te tinh lang son', subject: ANOTHER_SUBJECT },
    { number: null, subject: ANOTHER_SUBJECT },
  ])('is used once otherwise: %o', (words) => {
    expect(reusesNumber(known({ number: words.number ?? '77' }), read(words))).toBe(false)
  })

  it.each([
    ['303/CAT-PA05', { number: '303', symbol: 'CAT-PA05', year: null }],
    ['18-NQ/TW', { number: '18', symbol: 'NQ/TW', year: null }],
    ['30/2020/NĐ-CP', { number: '30', symbol: 'NĐ-CP', year: 2020 }],
  ])('is read from a citation: %s', (whole, parts) => {
    expect(readWholeNumber(whole)).toMatchObject(parts)
  })

  it.each([null, '/SYT-VP', 'không số'])('is none in a citation of %s', (whole) => {
    expect(readWholeNumber(whole)).toBeNull()
  })
})
