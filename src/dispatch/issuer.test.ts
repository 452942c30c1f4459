import { describe, expect, test } from 'vitest'
import { inferIssuer } from './issuer'

describe('the issuer of a dispatch without a header', () => {
  test('has its place where the abbreviation leaves it out', () => {
    const text = 'Công an huyện Ea Kar nhận được Công văn số 865/CAT-PC02 của Công an tỉnh Đắk Lắk.'
    expect(inferIssuer([text], 'CAH')).toBe('Công an huyện Ea Kar')
  })

  test('is nobody who does not speak', () => {
    expect(inferIssuer(['Công an huyện Ea Kar tuần tra ban đêm.'], 'CAH')).toBeNull()
  })
})
