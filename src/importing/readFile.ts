/** From a file on disk to the text of a dispatch, or a refusal that names the file and what to do. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

const MOST_BYTES = 5 * 1024 * 1024

/** An expected refusal of one file; the others of the same call go on. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
}

export interface DispatchFile {
  name: string
  text: string
  /** SHA-256 of the bytes, in hex. */
  hash: string
}

export async function readDispatchFile(file: string): Promise<DispatchFile> {
  const data = await readBytes(file)
  const extension = path.extname(file).toLowerCase()
  if (extension !== '.txt') {
    throw new UnreadableFileError(
      `${file}: chưa đọc được tệp ${extension || 'không có đuôi'}. Hãy lưu văn bản thành .txt (UTF-8) rồi nhập lại.`,
    )
  }
  const name = path.basename(file)
  return { name, text: decode(file, data), hash: createHash('sha256').update(data).digest('hex') }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) {
      throw new UnreadableFileError(
        `${file}: tệp lớn hơn ${MOST_BYTES / 1024 / 1024} MB, không phải văn bản thường. Hãy kiểm tra lại tệp.`,
      )
    }
    return await readFile(file)
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UnreadableFileError(
      `${file}: không mở được tệp (${code}). Hãy kiểm tra lại đường dẫn.`,
    )
  }
}

function decode(file: string, data: Buffer): string {
  const text = decodeUtf(data)
  if (text === null) {
    throw new UnreadableFileError(
      `${file}: không phải văn bản UTF-8. Hãy lưu lại tệp với mã UTF-8.`,
    )
  }
  if (text.trim() === '') throw new UnreadableFileError(`${file}: tệp không có chữ nào.`)
  return text
}

/** UTF-8, or UTF-16 where a byte order mark says so; null for anything else. */
function decodeUtf(data: Buffer): string | null {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(data)
    return text.includes('\0') ? null : text
  } catch {
    // The decoder's only failure: bytes that are not of this encoding.
    return null
  }
}
