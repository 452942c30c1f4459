/** The text of a .docx, read as a stream: what it inflates to never lies in memory as a whole. */
import { isMark } from '#src/dispatch/secrecy'
import { composed } from '../encoding/composed'
import { withoutLegacyFonts } from '../encoding/legacyText'
import { FormatRefusal } from '../refusals'
import { textOf } from './blockText'
import { DocumentReader } from './documentReader'
import { readListFormats, type ListFormats } from './listFormats'
import { ListNumbers } from './listNumbers'
import { readXml } from './readXml'
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
  const stream = await open(main)
  if (!stream) throw new FormatRefusal('broken-word')
  await readXml(stream, document)
  const text = textOf(document.blocks).trim()
  if (text === '') throw new FormatRefusal(hasPictures ? 'picture-in-word' : 'no-words')
  const marks = await marksInMargins(word, styles, formats)
  return [...marks, composed(withoutLegacyFonts(text))].join('\n')
}

/** Headers and footers are left out of the text, except for a secrecy mark that stands only there. */
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
    await readXml(stream, margin)
    const lines = composed(withoutLegacyFonts(textOf(margin.blocks))).split(/[\n|]/)
    marks.push(...lines.map((line) => line.trim()).filter(isMark))
  }
  return marks
}
