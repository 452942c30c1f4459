/** The text of a .docx, read as a stream: what it inflates to never lies in memory as a whole. */
import { composed } from '../encoding/composed'
import { withoutLegacyFonts } from '../encoding/legacyText'
import { FormatRefusal } from '../refusals'
import { textOf } from './blockText'
import { DocumentReader } from './documentReader'
import { readListFormats } from './listFormats'
import { ListNumbers } from './listNumbers'
import { readXml } from './readXml'
import { readStyles } from './styles'
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

async function readPackage({ main, open, beside, hasPictures }: WordPackage): Promise<string> {
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
  return composed(withoutLegacyFonts(text))
}
