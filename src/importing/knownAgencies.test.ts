import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { surroundingsOf } from './issuerNames'
import { indexAgencies } from './knownAgencies'

/** The list of agencies as the studio has it: ids are the names. */
const index = (...names: string[]) => {
  const docs = names.map((name) => ({ id: `id:${name}`, names: [{ name }] }))
  return indexAgencies({ find: () => Promise.resolve({ docs }) } as unknown as Payload)
}
const head = (issuer: string, superior: string | null, place: string) =>
  surroundingsOf({ issuer, superior, place, cited: [] })

describe('the agency that a name in a dispatch means', () => {
  it('is the one of the province that the dispatch comes from', async () => {
    const agencies = await index('Sở Y tế tỉnh Sơn La', 'Sở Y tế tỉnh Lạng Sơn')
    const named = 'id:Sở Y tế tỉnh Sơn La'
    expect(agencies.find('SỞ Y TẾ', head('SỞ Y TẾ', 'UBND TỈNH SƠN LA', 'Sơn La'))).toBe(named)
    expect(agencies.find('Sở Y tế', head('Sở Y tế', null, 'Sơn La'))).toBe(named)
    expect(agencies.find('Sở Y tế Sơn La', head('Sở Y tế Sơn La', null, 'Sơn La'))).toBe(named)
    expect(agencies.find('Sở Y tế')).toBeNull()
    expect(agencies.find('Sở Y tế', head('Sở Y tế', null, 'Hà Giang'))).toBeNull()
  })

  it('is found in a city that its date line calls by the bare name', async () => {
    const agencies = await index('Sở Y tế thành phố Đà Nẵng', 'Sở Y tế tỉnh Sơn La')
    const found = agencies.find('SỞ Y TẾ', head('SỞ Y TẾ', null, 'Đà Nẵng'))
    expect(found).toBe('id:Sở Y tế thành phố Đà Nẵng')
  })

  it('is the committee of its level, however short it is written', async () => {
    const agencies = await index('Ủy ban nhân dân tỉnh Sơn La', 'Công an tỉnh Sơn La')
    const around = head('SỞ Y TẾ', 'UBND TỈNH SƠN LA', 'Sơn La')
    expect(agencies.find('UBND tỉnh', around)).toBe('id:Ủy ban nhân dân tỉnh Sơn La')
    expect(agencies.find('Công an tỉnh', around)).toBe('id:Công an tỉnh Sơn La')
    expect(agencies.find('Công an huyện', around)).toBeNull()
  })

  it('is nobody where two fit, or where only the kind of body is the same', async () => {
    const around = head('Hội Nông dân Sơn La', null, 'Sơn La')
    const two = await index('Hội Nông dân tỉnh Sơn La', 'Hội Nông dân thành phố Sơn La')
    expect(two.find('Hội Nông dân Sơn La', around)).toBeNull()
    const twice = await index('Sở Y tế tỉnh Sơn La', 'Sở Y tế tỉnh Sơn La ')
    expect(twice.find('Sở Y tế', head('Sở Y tế', null, 'Sơn La'))).toBeNull()
    const bare = await index('Hội Nông dân tỉnh')
    expect(bare.find('Hội Nông dân', around)).toBeNull()
  })
})
