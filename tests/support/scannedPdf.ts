import PDFDocument from 'pdfkit'
import sharp from 'sharp'

/** A PDF of one page that is a picture, as a scanner leaves it. */
export async function scannedPdf(shade = 200): Promise<Buffer> {
  const background = { r: shade, g: shade, b: shade }
  const page = { width: 600, height: 840, channels: 3 as const, background }
  const picture = await sharp({ create: page }).jpeg().toBuffer()
  const document = new PDFDocument({ size: 'A4', margin: 0 })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => document.on('end', resolve))
  document.image(picture, 0, 0, { fit: [595, 842] })
  document.end()
  await ended
  return Buffer.concat(chunks)
}
