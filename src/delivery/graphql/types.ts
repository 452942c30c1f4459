/** The types that lead to one another: materials, campaigns, directives, agencies. */
import type { AgencyBody } from '../presenters/agency'
import type { CampaignBody } from '../presenters/campaign'
import type { CitationBody, DirectiveBody } from '../presenters/directive'
import type { MaterialBody } from '../presenters/material'
import {
  many,
  objectOf,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  whole,
  yesOrNo,
  type FieldsOf,
} from './fields'
import {
  Asset,
  Audience,
  Body,
  Hotline,
  Links,
  MaterialLinks,
  PartialDateType,
  ScamForm,
  Window,
} from './parts'

interface Linked {
  href: string
}

const document = {
  id: text('Mã, không đổi.'),
  slug: text('Tên trong địa chỉ, không đổi sau lần phát hành đầu.'),
  href: text('Địa chỉ REST.'),
  releasedAt: text('Thời điểm phát hành bản đang có hiệu lực, theo ISO 8601.'),
  version: whole('Số của phiên bản.'),
}
const links = one(Links, 'Địa chỉ.')
const agency = () => oneOrNull(Agency, 'Cơ quan phát hành.')
const validThrough = textOrNull('Ngày cuối của đợt đang mở; null khi không có hạn.')
const topics = texts('Chủ đề.')

export const Material = objectOf<MaterialBody & Linked>(
  'Material',
  'Tài liệu tuyên truyền.',
  (): FieldsOf<MaterialBody & Linked> => ({
    ...document,
    links: one(MaterialLinks, 'Địa chỉ theo dạng.'),
    kind: text(
      'article, infographic, warning, loudspeaker-script, leaflet, video hoặc audio, như REST.',
    ),
    language: text('Thẻ ngôn ngữ BCP 47.'),
    title: text('Tiêu đề.'),
    summary: text('Tóm tắt.'),
    body: one(Body, 'Nội dung.'),
    textEquivalent: textOrNull('Toàn bộ chữ trong ảnh, cho người không nhìn được.'),
    assets: many(Asset, 'Các tệp.'),
    directives: many(Directive, 'Văn bản chỉ đạo mà tài liệu này thực hiện.'),
    campaigns: many(Campaign, 'Chiến dịch đang mở mà tài liệu này thuộc về.'),
    scamForms: many(ScamForm, 'Hình thức lừa đảo được nói đến.'),
    audiences: many(Audience, 'Đối tượng tuyên truyền.'),
    topics,
    urgent: yesOrNo('Cảnh báo khẩn.'),
    steps: texts('Việc cần làm, theo thứ tự.'),
    hotlines: many(Hotline, 'Đường dây nóng đang dùng được.'),
    agency: agency(),
    availability: text('always, own hoặc campaigns: theo đợt nào thì hiển thị.'),
    windows: many(Window, 'Các đợt đã mở.'),
    validThrough,
    licence: textOrNull('Giấy phép sử dụng.'),
    attribution: textOrNull('Lời ghi nguồn.'),
  }),
)

export const Campaign = objectOf<CampaignBody & Linked>(
  'Campaign',
  'Chiến dịch, đợt cao điểm.',
  (): FieldsOf<CampaignBody & Linked> => ({
    ...document,
    links,
    title: text('Tên chiến dịch.'),
    summary: text('Tóm tắt.'),
    topics,
    windows: many(Window, 'Các đợt đã mở.'),
    validThrough,
    directives: many(Directive, 'Văn bản chỉ đạo mở chiến dịch.'),
    materials: many(Material, 'Tài liệu của chiến dịch.'),
    agency: agency(),
  }),
)

const DocumentNumber = objectOf<DirectiveBody['documentNumber']>(
  'DocumentNumber',
  'Số, ký hiệu của văn bản.',
  () => ({ number: textOrNull('Số; null khi để trống.'), symbol: text('Ký hiệu.') }),
)

const Citation = objectOf<CitationBody>('Citation', 'Căn cứ của một văn bản.', () => ({
  number: textOrNull('Số và ký hiệu đầy đủ, như trong văn bản.'),
  docType: textOrNull('Loại văn bản.'),
  issuedOn: oneOrNull(PartialDateType, 'Ngày ban hành.'),
  issuer: textOrNull('Cơ quan ban hành.'),
  relations: texts('received, implements, directed-by, attaches, replaces, amends.'),
  implements: texts('Số của các văn bản mà văn bản được dẫn thực hiện.'),
  directive: oneOrNull(Directive, 'Văn bản được dẫn, khi đã công khai ở đây.'),
}))

export const Directive = objectOf<DirectiveBody & Linked>(
  'Directive',
  'Văn bản chỉ đạo.',
  (): FieldsOf<DirectiveBody & Linked> => ({
    ...document,
    links,
    number: text('Số và ký hiệu như in trên văn bản; /UBND-VHTT khi số để trống.'),
    documentNumber: one(DocumentNumber, 'Số và ký hiệu, tách riêng.'),
    docType: text('Loại văn bản: cong-van, chi-thi, ke-hoach …'),
    issuer: text('Cơ quan ban hành, như trong văn bản.'),
    agency: agency(),
    issuedOn: oneOrNull(PartialDateType, 'Ngày ban hành.'),
    subject: text('Trích yếu.'),
    citations: many(Citation, 'Căn cứ: các văn bản được dẫn.'),
    citedBy: many(Directive, 'Các văn bản dẫn văn bản này.'),
    materials: many(Material, 'Tài liệu thực hiện văn bản này.'),
    campaigns: many(Campaign, 'Chiến dịch mở theo văn bản này.'),
  }),
)

export const Agency = objectOf<AgencyBody>(
  'Agency',
  'Cơ quan, đơn vị.',
  (): FieldsOf<AgencyBody> => ({
    id: text('Mã, không đổi.'),
    slug: text('Tên trong địa chỉ.'),
    name: text('Tên vào ngày hỏi.'),
    kind: text('Loại cơ quan.'),
    parent: oneOrNull(Agency, 'Cơ quan cấp trên.'),
  }),
)
