/** The answer to an upload that is too large to be read: it names the file, which its first bytes tell. */
import type { IncomingMessage } from 'node:http'
import { refusalSentence, UPLOAD_REFUSALS } from '#src/uploading/refusals'

const PATIENCE_MS = 2_000

/** "Phim.mp4 – tệp lớn hơn 50 MB. …" */
export async function largeUploadSentence(req: IncomingMessage): Promise<string> {
  return refusalSentence(fileNameIn(await firstBytes(req)), UPLOAD_REFUSALS['too-big'])
}

function firstBytes(req: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const give = (chunk?: Buffer) => {
      clearTimeout(patience)
      req.off('data', give).off('end', give).off('error', give)
      // What is still to come is thrown away, so that the answer is read.
      req.resume()
      resolve(chunk?.toString('utf8', 0, 4096) ?? '')
    }
    const patience = setTimeout(give, PATIENCE_MS)
    req.on('data', give).on('end', give).on('error', give)
  })
}

export function fileNameIn(head: string): string {
  const name = /filename="((?:[^"\\\r\n]|\\.){1,300})"/.exec(head)?.[1] ?? ''
  // As browsers write quotes and line ends in names.
  return name.replace(/%22/g, '"').replace(/%0[AD]/gi, ' ')
}
