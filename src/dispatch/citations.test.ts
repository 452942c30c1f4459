import { describe, expect, it } from 'vitest'
import { citationsOf, firstCitations, MOST_CITATIONS } from './citations'

const ISSUED = { value: '2025-02-10', precision: 'day' } as const

const cite = (preamble: string[], rest: string[] = []) =>
  citationsOf({ preamble, rest, subject: null, ownNumber: '1/UBND-NC', issuedOn: ISSUED }).map(
    ({ number, relations, implements: above, issuer }) => ({ number, relations, above, issuer }),
  )

describe('a citation', () => {
  it.each([
    ['Thực hiện Kế hoạch số 5/KH-UBND', 'implements'],
    ['Căn cứ Nghị định số 15/2020/NĐ-CP', 'implements'],
    ['Sở nhận được Công văn số 5/UBND-NC', 'received'],
    ['Công văn này thay thế Công văn số 5/UBND-NC', 'replaces'],
    ['sửa đổi, bổ sung Quyết định số 5/QĐ-UBND', 'amends'],
    ['Gửi kèm Công văn số 5/UBND-NC', 'attaches'],
    ['Công văn số 5/UBND-NC (gửi kèm)', 'attaches'],
  ])('in "%s" is one of %s', (text, relation) => {
    expect(cite([text])).toMatchObject([{ relations: [relation] }])
  })

  it('gathers its relations when it comes twice', () => {
    const once = cite(
      ['UBND xã nhận được Kế hoạch số 5/KH-UBND của UBND huyện.'],
      ['làm theo Kế hoạch số 5/KH-UBND (đính kèm)'],
    )
    expect(once).toEqual([
      {
        number: '5/KH-UBND',
        relations: ['received', 'implements', 'attaches'],
        above: [],
        issuer: 'UBND huyện',
      },
    ])
  })

  it('named in another one’s title is implemented by that one too', () => {
    const text =
      'Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh về triển khai Chỉ thị số 6/CT-TTg của Thủ tướng Chính phủ; Công văn số 7/CAT-PV01'
    expect(cite([text])).toMatchObject([
      { number: '5/KH-UBND', above: ['6/CT-TTg'] },
      { number: '6/CT-TTg', relations: ['implements'], issuer: 'Thủ tướng Chính phủ' },
      { number: '7/CAT-PV01', relations: ['implements'], above: [] },
    ])
  })

  it('changed by another one has no relation to this dispatch', () => {
    const text = 'Căn cứ Nghị định số 14/2022/NĐ-CP sửa đổi, bổ sung Nghị định số 15/2020/NĐ-CP'
    expect(cite([text])).toMatchObject([
      { number: '14/2022/NĐ-CP', relations: ['implements'] },
      { number: '15/2020/NĐ-CP', relations: [] },
    ])
  })

  it('in a list under "Căn cứ:" is a ground', () => {
    const grounds = ['Căn cứ:', 'Kế hoạch số 5/KH-UBND;', 'Công văn số 7/CAT-PV01.']
    expect(cite(grounds).map(({ relations }) => relations)).toEqual([
      ['implements'],
      ['implements'],
    ])
  })

  it('may be a direction without a number', () => {
    expect(cite(['Thực hiện ý kiến chỉ đạo của Chủ tịch UBND huyện về việc trên.'])).toEqual([
      { number: null, relations: ['directed-by'], above: [], issuer: 'Chủ tịch UBND huyện' },
    ])
  })

  it('reads Cục Thuế, not Chỉ thị, when the word before is Công văn', () => {
    const [citation] = citationsOf({
      preamble: ['Căn cứ Công văn số 12/CT-TTHT ngày 03/4/2024 của Cục Thuế tỉnh về hóa đơn'],
      rest: [],
      subject: null,
      ownNumber: '',
      issuedOn: ISSUED,
    })
    expect(citation).toMatchObject({ docType: 'cong-van', issuer: 'Cục Thuế tỉnh' })
  })

  it.each([
    'Tổ công tác Đề án 06/CP',
    'ngày 20/11',
    'và/hoặc',
    'loa 24/7',
    'mẫu 02/ĐK',
    'Công văn này',
  ])('is not in "%s"', (text) => {
    expect(cite([`Thực hiện ${text}`])).toEqual([])
  })

  it('is not the dispatch itself', () => {
    expect(cite(['Thực hiện Công văn số 1/UBND-NC'])).toEqual([])
  })
})

describe('citations without end', () => {
  const numbered = (count: number, implemented = 0) =>
    Array.from({ length: count }, (_, index) => ({
      number: `${index + 1}/UBND-NC`,
      docType: null,
      issuedOn: null,
      issuer: null,
      relations: [],
      implements: Array.from({ length: implemented }, (_above, row) => `${row + 1}/KH-UBND`),
    }))

  it('are read as far as a dispatch could mean them', () => {
    const many = numbered(MOST_CITATIONS + 1)
    expect(firstCitations(many)).toEqual({ citations: many.slice(0, -1), hasMore: true })
    const whole = numbered(MOST_CITATIONS)
    expect(firstCitations(whole)).toEqual({ citations: whole, hasMore: false })
  })

  it('count the documents that they implement', () => {
    expect(firstCitations(numbered(MOST_CITATIONS, 9)).citations).toHaveLength(MOST_CITATIONS / 10)
    expect(firstCitations(numbered(1, MOST_CITATIONS)).citations).toEqual([])
  })
})
