import { describe, expect, it } from 'vitest'
import { Pdfium } from '../../importing/formats/pdf/pdfium'
import { readPdf } from '../../importing/formats/pdf/readPdf'
import { drawLeaflet } from '.'
import * as words from './words'

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('the leaflet', () => {
  const { data, mimeType } = drawLeaflet()

  it('is one tagged page of Vietnamese, small enough for a telephone', () => {
    const file = data.toString('latin1')
    expect(mimeType).toBe('application/pdf')
    expect(file.startsWith('%PDF-1.7')).toBe(true)
    expect(file).toContain('/Count 1')
    expect(file).toContain('/Lang (vi-VN)')
    expect(file).toContain('/S /H1')
    expect(data.length).toBeLessThan(150_000)
  })

  it('can be read out and searched: its words come back from the file', async () => {
    const { text, isScanned } = readPdf(await Pdfium.load(), data)
    expect(isScanned).toBe(false)
    const found = new Set(wordsOf(text.normalize('NFC')))
    const expected = [
      ...words.title,
      ...words.lead,
      ...words.steps.flatMap(({ title, lines }) => [title, ...lines]),
      ...[words.keepTitle, ...words.keep, words.neverTitle, ...words.never],
      ...words.contacts.flatMap(({ number, meaning }) => [number, meaning]),
    ].flatMap(wordsOf)
    expect(expected.filter((word) => !found.has(word))).toEqual([])
  })

  it('is drawn with the same bytes each time', () => {
    expect(drawLeaflet().data.equals(data)).toBe(true)
  })
})
