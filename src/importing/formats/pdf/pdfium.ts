/**
 * PDFium, the engine of Chromium, as WebAssembly: what it opens and what stands on a page. Chosen over
 * pdf.js, which leaves out /ActualText: with it LibreOffice states the letters that a font composes.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { init } from '@embedpdf/pdfium'
import { FormatRefusal } from '../refusals'
import { PdfiumPage } from './pdfiumPage'

/** The part of Emscripten's module that is used here; its own types are not installed. */
export interface PdfiumMemory {
  HEAPU8: Uint8Array
  wasmExports: { malloc(size: number): number; free(address: number): void }
  cwrap(name: string, result: 'number', takes: 'number'[]): (...values: number[]) => number
}

const PASSWORD_ERROR = 4
/** For what a function hands back by address. */
const ROOM = 256

export class Pdfium {
  readonly #room: number
  readonly #call: PdfiumCalls

  private constructor(readonly memory: PdfiumMemory) {
    this.#room = memory.wasmExports.malloc(ROOM)
    this.#call = callsOf(memory)
  }

  static async load(): Promise<Pdfium> {
    const { resolve } = createRequire(path.join(process.cwd(), 'package.json'))
    const wasm = await readFile(resolve('@embedpdf/pdfium/pdfium.wasm'))
    const engine = await init({ wasmBinary: new Uint8Array(wasm).buffer })
    engine.PDFiumExt_Init()
    return new Pdfium(engine.pdfium as unknown as PdfiumMemory)
  }

  /** What WebAssembly has taken; it never gives anything back. */
  get takenBytes(): number {
    return this.memory.HEAPU8.length
  }

  withDocument<Result>(bytes: Uint8Array, read: (document: number) => Result): Result {
    const { wasmExports } = this.memory
    const address = wasmExports.malloc(bytes.length)
    this.memory.HEAPU8.set(bytes, address)
    // No password: the address of an empty text.
    this.memory.HEAPU8[this.#room] = 0
    const document = this.#call.loadDocument(address, bytes.length, this.#room)
    try {
      if (document) return read(document)
      const isLocked = this.#call.lastError() === PASSWORD_ERROR
      throw new FormatRefusal(isLocked ? 'locked-pdf' : 'broken-pdf')
    } finally {
      if (document) this.#call.closeDocument(document)
      wasmExports.free(address)
    }
  }

  pageCount(document: number): number {
    return this.#call.pageCount(document)
  }

  withPage<Result>(document: number, index: number, read: (page: PdfiumPage) => Result): Result {
    const page = this.#call.loadPage(document, index)
    const text = page && this.#call.loadText(page)
    try {
      if (!text) throw new FormatRefusal('broken-pdf')
      return read(new PdfiumPage(this.memory, this.#call, { page, text, room: this.#room }))
    } finally {
      if (text) this.#call.closeText(text)
      if (page) this.#call.closePage(page)
    }
  }
}

export type PdfiumCalls = ReturnType<typeof callsOf>

/** The package's own wrappers convert every argument, which takes longer than the work itself. */
function callsOf(memory: PdfiumMemory) {
  const call = (name: string, takes: number) =>
    memory.cwrap(name, 'number', Array<'number'>(takes).fill('number'))
  return {
    loadDocument: call('FPDF_LoadMemDocument', 3),
    lastError: call('FPDF_GetLastError', 0),
    closeDocument: call('FPDF_CloseDocument', 1),
    pageCount: call('FPDF_GetPageCount', 1),
    loadPage: call('FPDF_LoadPage', 2),
    closePage: call('FPDF_ClosePage', 1),
    rotation: call('FPDFPage_GetRotation', 1),
    loadText: call('FPDFText_LoadPage', 1),
    closeText: call('FPDFText_ClosePage', 1),
    letterCount: call('FPDFText_CountChars', 1),
    code: call('FPDFText_GetUnicode', 2),
    isGenerated: call('FPDFText_IsGenerated', 2),
    angle: call('FPDFText_GetCharAngle', 2),
    origin: call('FPDFText_GetCharOrigin', 4),
    looseBox: call('FPDFText_GetLooseCharBox', 3),
    matrix: call('FPDFText_GetMatrix', 3),
    fontSize: call('FPDFText_GetFontSize', 2),
    font: call('FPDFText_GetFontInfo', 5),
    annotationCount: call('FPDFPage_GetAnnotCount', 1),
    openAnnotation: call('FPDFPage_GetAnnot', 2),
    closeAnnotation: call('FPDFPage_CloseAnnot', 1),
    annotationText: call('FPDFAnnot_GetStringValue', 4),
  }
}
