import { describe, expect, it } from 'vitest'
import { readDispatch, SecretDocumentError } from './index'

const letter = (mark: string, body = '1. Phát tờ rơi.') =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ AN LẠC',
    mark,
    'Số: 1/UBND-VP',
    'V/v thử',
    'Kính gửi: Các thôn.',
    body,
  ].join('\n')

describe('a dispatch with a secrecy mark', () => {
  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT  MẬT',
    'T U Y Ệ T  M Ậ T',
    '**[MẬT]**',
    'Độ mật: Tối mật',
    'MẬT'.normalize('NFD'),
    'Số: 5/BC-CAX (MẬT)',
  ])('is refused for %j', (mark) => {
    expect(() => readDispatch(letter(mark), 'x.txt')).toThrow(SecretDocumentError)
  })

  it('is refused wherever the stamp ended up in the text', () => {
    expect(() => readDispatch(`${letter('')}\n\nTUYỆT MẬT\n`, 'x.txt')).toThrow(SecretDocumentError)
  })

  it('leaves none of its words in the error', () => {
    const read = () => readDispatch(letter('MẬT', '1. Nội dung kín.'), 'x.txt')
    expect(read).toThrow(/x\.txt/)
    expect(read).not.toThrow(/kín/)
  })

  it.each([
    'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'MẶT TRẬN TỔ QUỐC',
    'V/v đổi MẬT KHẨU hộp thư',
    'Độ mật: Không',
  ])('is not meant by %j', (line) => {
    expect(() => readDispatch(letter(line), 'x.txt')).not.toThrow()
  })

  it('is not meant by a wrapped "bí mật" in the body', () => {
    expect(() =>
      readDispatch(letter('', '1. Giữ bí\nmật\nmật khẩu của mình.'), 'x.txt'),
    ).not.toThrow()
  })
})
