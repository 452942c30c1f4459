/** What one upload may be. Chosen so that several at once stay far below 1.5 GB of memory. */
const MEGABYTE = 1024 * 1024

export const MOST_FILE_BYTES = 50 * MEGABYTE
export const MOST_FILES_AT_ONCE = 200
export const SENT_AT_ONCE = 2

/** A phone's largest picture has 50 million. */
export const MOST_PIXELS = 50_000_000
/** Of WebP and GIF, all frames together: their encoders hold the whole of it several times over. */
export const MOST_PIXELS_HELD = 20_000_000

/** A .docx is unpacked in memory; its pictures count for more than its words. */
export const MOST_ARTICLE_PICTURES = 60
export const MOST_ARTICLE_PICTURE_BYTES = 40 * MEGABYTE
export const MOST_ARTICLE_BLOCKS = 5_000
export const LONGEST_ARTICLE = 400_000
