/** The thread that reads .docx and .pdf files: one file must not cost the next one anything. */
import { describe, expect, it } from 'vitest'
import { docxOfTags } from '#tests/support/dispatchFiles/hostile'
import { docxAround } from '#tests/support/dispatchFiles/wordParts'
import { extract } from './extractor'

const short = docxAround('<w:p><w:r><w:t>Sở Y tế</w:t></w:r></w:p>')
const long = docxOfTags(60_000)

describe('the reading thread', () => {
  it('is given up with a file that takes too long, and the next file is read by a fresh one', async () => {
    await expect(extract({ format: 'docx', bytes: long }, 0.05)).rejects.toThrow(/quá phức tạp/)
    expect(await extract({ format: 'docx', bytes: short })).toMatchObject({ text: 'Sở Y tế' })
    expect((await extract({ format: 'docx', bytes: long })).text).toMatch(/^a/)
  })

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = Buffer.from(short)
    await extract({ format: 'docx', bytes })
    expect(bytes.equals(short)).toBe(true)
  })
})
