/** Whether files that are not decoded here are at least whole: as far as Payload asks, which would say no in English. */

const TAIL = 1024
const MOST_BOXES = 10_000

export function isWholePdf(bytes: Buffer): boolean {
  const tail = bytes.subarray(-TAIL)
  return (
    bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) &&
    tail.includes('%%EOF') &&
    tail.includes('xref')
  )
}

/** The boxes of an MP4 follow each other to the last byte. */
export function isWholeMp4(bytes: Buffer): boolean {
  let position = 0
  for (let boxes = 0; position < bytes.length; boxes += 1) {
    if (boxes > MOST_BOXES || bytes.length - position < 8) return false
    const { size, header } = boxAt(bytes, position)
    if (size < header || size > bytes.length - position) return false
    position += size
  }
  return bytes.length >= 24 && bytes.readUInt32BE(0) !== bytes.length
}

/** A size of 1 means that the real one follows in eight bytes, 0 that the box is the last. */
function boxAt(bytes: Buffer, at: number): { size: number; header: number } {
  const size = bytes.readUInt32BE(at)
  if (size === 0) return { size: bytes.length - at, header: 8 }
  if (size !== 1) return { size, header: 8 }
  return bytes.length - at < 16
    ? { size: -1, header: 16 }
    : { size: Number(bytes.readBigUInt64BE(at + 8)), header: 16 }
}
