/** The types that are parts of others. */
import type { PartialDate } from '#src/domain/partialDate'
import type { AssetBody } from '../presenters/asset'
import type { CampaignBody } from '../presenters/campaign'
import type { PageLinks } from '../presenters/listEnvelope'
import type { MaterialBody } from '../presenters/material'
import type { AudienceCard, HotlineCard, ScamFormCard } from '../presenters/referenceCards'
import type { PublicWindow } from '../presenters/windows'
import { many, objectOf, text, textOrNull, whole, wholeOrNull } from './fields'

export const Window = objectOf<PublicWindow>('Window', 'Đợt, theo ngày Việt Nam.', () => ({
  startDay: text('Ngày đầu, dạng 2024-11-20.'),
  endDay: textOrNull('Ngày cuối, tính cả ngày đó; null khi chưa định ngày kết thúc.'),
}))

export const PartialDateType = objectOf<PartialDate>(
  'PartialDate',
  'Ngày biết đến đâu ghi đến đó.',
  () => ({
    value: text('2024-11-20, 2024-11 hoặc 2024.'),
    precision: text('day, month hoặc year.'),
  }),
)

export const Body = objectOf<MaterialBody['body']>('Body', 'Nội dung, hai dạng.', () => ({
  html: text('HTML.'),
  text: text('Chữ thuần, để đọc trên loa.'),
}))

const self = text('Địa chỉ của chính nội dung này.')

export const Links = objectOf<CampaignBody['links']>('Links', 'Địa chỉ REST.', () => ({ self }))

export const MaterialLinks = objectOf<MaterialBody['links']>(
  'MaterialLinks',
  'Địa chỉ REST của tài liệu, theo dạng.',
  () => ({
    self,
    html: text('Một đoạn HTML để đặt vào trang.'),
    text: text('Chữ thuần, để đọc trên loa.'),
  }),
)

export const PageLinksType = objectOf<PageLinks>(
  'PageLinks',
  'Địa chỉ REST của cùng câu hỏi, theo trang.',
  () => ({
    self: text('Trang này.'),
    first: text('Trang đầu.'),
    prev: textOrNull('Trang trước.'),
    next: textOrNull('Trang sau.'),
    last: text('Trang cuối.'),
  }),
)

const file = {
  url: text('Địa chỉ tệp trên máy chủ này.'),
  name: text('Tên tệp.'),
  mimeType: text('Kiểu tệp.'),
  bytes: whole('Dung lượng, tính bằng byte.'),
  width: wholeOrNull('Chiều rộng của ảnh, tính bằng điểm ảnh.'),
  height: wholeOrNull('Chiều cao của ảnh, tính bằng điểm ảnh.'),
}

const Rendition = objectOf<AssetBody['renditions'][number]>(
  'Rendition',
  'Bản thu nhỏ của ảnh.',
  () => ({ size: text('Tên cỡ.'), ...file }),
)

export const Asset = objectOf<AssetBody>('Asset', 'Tệp của tài liệu.', () => ({
  ...file,
  alt: text('Lời mô tả cho người không nhìn được.'),
  caption: textOrNull('Chú thích.'),
  renditions: many(Rendition, 'Các bản thu nhỏ.'),
}))

const named = {
  id: text('Mã, không đổi.'),
  slug: text('Tên trong địa chỉ.'),
  name: text('Tên gọi.'),
}

export const Audience = objectOf<AudienceCard>('Audience', 'Đối tượng tuyên truyền.', () => named)

export const ScamForm = objectOf<ScamFormCard>('ScamForm', 'Hình thức lừa đảo.', () => ({
  ...named,
  group: textOrNull('Nhóm hình thức.'),
}))

export const Hotline = objectOf<HotlineCard>('Hotline', 'Đường dây nóng.', () => ({
  ...named,
  call: textOrNull('Số để gọi.'),
  sms: textOrNull('Số để nhắn tin.'),
  smsForm: textOrNull('Cú pháp tin nhắn.'),
  url: textOrNull('Trang để báo tin.'),
  validFrom: textOrNull('Dùng được từ ngày này.'),
  validTo: textOrNull('Dùng được đến hết ngày này.'),
}))
