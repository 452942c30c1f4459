/** Lists that others refer to, and the cards by which documents refer to each other. */
import { z } from 'zod'
import { MATERIAL_KINDS } from '#src/domain/release'
import { day, id, partialDate, path, slug, text, window } from './values'

export const agencyCard = z
  .strictObject({ id, slug, name: text.describe('Tên đang mang vào ngày hỏi.') })
  .meta({ id: 'AgencyCard', description: 'Cơ quan, đơn vị.' })

export const agency = z
  .strictObject({ ...agencyCard.shape, kind: text, parent: agencyCard.nullable() })
  .meta({ id: 'Agency', description: 'Cơ quan, đơn vị, cùng cơ quan cấp trên.' })

export const audience = z
  .strictObject({ id, slug, name: text })
  .meta({ id: 'Audience', description: 'Đối tượng tuyên truyền.' })

export const scamForm = z
  .strictObject({ ...audience.shape, group: text.nullable() })
  .meta({ id: 'ScamForm', description: 'Hình thức lừa đảo và nhóm của nó.' })

export const hotline = z
  .strictObject({
    ...{ id, slug, name: text },
    call: text.nullable().describe('Số để gọi.'),
    sms: text.nullable().describe('Số để nhắn tin.'),
    smsForm: text.nullable().describe('Cách soạn tin nhắn.'),
    url: text.nullable(),
    ...{ validFrom: day.nullable(), validTo: day.nullable() },
  })
  .meta({ id: 'Hotline', description: 'Nơi gọi, nhắn tin hoặc báo tin; có ngày hiệu lực.' })

export const materialKind = z.enum(MATERIAL_KINDS).meta({
  id: 'MaterialKind',
  description: 'Loại tài liệu tuyên truyền.',
})

export const materialCard = z
  .strictObject({ id, slug, kind: materialKind, title: text, href: path })
  .meta({ id: 'MaterialCard', description: 'Tài liệu, nói ngắn gọn.' })

export const campaignCard = z
  .strictObject({ id, slug, title: text, href: path, windows: z.array(window) })
  .meta({ id: 'CampaignCard', description: 'Chiến dịch, nói ngắn gọn.' })

export const directiveLink = z
  .strictObject({ id, slug, href: path })
  .meta({ id: 'DirectiveLink', description: 'Nơi đọc một văn bản đã phát hành.' })

export const directiveReference = z
  .strictObject({
    ...directiveLink.shape,
    ...{ number: text, docType: text, issuer: text },
    ...{ issuedOn: partialDate.nullable(), subject: text },
  })
  .meta({ id: 'DirectiveReference', description: 'Văn bản viện dẫn đến văn bản này.' })
