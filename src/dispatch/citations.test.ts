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

  it('of a joint programme has its type', () => {
    const preamble = ['Thực hiện Chương trình phối hợp số 18/CTrPH-CAT-PN ngày 22/3/2023']
    const citing = { preamble, rest: [], subject: null, ownNumber: '', issuedOn: ISSUED }
    expect(citationsOf(citing)).toMatchObject([{ docType: 'chuong-trinh' }])
  })

  it('has the issuer who provided what it says', () => {
    const text =
      'Qua thông tin do Bộ Công an cung cấp tại Công văn số 4316/BCA-A05, tình hình phức tạp'
    expect(cite([text])).toMatchObject([{ issuer: 'Bộ Công an' }])
  })

  it('that this one follows is not implemented by the document before it', () => {
    const text =
      'Triển khai Công điện số 23/CĐ-TTg của Thủ tướng Chính phủ về việc tiêm chủng, tiếp theo Công văn số 9/BYT-PB của Bộ Y tế'
    expect(cite([text])).toMatchObject([{ above: [] }, { number: '9/BYT-PB', relations: [] }])
  })

  it('of a direction behind a semicolon is one without a number', () => {
    const text =
      'Thực hiện Quyết định số 5/QĐ-BTC của Bộ Tài chính; chỉ đạo của Sở Tài chính về chiến dịch cao điểm'
    expect(cite([text])).toMatchObject([
      { number: '5/QĐ-BTC' },
      { number: null, relations: ['directed-by'], issuer: 'Sở Tài chính' },
    ])
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

  it.each([
    ['Ban Chỉ đạo (theo Quyết định số 5/QĐ-UBND)', '5/QĐ-UBND'],
    ['nhiệm vụ sau khi có Thông báo số 5/TB-UBND', '5/TB-UBND'],
  ])('that only explains, as in "%s", has no relation to this dispatch', (text, number) => {
    expect(cite([text])).toMatchObject([{ number, relations: [] }])
  })

  it.each([
    ['Căn cứ Kết luận 9 KL/TW', '9-KL/TW'],
    ['Căn cứ Quyết định số 9/QĐ_BKHCN', '9/QĐ-BKHCN'],
    ['Căn cứ Công văn số 9/UB-KH &ĐT', '9/UB-KH&ĐT'],
  ])('has its number where its dash or space went wrong: "%s"', (text, number) => {
    expect(cite([text])).toMatchObject([{ number }])
  })

  it.each([
    'Kế hoạch chuyên đề (số 9/KH-BGDĐT ngày 13/3/2020) của Bộ Giáo dục và Đào tạo',
    'Căn cứ Kế hoạch số 9/KH-BGDĐT ngày 13/3/2020 củaBộ Giáo dục và Đào tạo',
    'Ngày 13/3/2020, Bộ Giáo dục và Đào tạo đã ban hành Kế hoạch số 9/KH-BGDĐT về an toàn',
  ])('has its issuer and its day in "%s"', (text) => {
    const [citation] = citationsOf({
      preamble: [text],
      rest: [],
      subject: null,
      ownNumber: '',
      issuedOn: ISSUED,
    })
    expect(citation).toMatchObject({
      number: '9/KH-BGDĐT',
      issuer: 'Bộ Giáo dục và Đào tạo',
      issuedOn: { value: '2020-03-13', precision: 'day' },
    })
  })

  it('of the National Assembly has its whole name', () => {
    const text =
      'Thực hiện Nghị quyết số 9/2025/QH15 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam, Sở có ý kiến'
    expect(cite([text])).toMatchObject([
      { issuer: 'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam' },
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
