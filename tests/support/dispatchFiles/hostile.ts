/** Files that no office sends, or only by mistake: each is refused with one clear line. */
import { randomBytes } from 'node:crypto'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { repeated, zipOfRaw } from './deflated'
import { docxAround, part } from './wordParts'
import { zipOf } from './zip'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const MEGABYTE = 1024 * 1024

export const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#c33' } })
    .png()
    .toBuffer()

/** Bytes that every parser has to reject. */
export const noise = (size = 60_000): Buffer => randomBytes(size)

/** A compound file as Word 97 and Office's encryption write it, as far as its names go. */
export const oleWith = (stream: string): Buffer =>
  Buffer.concat([OLE, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(4096)])

export const rtf = (): Buffer => Buffer.from('{\\rtf1\\ansi Kinh gui: So Y te\\par}')

/** A .docx whose text inflates to `megabytes`; its directory tells the truth or does not. */
export function docxBomb(megabytes: number, isHonest: boolean): Buffer {
  const [before = '', after = ''] = part('document', '<w:body>|</w:body>').split('|')
  const block = '<w:p/>'.repeat(MEGABYTE / 6)
  const data = repeated(before, block, megabytes, after)
  const size = isHonest ? before.length + block.length * megabytes + after.length : 1000
  const types = repeated('<Types/>', '', 0, '')
  return zipOfRaw([
    { name: '[Content_Types].xml', data: types, size: 8 },
    { name: 'word/document.xml', data, size },
  ])
}

/** Many tags, none of them a bomb by its size. */
export const docxOfTags = (count: number): Buffer =>
  docxAround('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(count))

export const docxOfNestedTables = (depth: number): Buffer =>
  docxAround(
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p><w:r><w:t>Sâu</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`,
  )

export const zipOfManyFiles = (count: number): Buffer =>
  zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.xml`, 'a'])))

interface PdfOptions {
  pages: number
  password?: string
  picture?: Buffer
  text?: string
}

export async function pdfWith({ pages, password, picture, text }: PdfOptions): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    autoFirstPage: false,
    ...(password && { userPassword: password }),
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (let page = 1; page <= pages; page += 1) {
    document.addPage()
    if (picture) document.image(picture, 0, 0, { width: 595 })
    if (text) document.text(text)
  }
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** A PDF whose one page inflates to `megabytes` of drawing operators. */
export function pdfBomb(megabytes: number): Buffer {
  const content = repeated('', 'q Q '.repeat(MEGABYTE / 4), megabytes, '')
  // Zlib's two bytes before it; PDFium does without the check sum behind it.
  const stream = Buffer.concat([Buffer.from('789c', 'hex'), content, Buffer.alloc(4)])
  const head = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj',
    `4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`,
  ].join('\n')
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)])
}
