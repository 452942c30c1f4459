/** What stands on the pages of a PDF, in the order in which a person reads it. */
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { picture, pdfWith } from '#tests/support/dispatchFiles/hostile'
import { Pdfium } from './pdfium'
import { readPdf, type PdfText } from './readPdf'

let pdfium: Pdfium
beforeAll(async () => {
  pdfium = await Pdfium.load()
})

type Draw = (document: PDFKit.PDFDocument) => void

const textOf = async (draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<string> =>
  (await read(draw, options)).text

async function read(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<PdfText> {
  const document = new PDFDocument({ size: 'A4', margin: 60, ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  draw(document.font('Helvetica').fontSize(12))
  document.end()
  await ended
  return readPdf(pdfium, Buffer.concat(chunks))
}

const FONTS = 'node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro'

/** The font's files part Latin letters from Vietnamese ones. */
function write(document: PDFKit.PDFDocument, words: string, x: number, y: number): void {
  let left = x
  for (const letter of words) {
    const subset = /[A-Za-zýÝ .:]/.test(letter) ? 'latin' : 'vietnamese'
    document.font(`${FONTS}-${subset}-400-normal.woff`).fontSize(14)
    document.text(letter, left, y, { lineBreak: false })
    left += document.widthOfString(letter)
  }
}

const SENTENCE = 'The office asks all units to warn the people of calls from strangers. '
const FILLER = SENTENCE.repeat(6).trim()

describe('the text of a PDF', () => {
  it('has a paragraph on a line, whole over the end of a page, without page numbers', async () => {
    const paragraphs = [
      'Kính gửi: Sở Y tế.',
      ...Array.from(
        { length: 14 },
        () =>
          'Chỉ đạo các đơn vị trực thuộc tuyên truyền đến người dân về thủ đoạn giả danh cán bộ ngân hàng để lừa đảo, không làm theo yêu cầu của người lạ, trình báo Công an nơi gần nhất và phối hợp với Ủy ban nhân dân cấp xã tổ chức sinh hoạt chuyên đề tại các khu dân cư trong quý này',
      ),
    ]
    const text = ['SỞ A', ...paragraphs].join('\n\n')
    const lines = readPdf(pdfium, await pdfOf(text)).text.split(/[\n\f]+/)
    expect(lines).toEqual(['SỞ A', ...paragraphs])
  })

  it('has the left column of a head before the right one, although they share lines', async () => {
    const text = await textOf((document) => {
      const left = ['SO Y TE TINH A', 'So: 12/SYT-VP', 'V/v canh bao', 'lua dao']
      const right = ['CONG HOA XA HOI', 'Doc lap', 'A, ngay 05 thang 6 nam 2024']
      left.forEach((line, index) => document.text(line, 60, 60 + index * 18, { lineBreak: false }))
      right.forEach((line, index) =>
        document.text(line, 300, 64 + index * 18, { lineBreak: false }),
      )
      document.text(FILLER, 60, 200)
    })
    expect(text.split(/\n+/).slice(0, 7)).toEqual([
      ...['SO Y TE TINH A', 'So: 12/SYT-VP', 'V/v canh bao', 'lua dao'].slice(0, 2),
      'V/v canh bao lua dao',
      ...['CONG HOA XA HOI', 'Doc lap', 'A, ngay 05 thang 6 nam 2024'],
      FILLER,
    ])
  })

  it('has the rows of a table on lines of their own, cells far apart', async () => {
    const text = await textOf((document) => {
      const rows = [
        ['STT', 'Noi dung', 'Han'],
        ['1', 'Tuyen truyen', '15/12'],
        ['2', 'Bao cao', '20/12'],
      ]
      rows.forEach((row, line) =>
        row.forEach((cell, column) =>
          document.text(cell, 60 + column * 160, 60 + line * 18, { lineBreak: false }),
        ),
      )
      document.text(FILLER, 60, 200)
    })
    expect(text).toMatch(
      /^STT {3,}Noi dung {3,}Han\n1 {3,}Tuyen truyen {3,}15\/12\n2 {3,}Bao cao {3,}20\/12\n/,
    )
  })

  it('has whole words where the letters of a line stand apart, by spacing or by typed spaces', async () => {
    const text = await textOf((document) => {
      document.text('CONG HOA XA HOI', 60, 60, { characterSpacing: 4, lineBreak: false })
      document.text('D o c   l a p   -   T u   d o', 60, 90, { lineBreak: false })
      document.text('KE HOACH', 60, 120, { characterSpacing: 2.2, lineBreak: false })
      document.text(FILLER, 60, 160)
    })
    expect(text.split(/\n+/)).toEqual(['CONG HOA XA HOI', 'Doc lap - Tu do', 'KE HOACH', FILLER])
  })

  it('has single letters in a row as they stand', async () => {
    const text = await textOf((document) => {
      document.text('a b c d e f g h', 60, 60, { lineBreak: false })
      document.text(FILLER, 60, 90)
    })
    expect(text.split(/\n+/)).toEqual(['a b c d e f g h', FILLER])
  })

  it('has a monospaced letter as a proportional one, its head and foot in columns', async () => {
    const body = 'Thuc hien Cong van so 12/UBND-NC, cac don vi thong bao den tung ho dan. '.repeat(
      6,
    )
    const text = await textOf((document) => {
      document.font('Courier').fontSize(11)
      document.text('UBND XA AN', 60, 60, { lineBreak: false })
      document.text('CONG HOA XA HOI', 300, 60, { lineBreak: false })
      document.text('So: 5/UBND', 60, 76, { lineBreak: false })
      document.text('Doc lap - Tu do', 300, 76, { lineBreak: false })
      document.text('V/v loa', 60, 92, { lineBreak: false })
      document.text('KT. AN', 300, 92, { lineBreak: false })
      document.text(body.trim(), 60, 130, { width: 470 })
    })
    expect(text.split(/\n+/)).toEqual([
      ...['UBND XA AN', 'So: 5/UBND', 'V/v loa'],
      ...['CONG HOA XA HOI', 'Doc lap - Tu do', 'KT. AN'],
      body.trim(),
    ])
  })

  it.each(['monospaced', 'spaced'])('has whole words where LibreOffice set it %s', (name) => {
    const bytes = readFileSync(`tests/fixtures/files/${name}.pdf`)
    expect(readPdf(pdfium, bytes).text.split(/\n+/)).toEqual([
      'TỈNH ĐẮK LẮK',
      'Kính gửi: Ủy ban nhân dân các xã.',
      'Hiệu trưởng nhà trường chuyển ngay tài liệu tuyên truyền của Bưu điện về thủ đoạn lừa đảo qua điện thoại đến mọi cha mẹ học sinh.',
      'KT. TRƯỞNG PHÒNG',
    ])
  })

  it('has one space between words that a line break within a justified paragraph pulled apart', async () => {
    const text = await textOf((document) => {
      document.text('The office asks all units here', 60, 60, { wordSpacing: 60, lineBreak: false })
      document.text(FILLER, 60, 78)
    })
    expect(text.split(/\n+/)).toEqual(['The office asks all units here', FILLER])
  })

  it('leaves out what is printed across the page', async () => {
    const text = await textOf((document) => {
      document.text(FILLER)
      document.rotate(45, { origin: [300, 400] }).text('DU THAO', 300, 400)
    })
    expect(text).toBe(FILLER)
  })

  describe('with a secrecy mark', () => {
    const SECRET = { text: 'MẬT', isScanned: false }

    it.each([8, 45, 90, -90, 180])(
      'leaning by %i degrees is no more than the mark',
      async (lean) => {
        const draw = (words: string) =>
          read((document) => {
            document.text(FILLER)
            write(document.rotate(lean, { origin: [300, 400] }), words, 300, 400)
          })
        expect(await draw('MẬT')).toEqual(SECRET)
        expect((await draw('MẬT ĐỘ')).text).toBe(FILLER)
      },
    )

    it('beside a line of the body is no more than the mark', async () => {
      const draw = (words: string) =>
        read((document) => {
          document.text(FILLER, 60, 60, { width: 300 })
          write(document, words, 450, 72)
        })
      expect(await draw('MẬT')).toEqual(SECRET)
      expect((await draw('Mật')).text).toContain('The office')
    })

    it('in a note laid on the page is no more than the mark', async () => {
      const draw = (words: string) =>
        read((document) => document.text(FILLER).note(300, 400, 100, 30, words))
      expect(await draw('TUYỆT MẬT')).toEqual(SECRET)
      expect((await draw('Có phải TUYỆT MẬT không?')).text).toBe(FILLER)
    })

    it('under a picture of the page is known, of which no other word is kept', async () => {
      const draw = (words: string) =>
        read((document) => {
          write(document, words, 60, 60)
          write(document, 'Ký bởi: Sở Y tế', 60, 90)
        })
      expect(await draw('MẬT')).toEqual({ text: 'MẬT', isScanned: true })
      expect(await draw('Sao y')).toEqual({ text: '', isScanned: true })
    })
  })

  it.each([90, 270])('is read on a page turned by %i degrees', async (turned) => {
    const text = await textOf((document) => {
      Object.assign(document.page.dictionary.data, { Rotate: turned })
      const origin: [number, number] = turned === 90 ? [297, 297] : [421, 421]
      document.rotate(-turned, { origin })
      document.text(FILLER, 60, 60, { width: 400 })
    })
    expect(text).toBe(FILLER)
  })

  it('is empty where the pages are pictures, with a stamp of the signature or without', async () => {
    const bytes = await pdfWith({ pages: 2, picture: await picture(), text: 'Ký bởi: Sở Y tế' })
    expect(readPdf(pdfium, bytes)).toEqual({ text: '', isScanned: true })
  })

  it('follows /ActualText where the font composes letters of others', () => {
    const bytes = readFileSync('tests/fixtures/files/actual-text.pdf')
    expect(readPdf(pdfium, bytes).text).toContain('Kế hoạch tuyên truyền, phổ biến về lừa đảo')
  })
})
