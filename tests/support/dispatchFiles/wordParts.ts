/** The parts of a .docx around its text. */
import { zipOf } from './zip'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const part = (name: string, content: string, attributes = ''): string =>
  `${DECLARATION}<w:${name} xmlns:w="${WORD}"${attributes}>${content}</w:${name}>`

const relations = (rows: readonly [kind: string, target: string][]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${rows
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function contentTypes(names: readonly string[]): string {
  const overrides = ['document', ...names].map((name) => {
    const type = `${TYPE}.${name}${name === 'document' ? '.main' : ''}+xml`
    return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`
  })
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** A whole .docx around the content of `w:body`; other parts by their name without `.xml`. */
export function docxAround(body: string, others: Readonly<Record<string, string>> = {}): Buffer {
  const names = Object.keys(others)
  const parts = names.map((name) => [`word/${name}.xml`, others[name] ?? ''])
  return zipOf({
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(names.map((name) => [name, `${name}.xml`])),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(parts),
  })
}
