/** Public paths and the routes that answer them. */
import { absent, refusal } from '../http/answers'
import { API_PATH } from '../presenters/address'
import { apiIndex } from './apiIndex'
import { calendar } from './calendar'
import { campaign, campaigns } from './campaigns'
import { changes } from './changes'
import { directive, directives } from './directives'
import { atom, json, rss } from './feeds'
import { EXTENSIONS, material } from './material'
import { materials } from './materials'
import { oembed } from './oembed'
import { decodedPart, parametersOf } from './parameters'
import { agencies, audiences, hotlines, scamForms } from './referenceLists'
import { sitemap } from './sitemap'
import { refused, type Answered, type ItemRoute, type ListRoute, type RouteRequest } from './route'

interface Routes {
  list: ListRoute
  item?: ItemRoute
}

const ROUTES = new Map<string, Routes>([
  ['', { list: apiIndex }],
  ['materials', { list: materials, item: material }],
  ['campaigns', { list: campaigns, item: campaign }],
  ['directives', { list: directives, item: directive }],
  ['changes', { list: changes }],
  ['agencies', { list: agencies }],
  ['audiences', { list: audiences }],
  ['scam-forms', { list: scamForms }],
  ['hotlines', { list: hotlines }],
])

/** What has an address of its own beside the API. */
const PLACES = new Map<string, ListRoute>([
  ['/feeds/atom.xml', atom],
  ['/feeds/rss.xml', rss],
  ['/feeds/feed.json', json],
  ['/calendar.ics', calendar],
  ['/sitemap.xml', sitemap],
  ['/oembed', oembed],
])

/** Every public route, `{id}` standing for an id or a slug: none goes without a test for leaks. */
export const ROUTE_PATTERNS: readonly string[] = [
  ...[...ROUTES].flatMap(([name, { item }]) => {
    const list = name === '' ? API_PATH : `${API_PATH}/${name}`
    return item ? [list, `${list}/{id}`] : [list]
  }),
  ...EXTENSIONS.map((extension) => `${API_PATH}/materials/{id}.${extension}`),
  ...PLACES.keys(),
]

export function isPublicPath(path: string): boolean {
  return isApiPath(path) || PLACES.has(path) || path.startsWith('/feeds/')
}

/** Whether some route answers this path, whatever the method. */
export function hasRoute(path: string): boolean {
  return typeof routeOf(path) === 'function'
}

/** What a route is told besides the address. */
export type Asked = Omit<RouteRequest, 'path' | 'parameters'>

export function answerApi(asked: Asked, path: string, queryString: string): Answered {
  const route = routeOf(path)
  if (route === 'malformed') return refusal('invalid-parameter', { detail: MALFORMED_PATH })
  if (!route) return absent(asked.view, 'unknown-route')
  const parameters = parametersOf(queryString)
  return 'code' in parameters ? refused(parameters) : route({ ...asked, path, parameters })
}

const MALFORMED_PATH = 'Địa chỉ có ký tự mã hóa sai (mã hóa % hoặc ký tự rỗng).'

function routeOf(path: string): ListRoute | 'malformed' | null {
  const place = PLACES.get(path)
  if (place) return place
  if (!isApiPath(path)) return null
  const parts = partsOf(path)
  return parts === null ? 'malformed' : routeFor(parts)
}

function isApiPath(path: string): boolean {
  return path === API_PATH || path.startsWith(`${API_PATH}/`)
}

/** The decoded parts after `/api/v1/`; null when one cannot be decoded. */
function partsOf(path: string): string[] | null {
  const parts = path.slice(API_PATH.length + 1).split('/')
  const decoded = parts.flatMap((part) => decodedPart(part) ?? [])
  return decoded.length === parts.length ? decoded : null
}

function routeFor(parts: readonly string[]): ListRoute | null {
  const [collection = '', idOrSlug, ...rest] = parts
  const routes = ROUTES.get(collection)
  if (!routes || rest.length > 0) return null
  if (idOrSlug === undefined) return routes.list
  const { item } = routes
  return item && idOrSlug !== '' ? (request) => item(request, idOrSlug) : null
}
