/** Lists are searched without diacritics and case; what the search sees follows what is saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '#tests/support/body'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
let officer: Person
let administrator: Person

beforeAll(async () => {
  studio = await openTestStudio()
  const agency = await studio.agency('Ủy ban nhân dân phường Đắk Mil')
  officer = await studio.person('officer', agency)
  administrator = await studio.person('admin', null)
})
afterAll(() => studio.close())

type Searched = 'materials' | 'directives' | 'agencies' | 'hotlines' | 'users'

async function create(person: Person, collection: Searched, data: object): Promise<string> {
  const { id } = await studio.payload.create({
    collection,
    data: data as never,
    overrideAccess: false,
    req: await studio.as(person),
  })
  return id
}

async function found(collection: Searched, words: string, person = officer): Promise<string[]> {
  const { docs } = await studio.payload.find({
    collection,
    where: { or: [{ searchText: { like: words } }] },
    overrideAccess: false,
    req: await studio.as(person),
  })
  return docs.map(({ id }) => String(id))
}

describe('the search of a list', () => {
  it.each(['lừa đảo', 'LUA DAO', 'lua dao', 'Lừa'])('finds a material by “%s”', async (words) => {
    const id = await create(officer, 'materials', {
      ...{ title: 'Nhận diện Lừa Đảo qua điện thoại', kind: 'article', body: bodyOf() },
    })
    expect(await found('materials', words)).toContain(id)
  })

  it('follows a new summary, and no longer finds the old one', async () => {
    const id = await create(officer, 'materials', {
      ...{ title: 'Bản tin', kind: 'article', summary: 'Lời cũ độc nhất' },
    })
    await studio.payload.update({
      collection: 'materials',
      id,
      data: { summary: 'Lời mới độc đáo' },
      overrideAccess: false,
      req: await studio.as(officer),
    })
    expect(await found('materials', 'độc đáo')).toEqual([id])
    expect(await found('materials', 'doc nhat')).toEqual([])
  })

  it('finds a directive by its number and by words of its subject', async () => {
    const id = await create(officer, 'directives', {
      documentNumber: { number: '4321', symbol: 'UBND-ĐB' },
      subject: 'Về phòng ngừa đuối nước',
    })
    expect(await found('directives', '4321/ubnd-đb')).toEqual([id])
    expect(await found('directives', 'duoi nuoc')).toEqual([id])
  })

  it('finds agencies, hotlines and accounts alike', async () => {
    const hotline = await create(administrator, 'hotlines', {
      name: 'Đường dây nóng',
      call: '1800',
    })
    expect(await found('hotlines', 'duong day')).toEqual([hotline])
    expect(await found('hotlines', '1800')).toEqual([hotline])
    expect(await found('agencies', 'dak mil')).toHaveLength(1)
    expect(await found('users', officer.email, administrator)).toEqual([officer.id])
  })

  it('cannot be told from outside what it sees', async () => {
    const id = await create(officer, 'materials', {
      ...{ title: 'Thường', kind: 'article', searchText: 'chuyện khác' },
    })
    expect(await found('materials', 'chuyen khac')).not.toContain(id)
  })
})
