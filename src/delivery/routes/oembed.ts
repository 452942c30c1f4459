/** `/oembed?url=…`: how to embed a material, by its address here in any of its forms. */
import { absent, answerIn, jsonAnswer } from '../http/answers'
import { API_PATH } from '../presenters/address'
import { presentMaterial } from '../presenters/material'
import { oembedXml, presentOembed } from '../presenters/oembed'
import { decodedPart } from './parameters'
import { oembedQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { documentAnswer, refused, type ListRoute } from './route'

const MATERIAL_PATH = new RegExp(`^${API_PATH}/materials/([^/]+?)(?:\\.html|\\.txt)?$`)

export const oembed: ListRoute = ({ view, site, parameters }) => {
  const read = readQuery(oembedQuery, parameters)
  if ('code' in read) return refused(read)
  const { url, format, ...room } = read.query
  const idOrSlug = materialIn(url, site)
  if (idOrSlug === null) return absent(view, 'not-found')
  return documentAnswer(view, 'materials', idOrSlug, (entry, freshness) => {
    const body = presentOembed(presentMaterial(entry, view), site, room)
    if (format === 'json') return jsonAnswer(body, freshness)
    return answerIn('text/xml; charset=utf-8', oembedXml(body), freshness)
  })
}

/** Other servers' addresses are as unknown as other documents. */
function materialIn(url: string, site: string): string | null {
  const { origin, pathname } = new URL(url)
  if (origin !== new URL(site).origin) return null
  const [, part] = MATERIAL_PATH.exec(pathname) ?? []
  return part === undefined ? null : decodedPart(part)
}
