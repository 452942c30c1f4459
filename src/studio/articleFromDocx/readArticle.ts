/**
 * From the bytes of a .docx to an article. Runs in the thread that reads dispatches
 * (src/importing/formats/worker.ts), with its limits of time and memory.
 */
import path from 'node:path'
import type { Readable } from 'node:stream'
import { readListFormats } from '#src/importing/formats/docx/listFormats'
import { ListNumbers } from '#src/importing/formats/docx/listNumbers'
import { readXml } from '#src/importing/formats/docx/readXml'
import { readStyles } from '#src/importing/formats/docx/styles'
import { openPackage, type WordPackage } from '#src/importing/formats/docx/wordPackage'
import { FormatRefusal } from '#src/importing/formats/refusals'
import { MOST_ARTICLE_PICTURE_BYTES, MOST_ARTICLE_PICTURES } from '#src/uploading/limits'
import { plainText, type Article, type ArticleBlock, type ArticlePicture } from './article'
import { ArticleReader } from './articleReader'
import type { PictureInText } from './drawings'
import { lexicalBody } from './lexicalBody'
import { readRelations, type Relation } from './relations'

const LONGEST_TITLE = 300

export async function readArticle(bytes: Buffer): Promise<Article> {
  try {
    return await articleOf(await openPackage(bytes))
  } catch (error) {
    if (error instanceof FormatRefusal) throw error
    // The zip or its XML is not what it says.
    throw new FormatRefusal('broken-word', { cause: error })
  }
}

async function articleOf(word: WordPackage): Promise<Article> {
  const relations = await readRelations(word)
  const reader = await readMain(word, relations)
  const { losses } = reader
  const lose = (code: keyof typeof losses, count = 1) => {
    losses[code] = (losses[code] ?? 0) + count
  }
  if (await hasWordsAround(word, relations)) lose('header-footer')
  const { title, rest } = withoutTitle(reader.blocks)
  const body = lexicalBody(rest, lose)
  const pictures = await readPictures(word, [...reader.drawings.pictures.values()], lose)
  if (body === null && title === null && pictures.length === 0) throw new FormatRefusal('no-words')
  return { title, body, pictures, losses }
}

async function readMain(
  word: WordPackage,
  relations: ReadonlyMap<string, Relation>,
): Promise<ArticleReader> {
  const part = (kind: string) => word.open(word.beside.get(kind) ?? '')
  const styles = await readStyles(await part('styles'))
  const formats = await readListFormats(
    await part('numbering'),
    (style) => styles.resolve(style).list,
  )
  const reader = new ArticleReader(styles, new ListNumbers(formats), relations)
  const stream = await word.open(word.main)
  if (!stream) throw new FormatRefusal('broken-word')
  await readXml(stream, reader)
  return reader
}

/** A title, or a heading that stands before everything else, is the material's title. */
function withoutTitle(blocks: readonly ArticleBlock[]) {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'title')
  const index = at === -1 ? 0 : at
  const block = blocks[index]
  const isTitle = block?.kind === 'paragraph' && ['title', 'heading'].includes(block.role)
  const title = isTitle ? plainText(block) : ''
  if (title === '' || title.length > LONGEST_TITLE) return { title: null, rest: blocks }
  return { title, rest: blocks.filter((_, place) => place !== index) }
}

async function hasWordsAround(
  word: WordPackage,
  relations: ReadonlyMap<string, Relation>,
): Promise<boolean> {
  for (const { kind, target, isOutside } of relations.values()) {
    if (isOutside || (kind !== 'header' && kind !== 'footer')) continue
    const stream = await word.open(target)
    if (stream && /\p{L}{2}/u.test(await wordsOf(stream))) return true
  }
  return false
}

async function wordsOf(stream: Readable): Promise<string> {
  let words = ''
  await readXml(stream, { text: (text) => (words += text.slice(0, 1000)) })
  return words
}

async function readPictures(
  word: WordPackage,
  found: readonly PictureInText[],
  lose: (code: 'missing-picture' | 'too-many-pictures', count?: number) => void,
): Promise<ArticlePicture[]> {
  const pictures: ArticlePicture[] = []
  let room = MOST_ARTICLE_PICTURE_BYTES
  for (const [index, { part, alt }] of found.entries()) {
    const bytes = index < MOST_ARTICLE_PICTURES ? await readPart(word, part, room) : 'too-much'
    if (bytes === null) lose('missing-picture')
    else if (bytes === 'too-much') lose('too-many-pictures')
    else {
      room -= bytes.length
      pictures.push({ name: path.posix.basename(part), alt, bytes })
    }
  }
  return pictures
}

async function readPart(
  word: WordPackage,
  part: string,
  room: number,
): Promise<Uint8Array | null | 'too-much'> {
  const stream = await word.open(part)
  if (!stream) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > room) return 'too-much'
    chunks.push(chunk)
  }
  // A copy with bytes of its own, which can be handed from thread to thread.
  return new Uint8Array(Buffer.concat(chunks))
}
