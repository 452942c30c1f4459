/** Word files of articles: styles, lists, links and pictures, as Word writes them. */
import { part } from './dispatchFiles/wordParts'
import { escaped, zipOf } from './dispatchFiles/zip'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface Relation {
  id: string
  kind: string
  target: string
  isOutside?: boolean
}

interface ArticleFile {
  body: string
  relations?: readonly Relation[]
  parts?: Readonly<Record<string, string | Uint8Array>>
}

const STYLES = part(
  'styles',
  [
    style('Normal', 'Normal', ''),
    style('Title', 'Title', ''),
    style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
    style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>'),
    style('Heading5', 'heading 5', '<w:pPr><w:outlineLvl w:val="4"/></w:pPr>'),
    style('Quote', 'Quote', ''),
  ].join(''),
)

function style(id: string, name: string, properties: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`
}

const LEVELS = [
  { id: 0, format: 'bullet', text: '•' },
  { id: 1, format: 'decimal', text: '%1.' },
  { id: 2, format: 'decimal', text: 'Điều %1.' },
]
const NUMBERING = part(
  'numbering',
  LEVELS.map(
    ({ id, format, text }) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1]
        .map(
          (level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('%1', `%${level + 1}`)}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  ).join('') +
    LEVELS.map(
      ({ id }) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
    ).join(''),
)
export const BULLETS = 1
export const NUMBERS = 2
export const CLAUSES = 3

export function articleDocx({ body, relations = [], parts = {} }: ArticleFile): Buffer {
  const rows = [
    { id: 'rIdStyles', kind: 'styles', target: 'styles.xml' },
    { id: 'rIdNumbering', kind: 'numbering', target: 'numbering.xml' },
    ...relations,
  ].map(relation)
  const names = `xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': list(
      relation({ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }),
    ),
    'word/_rels/document.xml.rels': list(rows.join('')),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`, ` ${names}`),
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    ...parts,
  })
}

const list = (rows: string): string => `<Relationships xmlns="${PACKAGE}">${rows}</Relationships>`

const relation = ({ id, kind, target, isOutside }: Relation): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const styled = (name: string, text: string): string =>
  paragraph(text, `<w:pStyle w:val="${name}"/>`)

export const item = (listId: number, text: string, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`)

export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export const picture = (id: string, alt = ''): string =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình" descr="${escaped(alt)}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData><pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )

/** An article with everything that an office puts into one. */
export function wholeArticle(image: Uint8Array): Buffer {
  return articleDocx({
    body: [
      styled('Title', 'Nhận diện cuộc gọi giả danh'),
      paragraph(
        run('Gần đây, nhiều người nhận cuộc gọi ') + run('tự xưng công an', '<w:b/>') + run('.'),
      ),
      styled('Heading1', 'Ba việc cần làm'),
      item(NUMBERS, 'Gác máy ngay'),
      item(NUMBERS, 'Gọi lại số đã lưu'),
      picture('rIdHinh', 'Điện thoại hiện số lạ'),
      paragraph(
        run('Xem thêm tại ') +
          `<w:hyperlink r:id="rIdTrang">${run('trang của phường', '<w:u w:val="single"/>')}</w:hyperlink>`,
      ),
      table(['Dấu hiệu', 'Cách làm'], ['Đòi mã xác thực', 'Không đọc cho ai']),
    ].join(''),
    relations: [
      { id: 'rIdHinh', kind: 'image', target: 'media/image1.png' },
      { id: 'rIdTrang', kind: 'hyperlink', target: 'https://phuong.example.vn', isOutside: true },
    ],
    parts: { 'word/media/image1.png': image },
  })
}
