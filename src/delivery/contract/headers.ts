/** Headers that answers bear, as the document tells them: an answer said to bear one always does. */
const text = { type: 'string' } as const
const always = (description: string, schema: object = text) => ({
  ...{ description, required: true, schema },
})

export const HEADERS = {
  ETag: always('Dấu của nội dung này; gửi lại trong If-None-Match.'),
  'Cache-Control': always('Được giữ bao lâu; có khóa thì không ai được giữ.'),
  'RateLimit-Policy': always(
    'Số lần được gọi (q) trong mỗi khoảng giây (w), ví dụ "anonymous";q=300;w=60.',
  ),
  RateLimit: always(
    'Số lần còn lại (r) và số giây đến khi đủ lại (t), ví dụ "anonymous";r=299;t=60.',
  ),
  'Retry-After': always('Số giây cần đợi.', { type: 'integer', minimum: 0 }),
  'WWW-Authenticate': always('Cách xưng danh: Bearer.'),
  'Accept-Ranges': always('Được hỏi từng phần, tính bằng byte.'),
  'Content-Range': always('Phần được gửi, trên tổng số byte.'),
} as const

function references(...names: (keyof typeof HEADERS)[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

/** Of what may be kept, on a success. */
export const KEPT_HEADERS = references('ETag', 'Cache-Control')
export const COUNTED_HEADERS = references('RateLimit-Policy', 'RateLimit')
export const RANGE_HEADERS = references('Content-Range')
export const WAIT_HEADERS = references('Retry-After')
export const CHALLENGE_HEADERS = references('WWW-Authenticate')
