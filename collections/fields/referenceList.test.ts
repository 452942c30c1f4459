import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestStudio, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
beforeAll(async () => {
  studio = await openTestStudio()
})
afterAll(() => studio.close())

const create = async (name: string) => {
  const person = await studio.person('admin', null)
  return studio.payload.create({
    collection: 'hotlines',
    data: { name, call: '113' } as never,
    overrideAccess: false,
    req: await studio.as(person),
  })
}

describe('an entry of a reference list', () => {
  it('is refused with a name that another one bears, at its field and with what to do', async () => {
    await create('Công an phường')
    const refusal = await create('Công an phường').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ValidationError)
    const { errors } = (refusal as ValidationError).data
    expect(errors.map(({ path }) => path)).toEqual(['name'])
    expect(errors[0]?.message).toMatch(/^Đã có mục khác trùng tên này\. Hãy /)
  })

  it('gets an address of its own where its name folds like another', async () => {
    const [first, second] = [await create('Trực ban Lả'), await create('Trực ban La')]
    expect([first.slug, second.slug]).toEqual(['truc-ban-la', 'truc-ban-la-2'])
  })

  it('keeps name and address when it is saved again', async () => {
    const { id, slug } = await create('Tổng đài')
    const data = { name: 'Tổng đài', call: '114' }
    // The test saves as the system.
    const saved = await studio.payload.update({
      ...{ collection: 'hotlines', id, data },
      overrideAccess: true,
    })
    expect(saved).toMatchObject({ slug, call: '114' })
  })
})
