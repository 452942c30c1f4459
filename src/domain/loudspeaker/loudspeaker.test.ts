import { describe, expect, it } from 'vitest'
import { numberInWords } from './numerals'
import { loudspeakerScript, syllablesIn } from './script'
import { spokenText } from './spokenText'

describe('numbers as they are said', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [30, 'ba mươi'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1384, 'một nghìn ba trăm tám mươi tư'],
    [2024, 'hai nghìn không trăm hai mươi tư'],
    [5_000_000, 'năm triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [2_300_000_000, 'hai tỷ ba trăm triệu'],
  ])('says %d as “%s”', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  it('says what is too long to be summed up digit by digit', () => {
    expect(numberInWords(9_990_000_000_001)).toMatch(/^chín chín chín không/)
  })
})

describe('text as the announcer reads it', () => {
  it.each([
    ['Gọi 113 ngay.', 'Gọi một một ba ngay.'],
    ['Có 113 người bị lừa 5.000.000 đồng.', 'Có một trăm mười ba người bị lừa năm triệu đồng.'],
    ['Có 120 người bị lừa 500.000đ.', 'Có một trăm hai mươi người bị lừa năm trăm nghìn đồng.'],
    ['Điện thoại 0981 234 567.', 'Điện thoại không chín tám một hai ba bốn năm sáu bảy.'],
    ['Tổng đài 1900 1234', 'Tổng đài một chín không không một hai ba bốn'],
    ['Nhắn tin 5656', 'Nhắn tin năm sáu năm sáu'],
    [
      'Từ ngày 20/11/2024 đến 30/11',
      'Từ ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi tư đến ngày ba mươi tháng mười một',
    ],
    ['hết ngày 05/4/2025', 'hết ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['trong tháng 11/2024', 'trong tháng mười một năm hai nghìn không trăm hai mươi tư'],
    ['lúc 7h30 và 17 giờ', 'lúc bảy giờ ba mươi phút và mười bảy giờ'],
    ['Trực 24/7', 'Trực hai mươi tư giờ mỗi ngày, bảy ngày mỗi tuần'],
    ['lãi 30% mỗi tháng', 'lãi ba mươi phần trăm mỗi tháng'],
    ['3,5 triệu đồng', 'ba phẩy năm triệu đồng'],
    ['10-15 phút', 'mười đến mười lăm phút'],
    ['UBND xã không xin mã OTP.', 'Ủy ban nhân dân xã không xin mã o tê pê.'],
    ['SIM và CCCD', 'sim và căn cước công dân'],
    [
      'Công văn số 1384/UBND-NC',
      'Công văn số một nghìn ba trăm tám mươi tư gạch chéo u bê nờ dê gạch ngang nờ xê',
    ],
    ['In khổ A4 hoặc A3.', 'In khổ a bốn hoặc a ba.'],
    ['Phòng PA05 và PC02', 'Phòng pê a không năm và pê xê không hai'],
    [
      'Công văn 303/CAT-PA05',
      'Công văn ba trăm linh ba gạch chéo xê a tê gạch ngang pê a không năm',
    ],
    ['dọc QL1A và QL51', 'dọc quốc lộ một a và quốc lộ năm mươi mốt'],
    ['kênh G7, quán F88', 'kênh giê bảy, quán ép tám tám'],
    ['SIM 5G, lớp 10A1', 'sim năm giê, lớp mười a một'],
    ['cúm H5N1', 'cúm hát năm nờ một'],
    ['nặng 10kg, 2 trang A4/A3', 'nặng mười kg, hai trang a bốn hoặc a ba'],
    ['mất 500.000VNĐ trong 3h', 'mất năm trăm nghìn đồng trong ba giờ'],
    ['Xem https://canhbao.example.vn', 'Xem canhbao chấm example chấm vn'],
    ['- Không chuyển tiền', 'Không chuyển tiền'],
    ['CẢNH BÁO LỪA ĐẢO', 'CẢNH BÁO LỪA ĐẢO'],
    ['CONG AN CANH BAO', 'CONG AN CANH BAO'],
  ])('reads “%s” as “%s”', (written, spoken) => {
    expect(spokenText(written)).toBe(spoken)
  })

  it('leaves no digit and no empty line behind', () => {
    const spoken = spokenText('Số tài khoản 0071000123456.\n\n• Mất 1.234.567 đồng; 2 lần.')
    expect(spoken).not.toMatch(/\d|^$/m)
    expect(spoken.split('\n')).toHaveLength(2)
  })
})

const WARNING = {
  kind: 'warning',
  title: 'Con đang cấp cứu',
  summary: 'Kẻ gian gọi cho phụ huynh.',
  text: 'Hãy gọi lại cho nhà trường.',
  textEquivalent: null,
  steps: ['Tắt máy', 'Gọi 113'],
  hotlines: [
    { name: 'Công an phường', call: '0981 234 567', sms: null },
    { name: 'Phản ánh cuộc gọi', call: null, sms: '156 hoặc 5656' },
  ],
}

describe('a script for the loudspeaker', () => {
  it('reads title, words, steps in order and hotlines by their digits', () => {
    expect(loudspeakerScript(WARNING).paragraphs).toEqual([
      'Con đang cấp cứu',
      'Kẻ gian gọi cho phụ huynh.',
      'Hãy gọi lại cho nhà trường.',
      'Việc cần làm ngay.',
      'Một là: Tắt máy',
      'Hai là: Gọi một một ba',
      'Công an phường: gọi số không chín tám một hai ba bốn năm sáu bảy.',
      'Phản ánh cuộc gọi: nhắn tin đến số một năm sáu hoặc năm sáu năm sáu.',
    ])
  })

  it('reads a script that was written for it as it stands, without its title', () => {
    const { paragraphs } = loudspeakerScript({ ...WARNING, kind: 'loudspeaker-script', steps: [] })
    expect(paragraphs[0]).toBe('Hãy gọi lại cho nhà trường.')
  })

  it('says the words of an infographic', () => {
    const infographic = { ...WARNING, kind: 'infographic', textEquivalent: 'Ba dấu hiệu.' }
    expect(loudspeakerScript(infographic).paragraphs).toContain('Ba dấu hiệu.')
    expect(loudspeakerScript({ ...infographic, kind: 'article' }).paragraphs).not.toContain(
      'Ba dấu hiệu.',
    )
  })

  it('takes a minute for 180 syllables', () => {
    const text = Array.from({ length: 180 }, () => 'la').join(' ')
    const script = { ...WARNING, kind: 'loudspeaker-script', text, steps: [], hotlines: [] }
    expect(loudspeakerScript(script)).toMatchObject({ syllables: 180, minutes: 1 })
    expect(syllablesIn('Ủy ban nhân dân, xã.')).toBe(5)
  })
})
