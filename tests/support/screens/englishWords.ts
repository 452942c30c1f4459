/**
 * Finds words in a Vietnamese interface that are not Vietnamese. A word with a Vietnamese letter is
 * taken as Vietnamese; one without must be a syllable of the language or be named in ALLOWED.
 */

const ONSETS = 'b|ch?|d|g|gh|gi|h|kh?|l|m|n|ng|ngh|nh|ph|qu|r|s|t|th|tr|v|x'
/** Rhymes that bear no mark and the level tone. Those that end in c, ch, p or t always bear one. */
const RHYMES = [
  ...['a', 'ai', 'ao', 'au', 'ay', 'am', 'an', 'ang', 'anh', 'e', 'eo', 'em', 'en', 'eng'],
  ...['i', 'ia', 'iu', 'im', 'in', 'inh', 'o', 'oi', 'om', 'on', 'ong', 'oong', 'oa', 'oai', 'oay'],
  ...['oan', 'oang', 'oanh', 'oe', 'oen', 'oeo', 'u', 'ua', 'ui', 'um', 'un', 'ung', 'uy', 'uya'],
  ...['uynh', 'uyu', 'y'],
]
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES.join('|')})$`)

/** What officers write in Latin letters in the middle of Vietnamese, and names of formats. */
const ALLOWED = new Set(
  [
    ...['API', 'GIF', 'ID', 'JPEG', 'jpg', 'MP3', 'MP4', 'OGG', 'OTP', 'PDF', 'PNG', 'QR', 'SMS'],
    ...['byte', 'KB', 'MB', 'px', 'docx', 'txt', 'video', 'web', 'WebM', 'WebP', 'website', 'Word'],
    ...['Brandname', 'Facebook', 'VNeID', 'Enter', 'Esc', 'Alt', 'Zalo', 'CC', 'BY', 'xlsx'],
    // The header of a request, as programmers must write it.
    ...['Authorization', 'Bearer', 'webhook'],
    // Sunday and the other days on a calendar.
    ...['CN', 'Th'],
    // Symbols of documents, and abbreviations that they are full of.
    ...[
      'UBND',
      'CT',
      'KH',
      'NC',
      'TTg',
      'THCS',
      'THPT',
      'VT',
      'CTTT',
      'HSSV',
      'TM',
      'KT',
      'TL',
      'LD',
    ],
  ].map((word) => word.toLowerCase()),
)

/** Letters that only Vietnamese has, tone marks included. */
const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** Addresses, files, document symbols, codes and passwords are not words. */
const NOT_WORDS = /\S*[@/_\\\d]\S*|\S+\.[a-z]{2,5}\b|\b[a-z]+(?:-[a-z]+){2,}\b/giu

/** The words of `text` that are no Vietnamese, each as it stands there. */
export function foreignWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .replace(NOT_WORDS, ' ')
      .match(/\p{L}+/gu) ?? []
  return words.filter((word) => !isVietnamese(word))
}

function isVietnamese(word: string): boolean {
  const lower = word.toLowerCase()
  if (word.length === 1 || VIETNAMESE_LETTER.test(word) || ALLOWED.has(lower)) return true
  return SYLLABLE.test(lower)
}

const RAW = [
  /\[object \w+\]/,
  /\b(?:undefined|null|NaN)\b/,
  // A key of a translation that was not found.
  /\b[a-z]+:[a-z][A-Za-z]+\b/,
  /\{\{\w+\}\}/,
  /\d\s?(?:AM|PM)\b/i,
]

/** What a program let slip: keys, placeholders, English times. */
export function rawPieces(text: string): string[] {
  return RAW.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}
