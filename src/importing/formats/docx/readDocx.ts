/** The text of a .docx, read as a stream: what it inflates to never lies in memory as a whole. */
import { holdsMark, isMark, isMarkWord } from '#src/dispatch/secrecyMarks'
import { composed } from '../encoding/composed'
import { withoutLegacyFonts } from '../encoding/legacyText'
import { FormatRefusal } from '../refusals'
import { textOf } from './blockText'
import { DocumentReader } from './documentReader'
import { readListFormats, type ListFormats } from './listFormats'
import { ListNumbers } from './listNumbers'
import { OutsideText } from './outsideText'
import { readXml, type XmlListener } from './readXml'
import { readStyles, type Styles } from './styles'
import { openPackage, type WordPackage } from './wordPackage'

export async function readDocx(bytes: Buffer): Promise<string> {
  try {
    return await readPackage(await openPackage(bytes))
  } catch (error) {
    if (error instanceof FormatRefusal) throw error
    // The zip or its XML is not what it says: to the reader of the message it is one thing.
    throw new FormatRefusal('broken-word', { cause: error })
  }
}

async function readPackage(word: WordPackage): Promise<string> {
  const { main, open, beside, hasPictures } = word
  const part = (kind: string) => open(beside.get(kind) ?? '')
  const styles = await readStyles(await part('styles'))
  const formats = await readListFormats(
    await part('numbering'),
    (style) => styles.resolve(style).list,
  )
  const document = new DocumentReader(styles, new ListNumbers(formats))
  const outside = new OutsideText()
  const stream = await open(main)
  if (!stream) throw new FormatRefusal('broken-word')
  await readXml(stream, both(document, outside))
  const text = textOf(document.blocks).trim()
  const marks = [
    ...outside.lines.filter(isMarkApart),
    ...(await marksInMargins(word, styles, formats)),
  ]
  if (text === '' && marks.length === 0) {
    throw new FormatRefusal(hasPictures ? 'picture-in-word' : 'no-words')
  }
  return [...marks.map(asMark), composed(withoutLegacyFonts(text))].join('\n')
}

/** Headers, footers and notes are left out of the text, except for a secrecy mark that stands only there. */
async function marksInMargins(
  { margins, open }: WordPackage,
  styles: Styles,
  formats: ListFormats,
): Promise<string[]> {
  const marks: string[] = []
  for (const part of margins) {
    const stream = await open(part)
    if (!stream) continue
    const margin = new DocumentReader(styles, new ListNumbers(formats))
    const outside = new OutsideText()
    await readXml(stream, both(margin, outside))
    const lines = composed(withoutLegacyFonts(textOf(margin.blocks))).split(/[\n|]/)
    const isNotes = NOTES.test(part)
    marks.push(
      ...lines.map((line) => line.trim()).filter(isNotes ? isMark : isMarkApart),
      ...outside.lines.filter(isMarkApart),
    )
  }
  return marks
}

/** A note is a sentence, which may speak of marks. */
const NOTES = /notes\d*\.xml$/i
const isMarkApart = (line: string): boolean => isMarkWord(line) || isMark(line) || holdsMark(line)
/** On its own in the text it must be known again, whatever it stood beside. */
const asMark = (line: string): string => (isMark(line) ? line : 'MẬT')

const both = (one: XmlListener, other: XmlListener): XmlListener => ({
  open(name, attributes) {
    one.open?.(name, attributes)
    other.open?.(name, attributes)
  },
  close(name) {
    one.close?.(name)
    other.close?.(name)
  },
  text(text) {
    one.text?.(text)
    other.text?.(text)
  },
})
