/** From one uploaded file to one draft material with its media. */
import {
  APIError,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
  ValidationError,
} from 'payload'
import type { Material } from '#src/database/payload-types'
import { ALT_LATER } from '#src/studio/altLater'
import { extract } from '#src/importing/formats/extractor'
import { FormatRefusal, type RefusalCode } from '#src/importing/formats/refusals'
import type { MaterialKind } from '#src/domain/release'
import type { Stored } from '#src/release/freeze/stored'
import type { Article, ArticlePicture } from '#src/studio/articleFromDocx/article'
import { lossSentences } from '#src/studio/articleFromDocx/losses'
import { draftSummary, type DraftSummary } from './draftSummary'
import type { FileFamily } from './fileKind'
import { titleFromName } from './fileName'
import { judgeFile, type SentFile } from './inspect'
import { UploadRefusal, type UploadRefusalCode } from './refusals'
import type { BatchSettings } from './settings'

export interface UploadOutcome extends DraftSummary {
  /** What is otherwise than in the file, and what was made up. */
  notes: string[]
  /** The one among them that is about the title. */
  titleNote: string | null
}

interface Draft {
  kind: MaterialKind
  title: string | null
  body: object | null
  media: string[]
  notes: string[]
}

const TITLE_NOTE = 'Tiêu đề lấy từ tên tệp. Hãy đặt lại cho dễ hiểu.'

const KIND_OF: Record<FileFamily, MaterialKind> = {
  picture: 'infographic',
  pdf: 'leaflet',
  audio: 'audio',
  video: 'video',
  word: 'article',
}

export async function draftFromFile(
  req: PayloadRequest,
  file: SentFile,
  settings: BatchSettings,
): Promise<UploadOutcome> {
  const { family } = judgeFile(file)
  const draft = family === 'word' ? await fromWord(req, file) : await fromMedia(req, file, family)
  try {
    return await written(req, file, draft, settings)
  } catch (error) {
    await forget(req, draft.media)
    throw error
  }
}

async function fromMedia(req: PayloadRequest, file: SentFile, family: FileFamily): Promise<Draft> {
  const media = [await createMedia(req, file, '')]
  return { kind: KIND_OF[family], title: null, body: null, media, notes: [] }
}

async function fromWord(req: PayloadRequest, file: SentFile): Promise<Draft> {
  const article = await readWord(file.data)
  const media: string[] = []
  const notes = lossSentences(article.losses)
  for (const [index, picture] of article.pictures.entries()) {
    try {
      media.push(await createMedia(req, pictureFile(file.name, picture, index), picture.alt))
    } catch (error) {
      if (!isRefusedFile(error)) {
        await forget(req, media)
        throw error
      }
      notes.push(`Hình trong tệp Word không được nhận – ${error.message}`)
    }
  }
  if (media.length > 0)
    notes.push(`${media.length} hình nằm ở phần “Hình và tệp”, không còn ở giữa bài.`)
  return { kind: 'article', title: article.title, body: article.body, media, notes }
}

/** Named after the article: "image1.png" says nothing in a list of files. */
function pictureFile(article: string, { name, bytes }: ArticlePicture, index: number): SentFile {
  const extension = name.split('.').at(-1) ?? ''
  return {
    name: `${titleFromName(article)} hình ${index + 1}.${extension}`,
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }
}

const REFUSED: Partial<Record<RefusalCode, UploadRefusalCode>> = {
  'word-bomb': 'word-bomb',
  'text-too-long': 'article-too-long',
  'no-words': 'empty-word',
  'too-hard': 'word-too-hard',
  'other-office': 'other-office',
  archive: 'archive',
}

async function readWord(bytes: Buffer): Promise<Article> {
  try {
    return await extract({ format: 'article', bytes })
  } catch (error) {
    if (!(error instanceof FormatRefusal)) throw error
    throw new UploadRefusal(REFUSED[error.code] ?? 'broken-word', undefined, { cause: error })
  }
}

async function createMedia(req: PayloadRequest, file: SentFile, alt: string): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt },
    file: { name: file.name, data: file.data, mimetype: '', size: file.data.length },
    // Words are asked for on the same page, and before every release.
    context: { [ALT_LATER]: true },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return id
}

async function written(
  req: PayloadRequest,
  file: SentFile,
  { kind, title, body, media, notes }: Draft,
  settings: BatchSettings,
): Promise<UploadOutcome> {
  const material = await createMaterial(req, {
    ...{ title: title ?? titleFromName(file.name), kind, language: 'vi' },
    ...{ availability: 'always', access: 'public' },
    ...(body !== null && { body: body as never }),
    assets: media,
    ...settings,
  })
  const titleNote = title === null ? TITLE_NOTE : null
  const summary = await draftSummary(req, material as unknown as Stored)
  return { ...summary, titleNote, notes: titleNote === null ? notes : [titleNote, ...notes] }
}

type MaterialData = RequiredDataFromCollectionSlug<'materials'>
const MOST_TRIES = 5

/** Two drafts of one title at once find the same address free; whoever comes second looks again. */
async function createMaterial(req: PayloadRequest, data: MaterialData) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await createOne(req, data)
    } catch (error) {
      if (tries === MOST_TRIES || !isTakenSlug(error)) throw error
    }
  }
}

const createOne = (req: PayloadRequest, data: MaterialData): Promise<Material> =>
  req.payload.create({
    collection: 'materials',
    data,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

const isTakenSlug = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')

/** Files of a draft that was not written after all. */
async function forget(req: PayloadRequest, media: readonly string[]): Promise<void> {
  for (const id of media) {
    await req.payload.delete({
      collection: 'media',
      id,
      req,
      // This request made it a moment ago and nothing names it.
      overrideAccess: true,
    })
  }
}

/** The media collection's own refusal (collections/Media/hooks/acceptSafely.ts). */
export function isRefusedFile(error: unknown): error is APIError {
  return (
    error instanceof APIError &&
    (error.data as { code?: unknown } | null | undefined)?.code === 'refused-file'
  )
}
