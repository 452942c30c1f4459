/** A link that leads nowhere is refused when it is saved, by its words and with what to do. */
import { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '#tests/support/body'
import { openTestStudio, type Person, type TestStudio } from '#tests/support/studio'

let studio: TestStudio
let officer: Person

beforeAll(async () => {
  studio = await openTestStudio()
  officer = await studio.person('officer', await studio.agency('Ủy ban nhân dân phường'))
})
afterAll(() => studio.close())

/** A body with one more paragraph, of one link. */
function linking(url: string, type = 'link') {
  const { root } = bodyOf() as { root: { children: object[] } }
  const element = { direction: null, format: '', indent: 0, version: 1 } as const
  const words = { type: 'text', text: 'Xem thêm', detail: 0, format: 0, mode: 'normal', style: '' }
  const fields = { url, linkType: 'custom', newTab: false }
  const link = { ...element, type, fields, children: [{ ...words, version: 1 }], id: 'a' }
  const paragraph = { ...element, type: 'paragraph', children: [link], textFormat: 0 }
  return { root: { ...root, children: [...root.children, paragraph] } }
}

const save = async (url: string, type?: string) =>
  studio.payload.create({
    collection: 'materials',
    data: { title: `Liên kết ${url}`, kind: 'article', body: linking(url, type) } as never,
    overrideAccess: false,
    req: await studio.as(officer),
  })

describe('a link of a body', () => {
  it.each(['https://chinhphu.vn', 'tel:113', '/tai-lieu/goi-113'])('is kept: %s', async (url) => {
    expect(JSON.stringify((await save(url)).body)).toContain(url)
  })

  it.each([
    ['javascript:alert(1)', 'link'],
    ['javascript:alert(1)', 'autolink'],
    ['data:text/html,x', 'link'],
    ['https://', 'link'],
  ])('is refused at the body: %s, %s', async (url, type) => {
    const refusal = await save(url, type).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ValidationError)
    const [fault] = (refusal as ValidationError).data.errors
    expect(fault?.path).toBe('body')
    expect(fault?.message).toContain('Liên kết “Xem thêm”')
    expect(fault?.message).toMatch(/Hãy nhập địa chỉ bắt đầu bằng https:/)
  })
})
