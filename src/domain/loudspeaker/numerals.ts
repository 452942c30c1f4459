/** Numbers as a Vietnamese announcer says them. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'] as const
const GROUP = 1000

/** `0981` → "không chín tám một": telephone numbers and codes are never summed up. */
export function digitsInWords(text: string): string {
  return [...text.matchAll(/\d/g)].map(([digit]) => DIGITS[Number(digit)]).join(' ')
}

/** A whole number below a thousand billion; beyond it digit by digit. */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= GROUP ** SCALES.length) {
    return digitsInWords(String(value))
  }
  if (value === 0) return DIGITS[0]
  const groups = groupsOf(value)
  const words = groups.map((group, index) =>
    group === 0 ? [] : [...groupInWords(group, index === groups.length - 1), SCALES[index]],
  )
  // `groupsOf` begins with the smallest, the announcer with the greatest.
  return words.reverse().flat().filter(Boolean).join(' ')
}

/** Thousands, millions … the smallest first. */
function groupsOf(value: number): number[] {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / GROUP)) groups.push(rest % GROUP)
  return groups
}

function groupInWords(group: number, isLeading: boolean): string[] {
  const hundreds = Math.floor(group / 100)
  const below = group % 100
  if (isLeading && hundreds === 0) return tensInWords(below, true)
  return [DIGITS[hundreds] ?? '', 'trăm', ...tensInWords(below, false)]
}

function tensInWords(below: number, isLeading: boolean): string[] {
  const [tens, ones] = [Math.floor(below / 10), below % 10]
  if (below === 0) return []
  if (tens === 0) return isLeading ? [DIGITS[ones] ?? ''] : ['linh', DIGITS[ones] ?? '']
  const head = tens === 1 ? ['mười'] : [DIGITS[tens] ?? '', 'mươi']
  return ones === 0 ? head : [...head, onesInWords(tens, ones)]
}

/** mười bốn, but hai mươi tư; mười một, but hai mươi mốt; mười lăm, hai mươi lăm. */
function onesInWords(tens: number, ones: number): string {
  if (ones === 5) return 'lăm'
  if (tens > 1 && ones === 1) return 'mốt'
  return tens > 1 && ones === 4 ? 'tư' : (DIGITS[ones] ?? '')
}
