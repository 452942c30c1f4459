/** The smaller sizes of a picture that are worth serving. */
import { isStored, numberOrNull, text, type Stored } from './stored'

/**
 * Sizes of a stored upload that have a file and fewer bytes than the original. A drawn poster of few
 * colours is a small PNG; made smaller it has thousands of shades and more bytes: whoever wants it
 * smaller is better served with the original.
 */
export function renditionsIn(media: Stored): { size: string; file: Stored }[] {
  const whole = numberOrNull(media.filesize) ?? Infinity
  return Object.entries(isStored(media.sizes) ? media.sizes : {}).flatMap(([size, file]) => {
    const isServed = isStored(file) && text(file.filename) !== ''
    return isServed && (numberOrNull(file.filesize) ?? 0) < whole ? [{ size, file }] : []
  })
}
