/** What is larger than these is no dispatch; refused before it can take memory or time. */
const MEGABYTE = 1024 * 1024

/** Thrice what the reader reads of a text (src/dispatch/lines.ts), at three bytes a letter at most. */
export const MOST_TEXT_BYTES = MEGABYTE
export const MOST_FILE_BYTES = 25 * MEGABYTE
/** Of the text that comes out, whatever it came from. */
export const LONGEST_TEXT = 1_000_000

export const MOST_PDF_PAGES = 200

export const MOST_ZIP_ENTRIES = 5_000
/** All that a zip says it holds: pictures are never inflated, but whoever opens the kept file would be. */
export const MOST_INFLATED_BYTES = 400 * MEGABYTE
/** One part that is read; a dispatch of 20 pages has about 1 MB. */
export const MOST_PART_BYTES = 24 * MEGABYTE

export const LONGEST_SECONDS = 8
/** Growth of the whole process while one file is read, above which the reading is given up. */
export const MOST_GROWTH_BYTES = 200 * MEGABYTE
/** The same for an article, which brings its pictures while other uploads are being looked at. */
export const MOST_ARTICLE_GROWTH_BYTES = 500 * MEGABYTE
export const MOST_HEAP_MEGABYTES = 192
/** What the PDF engine may keep from one file to the next. */
export const MOST_KEPT_BYTES = 64 * MEGABYTE
