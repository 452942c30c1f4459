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
    'Số: 5/BC-CAX (Mật)',
    'mật',
    'tuyệt mật',
    'Độ khẩn: Khẩn   Độ mật: Tối mật',
    'Độ mật: mật; độ khẩn: khẩn',
    'Tài liệu thuộc độ mật: tối mật',
    'Bí mật nhà nước, bảo vệ 5 năm. Độ mật của văn bản: Mật',
    '| TUYỆT MẬT | Bản số 2 | Trang 1 |',
    'M\nẬ\nT',
    'МẬТ',
    'ＭẬＴ',
  ])('is refused for %j', (mark) => {
    expect(() => readDispatch(letter(mark), 'x.txt')).toThrow(SecretDocumentError)
  })

  it('is refused wherever the stamp ended up in the text', () => {
    expect(() => readDispatch(`${letter('')}\n\nTUYỆT MẬT\n`, 'x.txt')).toThrow(SecretDocumentError)
  })

  it.each(['TUYỆT MẬT - HỎA TỐC', 'MẬT - Không được sao', 'Mật - Khẩn', 'Hỏa tốc - Mật'])(
    'is refused for %j on any line',
    (line) => {
      const body = ['1. Phát tờ rơi.', line, ...Array<string>(40).fill('2. Báo cáo.')].join('\n')
      expect(() => readDispatch(letter('', body), 'x.txt')).toThrow(SecretDocumentError)
    },
  )

  it.each(['| TỐI MẬT | Bản số 1 | Trang 2 |', 'Độ khẩn: Khẩn; độ mật: mật'])(
    'is refused for %j in the foot',
    (line) => {
      const text = `${letter('')}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${line}`
      expect(() => readDispatch(text, 'x.txt')).toThrow(SecretDocumentError)
    },
  )

  it.each([
    ['Email: a@b.vn', 'Ngày ký: 5/6/2024 08:00:00'],
    ['Người ký: Sở A', 'Thời gian ký: 05.06.2024 08:00:00 +07:00'],
  ])('is refused between the lines of a signature stamp: %s', (first, last) => {
    const text = `${first}\nMẬT\n${last}\n${letter('')}`
    expect(() => readDispatch(text, 'x.txt')).toThrow(SecretDocumentError)
  })

  it('leaves none of its words in the error', () => {
    const read = () => readDispatch(letter('MẬT', '1. Nội dung kín.'), 'x.txt')
    expect(read).toThrow(/^Tệp x\.txt có .*không nhập vào hệ thống\.$/)
    expect(read).not.toThrow(/kín/)
  })

  it.each([
    'QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'MẶT TRẬN TỔ QUỐC',
    'V/v đổi MẬT KHẨU hộp thư',
    'Độ mật: Không',
    'ĐỘ MẬT: KHÔNG',
    'Độ mật: Mật/Tối mật/Tuyệt mật',
    'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT CỦA NGÀNH Y TẾ',
    'V/v xác định độ mật của văn bản',
    'V/v bảo vệ bí\nmật\nnhà nước',
    'QUY CHẾ BẢO VỆ BÍ\nMẬT NHÀ NƯỚC',
  ])('is not meant by %j', (line) => {
    expect(() => readDispatch(letter(line), 'x.txt')).not.toThrow()
  })

  it.each([
    '| Loại | Mật | Tối mật |\n| Số văn bản | 0 | 0 |',
    '| Mật |\n| 0 |',
    '| STT | MẬT | TỐI MẬT |\n| 1 | 0 | 0 |',
    'Tối mật: không có',
    'Người soạn thảo đề xuất độ mật: mật hoặc tối mật.',
  ])('is not meant by %j in the body', (rows) => {
    const body = [rows, ...Array<string>(40).fill('2. Báo cáo.')].join('\n')
    expect(() => readDispatch(letter('', body), 'x.txt')).not.toThrow()
  })

  it('is not meant by a wrapped "bí mật" in the body', () => {
    expect(() =>
      readDispatch(letter('', '1. Giữ bí\nmật\nmật khẩu của mình.'), 'x.txt'),
    ).not.toThrow()
  })
})
