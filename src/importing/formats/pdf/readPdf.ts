/** The text of a PDF as it stands on its pages. */
import { writtenLines } from '#src/dispatch/lines'
import { isSecret } from '#src/dispatch/secrecy'
import { composed } from '../encoding/composed'
import { decodeFontCode } from '../encoding/fontCodes'
import { withoutLegacyFonts } from '../encoding/legacyText'
import { vietnameseness } from '../encoding/vietnameseness'
import { LONGEST_TEXT, MOST_PDF_PAGES } from '../limits'
import { FormatRefusal } from '../refusals'
import { runsOf, type Run } from './columns'
import { linesOf, type Line } from './lines'
import { hasMark } from './marks'
import { textOfPages } from './pages'
import type { Pdfium } from './pdfium'
import type { PdfiumPage } from './pdfiumPage'
import { piecesOf, type Piece } from './pieces'

export interface PdfText {
  text: string
  /** Its pages are pictures: there are no letters, or no more than a stamp has. */
  isScanned: boolean
}

/** Letters of a page; a signature's stamp on a scanned one has some 80. */
const FEWEST_LETTERS = 100
const MOST_LETTERS_OF_PAGE = 100_000
/** Programs that sign print who signed and when on pages that may be pictures. */
const STAMP =
  /^(?:người ký|ký bởi|thời gian ký|ngày ký|cơ quan|email|digitally signed|date|dn) ?:.*$/gim

export function readPdf(pdfium: Pdfium, bytes: Uint8Array): PdfText {
  return pdfium.withDocument(bytes, (document) => {
    const pages = pdfium.pageCount(document)
    if (pages > MOST_PDF_PAGES) throw new FormatRefusal('too-many-pages')
    const runs: Run[][] = []
    let letters = 0
    let isMarked = false
    for (let index = 0; index < pages; index += 1) {
      runs.push(
        pdfium.withPage(document, index, (page) => {
          letters += page.letterCount
          if (letters > LONGEST_TEXT) throw new FormatRefusal('text-too-long')
          const lines = linesOfPage(page)
          isMarked ||= hasMark(page, lines)
          return runsOf(lines)
        }),
      )
    }
    const text = composed(withoutLegacyFonts(textOfPages(runs))).trim()
    const isScanned = isScan(text, pages)
    // The text that a machine read off a picture is thrown away, but not before it is searched.
    if (isMarked || (isScanned && isSecret(writtenLines(text)))) return { text: MARK, isScanned }
    return { text: isScanned ? '' : text, isScanned }
  })
}

/** Stands for the text of a marked document, of which nothing is handed on. */
const MARK = 'MẬT'

function linesOfPage(page: PdfiumPage): Line[] {
  if (page.letterCount > MOST_LETTERS_OF_PAGE) throw new FormatRefusal('too-hard')
  return linesOf(decoded(piecesOf(page)))
}

/** A file may state Unicode letters for an old font: whichever reads as Vietnamese. */
function decoded(pieces: Piece[]): Piece[] {
  if (pieces.every(({ code }) => code === 'unicode')) return pieces
  const others = pieces.map((piece) => ({ ...piece, text: decodeFontCode(piece.code, piece.text) }))
  return scoreOf(others) > scoreOf(pieces) ? others : pieces
}

const scoreOf = (pieces: readonly Piece[]): number =>
  vietnameseness(pieces.map(({ text }) => text).join(' ')) ?? 0

function isScan(text: string, pages: number): boolean {
  const letters = text.replace(STAMP, '').match(/\p{L}/gu) ?? []
  return letters.length < FEWEST_LETTERS * Math.min(pages, 2)
}
