/** Paths under `/api/v1` and the routes that answer them. */
import { absent, refusal } from '../http/answers'
import type { PreparedAnswer } from '../http/preparedAnswer'
import { API_PATH } from '../presenters/address'
import { apiIndex } from './apiIndex'
import { campaign, campaigns } from './campaigns'
import { directive, directives } from './directives'
import { material, materials } from './materials'
import { decodedPart, parametersOf } from './parameters'
import { agencies, audiences, hotlines, scamForms } from './referenceLists'
import { refused, type ItemRoute, type ListRoute, type RouteRequest, type Sight } from './route'

interface Routes {
  list: ListRoute
  item?: ItemRoute
}

const ROUTES = new Map<string, Routes>([
  ['', { list: apiIndex }],
  ['materials', { list: materials, item: material }],
  ['campaigns', { list: campaigns, item: campaign }],
  ['directives', { list: directives, item: directive }],
  ['agencies', { list: agencies }],
  ['audiences', { list: audiences }],
  ['scam-forms', { list: scamForms }],
  ['hotlines', { list: hotlines }],
])

export function isApiPath(path: string): boolean {
  return path === API_PATH || path.startsWith(`${API_PATH}/`)
}

/** Whether some route answers this path, whatever the method. */
export function hasRoute(path: string): boolean {
  const parts = partsOf(path)
  return parts !== null && routeFor(parts) !== null
}

export function answerApi(sight: Sight, path: string, queryString: string): PreparedAnswer {
  const parts = partsOf(path)
  if (parts === null) return refusal('invalid-parameter', { detail: MALFORMED_PATH })
  const route = routeFor(parts)
  if (!route) return absent(sight.view, 'unknown-route')
  const parameters = parametersOf(queryString)
  return 'code' in parameters ? refused(parameters) : route({ ...sight, path, parameters })
}

const MALFORMED_PATH = 'Địa chỉ có ký tự mã hóa sai (mã hóa % hoặc ký tự rỗng).'

/** The decoded parts after `/api/v1/`; null when one cannot be decoded. */
function partsOf(path: string): string[] | null {
  const parts = path.slice(API_PATH.length + 1).split('/')
  const decoded = parts.flatMap((part) => decodedPart(part) ?? [])
  return decoded.length === parts.length ? decoded : null
}

function routeFor(parts: readonly string[]): ((request: RouteRequest) => PreparedAnswer) | null {
  const [collection = '', idOrSlug, ...rest] = parts
  const routes = ROUTES.get(collection)
  if (!routes || rest.length > 0) return null
  if (idOrSlug === undefined) return routes.list
  const { item } = routes
  return item && idOrSlug !== '' ? (request) => item(request, idOrSlug) : null
}
