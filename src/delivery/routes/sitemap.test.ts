import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { MOST_ADDRESSES } from '../presenters/sitemap'
import type { View } from '../snapshot/view'
import type { RouteRequest } from './route'
import { sitemap } from './sitemap'

const parser = new XMLParser({ isArray: (name) => name === 'sitemap' || name === 'url' })

/** A view over so many materials, of which nothing but their addresses matters. */
function requestOver(count: number, parameters: RouteRequest['parameters']): RouteRequest {
  const entries = Array.from({ length: count }, (_, number) => ({
    id: `m${number}`,
    release: { effectiveFrom: 0, sequence: number },
    content: { slug: `m${number}`, kind: 'article' },
    openWindow: null,
  }))
  const view = { list: () => entries, instant: 0, until: Infinity } as unknown as View
  const request = { view, parameters, path: '/sitemap.xml', site: 'https://canhgiac.example.vn' }
  return request as unknown as RouteRequest
}

async function xmlFor(count: number, parameters: RouteRequest['parameters'] = []) {
  const answer = await sitemap(requestOver(count, parameters))
  return parser.parse(answer.variant('identity', 0).bytes.toString())
}

it('is one list while it may be, and an index of pages with the same question beyond', async () => {
  const whole = await xmlFor(MOST_ADDRESSES)
  expect(whole.urlset.url).toHaveLength(MOST_ADDRESSES)
  const { sitemapindex } = await xmlFor(MOST_ADDRESSES + 1, [['kind', 'article']])
  expect(sitemapindex.sitemap).toEqual([
    { loc: 'https://canhgiac.example.vn/sitemap.xml?kind=article&page=1' },
    { loc: 'https://canhgiac.example.vn/sitemap.xml?kind=article&page=2' },
  ])
  const last = await xmlFor(MOST_ADDRESSES + 1, [['page', '2']])
  expect(last.urlset.url).toMatchObject([
    { loc: `https://canhgiac.example.vn/api/v1/materials/m${MOST_ADDRESSES}.html` },
  ])
})
