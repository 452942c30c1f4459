import { describe, expect, it } from 'vitest'
import { foldedWords } from '#src/domain/fold'
import { ReleaseLog } from '../../../tests/support/releases'
import { SearchIndex } from './searchIndex'

function indexOf(...texts: { title?: string; summary?: string; body?: string }[]) {
  const log = new ReleaseLog()
  const index = new SearchIndex()
  const releases = texts.map(({ title = '', summary = '', body = '' }, number) => {
    const content = { title, summary, body: { html: '', text: body } }
    return log.releaseOf('materials', { documentId: `m${number}`, content })
  })
  for (const release of releases) index.add(release)
  return (question: string) => {
    const { relevanceOf } = index.find(foldedWords(question))
    return releases
      .filter((release) => relevanceOf(release) !== null)
      .sort((left, right) => (relevanceOf(right) ?? 0) - (relevanceOf(left) ?? 0))
      .map(({ documentId }) => documentId)
  }
}

describe('searching', () => {
  it('finds words without their diacritics, and đ as d', () => {
    const find = indexOf({ title: 'Phòng chống lừa đảo tại Đắk Nông' })
    for (const question of ['lua dao', 'LỪA ĐẢO', 'đắk', 'dak nong']) {
      expect(find(question)).toEqual(['m0'])
    }
  })

  it('finds beginnings of words, and nothing from their middle', () => {
    const find = indexOf({ title: 'Chuyển khoản' })
    expect(find('chuy kho')).toEqual(['m0'])
    expect(find('uyen')).toEqual([])
  })

  it('wants every word, wherever each of them stands', () => {
    const find = indexOf({ title: 'Cuộc gọi', body: 'giả danh công an' }, { title: 'Cuộc gọi' })
    expect(find('goi cong an')).toEqual(['m0'])
  })

  it('puts title hits before summary hits before body hits', () => {
    const find = indexOf({ body: 'mã độc' }, { summary: 'mã độc' }, { title: 'mã độc' })
    expect(find('ma doc')).toEqual(['m2', 'm1', 'm0'])
  })

  it('finds composed and decomposed spellings alike', () => {
    const find = indexOf({ body: 'lừa đảo'.normalize('NFD') }, { body: 'lừa đảo' })
    expect(find('lừa'.normalize('NFD'))).toEqual(['m0', 'm1'])
  })

  it('finds nothing for a question without words', () => {
    expect(indexOf({ title: 'Cuộc gọi' })('')).toEqual([])
  })
})
