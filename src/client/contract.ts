/** Generated from docs/openapi.json by `npm run generate`: do not edit. */

/** Cơ quan, đơn vị, cùng cơ quan cấp trên. */
export type Agency = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Tên đang mang vào ngày hỏi. */
  name: string
  kind: string
  parent: AgencyCard | null
}

/** Cơ quan, đơn vị. */
export type AgencyCard = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Tên đang mang vào ngày hỏi. */
  name: string
}

/** Một trang của danh sách. */
export type AgencyList = {
  data: Agency[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Tệp của tài liệu: ảnh, âm thanh, phim, PDF. */
export type Asset = {
  /** Đường dẫn trên máy chủ này. */
  url: string
  name: string
  mimeType: string
  /** Số byte. */
  bytes: number
  width: number | null
  height: number | null
  /** Lời thay cho ảnh. */
  alt: string
  caption: string | null
  renditions: Rendition[]
}

/** Đối tượng tuyên truyền. */
export type Audience = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  name: string
}

/** Một trang của danh sách. */
export type AudienceList = {
  data: Audience[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Chiến dịch, đợt cao điểm. */
export type Campaign = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  title: string
  summary: string
  topics: string[]
  /** Các đợt đã bắt đầu. */
  windows: Window[]
  /** Ngày Việt Nam cuối cùng của đợt đang diễn ra; null khi không hạn. */
  validThrough: string | null
  directives: DirectiveCard[]
  materials: MaterialCard[]
  agency: AgencyCard | null
  /** Thời điểm theo ISO 8601, giờ UTC. */
  releasedAt: string
  /** Phiên bản; tăng mỗi lần nội dung được sửa. */
  version: number
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
  }
}

/** Chiến dịch, nói ngắn gọn. */
export type CampaignCard = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  title: string
  /** Đường dẫn trên máy chủ này. */
  href: string
  windows: Window[]
}

/** Một trang của danh sách. */
export type CampaignList = {
  data: ListedCampaign[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Một thay đổi: nội dung cần giữ, hoặc cần gỡ. */
export type Change = {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Material | null
  collection: 'materials'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Campaign | null
  collection: 'campaigns'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Directive | null
  collection: 'directives'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Agency | null
  collection: 'agencies'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Audience | null
  collection: 'audiences'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: ScamForm | null
  collection: 'scam-forms'
} | {
  /** Mã của thay đổi; cùng một thay đổi luôn có cùng mã. */
  id: string
  type: 'released' | 'updated' | 'opened' | 'withdrawn' | 'replaced' | 'closed'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  at: string
  /** Mã không đổi của nội dung. */
  documentId: string
  /** Lý do thu hồi. */
  reason: string | null
  successor: Successor | null
  /** Nội dung hiện có; null khi phải gỡ bản sao. */
  document: Hotline | null
  collection: 'hotlines'
}

/** Các thay đổi sau một vị trí. */
export type ChangePage = {
  data: Change[]
  /** Vị trí đã đọc đến; lần sau gửi lại nguyên văn. */
  cursor: string
  /** Còn thay đổi để đọc ngay. */
  hasMore: boolean
  links: {
    /** Đường dẫn trên máy chủ này. */
    next: string
  }
}

/** Một căn cứ ghi trong văn bản. */
export type Citation = {
  number: string | null
  docType: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  relations: ('received' | 'implements' | 'directed-by' | 'attaches' | 'replaces' | 'amends')[]
  /** Số của các văn bản mà văn bản được viện dẫn thực hiện. */
  implements: string[]
  /** Chỉ có khi văn bản được viện dẫn đã phát hành. */
  directive: DirectiveLink | null
}

/** Văn bản chỉ đạo. */
export type Directive = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Số và ký hiệu như in trên văn bản, ví dụ 1384/UBND-NC. */
  number: string
  documentNumber: {
    number: string | null
    symbol: string
  }
  docType: string
  issuer: string
  issuedOn: PartialDate | null
  /** Trích yếu. */
  subject: string
  citations: Citation[]
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
  }
  agency: AgencyCard | null
  citedBy: DirectiveReference[]
  materials: MaterialCard[]
  campaigns: CampaignCard[]
  /** Thời điểm theo ISO 8601, giờ UTC. */
  releasedAt: string
  /** Phiên bản; tăng mỗi lần nội dung được sửa. */
  version: number
}

/** Văn bản chỉ đạo, nói ngắn gọn. */
export type DirectiveCard = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Số và ký hiệu như in trên văn bản, ví dụ 1384/UBND-NC. */
  number: string
  documentNumber: {
    number: string | null
    symbol: string
  }
  docType: string
  issuer: string
  issuedOn: PartialDate | null
  /** Trích yếu. */
  subject: string
  citations: Citation[]
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
  }
}

/** Nơi đọc một văn bản đã phát hành. */
export type DirectiveLink = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Đường dẫn trên máy chủ này. */
  href: string
}

/** Một trang của danh sách. */
export type DirectiveList = {
  data: Directive[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Văn bản viện dẫn đến văn bản này. */
export type DirectiveReference = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Đường dẫn trên máy chủ này. */
  href: string
  number: string
  docType: string
  issuer: string
  issuedOn: PartialDate | null
  subject: string
}

/** Máy chủ đang chạy. */
export type Health = {
  status: 'ok'
}

/** Nơi gọi, nhắn tin hoặc báo tin; có ngày hiệu lực. */
export type Hotline = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  name: string
  /** Số để gọi. */
  call: string | null
  /** Số để nhắn tin. */
  sms: string | null
  /** Cách soạn tin nhắn. */
  smsForm: string | null
  url: string | null
  validFrom: string | null
  validTo: string | null
}

/** Một trang của danh sách. */
export type HotlineList = {
  data: Hotline[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Các địa chỉ của API. */
export type Index = {
  name: string
  version: 1
  links: Record<string, string>
}

/** Chiến dịch trong danh sách. */
export type ListedCampaign = {
  /** Lúc sẽ mở; chỉ có khi hỏi state=upcoming. */
  opensAt?: string
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  title: string
  summary: string
  topics: string[]
  /** Các đợt đã bắt đầu. */
  windows: Window[]
  /** Ngày Việt Nam cuối cùng của đợt đang diễn ra; null khi không hạn. */
  validThrough: string | null
  directives: DirectiveCard[]
  materials: MaterialCard[]
  agency: AgencyCard | null
  /** Thời điểm theo ISO 8601, giờ UTC. */
  releasedAt: string
  /** Phiên bản; tăng mỗi lần nội dung được sửa. */
  version: number
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
  }
}

/** Tài liệu trong danh sách. */
export type ListedMaterial = {
  /** Lúc sẽ mở; chỉ có khi hỏi state=upcoming. */
  opensAt?: string
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  kind: MaterialKind
  /** Thẻ ngôn ngữ BCP 47, ví dụ vi. */
  language: string
  title: string
  summary: string
  body: {
    /** HTML đã làm sạch. */
    html: string
    /** Cùng nội dung, chỉ có chữ. */
    text: string
  }
  /** Lời của ảnh, cho người không nhìn được. */
  textEquivalent: string | null
  assets: Asset[]
  directives: DirectiveCard[]
  campaigns: CampaignCard[]
  scamForms: ScamForm[]
  audiences: Audience[]
  topics: string[]
  /** Cảnh báo khẩn. */
  urgent: boolean
  /** Việc cần làm, theo thứ tự. */
  steps: string[]
  hotlines: Hotline[]
  agency: AgencyCard | null
  availability: 'always' | 'own' | 'campaigns'
  /** Các đợt đã bắt đầu. */
  windows: Window[]
  /** Ngày Việt Nam cuối cùng của đợt đang diễn ra; null khi không hạn. */
  validThrough: string | null
  licence: string | null
  attribution: string | null
  /** Thời điểm theo ISO 8601, giờ UTC. */
  releasedAt: string
  /** Phiên bản; tăng mỗi lần nội dung được sửa. */
  version: number
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
    /** Đường dẫn trên máy chủ này. */
    html: string
    /** Đường dẫn trên máy chủ này. */
    text: string
  }
}

/** Tài liệu tuyên truyền. */
export type Material = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  kind: MaterialKind
  /** Thẻ ngôn ngữ BCP 47, ví dụ vi. */
  language: string
  title: string
  summary: string
  body: {
    /** HTML đã làm sạch. */
    html: string
    /** Cùng nội dung, chỉ có chữ. */
    text: string
  }
  /** Lời của ảnh, cho người không nhìn được. */
  textEquivalent: string | null
  assets: Asset[]
  directives: DirectiveCard[]
  campaigns: CampaignCard[]
  scamForms: ScamForm[]
  audiences: Audience[]
  topics: string[]
  /** Cảnh báo khẩn. */
  urgent: boolean
  /** Việc cần làm, theo thứ tự. */
  steps: string[]
  hotlines: Hotline[]
  agency: AgencyCard | null
  availability: 'always' | 'own' | 'campaigns'
  /** Các đợt đã bắt đầu. */
  windows: Window[]
  /** Ngày Việt Nam cuối cùng của đợt đang diễn ra; null khi không hạn. */
  validThrough: string | null
  licence: string | null
  attribution: string | null
  /** Thời điểm theo ISO 8601, giờ UTC. */
  releasedAt: string
  /** Phiên bản; tăng mỗi lần nội dung được sửa. */
  version: number
  links: {
    /** Đường dẫn trên máy chủ này. */
    self: string
    /** Đường dẫn trên máy chủ này. */
    html: string
    /** Đường dẫn trên máy chủ này. */
    text: string
  }
}

/** Tài liệu, nói ngắn gọn. */
export type MaterialCard = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  kind: MaterialKind
  title: string
  /** Đường dẫn trên máy chủ này. */
  href: string
}

/** Loại tài liệu tuyên truyền. */
export type MaterialKind = 'article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio'

/** Một trang của danh sách. */
export type MaterialList = {
  data: ListedMaterial[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Cách nhúng một tài liệu (oembed.com). */
export type Oembed = {
  version: '1.0'
  type: 'photo' | 'rich'
  title: string
  author_name: string | null
  author_url: string | null
  provider_name: string
  provider_url: string
  width: number
  height: number
  url?: string
  html?: string
}

/** Địa chỉ của các trang khác. */
export type PageLinks = {
  /** Đường dẫn trên máy chủ này. */
  self: string
  /** Đường dẫn trên máy chủ này. */
  first: string
  prev: string | null
  next: string | null
  /** Đường dẫn trên máy chủ này. */
  last: string
}

/** Ngày ghi trên văn bản, biết đến ngày, tháng hoặc chỉ đến năm. */
export type PartialDate = {
  value: string
  precision: 'day' | 'month' | 'year'
}

/** Vì sao không trả lời được (RFC 9457). */
export type Problem = {
  type: string
  /** Lời tiếng Việt, nói cần làm gì tiếp. */
  title: string
  status: number
  /** Mã ổn định để chương trình xét. */
  code: 'not-found' | 'unknown-route' | 'withdrawn' | 'replaced' | 'expired' | 'unknown-parameter' | 'invalid-parameter' | 'url-too-long' | 'method-not-allowed' | 'headers-too-large' | 'malformed-request' | 'request-timeout' | 'invalid-cursor' | 'key-required' | 'key-malformed' | 'key-unknown' | 'key-expired' | 'key-revoked' | 'scope-missing' | 'quota-exceeded' | 'too-many-waiting' | 'too-busy' | 'internal'
  detail?: string
  /** Tham số có lỗi. */
  field?: string
  /** Quyền mà khóa còn thiếu. */
  scope?: string
  /** Lý do thu hồi. */
  reason?: string | null
  /** Thời điểm theo ISO 8601, giờ UTC. */
  since?: string
  successor?: Successor | null
}

/** Máy chủ đã có dữ liệu để trả lời hay chưa. */
export type Readiness = {
  status: 'ready' | 'loading'
  /** Đang trả lời bằng dữ liệu cũ vì cơ sở dữ liệu không trả lời. */
  degraded: boolean
}

/** Bản nhỏ hơn của một ảnh. */
export type Rendition = {
  size: string
  /** Đường dẫn trên máy chủ này. */
  url: string
  name: string
  mimeType: string
  /** Số byte. */
  bytes: number
  width: number | null
  height: number | null
}

/** Hình thức lừa đảo và nhóm của nó. */
export type ScamForm = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  name: string
  group: string | null
}

/** Một trang của danh sách. */
export type ScamFormList = {
  data: ScamForm[]
  page: number
  limit: number
  /** Tổng số nội dung tìm thấy, trên mọi trang. */
  total: number
  links: PageLinks
}

/** Nội dung thay thế, nếu đang công khai. */
export type Successor = {
  /** Mã không đổi của nội dung. */
  id: string
  /** Tên dùng trong địa chỉ; có thể thay cho mã. */
  slug: string
  /** Đường dẫn trên máy chủ này. */
  href: string
  title: string
}

/** Tin gửi tới địa chỉ nhận tin của cổng. */
export type WebhookMessage = {
  type: 'document.released' | 'document.updated' | 'document.opened' | 'document.withdrawn' | 'document.replaced' | 'document.closed'
  /** Lúc việc xảy ra. */
  timestamp: string
  data: Change
}

/** Tin gửi thử: không báo việc gì. */
export type WebhookTest = {
  type: 'test'
  /** Thời điểm theo ISO 8601, giờ UTC. */
  timestamp: string
  data: null
}

/** Thời gian thực hiện, tính cả ngày cuối; null là không hạn. */
export type Window = {
  /** Ngày theo giờ Việt Nam. */
  startDay: string
  endDay: string | null
}

export interface ListMaterialsQuery {
  /** active: đang diễn ra. upcoming: sắp mở, cần khóa có quyền. */
  state?: ('active' | 'upcoming')
  /** Thuộc chiến dịch có mã hoặc tên địa chỉ này. */
  campaign?: string | readonly string[]
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Loại tài liệu. */
  kind?: ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio') | readonly ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio')[]
  /** Dành cho đối tượng có mã hoặc tên địa chỉ này. */
  audience?: string | readonly string[]
  /** Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này. */
  scamForm?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Ngôn ngữ, theo thẻ BCP 47. */
  language?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
  /** Thứ tự; -relevance chỉ dùng cùng q. */
  sort?: ('-releasedAt' | 'releasedAt' | 'title' | '-relevance')
}

export interface ListCampaignsQuery {
  /** active: đang diễn ra. upcoming: sắp mở, cần khóa có quyền. */
  state?: ('active' | 'upcoming')
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
  /** Thứ tự; -relevance chỉ dùng cùng q. */
  sort?: ('-releasedAt' | 'releasedAt' | 'title' | '-relevance')
}

export interface ListDirectivesQuery {
  /** Loại văn bản. */
  docType?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
  /** Thứ tự; -relevance chỉ dùng cùng q. */
  sort?: ('-releasedAt' | 'releasedAt' | 'title' | '-relevance')
}

export interface ListAgenciesQuery {
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface ListAudiencesQuery {
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface ListScamFormsQuery {
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface ListHotlinesQuery {
  /** Trang thứ mấy. */
  page?: number
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface ListChangesQuery {
  /** Vị trí đã đọc đến, chép nguyên từ lần trước; bỏ trống để đọc từ đầu. */
  cursor?: string
  /** Số nội dung trên một trang. */
  limit?: number
  /** Số giây chờ nếu chưa có gì mới; một nơi (địa chỉ mạng hoặc cổng thông tin) có tối đa 20 lượt chờ cùng lúc. */
  wait?: number
}

export interface GetAtomFeedQuery {
  /** Thuộc chiến dịch có mã hoặc tên địa chỉ này. */
  campaign?: string | readonly string[]
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Loại tài liệu. */
  kind?: ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio') | readonly ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio')[]
  /** Dành cho đối tượng có mã hoặc tên địa chỉ này. */
  audience?: string | readonly string[]
  /** Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này. */
  scamForm?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Ngôn ngữ, theo thẻ BCP 47. */
  language?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface GetRssFeedQuery {
  /** Thuộc chiến dịch có mã hoặc tên địa chỉ này. */
  campaign?: string | readonly string[]
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Loại tài liệu. */
  kind?: ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio') | readonly ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio')[]
  /** Dành cho đối tượng có mã hoặc tên địa chỉ này. */
  audience?: string | readonly string[]
  /** Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này. */
  scamForm?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Ngôn ngữ, theo thẻ BCP 47. */
  language?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface GetJsonFeedQuery {
  /** Thuộc chiến dịch có mã hoặc tên địa chỉ này. */
  campaign?: string | readonly string[]
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Loại tài liệu. */
  kind?: ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio') | readonly ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio')[]
  /** Dành cho đối tượng có mã hoặc tên địa chỉ này. */
  audience?: string | readonly string[]
  /** Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này. */
  scamForm?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Ngôn ngữ, theo thẻ BCP 47. */
  language?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Số nội dung trên một trang. */
  limit?: number
}

export interface GetCalendarQuery {
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
}

export interface GetSitemapQuery {
  /** Thuộc chiến dịch có mã hoặc tên địa chỉ này. */
  campaign?: string | readonly string[]
  /** Thực hiện văn bản có mã, tên địa chỉ hoặc số và ký hiệu này. */
  directive?: string | readonly string[]
  /** Thuộc chủ đề này. */
  topic?: string | readonly string[]
  /** Loại tài liệu. */
  kind?: ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio') | readonly ('article' | 'infographic' | 'warning' | 'loudspeaker-script' | 'leaflet' | 'video' | 'audio')[]
  /** Dành cho đối tượng có mã hoặc tên địa chỉ này. */
  audience?: string | readonly string[]
  /** Nói về hình thức lừa đảo có mã hoặc tên địa chỉ này. */
  scamForm?: string | readonly string[]
  /** Của cơ quan có mã hoặc tên địa chỉ này. */
  agency?: string | readonly string[]
  /** Ngôn ngữ, theo thẻ BCP 47. */
  language?: string | readonly string[]
  /** Từ cần tìm; không phân biệt dấu và chữ hoa. */
  q?: string
  /** Chỉ nội dung xuất hiện từ lúc này: một ngày (bắt đầu theo giờ Việt Nam) hoặc một thời điểm có múi giờ. */
  updatedSince?: string
  /** Trang thứ mấy. */
  page?: number
}

export interface GetOembedQuery {
  /** Địa chỉ đầy đủ của tài liệu cần nhúng. */
  url?: string
  /** Định dạng của câu trả lời. */
  format?: ('json' | 'xml')
  /** Chiều rộng lớn nhất, tính bằng điểm ảnh. */
  maxwidth?: number
  /** Chiều cao lớn nhất, tính bằng điểm ảnh. */
  maxheight?: number
}
