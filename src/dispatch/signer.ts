/** The signing block: stacked powers, position, name. Of stacked powers the last is the signer's (design §4.1). */
import { cleanPhrase, isCapitals } from './lines'
import type { ReadSigner } from './reading'

const POWER = /^((?:KT|TM|TL|TUQ|Q)\.|(?:KT|TM|TL|TUQ)(?= )|T\/M|K\/T|T\/L) ?(\p{Lu}.*)$/u
const POSITION =
  /^(?:PHÓ|CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|THỦ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|TỔNG |ỦY VIÊN|QUYỀN |HỘI TRƯỞNG)(?!\p{L})/u
/** A dispatch prints ranks and degrees before the name; they are not part of it. */
const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uỷ)|(?:PGS|GS|TS|ThS|BS|KS|CN)\.|(?:bác sĩ|thạc sĩ|tiến sĩ) )[. ]*(?=\p{Lu})/iu
const NAME_WORD = /^\p{Lu}[\p{L}’']*\.?$/u
const LONGEST_LINE = 80

export function isSigningLine(line: string): boolean {
  return (
    line.length <= LONGEST_LINE && isCapitals(line) && (POWER.test(line) || POSITION.test(line))
  )
}

/** Reads the lines from the first power on; null where there is no name and no position. */
export function readSigner(block: readonly string[]): ReadSigner | null {
  const lines = block.flatMap((line) => line.split(/ (?=PHÓ )/))
  const stackEnd = lines.findIndex((line) => !isCapitals(line))
  const stack = lines.slice(0, stackEnd < 0 ? lines.length : stackEnd)
  const printedName = lines.slice(stack.length).map(withoutRank).find(isName) ?? null
  const capitalName = printedName ? null : nameInCapitals(stack)
  const signer = readStack(capitalName ? stack.slice(0, -1) : stack)
  const name = printedName ?? capitalName
  return name || signer.position ? { ...signer, name } : null
}

function readStack(stack: readonly string[]): Omit<ReadSigner, 'name'> {
  const last = stack.findLastIndex((line) => POWER.test(line))
  const power = POWER.exec(stack[last] ?? '')
  const below = stack.slice(last + 1)
  const firstPosition = below.findIndex((line) => POSITION.test(line))
  const restOfBody = power && firstPosition > 0 ? below.slice(0, firstPosition) : []
  const position = below.slice(restOfBody.length).join(' ')
  return {
    authority: power?.[1] ?? null,
    onBehalfOf: power ? cleanPhrase([power[2], ...restOfBody].join(' ')) : null,
    position: position || null,
  }
}

const withoutRank = (line: string): string => line.replace(RANK, '')

function isName(line: string): boolean {
  const words = line.split(' ')
  return words.length >= 2 && words.length <= 6 && words.every((word) => NAME_WORD.test(word))
}

function nameInCapitals(stack: readonly string[]): string | null {
  const last = stack.at(-1)
  if (!last || stack.length < 2 || isSigningLine(last)) return null
  const words = last.split(' ')
  return words.length <= 4 && isName(last) ? last : null
}
