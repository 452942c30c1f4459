/** What a Word file says when a person looks at it, and nothing of what only lies in it. */
import { describe, expect, it } from 'vitest'
import { paragraphOf } from '#tests/support/dispatchFiles/docxOf'
import { toTcvn3Characters, toVniCharacters } from '#tests/support/dispatchFiles/oldEncodings'
import { docxAround, part } from '#tests/support/dispatchFiles/wordParts'
import { zipOf } from '#tests/support/dispatchFiles/zip'
import { readDocx } from './readDocx'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const cell = (...texts: string[]) =>
  `<w:tc>${texts.map((text) => paragraphOf(text)).join('') || '<w:p/>'}</w:tc>`
const table = (...rows: string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

const linesOf = async (body: string, others = {}) =>
  (await readDocx(docxAround(body, others))).split('\n').filter(Boolean)

describe('the text of a Word file', () => {
  it('has inserted words, and neither deleted nor hidden ones', async () => {
    const body = paragraph(
      `${run('Giao ')}<w:del>${run('Sở A')}</w:del><w:ins>${run('Sở B')}</w:ins>${run(' bí mật', '<w:vanish/>')}${run(' chủ trì.')}`,
      '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange>',
    )
    expect(await linesOf(body)).toEqual(['Giao Sở B chủ trì.'])
  })

  it('joins paragraphs whose end was deleted, and drops deleted rows and moved text', async () => {
    const ended = paragraph(run('Một '), '<w:rPr><w:del/></w:rPr>')
    const moved = paragraph(
      `<w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo>`,
    )
    const rows = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}</w:tr><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`
    const body = `${ended}${paragraph(run('hai'))}${moved}${rows}`
    expect(await linesOf(body)).toEqual(['Một hai', 'mới', 'a | b'])
  })

  it('leaves headers and footers out, but not a secrecy mark that stands only there', async () => {
    const body = paragraphOf('Giao Sở A chủ trì.')
    const header = part('hdr', paragraphOf('Trang 2'))
    expect(await linesOf(body, { header1: header })).toEqual(['Giao Sở A chủ trì.'])
    const marked = part('ftr', paragraphOf('T Ố I  M Ậ T'))
    expect(await linesOf(body, { header1: header, footer2: marked })).toEqual([
      'T Ố I  M Ậ T',
      'Giao Sở A chủ trì.',
    ])
  })

  const WORD_ART = '<w:r><w:pict><v:shape><v:textpath string="TUYỆT MẬT"/></v:shape></w:pict></w:r>'
  const DRAWN =
    '<w:r><w:drawing><a:p><a:r><a:t>TUYỆT </a:t></a:r><a:r><a:t>MẬT</a:t></a:r></a:p></w:drawing></w:r>'
  const STAND_IN = `<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('TUYỆT MẬT'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const MARKED = ['TUYỆT MẬT', 'Giao Sở A chủ trì.']

  it.each([
    ['WordArt', WORD_ART],
    ['a drawing', DRAWN],
    ['a shape for older programs', STAND_IN],
  ])(
    'has a secrecy mark in %s, of the text or a margin, and no other words of it',
    async (_in, art) => {
      const body = paragraphOf('Giao Sở A chủ trì.')
      expect(await linesOf(body + paragraph(art))).toEqual(MARKED)
      expect(await linesOf(body, { header1: part('hdr', paragraph(art)) })).toEqual(MARKED)
      expect(await linesOf(body + paragraph(art.replaceAll('MẬT', 'VỜI')))).toEqual([MARKED[1]])
    },
  )

  it('has a secrecy mark that is a note, and not a note about marks', async () => {
    const body = paragraphOf('Giao Sở A chủ trì.')
    const notes = (text: string) => ({ footnotes: part('footnotes', paragraphOf(text)) })
    expect(await linesOf(body, notes('TUYỆT MẬT'))).toEqual(MARKED)
    expect(await linesOf(body, notes('Văn bản độ TUYỆT MẬT gửi riêng.'))).toEqual([MARKED[1]])
  })

  it('has a label of secrecy in a footer as a mark', async () => {
    const footer = part('ftr', paragraphOf('Trang 2, độ mật: mật'))
    const body = paragraphOf('Giao Sở A chủ trì.')
    expect(await linesOf(body, { footer1: footer })).toEqual(['MẬT', MARKED[1]])
  })

  it('writes small capitals as capitals, which end without touching others', async () => {
    const small = run('mật', '<w:smallCaps/>')
    const large = run('Sở a', '<w:caps/><w:smallCaps w:val="0"/>')
    expect(await linesOf(paragraph(small) + paragraph(large))).toEqual(['MẬT', 'SỞ A'])
  })

  it('keeps soft breaks and tabs, and writes capitals as they are shown', async () => {
    const body = `${paragraph(`${run('Ủy ban nhân dân', '<w:caps/>')}<w:r><w:br/></w:r>${run('tỉnh')}<w:r><w:tab/><w:t>Cộng</w:t></w:r>`)}`
    expect(await readDocx(docxAround(body))).toBe('ỦY BAN NHÂN DÂN\ntỉnh\tCộng')
  })

  it('takes capitals and fonts from styles, and the run has the last word', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/></w:style>',
    )
    const body = paragraph(
      `${run('sở y tế ')}${run('Hà', '<w:caps w:val="0"/>')}`,
      '<w:pStyle w:val="Head"/>',
    )
    expect(await linesOf(body, { styles })).toEqual(['SỞ Y TẾ Hà'])
  })

  it('reads runs in the fonts of old codes, capitals by their font', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    const body = [
      paragraph(run(toTcvn3Characters('ủy ban nhân dân'), font('.VnTimeH'))),
      paragraph(run(toTcvn3Characters('Sở Y tế đề nghị'), font('.VnTime'))),
      paragraph(`${run('Co', font('VNI-Times'))}${run('äng hoøa', font('VNI-Times'))}`),
      paragraph(run('đã là Unicode', font('.VnTime'))),
    ].join('')
    expect(await linesOf(body)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Sở Y tế đề nghị',
      'Cộng hòa',
      'đã là Unicode',
    ])
  })

  it('reads a whole text in an old code whose fonts have been lost', async () => {
    const text = 'Ủy ban nhân dân tỉnh đề nghị các sở, ban, ngành'
    expect(await linesOf(paragraphOf(toVniCharacters(text)))).toEqual([text])
  })

  it('has a text box once, before the paragraph that holds it', async () => {
    const box = (kind: string) => `<w:txbxContent>${paragraphOf(kind)}</w:txbxContent>`
    const body = paragraph(
      `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${box('HỎA TỐC')}</mc:Choice><mc:Fallback>${box('HỎA TỐC')}</mc:Fallback></mc:AlternateContent></w:r>${run('Số: 12/UBND-VX')}`,
    )
    expect(await linesOf(body)).toEqual(['HỎA TỐC', 'Số: 12/UBND-VX'])
  })

  it('has no page numbers, headers, field codes or notes of the program', async () => {
    const body = paragraph(
      `<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>${run('Kính gửi: Sở Y tế')}`,
    )
    const header1 = part('hdr', paragraphOf('Trang 3'))
    expect(await linesOf(body, { header1 })).toEqual(['Kính gửi: Sở Y tế'])
  })

  it('is read under any prefix of the namespace, the strict one too', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const document = `<d:document xmlns:d="${strict}"><d:body><d:p><d:r><d:t>Sở Y tế</d:t></d:r></d:p></d:body></d:document>`
    const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document }
    expect(await readDocx(zipOf(parts))).toBe('Sở Y tế')
  })
})

describe('tables of a Word file', () => {
  it('at the head are read one column after the other', async () => {
    const head = table(
      `${cell('ỦY BAN NHÂN DÂN', 'TỈNH A')}${cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}`,
      `${cell('Số: 5/UBND-NC', 'V/v cảnh báo\nlừa đảo')}${cell('A, ngày 05 tháng 6 năm 2024')}`,
    )
    expect(await linesOf(head)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'TỈNH A', 'Số: 5/UBND-NC', 'V/v cảnh báo', 'lừa đảo'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      'A, ngày 05 tháng 6 năm 2024',
    ])
  })

  it('at the foot too, with an empty column between', async () => {
    const foot = table(
      `${cell('Nơi nhận:', '- Như trên;')}${cell()}${cell('KT. GIÁM ĐỐC', 'Lê A')}`,
    )
    expect(await linesOf(foot)).toEqual(['Nơi nhận:', '- Như trên;', 'KT. GIÁM ĐỐC', 'Lê A'])
  })

  it('of data have a row on a line, empty cells kept', async () => {
    const data = table(
      `${cell('STT')}${cell('Xã')}${cell('Số vụ')}`,
      `${cell('1')}${cell()}${cell('4')}`,
    )
    expect(await linesOf(data)).toEqual(['STT | Xã | Số vụ', '1 |  | 4'])
  })
})

describe('numbers that Word counts', () => {
  const level = (ilvl: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = part(
    'numbering',
    [
      `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\uF0B7')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Article"/>')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    ].join(''),
  )
  const styles = part(
    'styles',
    '<w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  )
  const item = (list: number, ilvl: number, text: string) =>
    paragraph(
      text && run(text),
      `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`,
    )

  it('stand before their paragraphs, level by level', async () => {
    const body = [
      ...[item(1, 0, 'Mục đích'), item(1, 1, 'Một'), item(1, 2, 'nhỏ'), item(1, 2, 'nhỏ')],
      ...[item(1, 3, 'chấm'), item(1, 0, 'Nhiệm vụ'), item(1, 1, 'Hai'), item(1, 2, 'nhỏ')],
    ].join('')
    expect(await linesOf(body, { numbering })).toEqual([
      ...['I. Mục đích', '1. Một', 'a) nhỏ', 'b) nhỏ', '- chấm'],
      // The second level goes on through the parts, as its definition says.
      ...['II. Nhiệm vụ', '2. Hai', 'a) nhỏ'],
    ])
  })

  it('come from styles, count empty paragraphs and begin anew where the list says so', async () => {
    const body = [
      paragraph(run('Phạm vi'), '<w:pStyle w:val="Article"/>'),
      ...[item(2, 1, 'Khoản'), item(2, 1, ''), item(2, 1, 'Khoản'), item(3, 0, 'Khác')],
      paragraph(
        run('không đánh số'),
        '<w:pStyle w:val="Article"/><w:numPr><w:numId w:val="0"/></w:numPr>',
      ),
    ].join('')
    expect(await linesOf(body, { numbering, styles })).toEqual([
      ...['Điều 1. Phạm vi', '1.1. Khoản', '1.3. Khoản', 'Điều 7. Khác', 'không đánh số'],
    ])
  })
})
