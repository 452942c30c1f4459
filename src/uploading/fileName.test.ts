import { describe, expect, it } from 'vitest'
import { KINDS } from './fileKind'
import { extensionOf, isNamedAs, safeFileName, titleFromName } from './fileName'
import { untakenName } from './takenNames'

describe('the name of an uploaded file', () => {
  it.each([
    ['Áp phích 1.png', 'Áp phích 1.jpg'],
    ['áp phích'.normalize('NFD'), 'áp phích.jpg'],
    ['C:\\Users\\a\\hình.png', 'hình.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['a\0b.png', 'ab.jpg'],
    ['nul.png', 'tep-nul.jpg'],
    ['', 'tep.jpg'],
    ['   .png', 'tep.jpg'],
    ['a.b.c.png', 'a-b-c.jpg'],
  ])('%j is kept as %j', (name, safe) => {
    expect(safeFileName(name, 'jpg')).toBe(safe)
  })

  it('never is that of another picture’s small version', () => {
    expect(safeFileName('ảnh-320x320.png', 'png')).toBe('ảnh_320x320.png')
    expect(safeFileName('ảnh 320x320.png', 'png')).toBe('ảnh 320x320.png')
  })

  it('is cut between letters, however they are composed', () => {
    expect(safeFileName(`${'ế'.repeat(300)}.png`, 'png')).toBe(`${'ế'.repeat(100)}.png`)
  })

  it('makes a first title', () => {
    expect(titleFromName('canh_bao-khẩn.docx')).toBe('Canh bao khẩn')
  })

  it('fits what is inside when the family is right', () => {
    expect(isNamedAs('a.jpeg', KINDS.png)).toBe(true)
    expect(isNamedAs('khong-duoi', KINDS.png)).toBe(true)
    expect(isNamedAs('a.pdf', KINDS.png)).toBe(false)
    expect(isNamedAs('a.png\u202e', KINDS.png)).toBe(true)
    expect(extensionOf('a.PNG ')).toBe('png')
  })

  it('is another one when it was handed out a moment ago', () => {
    const names = ['IMG_0001.jpg', 'IMG_0001.jpg', 'img_0001.JPG'].map((name) =>
      untakenName(name, 0),
    )
    expect(names[0]).toBe('IMG_0001.jpg')
    expect(names[1]).toMatch(/^IMG_0001-[0-9a-f]{6}\.jpg$/)
    expect(names[2]).toMatch(/^img_0001-[0-9a-f]{6}\.JPG$/)
    expect(untakenName('IMG_0001.jpg', 11 * 60 * 1000)).toBe('IMG_0001.jpg')
  })
})
