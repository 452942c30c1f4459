/** Links of a body are looked at when it is saved: the public page would drop a bad one without a word. */
import { richText } from 'payload/shared'
import type { RichTextFieldValidation } from 'payload'
import { HOW_TO_LINK, isLinkAddress } from '#src/domain/linkAddress'

/** True, or what is wrong and what to do. */
export const usableLinks: RichTextFieldValidation = (value, options) =>
  badLinkIn(value) ?? richText(value, options as Parameters<typeof richText>[1])

/** A link's own field in the editor. */
export const usableAddress = (value: unknown): true | string =>
  (typeof value === 'string' && isLinkAddress(value)) || HOW_TO_LINK

type Node = Record<string, unknown>
const LINKS = ['link', 'autolink']

function badLinkIn(body: unknown): string | null {
  const root = isNode(body) && isNode(body.root) ? body.root : null
  const found = root && firstBadLink(root)
  if (!found) return null
  const { fields } = found
  const address = isNode(fields) ? String(fields.url ?? '') : ''
  return `Liên kết “${wordsOf(found)}” dẫn đến “${address}”, địa chỉ này không dùng được. ${HOW_TO_LINK}`
}

function firstBadLink(node: Node): Node | null {
  if (LINKS.includes(String(node.type)) && !leadsSomewhere(node.fields)) return node
  for (const child of childrenOf(node)) {
    const found = firstBadLink(child)
    if (found) return found
  }
  return null
}

/** A link to a document of the studio has no address. */
const leadsSomewhere = (fields: unknown): boolean =>
  isNode(fields) && (fields.linkType === 'internal' || isLinkAddress(String(fields.url ?? '')))

const wordsOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsOf).join('')

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
