/**
 * What every public address promises: its parameters, by the very schemas that check them, its bodies,
 * and its problems. The document at /openapi.json is written from this, and tests hold every answer to it.
 */
import type { z } from 'zod'
import {
  calendarQuery,
  campaignsQuery,
  changesQuery,
  directivesQuery,
  feedQuery,
  materialsQuery,
  noQuery,
  oembedQuery,
  referenceListQuery,
  sitemapQuery,
} from '../routes/querySchemas'
import * as answer from './bodies/answers'
import * as document from './bodies/documents'
import { OF_A_DOCUMENT, OF_FILES, OF_THE_API, type PublicCode } from './problems'

export type Tag = 'content' | 'following' | 'references' | 'files' | 'server'

export interface Success {
  status: number
  contentType: string
  /** Null for what is not JSON. */
  schema: z.ZodType | null
}

export interface RouteContract {
  /** Camel case; the name of the operation in generated clients. */
  operationId: string
  tag: Tag
  summary: string
  description?: string
  query: z.ZodObject
  answers: readonly Success[]
  problems: readonly PublicCode[]
  /** Counted by the quotas, which then stand in the headers. */
  isCounted: boolean
  /** A part may be asked for. */
  hasRanges?: boolean
}

function json(schema: z.ZodType, status = 200): Success {
  return { status, contentType: 'application/json', schema }
}

function list(
  named: Pick<RouteContract, 'operationId' | 'summary' | 'description'>,
  query: z.ZodObject,
  schema: z.ZodType,
): RouteContract {
  const usual = {
    ...{ problems: OF_THE_API, isCounted: true, hasRanges: true },
    tag: 'content' as const,
  }
  return { ...usual, ...named, query, answers: [json(schema)] }
}

function referenceList(operationId: string, summary: string, schema: z.ZodType): RouteContract {
  const named = { operationId, summary }
  return { ...list(named, referenceListQuery, schema), tag: 'references' }
}

function item(operationId: string, summary: string, schema: z.ZodType): RouteContract {
  const named = { operationId, summary }
  return { ...list(named, noQuery, schema), problems: OF_A_DOCUMENT }
}

/** What is not JSON, or not only. */
function form(contentType: string): Success {
  return { status: 200, contentType, schema: null }
}

function following(
  named: Pick<RouteContract, 'operationId' | 'summary' | 'description'>,
  query: z.ZodObject,
  answers: readonly Success[],
): RouteContract {
  return { ...list(named, query, answer.index), answers, tag: 'following' }
}

function feed(operationId: string, summary: string, contentType: string): RouteContract {
  return following({ operationId, summary }, feedQuery, [form(contentType)])
}

function served(
  operationId: string,
  summary: string,
  answers: readonly Success[],
  tag: Tag = 'server',
): RouteContract {
  return { operationId, summary, tag, answers, query: noQuery, problems: [], isCounted: false }
}

const UPCOMING =
  'state=upcoming, với khóa có quyền read:upcoming, cho biết nội dung sắp mở: mở sớm nhất đứng trước, không kèm sort.'
const KEYED = ['key-required', 'scope-missing'] as const

/** By pattern of the path. */
export const CONTRACT: Readonly<Record<string, RouteContract>> = {
  '/api/v1': list(
    { operationId: 'getIndex', summary: 'Các địa chỉ của API' },
    noQuery,
    answer.index,
  ),
  '/api/v1/materials': {
    ...list(
      {
        operationId: 'listMaterials',
        summary: 'Tài liệu tuyên truyền đang công khai',
        description: `Bộ lọc dùng nhiều lần được: một trong các giá trị là đủ. ${UPCOMING}`,
      },
      materialsQuery,
      answer.materialList,
    ),
    problems: [...OF_THE_API, ...KEYED],
  },
  '/api/v1/materials/{id}': {
    ...item('getMaterial', 'Một tài liệu tuyên truyền', document.material),
    description: 'Theo Accept: JSON, một đoạn HTML, hoặc chữ cho loa truyền thanh.',
    answers: [json(document.material), form('text/html'), form('text/plain')],
  },
  '/api/v1/materials/{id}.html': {
    ...item('getMaterialHtml', 'Một tài liệu, thành một đoạn HTML', document.material),
    answers: [form('text/html')],
  },
  '/api/v1/materials/{id}.txt': {
    ...item('getMaterialText', 'Một tài liệu, chỉ có chữ', document.material),
    answers: [form('text/plain')],
  },
  '/api/v1/campaigns': {
    ...list(
      {
        operationId: 'listCampaigns',
        summary: 'Chiến dịch, đợt cao điểm',
        description: UPCOMING,
      },
      campaignsQuery,
      answer.campaignList,
    ),
    problems: [...OF_THE_API, ...KEYED],
  },
  '/api/v1/campaigns/{id}': item('getCampaign', 'Một chiến dịch', document.campaign),
  '/api/v1/directives': list(
    { operationId: 'listDirectives', summary: 'Văn bản chỉ đạo đã phát hành' },
    directivesQuery,
    answer.directiveList,
  ),
  '/api/v1/directives/{id}': item('getDirective', 'Một văn bản chỉ đạo', document.directive),
  '/api/v1/agencies': referenceList('listAgencies', 'Cơ quan, đơn vị', answer.agencyList),
  '/api/v1/audiences': referenceList(
    'listAudiences',
    'Đối tượng tuyên truyền',
    answer.audienceList,
  ),
  '/api/v1/scam-forms': referenceList('listScamForms', 'Hình thức lừa đảo', answer.scamFormList),
  '/api/v1/hotlines': referenceList('listHotlines', 'Nơi gọi và báo tin', answer.hotlineList),
  '/api/v1/changes': {
    ...following(
      {
        operationId: 'listChanges',
        summary: 'Những gì đã hiện ra, đổi hoặc phải gỡ, kể từ lần đọc trước',
        description:
          'Giữ document của mỗi thay đổi, hoặc gỡ bản sao khi document là null, rồi mới lưu cursor. Nhận 400 với mã invalid-cursor thì đọc lại từ đầu.',
      },
      changesQuery,
      [json(answer.changePage)],
    ),
    problems: [...OF_THE_API, 'invalid-cursor', 'too-many-waiting'],
  },
  '/feeds/atom.xml': feed('getAtomFeed', 'Tài liệu mới, theo Atom', 'application/atom+xml'),
  '/feeds/rss.xml': feed('getRssFeed', 'Tài liệu mới, theo RSS', 'application/rss+xml'),
  '/feeds/feed.json': feed('getJsonFeed', 'Tài liệu mới, theo JSON Feed', 'application/feed+json'),
  '/calendar.ics': following(
    { operationId: 'getCalendar', summary: 'Lịch các đợt đã bắt đầu' },
    calendarQuery,
    [form('text/calendar')],
  ),
  '/sitemap.xml': following({ operationId: 'getSitemap', summary: 'Sơ đồ trang' }, sitemapQuery, [
    form('application/xml'),
  ]),
  '/oembed': {
    ...following(
      { operationId: 'getOembed', summary: 'Cách nhúng một tài liệu vào trang khác' },
      oembedQuery,
      [json(answer.oembed), form('text/xml')],
    ),
    problems: OF_A_DOCUMENT,
  },
  '/media/{hash}/{name}': {
    operationId: 'getFile',
    tag: 'files',
    summary: 'Tệp của nội dung đang công khai',
    description: 'Địa chỉ lấy từ trường url của tệp. Nội dung ở một địa chỉ không bao giờ đổi.',
    query: noQuery,
    answers: [{ status: 200, contentType: '*/*', schema: null }],
    ...{ problems: OF_FILES, isCounted: false, hasRanges: true },
  },
  '/openapi.json': served('getOpenApi', 'Mô tả API theo OpenAPI 3.1', [
    { status: 200, contentType: 'application/json', schema: null },
  ]),
  '/robots.txt': served('getRobots', 'Những gì máy tìm kiếm được đọc', [form('text/plain')]),
  '/docs': served('getDocs', 'Trang hướng dẫn, dùng thử được', [
    { status: 200, contentType: 'text/html', schema: null },
  ]),
  '/healthz': served('getHealth', 'Máy chủ đang chạy', [json(answer.health)]),
  '/readyz': served('getReadiness', 'Máy chủ đã sẵn sàng trả lời', [
    json(answer.readiness),
    json(answer.readiness, 503),
  ]),
}
