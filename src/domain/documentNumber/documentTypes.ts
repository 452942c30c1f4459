/**
 * The types of administrative documents: name, abbreviation in the symbol, slug (design §4.1).
 *
 * The slug is the folded name, so `docType` stays readable in addresses and exports.
 */
import { fold, slugOf } from '../fold'

const NAMES_BY_ABBREVIATION = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  L: 'Luật',
  PL: 'Pháp lệnh',
  CV: 'Công văn',
  // Party conclusions ("79-KL/TW"): not in the decree's list, but cited every day.
  KL: 'Kết luận',
} as const

/** Slug of the plain letter, which carries no abbreviation of its own. */
export const LETTER = 'cong-van'

const SLUG_BY_ABBREVIATION = new Map(
  Object.entries(NAMES_BY_ABBREVIATION).map(([abbreviation, name]) => [abbreviation, slugOf(name)]),
)
const ABBREVIATION_BY_SLUG = new Map(
  [...SLUG_BY_ABBREVIATION].map(([abbreviation, slug]) => [slug, abbreviation]),
)

/** Every type with its slug, for lists to choose from. */
export const DOCUMENT_TYPES: readonly { slug: string; name: string }[] = Object.values(
  NAMES_BY_ABBREVIATION,
).map((name) => ({ slug: slugOf(name), name }))

/** Vietnamese names of the types, longest first, so that a search meets "Thông tư liên tịch" before "Thông tư". */
export const DOCUMENT_TYPE_NAMES: readonly string[] = Object.values(NAMES_BY_ABBREVIATION).toSorted(
  (left, right) => right.length - left.length,
)

export function isTypeAbbreviation(text: string): boolean {
  return SLUG_BY_ABBREVIATION.has(text)
}

/** `KH` → `ke-hoach`; null for what is no type. Case counts: `TTr` is a submission, `TTR` is nothing. */
export function docTypeOfAbbreviation(abbreviation: string): string | null {
  return SLUG_BY_ABBREVIATION.get(abbreviation) ?? null
}

/** "KẾ HOẠCH", "Kế hoạch" → `ke-hoach`; null for what is no type. */
export function docTypeOfName(name: string): string | null {
  const slug = fold(name.trim()).replaceAll(' ', '-')
  return ABBREVIATION_BY_SLUG.has(slug) ? slug : null
}

/** `ke-hoach` → `KH`; null for an unknown slug. */
export function abbreviationOfDocType(docType: string): string | null {
  return ABBREVIATION_BY_SLUG.get(docType) ?? null
}
