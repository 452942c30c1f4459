/** Turns an editor's Lexical document into the HTML and the plain text that are released. */
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import sanitizeHtml from 'sanitize-html'

/** Wards paste this HTML into pages of their own: only these tags ever leave. */
const ALLOWED_HTML: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'a', 'hr'],
    ...['strong', 'em', 'u', 's', 'sub', 'sup', 'code'],
  ],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  // Lexical says what is underlined or struck through in a style, which no other page should get.
  transformTags: {
    span: (tagName, { style = '' }) => ({
      tagName: /underline/.test(style) ? 'u' : /line-through/.test(style) ? 's' : tagName,
      attribs: {},
    }),
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel', 'sms'],
}

export function releasedBody(body: unknown): { html: string; text: string } {
  if (!isEditorState(body)) return { html: '', text: '' }
  const html = convertLexicalToHTML({ data: body, disableContainer: true })
  return {
    html: sanitizeHtml(html, ALLOWED_HTML).normalize('NFC'),
    text: convertLexicalToPlaintext({ data: body }).trim().normalize('NFC'),
  }
}

function isEditorState(body: unknown): body is SerializedEditorState {
  return typeof body === 'object' && body !== null && 'root' in body && Boolean(body.root)
}
