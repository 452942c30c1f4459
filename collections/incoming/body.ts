/** Whether a value is a document that the body editor can open and the release can print. */
import { isRow } from './walk'

const DEEPEST = 40
const ELEMENTS = ['paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink']
const LEAVES = ['text', 'linebreak', 'tab']

export function isBody(value: unknown): boolean {
  return isRow(value) && isRow(value.root) && value.root.type === 'root' && hasNodes(value.root, 1)
}

/** What the editor cannot open: it wants at least one paragraph, or nothing at all. */
export function isEmptyBody(value: unknown): boolean {
  return isBody(value) && isRow(value) && isRow(value.root) && isEmptyList(value.root.children)
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function hasNodes(element: Record<string, unknown>, depth: number): boolean {
  const { children } = element
  return (
    depth <= DEEPEST && Array.isArray(children) && children.every((node) => isNode(node, depth))
  )
}

function isNode(node: unknown, depth: number): boolean {
  if (!isRow(node) || typeof node.type !== 'string') return false
  if (LEAVES.includes(node.type)) return node.type !== 'text' || typeof node.text === 'string'
  return ELEMENTS.includes(node.type) && hasNodes(node, depth + 1)
}
