import { describe, expect, it } from 'vitest'
import { nameOn } from './agencyName'

const NAMES = [
  { name: 'UBND huyện Võ Nhai', validFrom: null, validTo: '2025-06-30' },
  { name: 'UBND xã Võ Nhai', validFrom: '2025-07-01', validTo: null },
]

describe('the name of an agency', () => {
  it.each([
    ['2025-06-29', 'UBND huyện Võ Nhai'],
    ['2025-06-30', 'UBND huyện Võ Nhai'],
    ['2025-07-01', 'UBND xã Võ Nhai'],
  ])('on %s is %s', (day, name) => {
    expect(nameOn(NAMES, day)).toBe(name)
    expect(nameOn([...NAMES].reverse(), day)).toBe(name)
  })

  it('is the last one borne when its span is over', () => {
    const ended = [{ name: 'Phòng VHTT', validFrom: '2020-01-01', validTo: '2021-12-31' }]
    expect(nameOn(ended, '2024-11-20')).toBe('Phòng VHTT')
  })
})
