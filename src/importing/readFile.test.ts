/** Which files are read, which are refused, and what the refusal says. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { docxOf } from '#tests/support/dispatchFiles/docxOf'
import {
  docxBomb,
  oleWith,
  pdfBomb,
  picture,
  pdfWith,
  rtf,
} from '#tests/support/dispatchFiles/hostile'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { zipOf } from '#tests/support/dispatchFiles/zip'
import { readDispatchBytes, readDispatchFile, UnreadableFileError } from './readFile'

const text = readFileSync('tests/fixtures/dispatches/tuning/ca-mau-chi-thi.txt', 'utf8')
const docx = docxOf(text, 'typed')
const pdf = await pdfOf(text)
const image = await picture()
const locked = await pdfWith({ pages: 1, password: 'khoa', text: 'a' })
const thick = await pdfWith({ pages: 201, text: 'Trang' })
const folder = mkdtempSync(path.join(tmpdir(), 'canh-giac-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string, bytes: Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('a dispatch', () => {
  it.each([
    ['txt', Buffer.from(text)],
    ['docx', docx],
    ['pdf', pdf],
    // Names from Windows.
    ['PDF', pdf],
  ])('is read as .%s, with its bytes and their hash', async (extension, bytes) => {
    const name = `Công văn số 5.${extension}`
    const file = await readDispatchFile(fileOf(name, bytes))
    const hash = createHash('sha256').update(bytes).digest('hex')
    const format = extension.toLowerCase()
    expect(file).toMatchObject({ name, format, hash, bytes, isScanned: false })
    expect(file.text).toContain('CHỈ THỊ')
    expect(file.text).toBe(file.text.normalize('NFC'))
    expect(await readDispatchBytes(bytes, name)).toEqual(file)
  })

  it('that was scanned is kept without text', async () => {
    const bytes = await pdfWith({ pages: 2, picture: image })
    const file = await readDispatchBytes(bytes, 'scan.pdf')
    expect(file).toMatchObject({ format: 'pdf', text: '', isScanned: true, bytes })
  })

  it('of many is read one after the other, whatever the order of asking', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.${index % 2 ? 'docx' : 'pdf'}`)
    const files = await Promise.all(
      names.map((name) => readDispatchBytes(name.endsWith('docx') ? docx : pdf, name)),
    )
    expect(files.map(({ name }) => name)).toEqual(names)
    expect(new Set(files.map((file) => file.text)).size).toBe(2)
  })
})

describe('a file that is no dispatch', () => {
  const cases: [name: string, bytes: Buffer, says: RegExp][] = [
    ['rong.txt', Buffer.alloc(0), /rỗng/],
    ['rong.docx', Buffer.alloc(0), /rỗng/],
    ['trang.txt', Buffer.from(' \r\n\t'), /không có chữ/],
    ['trang.docx', docxOf('', 'typed'), /không có chữ/],
    ['anh.docx', image, /tệp ảnh.*\.docx hoặc \.pdf có chữ/],
    ['cu.doc', oleWith('WordDocument'), /Word đời cũ.*lưu thành \.docx/],
    ['cu.docx', oleWith('WordDocument'), /Word đời cũ/],
    ['bang.xls', oleWith('Workbook'), /không phải văn bản Word/],
    ['khoa.docx', oleWith('EncryptedPackage'), /mật khẩu/],
    ['a.rtf', rtf(), /\.rtf/],
    ['rtf.docx', rtf(), /\.rtf/],
    ['pdf.txt', pdf, /PDF.*đổi đuôi thành \.pdf/],
    ['word.pdf', docx, /Word.*đổi đuôi thành \.docx/],
    ['chu.docx', Buffer.from(text), /chữ thường.*đổi đuôi thành \.txt/],
    ['bai.md', Buffer.from(text), /chỉ đọc được tệp \.txt, \.docx và \.pdf/],
    [
      'bang.docx',
      zipOf({
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<a/>',
      }),
      /Excel/,
    ],
    ['odt.docx', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), /OpenDocument/],
    ['nen.docx', zipOf({ 'a.txt': 'a' }), /tệp nén/],
    ['hong.docx', docx.subarray(0, docx.length / 2), /Word bị hỏng/],
    ['hong.pdf', pdf.subarray(0, pdf.length / 2), /PDF bị hỏng/],
    ['khoa.pdf', locked, /mật khẩu/],
    ['day.pdf', thick, /hơn 200 trang/],
    ['to.txt', Buffer.alloc(1024 * 1024 + 1, text), /lớn hơn 1 MB/],
    ['to.pdf', Buffer.concat([pdf, Buffer.alloc(25 * 1024 * 1024)]), /lớn hơn 25 MB/],
    ['bom.docx', docxBomb(1000, true), /bung ra quá lớn/],
    ['doi.docx', docxBomb(1000, false), /bị hỏng/],
  ]

  it.each(cases)('is refused by its name in one line: %s', async (name, bytes, says) => {
    const file = fileOf(name, bytes)
    for (const [refusal, named] of [
      [() => readDispatchFile(file), file],
      [() => readDispatchBytes(bytes, name), name],
    ] as const) {
      const error = await refusal().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UnreadableFileError)
      const { message } = error as Error
      expect(message.startsWith(`${named}: `)).toBe(true)
      expect(message).toMatch(says)
      expect(message).not.toContain('\n')
    }
  })

  it.each([
    ['khong-co.txt', /không mở được tệp/],
    ['thu-muc.docx', /thư mục hoặc thiết bị/],
  ])('is refused: %s', async (name, says) => {
    mkdirSync(path.join(folder, 'thu-muc.docx'), { recursive: true })
    await expect(readDispatchFile(path.join(folder, name))).rejects.toThrow(says)
  })

  it('that eats memory is given up, and the next one is read', async () => {
    await expect(readDispatchBytes(pdfBomb(3000), 'bom.pdf')).rejects.toThrow(/quá phức tạp/)
    expect((await readDispatchBytes(pdf, 'sau.pdf')).text).toContain('CHỈ THỊ')
  })
})
