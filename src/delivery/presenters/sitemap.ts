/** Addresses for search engines (sitemaps.org): pages of up to 50,000, and where there are more, their index. */
import { isoOf } from './address'
import { element, escaped } from './markup'

export const MOST_ADDRESSES = 50_000

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

export interface SitemapAddress {
  url: string
  changedAt: number
}

export function sitemapOf(addresses: readonly SitemapAddress[]): string {
  const urls = addresses.map(({ url, changedAt }) => {
    const inner = located(url) + element('lastmod', {}, isoOf(changedAt))
    return element('url', {}, inner)
  })
  return DECLARATION + element('urlset', NAMESPACE, urls.join('\n'))
}

export function sitemapIndexOf(pages: readonly string[]): string {
  const sitemaps = pages.map((page) => element('sitemap', {}, located(page)))
  return DECLARATION + element('sitemapindex', NAMESPACE, sitemaps.join('\n'))
}

function located(url: string): string {
  return element('loc', {}, escaped(url))
}
