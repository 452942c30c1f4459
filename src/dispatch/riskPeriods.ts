/** "Before, during and after Tết": a time of risk, which is no window (design §4.3). */

const AROUND =
  /(?<!\p{L})(trước,? trong và sau |(?:trong|nhân|vào) dịp (?=Tết|lễ|Lễ|Quốc khánh|Giáng sinh|bầu cử))((?:dịp |kỳ |ngày )?(?:Tết|lễ|nghỉ|Quốc khánh|Giáng sinh|bầu cử|Đại hội|thi|khai giảng)[^,.;:()]{0,80})/giu
/** Lower-case words that belong to the names of festivals. */
const IN_NAMES = new Set(
  'dịp kỳ ngày lễ nghỉ thi đán âm dương lịch cổ truyền năm hè bầu cử đại hội quốc khánh tốt nghiệp các cấp và tết khai giảng'.split(
    ' ',
  ),
)

export function riskPeriodsIn(text: string): { text: string }[] {
  return [...text.matchAll(AROUND)].map(([, lead = '', name = '']) => ({
    text: `${lead}${nameOnly(name)}`.trim(),
  }))
}

function nameOnly(phrase: string): string {
  const words = phrase.split(' ')
  const end = words.findIndex((word) => !/^[\p{Lu}\d]/u.test(word) && !IN_NAMES.has(word))
  const named = words.slice(0, end < 0 ? words.length : end)
  while (['và', 'các', 'năm'].includes(named.at(-1) ?? '')) named.pop()
  return named.join(' ')
}
