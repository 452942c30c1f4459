/** Small files of every kind that the studio takes, and of kinds that it does not. */
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { pdfWith } from './dispatchFiles/hostile'

const RED = { width: 640, height: 480, channels: 3, background: '#b3261e' } as const

export const plain = (width = 640, height = 480): Sharp =>
  sharp({ create: { ...RED, width, height } })

export const png = (): Promise<Buffer> => plain().png().toBuffer()
export const jpeg = (): Promise<Buffer> => plain().jpeg().toBuffer()
export const webp = (): Promise<Buffer> => plain().webp().toBuffer()

/** What a telephone writes: who, where, and that the picture lies on its side. */
export const jpegWithExif = (): Promise<Buffer> =>
  plain(640, 480)
    .withExif({
      IFD0: { Artist: 'NGUYEN VAN BI MAT', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export async function gif(frames: number, side = 64): Promise<Buffer> {
  const data = Buffer.alloc(side * side * frames * 3)
  for (let byte = 0; byte < data.length; byte += 1) data[byte] = (byte * 31) % 251
  return sharp(data, { raw: { width: side, height: side * frames, channels: 3, pageHeight: side } })
    .gif({ loop: 0, delay: Array.from({ length: frames }, () => 100) })
    .toBuffer()
}

/** Frames of one pixel on a canvas of any size: a few bytes each that decode to megabytes. */
export function gifOfEmptyFrames(side: number, frames: number): Buffer {
  const screen = Buffer.alloc(13)
  screen.write('GIF89a', 0, 'latin1')
  screen.writeUInt16LE(side, 6)
  screen.writeUInt16LE(side, 8)
  screen[10] = 0x80
  const colours = Buffer.from('000000ffffff', 'hex')
  const frame = Buffer.from('21f904000a0000002c000000000100010000' + '02024401' + '00', 'hex')
  return Buffer.concat([
    screen,
    colours,
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ])
}

export const pdf = (): Promise<Buffer> => pdfWith({ pages: 1, text: 'To roi' })

/** Frames of silence. */
export function mp3(): Buffer {
  const frame = Buffer.alloc(417)
  frame.writeUInt32BE(0xfffb9064)
  return Buffer.concat([
    Buffer.from('ID3\x03\x00\x00\x00\x00\x00\x00', 'latin1'),
    ...Array.from({ length: 20 }, () => frame),
  ])
}

const box = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

export const mp4 = (brand = 'isom'): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\x00\x00\x02\x00isomiso2`, 'latin1')),
    box('mdat', Buffer.alloc(200)),
    box('moov', Buffer.alloc(100)),
  ])

export const ogg = (): Buffer => {
  const page = Buffer.alloc(28 + 60)
  page.write('OggS', 0, 'latin1')
  page.write('OpusHead', 28, 'latin1')
  return page
}

/** A PNG of one colour and any size: a few kilobytes that decode to gigabytes. */
export function flatPng(width: number, height: number): Buffer {
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 64))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return pngOf(header, deflateSync(rows, { level: 9 }))
}

function pngOf(header: Buffer, data: Buffer): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const svgWithScript = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
