/**
 * One tagged page of A4 as a PDF, written by hand: shapes, lines of text, and what each line is, so
 * that a screen reader meets headings and paragraphs in reading order.
 */
import { deflateSync } from 'node:zlib'
import { WEIGHTS, type Typeface, type Weight } from '../../infographic/typeface'
import { pageFont, type PageFont } from './font'

export const PAGE = { width: 595, height: 842 } as const
export type Role = 'H1' | 'H2' | 'H3' | 'P'

interface Text {
  text: string
  x: number
  /** Of the baseline, from the top. */
  y: number
  size: number
  weight: Weight
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

export interface Page {
  measure(weight: Weight, text: string, size: number): number
  /** Decoration; radius 0 leaves the corners square. */
  rect(
    box: { x: number; y: number; width: number; height: number; radius?: number },
    fill: string,
  ): void
  circle(x: number, y: number, radius: number, fill: string): void
  rule(x1: number, x2: number, y: number, stroke: string): void
  /** Lines that belong together; all that is said is said in a block. */
  block(role: Role, lines: readonly Text[]): void
  finish(title: string): Buffer
}

const BEZIER_OF_A_CIRCLE = 0.5523
const rgb = (colour: string) =>
  [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
const SHARE_LEFT = { start: 0, middle: 0.5, end: 1 } as const

export function openPage(faces: Record<Weight, Typeface>): Page {
  const fonts = new Map<Weight, PageFont>(
    WEIGHTS.map((weight) => [weight, pageFont(faces[weight])]),
  )
  const fontOf = (weight: Weight) => fonts.get(weight) as PageFont
  const blocks: Role[] = []
  let content = ''
  const decorate = (operators: string) => (content += `/Artifact BMC q ${operators} Q EMC\n`)
  const say = ({ text, x, y, size, weight, fill, anchor = 'start' }: Text) => {
    const left = x - fontOf(weight).measure(text, size) * SHARE_LEFT[anchor]
    const place = `1 0 0 1 ${left.toFixed(2)} ${(PAGE.height - y).toFixed(2)} Tm`
    return `BT ${rgb(fill)} rg /F${weight} ${size} Tf ${place} ${fontOf(weight).show(`${text} `)} TJ ET\n`
  }
  return {
    measure: (weight, text, size) => fontOf(weight).measure(text, size),
    rect: (box, fill) => decorate(`${rgb(fill)} rg ${roundRect(box)} f`),
    circle: (x, y, radius, fill) => {
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius }
      decorate(`${rgb(fill)} rg ${roundRect(box)} f`)
    },
    rule: (x1, x2, y, stroke) =>
      decorate(
        `${rgb(stroke)} RG 1.2 w [1 4] 0 d 1 J ${x1} ${PAGE.height - y} m ${x2} ${PAGE.height - y} l S`,
      ),
    block: (role, lines) => {
      content += `/${role} << /MCID ${blocks.length} >> BDC\n${lines.map(say).join('')}EMC\n`
      blocks.push(role)
    },
    finish: (title) => writeFile({ title, content, blocks, fonts }),
  }
}

function roundRect({ x, y, width, height, radius = 0 }: Parameters<Page['rect']>[0]): string {
  const [left, right] = [x, x + width]
  const [top, bottom] = [PAGE.height - y, PAGE.height - y - height]
  const k = radius * (1 - BEZIER_OF_A_CIRCLE)
  return [
    `${left + radius} ${top} m ${right - radius} ${top} l`,
    `${right - k} ${top} ${right} ${top - k} ${right} ${top - radius} c ${right} ${bottom + radius} l`,
    `${right} ${bottom + k} ${right - k} ${bottom} ${right - radius} ${bottom} c ${left + radius} ${bottom} l`,
    `${left + k} ${bottom} ${left} ${bottom + k} ${left} ${bottom + radius} c ${left} ${top - radius} l`,
    `${left} ${top - k} ${left + k} ${top} ${left + radius} ${top} c h`,
  ].join(' ')
}

interface Written {
  title: string
  content: string
  blocks: readonly Role[]
  fonts: ReadonlyMap<Weight, PageFont>
}

const [CATALOG, PAGES, PAGE_ITSELF, TREE] = ['1 0 R', '2 0 R', '3 0 R', '4 0 R'] as const
const RESERVED = 4

function writeFile({ title, content, blocks, fonts }: Written): Buffer {
  const objects: Buffer[] = Array.from({ length: RESERVED }, () => Buffer.alloc(0))
  const add = (body: string, stream?: string): string => {
    objects.push(objectOf(body, stream))
    return `${objects.length} 0 R`
  }
  const resources = [...fonts].map(([weight, font]) => `/F${weight} ${font.write(add)}`).join(' ')
  const drawn = add('', content)
  const document = `${objects.length + blocks.length + 1} 0 R`
  const elements = blocks.map((role, id) =>
    add(`/Type /StructElem /S /${role} /P ${document} /Pg ${PAGE_ITSELF} /K ${id}`),
  )
  add(`/Type /StructElem /S /Document /P ${TREE} /K [${elements.join(' ')}]`)
  const info = add(`/Title ${utf16(title)}`)
  objects[0] = objectOf(
    `/Type /Catalog /Pages ${PAGES} /Lang (vi-VN) /MarkInfo << /Marked true >> /StructTreeRoot ${TREE} ` +
      `/ViewerPreferences << /DisplayDocTitle true >>`,
  )
  objects[1] = objectOf(`/Type /Pages /Kids [${PAGE_ITSELF}] /Count 1`)
  objects[2] = objectOf(
    `/Type /Page /Parent ${PAGES} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${drawn} ` +
      `/Resources << /Font << ${resources} >> >> /StructParents 0 /Tabs /S`,
  )
  objects[3] = objectOf(
    `/Type /StructTreeRoot /K ${document} /ParentTree << /Nums [0 [${elements.join(' ')}]] >>`,
  )
  return assemble(objects, info)
}

function objectOf(body: string, stream?: string): Buffer {
  if (stream === undefined) return Buffer.from(`<< ${body} >>`)
  const packed = deflateSync(stream, { level: 9 })
  const head = `<< ${body} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}

function assemble(objects: readonly Buffer[], info: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ])
    places.push(length)
    parts.push(part)
    length += part.length
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root ${CATALOG} ` +
        `/Info ${info} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

const utf16 = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
