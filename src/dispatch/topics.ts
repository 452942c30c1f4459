/** Topics of a dispatch as slugs, read from its subject. */
import { fold, slugOf } from '#src/domain/fold'

const TOPICS: readonly [slug: string, pattern: RegExp][] = [
  ['lua-dao', /lua dao/],
  ['ma-tuy', /ma tuy/],
  ['mua-ban-nguoi', /mua ban nguoi/],
  ['tin-dung-den', /tin dung den/],
  ['tien-gia', /tien gia(?![a-z])/],
  ['danh-bac', /danh bac|co bac/],
  ['an-toan-giao-thong', /an toan giao thong/],
  ['an-toan-thong-tin', /an toan thong tin/],
  ['phong-chay-chua-chay', /phong chay|pccc/],
  ['duoi-nuoc', /duoi nuoc/],
  ['thien-tai', /thien tai|bao lu/],
  ['an-toan-thuc-pham', /an toan thuc pham/],
]
/** "bệnh bạch hầu", "dịch sởi": the disease is the topic. */
const DISEASE =
  /(?<!\p{L}|(?:chiến|giao|phiên|biên) )(?:bệnh|dịch bệnh|dịch) ([\p{L}-]+(?: [\p{L}-]+){0,2})/giu
const NOT_A_DISEASE =
  /^(?:vụ|viện|nhân|truyền|bệnh|trên|tại|trong|năm|và|ở|cho|của|mùa|tễ|về|theo)(?!\p{L})/iu
const AFTER_DISEASE = / (?:trên|tại|trong|năm|và|ở|cho|của|mùa|về|theo|do)(?!\p{L}).*$/iu

export function topicsOf(subject: string | null): string[] {
  if (!subject) return []
  const folded = fold(subject)
  const known = TOPICS.filter(([, pattern]) => pattern.test(folded)).map(([slug]) => slug)
  const diseases = [...subject.matchAll(DISEASE)]
    .map(([, name = '']) => name.replace(AFTER_DISEASE, ''))
    .filter((name) => !NOT_A_DISEASE.test(name))
    .map((name) => slugOf(name))
  return [...new Set([...known, ...diseases])]
}
