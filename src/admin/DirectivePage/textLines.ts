/** SVG does not wrap: text for a box of the graph is cut into lines here. */

/** Lines of text in a box, the heading counted. */
const LINES_PER_BOX = 4

/** Letters that fit beside each other in a box at the size of the drawing's text. */
export const LETTERS_PER_LINE = 27

/** At most `most` lines, broken between words; what does not fit ends in an ellipsis. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && joined.length <= LETTERS_PER_LINE) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const shown = lines.slice(0, most)
  const isCut = lines.length > most
  return shown.map((line, index) => fitting(line, isCut && index === most - 1))
}

function fitting(line: string, goesOn: boolean): string {
  if (!goesOn && line.length <= LETTERS_PER_LINE) return line
  return `${line.slice(0, LETTERS_PER_LINE - 1).trimEnd()}…`
}

interface BoxText {
  heading: string
  issuer: string
  date: string
  state: string
}

/** At most four lines. The issuer keeps one; where there is a date too, the state has one. */
export function linesOfBox({ heading, issuer, date, state }: BoxText): {
  lines: string[]
  firstOfState: number
} {
  const stateLines = linesOf(state, date ? 1 : 2)
  const dateLines = linesOf(date, 1)
  const spare = Math.min(2, LINES_PER_BOX - 1 - dateLines.length - stateLines.length)
  const others = [...linesOf(heading, 1), ...linesOf(issuer, spare), ...dateLines]
  return { lines: [...others, ...stateLines], firstOfState: others.length }
}
