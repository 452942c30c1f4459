import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedWords, slugOf } from './fold'

describe('folding', () => {
  it.each([
    ['Đắk Nông', 'dak nong'],
    ['ĐẮK NÔNG', 'dak nong'],
    ['lừa đảo', 'lua dao'],
    ['Thừa Thiên – Huế', 'thua thien – hue'],
    ['Ðông', 'dong'],
    ['nghĩa ưỡn ướt ễnh ượng', 'nghia uon uot enh uong'],
    ['', ''],
  ])('takes the marks and the case from %s', (text, expected) => expect(fold(text)).toBe(expected))

  it('folds composed and decomposed writing alike', () => {
    const text = 'Cảnh giác thủ đoạn lừa đảo'
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
  })

  it('changes nothing the second time', () => {
    const vietnamese = fc.string({
      unit: fc.constantFrom(...'aăâbdđeêoôơuưyÀẢÃÁẠĐẰỆỘỰ0123 -/.,"'),
    })
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('the words of a text', () => {
  it.each([
    ['Gọi 113, đừng chờ!', ['goi', '113', 'dung', 'cho']],
    ['1384/UBND-NC', ['1384', 'ubnd', 'nc']],
    ['Công văn số 05', ['cong', 'van', 'so', '05']],
    ['  \n\t', []],
    ['…!?', []],
  ])('of %j are its runs of letters and digits', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })
})

describe('a slug', () => {
  it.each([
    ['Không chuyển tiền cho người lạ', 'khong-chuyen-tien-cho-nguoi-la'],
    ['  Đắk  Nông --- 2024 ', 'dak-nong-2024'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>', 'script'],
    ['!!!', ''],
    ['', ''],
  ])('of %j is %j', (title, slug) => expect(slugOf(title)).toBe(slug))

  it.each([
    ['one letter too long for', 6, 'mot'],
    ['exactly as long as', 7, 'mot-hai'],
    ['one letter shorter than', 8, 'mot-hai'],
  ])('ends at a word that is %s its limit', (_how, limit, slug) => {
    expect(slugOf('Một hai ba', limit)).toBe(slug)
  })

  it('cuts a single word only when it is longer than everything allowed', () => {
    expect(slugOf('a'.repeat(100))).toBe('a'.repeat(80))
    expect(slugOf(`${'a'.repeat(100)} b`)).toBe('a'.repeat(80))
  })

  it('is safe in an address and stays what it is when made again', () => {
    const title = fc.string({ unit: fc.constantFrom(...'aĐđệ9 -/.?#%&<>"\'\\\u0000') })
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})

it('makes no words of the marks of a page in a title', () => {
  expect(slugOf('Cảnh báo <b>khẩn</b>: gọi 113<br/>ngay')).toBe('canh-bao-khan-goi-113-ngay')
  expect(slugOf('Nợ < 5 triệu và > 3 triệu')).toBe('no-5-trieu-va-3-trieu')
})
