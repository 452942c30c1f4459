import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { largeUploadSentence } from './largeUpload'

const sentence = (...chunks: string[]) =>
  largeUploadSentence(Readable.from(chunks.map((text) => Buffer.from(text))) as IncomingMessage)

const head = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`

it('names the file that the first bytes of an upload tell', async () => {
  expect(await sentence(head('Phim dài.mp4'), 'x'.repeat(1000))).toMatch(/^Phim dài\.mp4 – tệp lớn/)
})

it.each([
  ['no file', 'x=1'],
  ['nothing at all', ''],
  ['a name of line ends', head('%0D%0A')],
])('says something useful of an upload with %s', async (_, text) => {
  expect(await sentence(text)).toMatch(/^Tệp không tên – tệp lớn hơn 50 MB\. Hãy/)
})
