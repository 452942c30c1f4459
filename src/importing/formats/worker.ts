/**
 * Reads .docx and .pdf files away from the main thread, one after the other. Whatever a file does to
 * it – endless work, memory, a crash of the engine – ends this thread and nothing else.
 */
import { parentPort } from 'node:worker_threads'
import { readDocx } from './docx/readDocx'
import { MOST_KEPT_BYTES } from './limits'
import { Pdfium } from './pdf/pdfium'
import { readPdf, type PdfText } from './pdf/readPdf'
import { FormatRefusal, type RefusalCode } from './refusals'

export interface WorkerRequest {
  format: 'docx' | 'pdf'
  bytes: Uint8Array
}

export type WorkerAnswer = (PdfText | { refusal: RefusalCode }) & {
  /** The thread has taken so much, or is in such a state, that the next file wants a fresh one. */
  isWorn: boolean
}

let pdfium: Pdfium | null = null

async function answer({ format, bytes }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const result = await read(format, bytes)
    return { ...result, isWorn: isLarge() }
  } catch (error) {
    if (error instanceof FormatRefusal) return { refusal: error.code, isWorn: isLarge() }
    // The engine gave up in the middle of its work.
    return { refusal: format === 'pdf' ? 'broken-pdf' : 'broken-word', isWorn: true }
  }
}

async function read(format: WorkerRequest['format'], bytes: Uint8Array): Promise<PdfText> {
  if (format === 'docx') {
    const { buffer, byteOffset, byteLength } = bytes
    return { text: await readDocx(Buffer.from(buffer, byteOffset, byteLength)), isScanned: false }
  }
  pdfium ??= await Pdfium.load()
  return readPdf(pdfium, bytes)
}

const isLarge = (): boolean => (pdfium?.takenBytes ?? 0) > MOST_KEPT_BYTES

parentPort?.on('message', async (request: WorkerRequest) => {
  parentPort?.postMessage(await answer(request))
})
