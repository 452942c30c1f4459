/** The three documents that are released by hand. Presenters fulfil these, which tests prove. */
import { z } from 'zod'
import { AVAILABILITIES, CITATION_RELATIONS } from '#src/domain/release'
import * as reference from './references'
import {
  count,
  id,
  instant,
  links,
  partialDate,
  path,
  slug,
  text,
  validThrough,
  version,
  window,
} from './values'

const file = {
  ...{ url: path, name: text, mimeType: text },
  bytes: count.describe('Số byte.'),
  ...{ width: count.nullable(), height: count.nullable() },
}

const rendition = z
  .strictObject({ size: text, ...file })
  .meta({ id: 'Rendition', description: 'Bản nhỏ hơn của một ảnh.' })

const asset = z
  .strictObject({
    ...file,
    alt: text.describe('Lời thay cho ảnh.'),
    caption: text.nullable(),
    renditions: z.array(rendition),
  })
  .meta({ id: 'Asset', description: 'Tệp của tài liệu: ảnh, âm thanh, phim, PDF.' })

const citation = z
  .strictObject({
    ...{ number: text.nullable(), docType: text.nullable() },
    ...{ issuedOn: partialDate.nullable(), issuer: text.nullable() },
    relations: z.array(z.enum(CITATION_RELATIONS)),
    implements: z.array(text).describe('Số của các văn bản mà văn bản được viện dẫn thực hiện.'),
    directive: reference.directiveLink
      .nullable()
      .describe('Chỉ có khi văn bản được viện dẫn đã phát hành.'),
  })
  .meta({ id: 'Citation', description: 'Một căn cứ ghi trong văn bản.' })

export const directiveCard = z
  .strictObject({
    ...{ id, slug },
    number: text.describe('Số và ký hiệu như in trên văn bản, ví dụ 1384/UBND-NC.'),
    documentNumber: z.strictObject({ number: text.nullable(), symbol: text }),
    ...{ docType: text, issuer: text, issuedOn: partialDate.nullable() },
    subject: text.describe('Trích yếu.'),
    citations: z.array(citation),
    links,
  })
  .meta({ id: 'DirectiveCard', description: 'Văn bản chỉ đạo, nói ngắn gọn.' })

export const directive = z
  .strictObject({
    ...directiveCard.shape,
    agency: reference.agencyCard.nullable(),
    citedBy: z.array(reference.directiveReference),
    materials: z.array(reference.materialCard),
    campaigns: z.array(reference.campaignCard),
    ...{ releasedAt: instant, version },
  })
  .meta({ id: 'Directive', description: 'Văn bản chỉ đạo.' })

export const campaign = z
  .strictObject({
    ...{ id, slug, title: text, summary: text },
    topics: z.array(text),
    windows: z.array(window).describe('Các đợt đã bắt đầu.'),
    validThrough,
    directives: z.array(directiveCard),
    materials: z.array(reference.materialCard),
    agency: reference.agencyCard.nullable(),
    ...{ releasedAt: instant, version, links },
  })
  .meta({ id: 'Campaign', description: 'Chiến dịch, đợt cao điểm.' })

export const material = z
  .strictObject({
    ...{ id, slug, kind: reference.materialKind },
    language: text.describe('Thẻ ngôn ngữ BCP 47, ví dụ vi.'),
    ...{ title: text, summary: text },
    body: z.strictObject({
      html: text.describe('HTML đã làm sạch.'),
      text: text.describe('Cùng nội dung, chỉ có chữ.'),
    }),
    textEquivalent: text.nullable().describe('Lời của ảnh, cho người không nhìn được.'),
    assets: z.array(asset),
    directives: z.array(directiveCard),
    campaigns: z.array(reference.campaignCard),
    scamForms: z.array(reference.scamForm),
    audiences: z.array(reference.audience),
    topics: z.array(text),
    urgent: z.boolean().describe('Cảnh báo khẩn.'),
    steps: z.array(text).describe('Việc cần làm, theo thứ tự.'),
    hotlines: z.array(reference.hotline),
    agency: reference.agencyCard.nullable(),
    availability: z.enum(AVAILABILITIES),
    windows: z.array(window).describe('Các đợt đã bắt đầu.'),
    validThrough,
    ...{ licence: text.nullable(), attribution: text.nullable() },
    ...{ releasedAt: instant, version },
    links: z.strictObject({ self: path, html: path, text: path }),
  })
  .meta({ id: 'Material', description: 'Tài liệu tuyên truyền.' })

const opensAt = instant.optional().describe('Lúc sẽ mở; chỉ có khi hỏi state=upcoming.')

export const listedCampaign = z
  .strictObject({ opensAt, ...campaign.shape })
  .meta({ id: 'ListedCampaign', description: 'Chiến dịch trong danh sách.' })

export const listedMaterial = z
  .strictObject({ opensAt, ...material.shape })
  .meta({ id: 'ListedMaterial', description: 'Tài liệu trong danh sách.' })
