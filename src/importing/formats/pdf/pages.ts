/** The pages of a PDF as one text: what a page's end cut is whole again, page numbers are gone. */
import type { Run } from './columns'
import { edges, lineText, type Line } from './lines'
import {
  goesOn,
  marginsOf,
  paragraphsOf,
  SENTENCE_END,
  type Margins,
  type Paragraph,
} from './paragraphs'

const BETWEEN_PAGES = '\f'
const PAGE_NUMBER = /^[-–([ ]*(?:trang |page )?\d{1,4}(?: ?(?:\/|trên|of) ?\d{1,4})?[-–)\] ]*$/i

export function textOfPages(pages: readonly Run[][]): string {
  const paragraphs: Paragraph[][] = []
  let margins: Margins | null = null
  for (const own of withColumnsJoined(pages.map(withoutPageNumbers))) {
    margins = marginsOf(linesAcross(own), margins)
    const page = own.flatMap((run) => paragraphsOf(run, margins))
    const last = paragraphs.at(-1)?.at(-1)
    const first = page[0]
    if (last && first && goesOnOverleaf(last, first, own[0], margins)) {
      last.lines.push(...first.lines)
      page.shift()
    }
    paragraphs.push(page)
  }
  return paragraphs.map(pageText).join(`\n${BETWEEN_PAGES}\n`)
}

const pageText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ lines, isApart }) => `${isApart ? '\n' : ''}${joined(lines)}`).join('\n')

/** A symbol is broken behind its hyphen or slash, where no space belongs. */
function joined(lines: readonly Line[]): string {
  return lines
    .map(lineText)
    .reduce((text, line) => `${text}${/[\p{L}\d][-/]$/u.test(text) ? '' : ' '}${line}`)
}

/** They stand alone at the top or the bottom. */
function withoutPageNumbers(runs: readonly Run[]): Run[] {
  const last = runs.length - 1
  return runs
    .map((run, index) => {
      const lines = run.lines.filter((line, place) => {
        const isTop = index === 0 && place === 0
        const isBottom = index === last && place === run.lines.length - 1
        return !((isTop || isBottom) && PAGE_NUMBER.test(lineText(line)))
      })
      return { ...run, lines }
    })
    .filter(({ lines }) => lines.length > 0)
}

/** A foot that the end of a page cuts: each of its columns goes on overleaf. */
function withColumnsJoined(pages: readonly Run[][]): Run[][] {
  return pages.map((runs, index) => {
    const [left, right] = pages[index - 1]?.slice(-2) ?? []
    if (!left?.gap || !right?.gap) return runs
    const middle = (left.gap.from + left.gap.to) / 2
    const [first, ...others] = runs
    if (!first || first.gap) return runs
    const end = first.lines.findIndex((line) => edges(line).to > middle)
    const cut = end < 0 ? first.lines.length : end
    left.lines.push(...first.lines.slice(0, cut))
    const rest = { ...first, lines: first.lines.slice(cut) }
    return rest.lines.length > 0 ? [rest, ...others] : others
  })
}

const linesAcross = (runs: readonly Run[]): Line[] =>
  runs.flatMap((run) => (run.gap ? [] : run.lines))

function goesOnOverleaf(
  { lines }: Paragraph,
  first: Paragraph,
  run: Run | undefined,
  margins: Margins | null,
): boolean {
  const [last, next] = [lines.at(-1), first.lines[0]]
  if (!last || !next || !margins || run?.gap) return false
  return !SENTENCE_END.test(lineText(last)) && goesOn(last, next, margins)
}
