/** Blocks of an article as the document of the body editor (src/studio/bodyEditor.ts). */
import type { ArticleBlock, ListMark, LossCode, Paragraph, Run, Table } from './article'
import { plainText } from './article'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}

type Item = Paragraph & { list: ListMark }
const FORMAT = { bold: 1, italic: 2, underline: 8 }
/** The editor has h2, h3 and h4; h1 is the title. */
const HIGHEST = 2
const DEEPEST = 4
const BETWEEN_CELLS = ' – '

export function lexicalBody(
  blocks: readonly ArticleBlock[],
  lose: (code: LossCode) => void,
): object | null {
  const levels = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'heading' ? [block.level] : [],
  )
  const top = Math.min(...levels)
  const nodes: Node[] = []
  for (let index = 0; index < blocks.length;) {
    const items = itemsFrom(blocks, index)
    const block = blocks[index]
    if (items.length > 0) nodes.push(...lists(items))
    else if (block?.kind === 'table') nodes.push(...rowsOf(block))
    else if (block) nodes.push(paragraphNode(block, top, lose))
    index += Math.max(items.length, 1)
  }
  return nodes.length === 0 ? null : { root: element('root', nodes) }
}

function itemsFrom(blocks: readonly ArticleBlock[], start: number): Item[] {
  const items: Item[] = []
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'paragraph' || block.list === null) break
    items.push({ ...block, list: block.list })
  }
  return items
}

function paragraphNode(paragraph: Paragraph, top: number, lose: (code: LossCode) => void): Node {
  const children = inline(paragraph.runs)
  if (paragraph.role === 'quote') return element('quote', children)
  if (paragraph.role === 'plain') return element('paragraph', children, { textFormat: 0 })
  const wanted = paragraph.role === 'title' ? HIGHEST : paragraph.level - top + HIGHEST
  if (wanted > DEEPEST) lose('deep-heading')
  return element('heading', children, { tag: `h${Math.min(wanted, DEEPEST)}` })
}

/** A row is a paragraph: the editor has no tables. */
function rowsOf({ rows }: Table): Node[] {
  return rows.map((row) => {
    const cells = row.map((cell) => cell.map(plainText).join('; ')).filter(Boolean)
    const run = { bold: false, italic: false, underline: false, href: null }
    return element('paragraph', inline([{ ...run, text: cells.join(BETWEEN_CELLS) }]), {
      textFormat: 0,
    })
  })
}

/** Paragraphs of lists that follow each other, as one list or several, deeper ones inside. */
function lists(items: readonly Item[]): Node[] {
  const depth = Math.min(...items.map(({ list }) => list.depth))
  const result: { node: Node; children: Node[]; last: ListMark }[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index] as Item
    if (item.list.depth > depth) {
      const deeper = deeperFrom(items, index, depth)
      const inner = lists(deeper)
      const open = result.at(-1)
      if (open) open.children.push(...inner.map((list) => listItem([list], open.last.value + 1)))
      else result.push(openList(item.list, inner))
      index += deeper.length
    } else {
      const open = result.at(-1)
      const node = listItem(inline(item.runs), item.list.value)
      if (open && goesOn(open.last, item.list)) open.children.push(node)
      else result.push(openList(item.list, [node], true))
      const current = result.at(-1)
      if (current) current.last = item.list
      index += 1
    }
  }
  return result.map(({ node }) => node)
}

function deeperFrom(items: readonly Item[], start: number, depth: number): Item[] {
  const end = items.findIndex(({ list }, index) => index >= start && list.depth <= depth)
  return items.slice(start, end === -1 ? undefined : end)
}

/** A list whose number jumps is another list. */
const goesOn = (last: ListMark, next: ListMark): boolean =>
  last.isOrdered === next.isOrdered && (!next.isOrdered || next.value === last.value + 1)

function openList(mark: ListMark, content: Node[], areItems = false) {
  const children = areItems ? content : content.map((node) => listItem([node], 1))
  const node = element('list', children, {
    listType: mark.isOrdered ? 'number' : 'bullet',
    tag: mark.isOrdered ? 'ol' : 'ul',
    start: mark.value,
  })
  return { node, children, last: mark }
}

const listItem = (children: Node[], value: number): Node => element('listitem', children, { value })

function inline(runs: readonly Run[]): Node[] {
  return trimmed(runs).flatMap((run) => {
    const nodes = words(run)
    return run.href === null ? nodes : [link(run.href, nodes)]
  })
}

/** White space at both ends of a paragraph says nothing. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }))
  const first = kept.find(({ text }) => text.trim() !== '')
  const last = kept.findLast(({ text }) => text.trim() !== '')
  const inner = kept.slice(first ? kept.indexOf(first) : 0, last ? kept.indexOf(last) + 1 : 0)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return inner
}

function words({ text, bold, italic, underline }: Run): Node[] {
  const format =
    (bold ? FORMAT.bold : 0) + (italic ? FORMAT.italic : 0) + (underline ? FORMAT.underline : 0)
  return text.split('\n').flatMap((line, index) => {
    const node = { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '' }
    const lines: Node[] = line === '' ? [] : [{ ...node, text: line }]
    return index === 0 ? lines : [{ type: 'linebreak', version: 1 }, ...lines]
  })
}

const link = (url: string, children: Node[]): Node => ({
  ...element('link', children),
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
})

const element = (type: string, children: Node[], extra: Record<string, unknown> = {}): Node => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0 },
  ...extra,
  children,
})
