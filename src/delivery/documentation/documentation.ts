/** The contract as it is told to others: written at generation, served as it stands; a page to read it on. */
import document from '../../../docs/openapi.json'
import { ITEM_TICK_MS, type Freshness } from '../http/cachePolicy'
import { PreparedAnswer } from '../http/preparedAnswer'
import type { Described } from './described'
import { contentSecurityPolicy, documentationPage } from './page'
import { robots, ROBOTS_PATH } from './robots'

/** It changes with the program only. */
const freshness: Freshness = { tickMs: ITEM_TICK_MS, until: Infinity }

const OPENAPI = new PreparedAnswer({
  status: 200,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(document),
  freshness,
})

let page: PreparedAnswer | null = null

/** Null where the path is not one of these. */
export function documentation(path: string, site: string): PreparedAnswer | null {
  if (path === ROBOTS_PATH) return robots(site)
  if (path === '/openapi.json') return OPENAPI
  if (path !== '/docs') return null
  // Drawn when somebody first looks: most servers start without anybody reading.
  return (page ??= new PreparedAnswer({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: documentationPage(document as unknown as Described),
    freshness,
    headers: [
      ...['Content-Security-Policy', contentSecurityPolicy()],
      ...['Referrer-Policy', 'no-referrer'],
    ],
  }))
}
