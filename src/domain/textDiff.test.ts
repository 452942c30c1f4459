import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLists, diffTexts } from './textDiff'

/** `-bỏ-` and `+thêm+` in one line. */
const marked = (before: string, after: string) =>
  diffTexts(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('')

describe('the differences between two texts', () => {
  it('are told word by word', () => {
    expect(marked('Gọi số 113 ngay.', 'Gọi số 156 ngay.')).toBe('Gọi số -113-+156+ ngay.')
    expect(marked('Không chuyển tiền', 'Không bao giờ chuyển tiền')).toBe(
      'Không +bao giờ +chuyển tiền',
    )
    expect(marked('Hãy gác máy ngay', 'Hãy gác máy')).toBe('Hãy gác máy- ngay-')
  })

  it('put words that changed side by side into one piece', () => {
    expect(marked('xin mã OTP qua mạng', 'xin tiền mặt qua mạng')).toBe(
      'xin -mã OTP-+tiền mặt+ qua mạng',
    )
  })

  it('are none between a text and itself', () => {
    expect(diffTexts('Một\nhai', 'Một\nhai')).toEqual([{ kind: 'same', text: 'Một\nhai' }])
    expect(diffTexts('', '')).toEqual([])
  })

  it('tell a new paragraph as one piece', () => {
    expect(marked('Đoạn một.\nĐoạn hai.', 'Đoạn một.\nĐoạn mới.\nĐoạn hai.')).toBe(
      'Đoạn một.\n+Đoạn mới.\n+Đoạn hai.',
    )
  })

  it('tell diacritics and case', () => {
    expect(marked('lừa đảo', 'lua đảo')).toBe('-lừa-+lua+ đảo')
  })

  it('give back both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('một', 'hai', 'ba', ' ', '  ', '\n', '\n\n'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffTexts(before, after)
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })

  it('of long texts that have nothing in common come at once', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${index}`)
    const after = Array.from({ length: 5000 }, (_, index) => `b${index}`)
    const begun = performance.now()
    expect(diffLists(before, after)).toHaveLength(10_000)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
