/** Blocks of the demonstration content as the editor's Lexical document. */
import type { Block } from '../types'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}

const element = (type: string, children: Node[], extra: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...extra,
})

const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
})

/** An editor document of these blocks, as Payload stores it. */
export function lexicalOf(blocks: readonly Block[]) {
  return { root: element('root', blocks.map(nodeOf)) as unknown as never }
}

function nodeOf(block: Block): Node {
  if (block.type === 'heading') return element('heading', [words(block.text)], { tag: 'h2' })
  if (block.type === 'paragraph')
    return element('paragraph', [words(block.text)], { textFormat: 0 })
  const items = block.items.map((item, index) =>
    element('listitem', [words(item)], { value: index + 1 }),
  )
  return element('list', items, {
    listType: block.ordered ? 'number' : 'bullet',
    tag: block.ordered ? 'ol' : 'ul',
    start: 1,
  })
}
