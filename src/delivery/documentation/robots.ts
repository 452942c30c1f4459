/** `/robots.txt`: what is public may be found, the studio is nobody's business. */
import { PreparedAnswer } from '../http/preparedAnswer'
import { ITEM_TICK_MS } from '../http/cachePolicy'

export const ROBOTS_PATH = '/robots.txt'

export function robots(site: string): PreparedAnswer {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /cms/',
    'Disallow: /graphql',
    'Allow: /',
    `Sitemap: ${site}/sitemap.xml`,
  ]
  return new PreparedAnswer({
    ...{ status: 200, contentType: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` },
    freshness: { tickMs: ITEM_TICK_MS, until: Infinity },
  })
}
