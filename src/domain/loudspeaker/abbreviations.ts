/** Abbreviations as they are read out: in full where the full words are known, else by their letters. */

const IN_FULL: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  TTg: 'Thủ tướng',
  BCA: 'Bộ Công an',
  CAT: 'Công an tỉnh',
  CAP: 'Công an phường',
  CAX: 'Công an xã',
  CSKV: 'cảnh sát khu vực',
  ANTT: 'an ninh trật tự',
  ANM: 'an ninh mạng',
  ATTT: 'an toàn thông tin',
  TTTT: 'Thông tin và Truyền thông',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  GDĐT: 'Giáo dục và Đào tạo',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  CCCD: 'căn cước công dân',
  CMND: 'chứng minh nhân dân',
  NHNN: 'Ngân hàng Nhà nước',
  TNHH: 'trách nhiệm hữu hạn',
  TP: 'thành phố',
  TX: 'thị xã',
  KP: 'khu phố',
  TDP: 'tổ dân phố',
  SĐT: 'số điện thoại',
  STK: 'số tài khoản',
  CSGT: 'cảnh sát giao thông',
  VNeID: 'vi en i đi',
  SIM: 'sim',
  PIN: 'pin',
  AI: 'ây ai',
}
const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'a', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', F: 'ép', G: 'giê', H: 'hát', I: 'i' },
  ...{ J: 'gi', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', P: 'pê', Q: 'quy', R: 'rờ', S: 'sờ' },
  ...{ T: 'tê', U: 'u', V: 'vê', W: 'vê kép', X: 'xờ', Y: 'i dài', Z: 'dét' },
}
/** Capitals without tones; a word with tones ("CẢNH") is a word. */
const ABBREVIATION = /(?<![\p{L}\d])(?:GD&ĐT|[A-ZĐ]{2,7}|TTg|VNeID)(?![\p{L}\d])/gu
/** A line in capitals is a heading: its words are words. */
const HEADING = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]* [^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

export function abbreviationsInWords(line: string): string {
  const isHeading = HEADING.test(line)
  return line.replace(
    ABBREVIATION,
    (abbreviation) => IN_FULL[abbreviation] ?? (isHeading ? abbreviation : spelled(abbreviation)),
  )
}

/** `OTP` → "o tê pê". What is no letter or digit of the Vietnamese alphabet is left out. */
export function spelled(abbreviation: string): string {
  return [...abbreviation.toUpperCase()]
    .map((letter) => LETTERS[letter.normalize('NFC')] ?? LETTERS[bare(letter)] ?? '')
    .filter(Boolean)
    .join(' ')
}

function bare(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}
