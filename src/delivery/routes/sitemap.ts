/** `/sitemap.xml`: what a search engine may show of ours, the materials as pages. */
import { answerIn, listFreshness } from '../http/answers'
import { hrefOf } from '../presenters/address'
import { MOST_ADDRESSES, sitemapIndexOf, sitemapOf } from '../presenters/sitemap'
import type { Visible } from '../snapshot/view'
import { appearedAt } from './contentFilters'
import { newestMaterials } from './materialQuestion'
import { sitemapQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { addressAsked, refused, type ListRoute, type RouteRequest } from './route'

export const sitemap: ListRoute = (request) => {
  const read = readQuery(sitemapQuery, request.parameters)
  if ('code' in read) return refused(read)
  const { view, site } = request
  const { page, ...filters } = read.query
  const materials = newestMaterials(view, filters)
  const isWhole = page !== undefined || materials.length <= MOST_ADDRESSES
  const body = isWhole
    ? sitemapOf(pageOf(materials, page ?? 1).map((material) => addressOf(material, site)))
    : sitemapIndexOf(pagesOf(request, materials.length))
  return answerIn('application/xml; charset=utf-8', body, listFreshness(view))
}

function pageOf(materials: readonly Visible<'materials'>[], page: number) {
  return materials.slice((page - 1) * MOST_ADDRESSES, page * MOST_ADDRESSES)
}

function addressOf(material: Visible<'materials'>, site: string) {
  const url = `${site}${hrefOf('materials', material.content.slug)}.html`
  return { url, changedAt: appearedAt(material) }
}

function pagesOf(request: RouteRequest, total: number): string[] {
  const asked = new URL(addressAsked(request))
  return Array.from({ length: Math.ceil(total / MOST_ADDRESSES) }, (_, index) => {
    asked.searchParams.set('page', String(index + 1))
    return asked.href
  })
}
