import { describe, expect, it } from 'vitest'
import { isBody } from '#collections/incoming/body'
import { releasedBody } from '#src/release/freeze/richText'
import {
  articleDocx,
  BULLETS,
  CLAUSES,
  item,
  NUMBERS,
  paragraph,
  picture,
  run,
  styled,
  table,
  wholeArticle,
} from '#tests/support/articleDocx'
import { docxBomb, docxOfNestedTables, docxOfTags } from '#tests/support/dispatchFiles/hostile'
import { lossSentences } from './losses'
import { readArticle } from './readArticle'

const BYTES = new Uint8Array([1, 2, 3])

async function read(...blocks: string[]) {
  const article = await readArticle(articleDocx({ body: blocks.join('') }))
  expect(article.body === null || isBody(article.body)).toBe(true)
  return { ...article, ...releasedBody(article.body) }
}

describe('the words of a .docx', () => {
  it('keep headings, from the highest that the document uses', async () => {
    const { html, title } = await read(
      paragraph('Mở đầu.'),
      styled('Heading1', 'Dấu hiệu'),
      styled('Heading2', 'Cuộc gọi'),
    )
    expect(title).toBeNull()
    expect(html).toBe('<p>Mở đầu.</p><h2>Dấu hiệu</h2><h3>Cuộc gọi</h3>')
  })

  it('give the material its title, which the body does not repeat', async () => {
    const { title, html } = await read(styled('Title', 'Cảnh giác'), paragraph('Gác máy.'))
    expect({ title, html }).toEqual({ title: 'Cảnh giác', html: '<p>Gác máy.</p>' })
    expect((await read(styled('Heading1', 'Đề mục đầu'), paragraph('a'))).title).toBe('Đề mục đầu')
  })

  it('keep bold, italic and underlined, alone and together', async () => {
    const { html } = await read(
      paragraph(
        run('Gác ', '<w:b/>') +
          run('máy', '<w:b/><w:i/>') +
          run(' ngay', '<w:u w:val="single"/>') +
          run(' đi', '<w:b w:val="0"/>'),
      ),
    )
    expect(html).toBe('<p><strong>Gác </strong><em><strong>máy</strong></em><u> ngay</u> đi</p>')
  })

  it('keep bulleted and numbered lists, one in the other', async () => {
    const { html } = await read(
      item(BULLETS, 'một'),
      item(BULLETS, 'trong một', 1),
      item(BULLETS, 'hai'),
      item(NUMBERS, 'thứ nhất'),
      item(NUMBERS, 'thứ hai'),
    )
    expect(html.replace(/ (?:class|value|style)="[^"]*"/g, '')).toBe(
      '<ul><li>một</li><li><ul><li>trong một</li></ul></li><li>hai</li></ul><ol><li>thứ nhất</li><li>thứ hai</li></ol>',
    )
  })

  it('go on counting where a paragraph stands between', async () => {
    const { body } = await read(
      item(NUMBERS, 'một'),
      item(NUMBERS, 'hai'),
      paragraph('Ở giữa.'),
      item(NUMBERS, 'ba'),
    )
    const { root } = body as { root: { children: { type: string; start?: number }[] } }
    expect(root.children.map(({ type, start }) => [type, start])).toEqual([
      ['list', 1],
      ['paragraph', undefined],
      ['list', 3],
    ])
  })

  it('keep a number that the editor would not write as words', async () => {
    const { text } = await read(item(CLAUSES, 'Trách nhiệm'), item(CLAUSES, 'Hiệu lực'))
    expect(text).toBe('Điều 1. Trách nhiệm\n\nĐiều 2. Hiệu lực')
  })

  it('keep quotations and line breaks', async () => {
    const { html } = await read(
      styled('Quote', 'Con đang cấp cứu'),
      paragraph(`<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r>`),
    )
    expect(html).toBe('<blockquote>Con đang cấp cứu</blockquote><p>một<br />hai</p>')
  })

  it('are composed, also from letters and marks apart', async () => {
    expect((await read(paragraph('Cảnh giác'.normalize('NFD')))).text).toBe('Cảnh giác')
  })
})

describe('links of a .docx', () => {
  const linked = (target: string) =>
    readArticle(
      articleDocx({
        body: paragraph(`<w:hyperlink r:id="a">${run('tại đây')}</w:hyperlink>`),
        relations: [{ id: 'a', kind: 'hyperlink', target, isOutside: true }],
      }),
    )

  it.each(['https://a.vn/x', 'mailto:a@b.vn', 'tel:113'])('are kept: %s', async (target) => {
    const { body, losses } = await linked(target)
    expect(releasedBody(body).html).toContain(`href="${target}"`)
    expect(losses).toEqual({})
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'khong-phai'])(
    'become words and are named: %s',
    async (target) => {
      const { body, losses } = await linked(target)
      expect(releasedBody(body).html).toBe('<p>tại đây</p>')
      expect(losses).toEqual({ 'unsafe-link': 1 })
    },
  )

  it('are kept where Word writes them as a field', async () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = `<w:r><w:instrText> HYPERLINK "https://a.vn" </w:instrText></w:r>`
    const { html } = await read(
      paragraph(
        char('begin') + instruction + char('separate') + run('xem') + char('end') + run(' sau'),
      ),
    )
    expect(html).toMatch(/^<p><a href="https:\/\/a\.vn"[^>]*>xem<\/a> sau<\/p>$/)
  })
})

describe('pictures of a .docx', () => {
  it('come with the words that the document has for them, once each', async () => {
    const { pictures, losses } = await readArticle(
      articleDocx({
        body: picture('a', 'Số lạ gọi đến') + picture('a') + picture('b'),
        relations: [
          { id: 'a', kind: 'image', target: 'media/image1.png' },
          { id: 'b', kind: 'image', target: '/word/media/image2.jpeg' },
        ],
        parts: { 'word/media/image1.png': BYTES, 'word/media/image2.jpeg': BYTES },
      }),
    )
    expect(pictures.map(({ name, alt, bytes }) => [name, alt, bytes.length])).toEqual([
      ['image1.png', 'Số lạ gọi đến', 3],
      ['image2.jpeg', '', 3],
    ])
    expect(losses).toEqual({})
  })

  it('that are elsewhere or missing are named', async () => {
    const { pictures, losses } = await readArticle(
      articleDocx({
        body: paragraph('Chữ.') + picture('a') + picture('b') + picture('c'),
        relations: [
          { id: 'a', kind: 'image', target: 'https://a.vn/hinh.png', isOutside: true },
          { id: 'b', kind: 'image', target: 'media/khong-co.png' },
        ],
      }),
    )
    expect(pictures).toEqual([])
    expect(losses).toEqual({ 'linked-picture': 1, 'missing-picture': 2 })
  })
})

describe('what the editor cannot hold', () => {
  it('is a table: its rows become paragraphs, and the table is named', async () => {
    const { text, losses } = await read(table(['Dấu hiệu', 'Cách làm'], ['Đòi mã', 'Không đọc']))
    expect(text).toBe('Dấu hiệu – Cách làm\n\nĐòi mã – Không đọc')
    expect(losses).toEqual({ table: 1 })
  })

  it('is not a table of one cell: that is a frame around paragraphs', async () => {
    const { html, losses } = await read(table([paragraph('Một.') + paragraph('Hai.')]))
    expect({ html, losses }).toEqual({ html: '<p>Một.</p><p>Hai.</p>', losses: {} })
  })

  it.each([
    ['tracked-change', '<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>'],
    ['footnote', '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'],
    ['comment', '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>'],
    ['symbol', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r></w:p>'],
    ['formula', '<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>'],
    ['struck-through', paragraph(run('bỏ', '<w:strike/>'))],
    ['raised-or-lowered', paragraph(run('2', '<w:vertAlign w:val="superscript"/>'))],
    ['chart', '<w:p><w:r><w:drawing><c:chart xmlns:c="urn:c" r:id="a"/></w:drawing></w:r></w:p>'],
    ['smart-art', '<w:p><w:r><w:drawing><d:relIds xmlns:d="urn:d"/></w:drawing></w:r></w:p>'],
    [
      'embedded-object',
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o"/></w:object></w:r></w:p>',
    ],
    [
      'text-box',
      `<w:p><w:r><w:pict><w:txbxContent>${paragraph('hộp')}</w:txbxContent></w:pict></w:r></w:p>`,
    ],
    ['internal-link', paragraph(`<w:hyperlink w:anchor="x">${run('mục 2')}</w:hyperlink>`)],
    [
      'deep-heading',
      styled('Heading1', 'một') + styled('Heading1', 'hai') + styled('Heading5', 'năm'),
    ],
  ])('is named: %s', async (code, block) => {
    const { losses } = await read(paragraph('Chữ.'), block)
    expect(losses).toEqual({ [code]: 1 })
    const [sentence] = lossSentences(losses)
    expect(sentence).toMatch(/\.$/)
  })

  it('keeps the words of a text box and of struck-through text', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraph('hộp')}</w:txbxContent></w:pict></w:r></w:p>`
    expect((await read(paragraph(run('cũ', '<w:strike/>')), box)).text).toBe('cũ\n\nhộp')
  })

  it('names words in headers and footers, but not page numbers', async () => {
    const withHeader = (words: string) =>
      readArticle(
        articleDocx({
          body: paragraph('Chữ.'),
          relations: [{ id: 'h', kind: 'header', target: 'header1.xml' }],
          parts: { 'word/header1.xml': `<w:hdr xmlns:w="urn:w"><w:t>${words}</w:t></w:hdr>` },
        }),
      )
    expect((await withHeader('Công an phường')).losses).toEqual({ 'header-footer': 1 })
    expect((await withHeader('3')).losses).toEqual({})
  })
})

describe('a .docx that no office sends', () => {
  it.each([
    ['a million paragraphs', () => docxOfTags(200_000), /dài hơn/],
    ['a million tags', () => docxBomb(6, true), /dài hơn|quá lớn/],
    ['a zip bomb', () => docxBomb(4000, true), /quá lớn/],
    ['a zip bomb with a lying directory', () => docxBomb(4000, false), /hỏng/],
    ['tables in tables without end', () => docxOfNestedTables(20_000), null],
    [
      'noise behind the right beginning',
      () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 7)]),
      /hỏng/,
    ],
    ['nothing', () => articleDocx({ body: '<w:p/>' }), /không có chữ/],
  ])('costs one message and little time: %s', async (_, make, message) => {
    const bytes = make()
    const started = performance.now()
    if (message === null) await readArticle(bytes)
    else await expect(readArticle(bytes)).rejects.toThrow(message)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

it('reads an article as an office writes it', async () => {
  const { title, body, pictures, losses } = await readArticle(wholeArticle(BYTES))
  expect(title).toBe('Nhận diện cuộc gọi giả danh')
  expect(releasedBody(body).text).toContain('Đòi mã xác thực – Không đọc cho ai')
  expect(pictures).toMatchObject([{ name: 'image1.png', alt: 'Điện thoại hiện số lạ' }])
  expect(lossSentences(losses)).toEqual([expect.stringContaining('1 bảng')])
})
