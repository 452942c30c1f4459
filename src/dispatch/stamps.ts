/** What a viewer prints where a digital signature is: who signed the file and when, no words of the dispatch. */

/** The first line of a stamp, or a line that is one. */
const STAMP =
  /^(?:(?:người ký|ký bởi|được ký bởi|ký số bởi|thời gian ký|ngày ký|cơ quan ký|digitally signed|signature (?:not )?v|signed by|date ?:|dn ?:|reason ?:|location ?:)|(?:email|cơ quan) ?:)/iu
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/
const ZONE = /^[+-]\d{2}[:']\d{2}'?$/
const ADDRESS = /^\S+@\S+\.\S+$/
/** A stamp has no more lines, none as long, and one in the margin of the first page stands above all. */
const MOST_LINES = 8
const LONGEST_LINE = 60

export const isStampLine = (line: string): boolean => STAMP.test(line)

/** The lines without stamps. A stamp whose names run over the line ends with its clock. */
export function withoutStamps(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (let index = endOfTopStamp(lines); index < lines.length; index += 1) {
    if (STAMP.test(lines[index] ?? '')) index = endOfStamp(lines, index) - 1
    else kept.push(lines[index] ?? '')
  }
  return kept
}

function endOfStamp(lines: readonly string[], start: number): number {
  const block = lines.slice(start, start + MOST_LINES)
  const long = block.findIndex((line) => line.length > LONGEST_LINE)
  const clock = block
    .slice(0, long < 0 ? block.length : long)
    .findLastIndex((line) => CLOCK.test(line))
  return afterZone(lines, start + Math.max(clock, 0) + 1)
}

/** The name of who signed, an address of e-mail, a clock: without any label. */
function endOfTopStamp(lines: readonly string[]): number {
  const top = lines.slice(0, MOST_LINES)
  const address = top.findIndex((line) => ADDRESS.test(line))
  const clock = top.findIndex((line) => CLOCK.test(line))
  if (address < 0 || clock < address || top.slice(0, clock + 1).some(isLong)) return 0
  return afterZone(lines, clock + 1)
}

const isLong = (line: string): boolean => line.length > LONGEST_LINE
const afterZone = (lines: readonly string[], end: number): number =>
  ZONE.test(lines[end] ?? '') ? end + 1 : end
