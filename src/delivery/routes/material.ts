/** One material: as JSON, as a piece of HTML or as plain text, by extension or by `Accept`. */
import { answerIn, jsonAnswer } from '../http/answers'
import type { Representation } from '../http/representation'
import { presentMaterial } from '../presenters/material'
import { materialHtml } from '../presenters/materialHtml'
import { materialText } from '../presenters/materialText'
import { noQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { documentAnswer, refused, type ItemRoute } from './route'

export const EXTENSIONS = ['html', 'txt'] as const satisfies readonly Representation[]
const EXTENSION = new RegExp(`\\.(${EXTENSIONS.join('|')})$`)

/** A piece of HTML is for pages of others: opened by itself it may do nothing but show its pictures. */
const HTML_HEADERS = [
  'Content-Security-Policy',
  "default-src 'none'; img-src 'self'; media-src 'self'; frame-ancestors 'none'; sandbox allow-popups",
]

export const material: ItemRoute = (request, part) => {
  const read = readQuery(noQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { view, site } = request
  // Slugs are words and hyphens, ids are UUIDs: neither has a dot.
  const extension = EXTENSION.exec(part)?.[1] as Representation | undefined
  const idOrSlug = part.replace(EXTENSION, '')
  const form = extension ?? request.representation
  const variesByAccept = extension === undefined
  return documentAnswer(view, 'materials', idOrSlug, (entry, freshness) => {
    const body = presentMaterial(entry, view)
    if (form === 'json') return jsonAnswer(body, freshness, { variesByAccept })
    if (form === 'txt') {
      return answerIn(TEXT_TYPE, materialText(body), freshness, { variesByAccept })
    }
    const headers = [...HTML_HEADERS, ...oembedLink(`${site}${body.links.html}`, site)]
    return answerIn(HTML_TYPE, materialHtml(body, site), freshness, { variesByAccept, headers })
  })
}

/** Where programs that embed look for how to do it (oembed.com, Discovery). */
function oembedLink(address: string, site: string): string[] {
  const href = `${site}/oembed?url=${encodeURIComponent(address)}`
  return ['Link', `<${href}>; rel="alternate"; type="application/json+oembed"`]
}

const TEXT_TYPE = 'text/plain; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'
