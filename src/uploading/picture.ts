/**
 * A picture as it may be kept: its size judged by its header before anything is decoded, whole, turned
 * upright, and without what the camera wrote into it (place, time, owner of the phone).
 */
import sharp, { type Metadata, type SharpOptions } from 'sharp'
import { MOST_PIXELS, MOST_PIXELS_HELD } from './limits'
import { GREY_SIDE, isMostlyText } from './mostlyText'
import { UPLOAD_REFUSALS, UploadRefusal } from './refusals'

// A picture at a time, nothing kept of it: memory counts here, not speed.
sharp.cache(false)
sharp.concurrency(1)

export interface CleanPicture {
  data: Buffer
  mostlyText: boolean
}

type Format = 'jpeg' | 'png' | 'gif' | 'webp'
const JPEG_QUALITY = 92
const HEAVY_PIXELS = 16_000_000

export async function cleanPicture(bytes: Buffer, format: Format): Promise<CleanPicture> {
  const header = await readHeader(bytes)
  refuseLarge(header, format === 'gif' || format === 'webp' ? MOST_PIXELS_HELD : MOST_PIXELS)
  if (format === 'png' && isAnimatedPng(bytes)) throw new UploadRefusal('animated-png')
  return isHeavy(header)
    ? inTurn(() => cleaned(bytes, format, header))
    : cleaned(bytes, format, header)
}

async function cleaned(bytes: Buffer, format: Format, header: Metadata): Promise<CleanPicture> {
  try {
    const data = await rewritten(bytes, format, header, optionsFor(header))
    return { data, mostlyText: await looksMostlyText(data) }
  } catch (error) {
    throw new UploadRefusal('broken-picture', undefined, { cause: error })
  }
}

/** A progressive JPEG of 50 million pixels that lies on its side takes 300 MB: one at a time. */
const isHeavy = ({ width, height }: Metadata): boolean => width * height > HEAVY_PIXELS

let turn: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work)
  turn = result.catch(() => undefined)
  return result
}

async function readHeader(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch (error) {
    throw new UploadRefusal('broken-picture', undefined, { cause: error })
  }
}

function refuseLarge({ width, height, pageHeight, pages = 1 }: Metadata, most: number): void {
  const frame = width * (pageHeight ?? height)
  if (frame > most) {
    const millions = Math.round(frame / 1_000_000)
    throw new UploadRefusal(
      'too-many-pixels',
      `hình có ${width} × ${pageHeight ?? height} điểm ảnh (${millions} triệu). ${capitalised(UPLOAD_REFUSALS['too-many-pixels'])}`,
    )
  }
  if (frame * pages > most) throw new UploadRefusal('too-many-frames')
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The chunk that turns a PNG into an animation stands before the picture's data. */
function isAnimatedPng(bytes: Buffer): boolean {
  const data = bytes.indexOf('IDAT')
  const control = bytes.indexOf('acTL')
  return control !== -1 && control < data
}

const optionsFor = ({ pages = 1 }: Metadata): SharpOptions => ({
  limitInputPixels: MOST_PIXELS,
  failOn: 'error',
  animated: pages > 1,
  sequentialRead: true,
})

/** Decoded to the end and encoded anew: nothing but the picture comes through. */
async function rewritten(
  bytes: Buffer,
  format: Format,
  header: Metadata,
  options: SharpOptions,
): Promise<Buffer> {
  const picture = sharp(bytes, options).autoOrient()
  if (format === 'jpeg') {
    const chromaSubsampling = header.chromaSubsampling?.startsWith('4:4:4') ? '4:4:4' : '4:2:0'
    // To save a twentieth of the bytes the encoder would hold the whole picture: 300 MB of a heavy one.
    const optimiseCoding = !isHeavy(header)
    return picture.jpeg({ quality: JPEG_QUALITY, chromaSubsampling, optimiseCoding }).toBuffer()
  }
  // Few colours stay few colours: a drawn poster is a third of the size.
  if (format === 'png') return picture.png({ palette: header.isPalette, dither: 0 }).toBuffer()
  // Payload writes these anew itself, frame by frame; here they are only decoded.
  await picture.stats()
  return bytes
}

async function looksMostlyText(data: Buffer): Promise<boolean> {
  const { data: grey, info } = await sharp(data, { limitInputPixels: MOST_PIXELS })
    .flatten({ background: '#ffffff' })
    .resize({ width: GREY_SIDE, height: GREY_SIDE, fit: 'inside', withoutEnlargement: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return isMostlyText({ width: info.width, height: info.height, data: grey })
}
