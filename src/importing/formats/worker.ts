/**
 * Reads .docx and .pdf files away from the main thread, one after the other. Whatever a file does to
 * it – endless work, memory, a crash of the engine – ends this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads'
import type { Article } from '#src/studio/articleFromDocx/article'
import { readArticle } from '#src/studio/articleFromDocx/readArticle'
import { readDocx } from './docx/readDocx'
import { MOST_KEPT_BYTES } from './limits'
import { Pdfium } from './pdf/pdfium'
import { readPdf, type PdfText } from './pdf/readPdf'
import { FormatRefusal, type RefusalCode } from './refusals'

export interface WorkerRequest {
  /** `article` is a .docx too, read with its headings, lists, links and pictures. */
  format: 'docx' | 'pdf' | 'article'
  bytes: Uint8Array
}

export interface Results {
  docx: PdfText
  pdf: PdfText
  article: Article
}

export type WorkerAnswer = ({ result: Results[keyof Results] } | { refusal: RefusalCode }) & {
  /** The thread has taken so much, or is in such a state, that the next file wants a fresh one. */
  isWorn: boolean
}

let pdfium: Pdfium | null = null

async function answer({ format, bytes }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    return { result: await read(format, bytes), isWorn: isLarge() }
  } catch (error) {
    if (error instanceof FormatRefusal) return { refusal: error.code, isWorn: isLarge() }
    // The engine gave up in the middle of its work.
    return { refusal: format === 'pdf' ? 'broken-pdf' : 'broken-word', isWorn: true }
  }
}

async function read(
  format: WorkerRequest['format'],
  bytes: Uint8Array,
): Promise<Results[keyof Results]> {
  const { buffer, byteOffset, byteLength } = bytes
  const file = Buffer.from(buffer, byteOffset, byteLength)
  if (format === 'article') return readArticle(file)
  if (format === 'docx') return { text: await readDocx(file), isScanned: false }
  pdfium ??= await Pdfium.load()
  return readPdf(pdfium, bytes)
}

const isLarge = (): boolean => (pdfium?.takenBytes ?? 0) > MOST_KEPT_BYTES

parentPort?.on('message', async (request: WorkerRequest) => {
  const given = await answer(request)
  // Pictures change hands without a copy.
  const pictures = 'result' in given && 'pictures' in given.result ? given.result.pictures : []
  const buffers = pictures.map(({ bytes }) => bytes.buffer as ArrayBuffer)
  parentPort?.postMessage(given, buffers)
})
