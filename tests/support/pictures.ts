/** Pictures that the tests draw: posters of words, and pictures that are none. */
import sharp from 'sharp'
import { loadTypeface, type Weight } from '#src/demonstration/infographic/typeface'

const WORDS =
  'Công an không gọi điện yêu cầu chuyển tiền Hãy gác máy và gọi lại số đã lưu Không cung cấp mã xác thực cho bất kỳ ai Báo ngay cho công an xã phường nơi gần nhất khi thấy nghi ngờ'.split(
    ' ',
  )

interface Poster {
  width?: number
  height?: number
  size?: number
  weight?: Weight
  ink?: string
  paper?: string
  title?: string
  lines?: number
}

/** Lines of Vietnamese words, drawn as outlines: the same on a machine without fonts. */
export async function textPoster({
  width = 1000,
  height = 1400,
  size = 34,
  weight = 500,
  ink = '#1b1b1b',
  paper = '#ffffff',
  title = 'Cảnh báo khẩn',
  lines = 99,
}: Poster = {}): Promise<Buffer> {
  const face = loadTypeface(weight)
  const margin = size * 2
  const fits = Math.min(lines, Math.floor((height - margin * 3 - size * 2) / (size * 1.5)))
  const rows = Array.from({ length: fits }, (_, row) => {
    let text = ''
    for (let word = row * 5; face.measure(text, size) < width - margin * 3.5; word += 1)
      text += `${WORDS[word % WORDS.length]} `
    return face.outline(text.trim(), margin, margin * 2 + size * 2 + row * size * 1.5, size)
  })
  const paths = [face.outline(title, margin, margin + size * 1.5, size * 1.8), ...rows]
  return draw(
    width,
    height,
    `<rect width="100%" height="100%" fill="${paper}"/><path d="${paths.join('')}" fill="${ink}"/>`,
  )
}

export const draw = (width: number, height: number, content: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`,
    ),
  )
    .png()
    .toBuffer()

/** Numbers that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

/** Soft shapes of many brightnesses under grain: what a camera sees. */
export async function photo(seed = 1, blur = 6, grain = 12): Promise<Buffer> {
  const next = chance(seed + 10)
  const number = (most: number) => Math.round(next() * most)
  const shapes = Array.from(
    { length: 60 },
    () =>
      `<ellipse cx="${number(1200)}" cy="${number(900)}" rx="${20 + number(200)}" ry="${10 + number(160)}" fill="rgb(${number(255)},${number(255)},${number(255)})" opacity="0.7"/>`,
  )
  const scene = await draw(
    1200,
    900,
    `<rect width="100%" height="100%" fill="#789"/>${shapes.join('')}`,
  )
  return sharp(scene)
    .blur(blur)
    .composite([{ input: await noise(1200, 900, grain), blend: 'soft-light' }])
    .jpeg()
    .toBuffer()
}

export const noise = (width: number, height: number, sigma: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .png()
    .toBuffer()

/** Leaves, grass: thousands of small shapes of many brightnesses. */
export function foliage(seed = 3): Promise<Buffer> {
  const next = chance(seed)
  const leaves = Array.from({ length: 6000 }, () => {
    const [x, y, turn] = [next() * 1000, next() * 800, next() * 180]
    const green = Math.round(40 + next() * 200)
    return `<ellipse transform="translate(${x} ${y}) rotate(${turn})" rx="${3 + next() * 12}" ry="${2 + next() * 4}" fill="rgb(${green / 2},${green},${green / 3})"/>`
  })
  return draw(1000, 800, `<rect width="100%" height="100%" fill="#142"/>${leaves.join('')}`)
}

export function drawing(seed = 5): Promise<Buffer> {
  const next = chance(seed)
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, size] = [next() * 900, next() * 900, 20 + next() * 120]
    const colour = `hsl(${Math.round(next() * 360)} 70% ${30 + Math.round(next() * 50)}%)`
    return next() > 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}" stroke="#222" stroke-width="4"/>`
      : `<path d="M${x} ${y}l${size} ${size / 2}l${-size / 3} ${size}z" fill="${colour}" stroke="#222" stroke-width="3"/>`
  })
  return draw(1000, 1000, `<rect width="100%" height="100%" fill="#fdf6e3"/>${shapes.join('')}`)
}

export const stripes = (): Promise<Buffer> =>
  draw(
    1000,
    800,
    `<rect width="100%" height="100%" fill="#fff"/>${Array.from({ length: 100 }, (_, index) => `<rect x="${index * 10}" width="5" height="800" fill="#111"/>`).join('')}`,
  )

export const bricks = (): Promise<Buffer> =>
  draw(
    1000,
    800,
    `<rect width="100%" height="100%" fill="#ddd"/>${Array.from({ length: 2000 }, (_, index) => {
      const row = Math.floor(index / 40)
      return `<rect x="${(index % 40) * 26 + (row % 2) * 13 - 13}" y="${row * 16}" width="22" height="12" fill="#a33"/>`
    }).join('')}`,
  )

export const checks = (): Promise<Buffer> =>
  draw(
    800,
    800,
    `<rect width="100%" height="100%" fill="#fff"/>${Array.from({ length: 3200 }, (_, index) => {
      const [row, column] = [Math.floor(index / 40), index % 40]
      return `<rect x="${column * 20 + (row % 2) * 10}" y="${row * 10}" width="10" height="10" fill="#000"/>`
    }).join('')}`,
  )

export const gradient = (): Promise<Buffer> =>
  draw(
    1000,
    1000,
    '<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#035"/><stop offset="1" stop-color="#fd8"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>',
  )

/** A photo with its caption on it: two lines of words are not most of it. */
export async function captioned(seed = 7): Promise<Buffer> {
  const face = loadTypeface(700)
  const words = face.outline('Ra quân tuyên truyền tại chợ trung tâm', 60, 820, 44)
  const over = `<rect y="760" width="1200" height="140" fill="#000" opacity="0.6"/><path d="${words}" fill="#fff"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">${over}</svg>`
  return sharp(await photo(seed))
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer()
}
