import type { DemonstrationMaterial } from '../types'

export const LICENCE = 'CC BY 4.0'

/** For the officer, on every material. */
export const ILLUSTRATION_NOTE =
  'Nội dung minh họa do dự án biên soạn, không phải bài của cơ quan được ghi tên. Các số 113, 156 và địa chỉ ' +
  'canhbao.khonggianmang.vn cần kiểm tra lại trước khi dùng.'

/** What only warnings and translations have. */
export const NOT_URGENT = { urgent: false, steps: [], hotlines: [], translationOf: null }

const PLAIN = {
  ...NOT_URGENT,
  language: 'vi',
  file: null,
  textEquivalent: null,
  campaigns: [],
  topics: ['lua-dao'],
  availability: 'always',
  windows: [],
  access: 'public',
  licence: LICENCE,
  note: ILLUSTRATION_NOTE,
} satisfies Partial<DemonstrationMaterial>

/** What the materials of the two agencies with staff have in common; each says what is different. */
export const ofSonLa = {
  ...PLAIN,
  agency: 'so-y-te-son-la',
  directives: ['son-la-syt-vp-2024-01-31'],
  attribution: 'Sở Y tế tỉnh Sơn La',
} satisfies Partial<DemonstrationMaterial>

export const ofNgoQuyen = {
  ...PLAIN,
  agency: 'ubnd-phuong-ngo-quyen',
  directives: ['ngo-quyen-vhtt-2023'],
  attribution: 'Ủy ban nhân dân phường Ngô Quyền, thành phố Hải Phòng',
} satisfies Partial<DemonstrationMaterial>

export const paragraph = (text: string) => ({ type: 'paragraph', text }) as const
export const heading = (text: string) => ({ type: 'heading', text }) as const
export const bullets = (...items: string[]) => ({ type: 'list', ordered: false, items }) as const
export const numbered = (...items: string[]) => ({ type: 'list', ordered: true, items }) as const
