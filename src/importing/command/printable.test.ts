import { describe, expect, it } from 'vitest'
import { printable, printableJson } from './printable'

describe('a name on the terminal', () => {
  it('shows what would colour, erase, ring or break the line', () => {
    const name = 'a\u001B[31m\u0007b\nc\u009Bd.txt'
    expect(printable(name)).toBe(String.raw`a\u001b[31m\u0007b\u000ac\u009bd.txt`)
  })

  it('shows what would turn the direction of writing', () => {
    expect(printable('a\u202Etxt.exe.txt')).toBe(String.raw`a\u202etxt.exe.txt`)
  })

  it('keeps Vietnamese letters, composed or not', () => {
    const name = 'Số 12 – Công văn “khẩn”.txt'
    expect(printable(name)).toBe(name)
    expect(printable(name.normalize('NFD'))).toBe(name.normalize('NFD'))
  })

  it('is the same value as JSON', () => {
    const value = { file: 'a\u001B[2K\u009B\u202Eb\n"c".txt' }
    const line = printableJson(value)
    expect(JSON.parse(line)).toEqual(value)
    expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/) // eslint-disable-line no-control-regex
  })
})
