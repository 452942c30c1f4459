/** What stands around documents: lists, the index, changes, states of the server, problems. */
import { z } from 'zod'
import { CHANGE_TYPES } from '#src/domain/changes/documentChanges'
import { PUBLIC_CODES } from '../problems'
import { campaign, directive, listedCampaign, listedMaterial, material } from './documents'
import { agency, audience, hotline, scamForm } from './references'
import { count, id, instant, path, slug, text } from './values'

const pageLinks = z
  .strictObject({
    ...{ self: path, first: path },
    ...{ prev: path.nullable(), next: path.nullable(), last: path },
  })
  .meta({ id: 'PageLinks', description: 'Địa chỉ của các trang khác.' })

function listOf(name: string, item: z.ZodType) {
  return z
    .strictObject({
      data: z.array(item),
      ...{ page: z.int().min(1), limit: z.int().min(1) },
      total: count.describe('Tổng số nội dung tìm thấy, trên mọi trang.'),
      links: pageLinks,
    })
    .meta({ id: name, description: 'Một trang của danh sách.' })
}

export const materialList = listOf('MaterialList', listedMaterial)
export const campaignList = listOf('CampaignList', listedCampaign)
export const directiveList = listOf('DirectiveList', directive)
export const agencyList = listOf('AgencyList', agency)
export const audienceList = listOf('AudienceList', audience)
export const scamFormList = listOf('ScamFormList', scamForm)
export const hotlineList = listOf('HotlineList', hotline)

export const index = z
  .strictObject({ name: text, version: z.literal(1), links: z.record(text, path) })
  .meta({ id: 'Index', description: 'Các địa chỉ của API.' })

export const health = z
  .strictObject({ status: z.enum(['ok']) })
  .meta({ id: 'Health', description: 'Máy chủ đang chạy.' })

export const readiness = z
  .strictObject({
    status: z.enum(['ready', 'loading']),
    degraded: z.boolean().describe('Đang trả lời bằng dữ liệu cũ vì cơ sở dữ liệu không trả lời.'),
  })
  .meta({ id: 'Readiness', description: 'Máy chủ đã có dữ liệu để trả lời hay chưa.' })

const successor = z
  .strictObject({ id, slug, href: path, title: text })
  .meta({ id: 'Successor', description: 'Nội dung thay thế, nếu đang công khai.' })

const of = (collection: string, document: z.ZodType) => ({
  document: document.nullable().describe('Nội dung hiện có; null khi phải gỡ bản sao.'),
  collection: z.literal(collection),
})

const told = {
  id: text.describe('Mã của thay đổi; cùng một thay đổi luôn có cùng mã.'),
  type: z.enum(CHANGE_TYPES),
  at: instant,
  documentId: id,
  reason: text.nullable().describe('Lý do thu hồi.'),
  successor: successor.nullable(),
}

/** What became visible, changed or went away. */
export const change = z
  .discriminatedUnion('collection', [
    z.strictObject({ ...told, ...of('materials', material) }),
    z.strictObject({ ...told, ...of('campaigns', campaign) }),
    z.strictObject({ ...told, ...of('directives', directive) }),
    z.strictObject({ ...told, ...of('agencies', agency) }),
    z.strictObject({ ...told, ...of('audiences', audience) }),
    z.strictObject({ ...told, ...of('scam-forms', scamForm) }),
    z.strictObject({ ...told, ...of('hotlines', hotline) }),
  ])
  .meta({ id: 'Change', description: 'Một thay đổi: nội dung cần giữ, hoặc cần gỡ.' })

/** What webhooks are sent (src/webhookDelivery/presentMessage.ts). */
export const webhookMessage = z
  .strictObject({
    type: z.enum(CHANGE_TYPES.map((type) => `document.${type}` as const)),
    timestamp: instant.describe('Lúc việc xảy ra.'),
    data: change,
  })
  .meta({ id: 'WebhookMessage', description: 'Tin gửi tới địa chỉ nhận tin của cổng.' })

/** `POST …/test` of a webhook sends it. */
export const webhookTest = z
  .strictObject({ type: z.literal('test'), timestamp: instant, data: z.null() })
  .meta({ id: 'WebhookTest', description: 'Tin gửi thử: không báo việc gì.' })

export const changePage = z
  .strictObject({
    data: z.array(change),
    cursor: text.describe('Vị trí đã đọc đến; lần sau gửi lại nguyên văn.'),
    hasMore: z.boolean().describe('Còn thay đổi để đọc ngay.'),
    links: z.strictObject({ next: path }),
  })
  .meta({ id: 'ChangePage', description: 'Các thay đổi sau một vị trí.' })

export const oembed = z
  .strictObject({
    ...{ version: z.literal('1.0'), type: z.enum(['photo', 'rich']), title: text },
    ...{ author_name: text.nullable(), author_url: text.nullable() },
    ...{ provider_name: text, provider_url: text, width: count, height: count },
    ...{ url: text.optional(), html: text.optional() },
  })
  .meta({ id: 'Oembed', description: 'Cách nhúng một tài liệu (oembed.com).' })

/** RFC 9457, with what its codes add. */
export const problem = z
  .strictObject({
    type: text,
    title: text.describe('Lời tiếng Việt, nói cần làm gì tiếp.'),
    status: z.int().min(400).max(599),
    code: z.enum(PUBLIC_CODES).describe('Mã ổn định để chương trình xét.'),
    detail: text.optional(),
    field: text.optional().describe('Tham số có lỗi.'),
    scope: text.optional().describe('Quyền mà khóa còn thiếu.'),
    reason: text.nullable().optional().describe('Lý do thu hồi.'),
    since: instant.optional(),
    successor: successor.nullable().optional(),
  })
  .meta({ id: 'Problem', description: 'Vì sao không trả lời được (RFC 9457).' })
