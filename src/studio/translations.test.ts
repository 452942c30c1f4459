import { vi } from '@payloadcms/translations/languages/vi'
import { describe, expect, it } from 'vitest'
import { LIBRARY_WORDS, MARKUP_TEXT } from '#src/admin/PayloadMarkup/text'
import { foreignWords } from '#tests/support/screens/englishWords'
import { STUDIO_TRANSLATIONS } from './translations'

/** Payload's sentences with ours in their place, as the studio says them: key and words. */
function spoken(): [key: string, words: string][] {
  const own: Record<string, Record<string, string>> = STUDIO_TRANSLATIONS.vi
  return Object.entries(vi.translations as Record<string, Record<string, string>>).flatMap(
    ([group, sentences]) =>
      Object.entries({ ...sentences, ...own[group] }).map(([key, words]): [string, string] => [
        `${group}:${key}`,
        words,
      ]),
  )
}

const withoutMarkup = (words: string): string => words.replace(/\{\{\w+\}\}|<[^>]*>/g, ' ')

describe('the sentences of the studio', () => {
  it('are in Vietnamese, every one that Payload may say', () => {
    const foreign = spoken().flatMap(([key, words]) => {
      const found = foreignWords(withoutMarkup(words))
      return found.length > 0 ? [`${key}: ${found.join(', ')}`] : []
    })
    expect(spoken().length).toBeGreaterThan(400)
    expect(foreign).toEqual([])
  })
})

describe('the words that Payload’s controls are given', () => {
  it('are in Vietnamese', () => {
    const own = Object.values(MARKUP_TEXT).filter((words) => typeof words === 'string')
    const all = [...Object.values(LIBRARY_WORDS), ...own]
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter((words) => foreignWords(words).length > 0)).toEqual([])
  })
})

describe('the search for words that are not Vietnamese', () => {
  it.each([
    ['Save changes', ['Save', 'changes']],
    ['Lưu changes rồi thoát', ['changes']],
    ['Sign out', ['Sign', 'out']],
    ['Chọn file để tải lên', ['file']],
    ['Nov 25', ['Nov']],
  ])('finds them in “%s”', (text, words) => {
    expect(foreignWords(text)).toEqual(words)
  })

  it.each([
    'Bản nháp: trong khi chưa gửi duyệt thì không công khai',
    'Tệp PDF, Word; nhắn qua Zalo',
    'ubnd@phuong.example.vn, https://example.vn/lua-dao, to-roi-mot-trang.pdf, 1384/UBND-NC',
    'Quy trình hai hoa xoay quanh, khuya, uy, oong',
  ])('finds none in “%s”', (text) => {
    expect(foreignWords(text)).toEqual([])
  })
})
