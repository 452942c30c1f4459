/** Headers that answers bear, as the document tells them. */
const text = { type: 'string' } as const

export const HEADERS = {
  ETag: { description: 'Dấu của nội dung này; gửi lại trong If-None-Match.', schema: text },
  'Cache-Control': {
    description: 'Được giữ bao lâu; có khóa thì không ai được giữ.',
    schema: text,
  },
  'RateLimit-Policy': {
    description: 'Số lần được gọi (q) trong mỗi khoảng giây (w), ví dụ "anonymous";q=300;w=60.',
    schema: text,
  },
  RateLimit: {
    description: 'Số lần còn lại (r) và số giây đến khi đủ lại (t), ví dụ "anonymous";r=299;t=60.',
    schema: text,
  },
  'Retry-After': { description: 'Số giây cần đợi.', schema: { type: 'integer', minimum: 0 } },
  'WWW-Authenticate': { description: 'Cách xưng danh: Bearer.', schema: text },
  'Accept-Ranges': { description: 'Được hỏi từng phần, tính bằng byte.', schema: text },
  'Content-Range': { description: 'Phần được gửi, trên tổng số byte.', schema: text },
} as const

function references(...names: (keyof typeof HEADERS)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

export const KEPT_HEADERS = references('ETag', 'Cache-Control')
export const COUNTED_HEADERS = references('RateLimit-Policy', 'RateLimit')
export const RANGE_HEADERS = references('Content-Range')
