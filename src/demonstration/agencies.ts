/**
 * Agencies of the five dispatches and what became of them. Districts and their offices ended on
 * 30 June 2025; old directives keep the issuer as it was, new routing goes to the successors.
 */
import type { AgencyKind, Certainty, DemonstrationAgency } from './types'

const LAST_DISTRICT_DAY = '2025-06-30'
const FIRST_COMMUNE_DAY = '2025-07-01'

interface Details {
  validFrom?: string
  validTo?: string
  code?: string
  parent?: string
  successors?: string[]
  certainty?: Certainty
  note?: string
}

function agency(
  key: string,
  kind: AgencyKind,
  name: string,
  details: Details = {},
): DemonstrationAgency {
  return {
    key,
    kind,
    names: [{ name, validFrom: details.validFrom ?? null, validTo: details.validTo ?? null }],
    code: details.code ?? null,
    parent: details.parent ?? null,
    successors: details.successors ?? [],
    certainty: details.certainty ?? 'high',
    note: details.note ?? null,
  }
}

const MERGED_DEPARTMENT =
  'Sáp nhập theo chủ trương chung từ 01/3/2025; chưa đối chiếu nghị quyết của tỉnh, thành phố. Mảng báo chí, ' +
  'thông tin cơ sở có thể đã chuyển sang sở khác.'

const central = [agency('thu-tuong-chinh-phu', 'trung-uong', 'Thủ tướng Chính phủ')]

const sonLa = [
  agency('ubnd-tinh-son-la', 'tinh', 'Ủy ban nhân dân tỉnh Sơn La', { code: '14' }),
  agency('so-y-te-son-la', 'so', 'Sở Y tế tỉnh Sơn La', { parent: 'ubnd-tinh-son-la' }),
  agency('cong-an-tinh-son-la', 'cong-an-tinh', 'Công an tỉnh Sơn La'),
]

const thaiNguyen = [
  agency('ubnd-tinh-thai-nguyen', 'tinh', 'Ủy ban nhân dân tỉnh Thái Nguyên', {
    code: '19',
    note: 'Từ 01/7/2025 hợp nhất với tỉnh Bắc Kạn, giữ tên Thái Nguyên.',
  }),
  agency('so-tttt-thai-nguyen', 'so', 'Sở Thông tin và Truyền thông tỉnh Thái Nguyên', {
    validTo: '2025-02-28',
    parent: 'ubnd-tinh-thai-nguyen',
    successors: ['so-khcn-thai-nguyen'],
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  agency('so-khcn-thai-nguyen', 'so', 'Sở Khoa học và Công nghệ tỉnh Thái Nguyên', {
    validFrom: '2025-03-01',
    parent: 'ubnd-tinh-thai-nguyen',
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  agency('ubnd-huyen-vo-nhai', 'huyen', 'Ủy ban nhân dân huyện Võ Nhai', {
    validTo: LAST_DISTRICT_DAY,
    code: '170',
    parent: 'ubnd-tinh-thai-nguyen',
    successors: [
      'ubnd-xa-vo-nhai',
      'ubnd-xa-sang-moc',
      'ubnd-xa-nghinh-tuong',
      'ubnd-xa-than-sa',
      'ubnd-xa-la-hien',
      'ubnd-xa-trang-xa',
      'ubnd-xa-dan-tien',
    ],
    note: 'Kế thừa ở đây chỉ là địa bàn; chức năng cấp huyện chia về các sở và UBND cấp xã.',
  }),
  agency(
    'trung-tam-vhtt-truyen-thong-vo-nhai',
    'su-nghiep',
    'Trung tâm Văn hóa, Thể thao - Truyền thông huyện Võ Nhai',
    {
      validTo: LAST_DISTRICT_DAY,
      parent: 'ubnd-huyen-vo-nhai',
      certainty: 'low',
      note: 'Ngày kết thúc lấy theo cấp huyện; chưa rõ đơn vị kế thừa.',
    },
  ),
]

/** Seven communes since 1 July 2025: the unit code, and the offices of the old district that each took in. */
const voNhaiCommunes: [key: string, code: string, name: string][] = [
  ['ubnd-xa-vo-nhai', '05716', 'xã Võ Nhai'],
  ['ubnd-xa-sang-moc', '05719', 'xã Sảng Mộc'],
  ['ubnd-xa-nghinh-tuong', '05722', 'xã Nghinh Tường'],
  ['ubnd-xa-than-sa', '05725', 'xã Thần Sa'],
  ['ubnd-xa-la-hien', '05740', 'xã La Hiên'],
  ['ubnd-xa-trang-xa', '05746', 'xã Tràng Xá'],
  ['ubnd-xa-dan-tien', '05755', 'xã Dân Tiến'],
]

const voNhaiOldCommunes: [key: string, code: string, name: string, successor: string][] = [
  ['dinh-ca', '05716', 'thị trấn Đình Cả', 'ubnd-xa-vo-nhai'],
  ['sang-moc', '05719', 'xã Sảng Mộc', 'ubnd-xa-sang-moc'],
  ['nghinh-tuong', '05722', 'xã Nghinh Tường', 'ubnd-xa-nghinh-tuong'],
  ['than-sa', '05725', 'xã Thần Sa', 'ubnd-xa-than-sa'],
  ['vu-chan', '05728', 'xã Vũ Chấn', 'ubnd-xa-nghinh-tuong'],
  ['thuong-nung', '05731', 'xã Thượng Nung', 'ubnd-xa-than-sa'],
  ['phu-thuong', '05734', 'xã Phú Thượng', 'ubnd-xa-vo-nhai'],
  ['cuc-duong', '05737', 'xã Cúc Đường', 'ubnd-xa-la-hien'],
  ['la-hien', '05740', 'xã La Hiên', 'ubnd-xa-la-hien'],
  ['lau-thuong', '05743', 'xã Lâu Thượng', 'ubnd-xa-vo-nhai'],
  ['trang-xa', '05746', 'xã Tràng Xá', 'ubnd-xa-trang-xa'],
  ['phuong-giao', '05749', 'xã Phương Giao', 'ubnd-xa-dan-tien'],
  ['lien-minh', '05752', 'xã Liên Minh', 'ubnd-xa-trang-xa'],
  ['dan-tien', '05755', 'xã Dân Tiến', 'ubnd-xa-dan-tien'],
  ['binh-long', '05758', 'xã Bình Long', 'ubnd-xa-dan-tien'],
]

const voNhai = [
  ...voNhaiOldCommunes.map(([key, code, name, successor]) =>
    agency(`ubnd-${key}-huyen-vo-nhai`, 'xa', `Ủy ban nhân dân ${name}, huyện Võ Nhai`, {
      validTo: LAST_DISTRICT_DAY,
      code,
      parent: 'ubnd-huyen-vo-nhai',
      successors: [successor],
    }),
  ),
  ...voNhaiCommunes.map(([key, code, name]) =>
    agency(key, 'xa', `Ủy ban nhân dân ${name}, tỉnh Thái Nguyên`, {
      validFrom: FIRST_COMMUNE_DAY,
      code,
      parent: 'ubnd-tinh-thai-nguyen',
    }),
  ),
]

const haiPhong = [
  agency('ubnd-tp-hai-phong', 'tinh', 'Ủy ban nhân dân thành phố Hải Phòng', {
    code: '31',
    note: 'Từ 01/7/2025 hợp nhất với tỉnh Hải Dương, giữ tên Hải Phòng.',
  }),
  agency('so-tttt-hai-phong', 'so', 'Sở Thông tin và Truyền thông thành phố Hải Phòng', {
    validTo: '2025-02-28',
    parent: 'ubnd-tp-hai-phong',
    successors: ['so-khcn-hai-phong'],
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  agency('so-khcn-hai-phong', 'so', 'Sở Khoa học và Công nghệ thành phố Hải Phòng', {
    validFrom: '2025-03-01',
    parent: 'ubnd-tp-hai-phong',
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  agency('ubnd-quan-ngo-quyen', 'huyen', 'Ủy ban nhân dân quận Ngô Quyền', {
    validTo: LAST_DISTRICT_DAY,
    code: '304',
    parent: 'ubnd-tp-hai-phong',
    successors: ['ubnd-phuong-ngo-quyen', 'ubnd-phuong-gia-vien'],
    note: 'Kế thừa ở đây chỉ là địa bàn; một phần nhỏ về phường Lê Chân và phường Hồng Bàng.',
  }),
  agency('phong-vhtt-quan-ngo-quyen', 'phong-huyen', 'Phòng Văn hóa và Thông tin quận Ngô Quyền', {
    validTo: LAST_DISTRICT_DAY,
    parent: 'ubnd-quan-ngo-quyen',
    successors: ['ubnd-phuong-ngo-quyen', 'ubnd-phuong-gia-vien'],
  }),
  agency('ubnd-phuong-ngo-quyen', 'xa', 'Ủy ban nhân dân phường Ngô Quyền, thành phố Hải Phòng', {
    validFrom: FIRST_COMMUNE_DAY,
    code: '11329',
    parent: 'ubnd-tp-hai-phong',
  }),
  agency('ubnd-phuong-gia-vien', 'xa', 'Ủy ban nhân dân phường Gia Viên, thành phố Hải Phòng', {
    validFrom: FIRST_COMMUNE_DAY,
    code: '11359',
    parent: 'ubnd-tp-hai-phong',
  }),
  ...(
    [
      ['ubnd-phuong-le-chan', 'Lê Chân'],
      ['ubnd-phuong-hong-bang', 'Hồng Bàng'],
    ] as const
  ).map(([key, name]) =>
    agency(key, 'xa', `Ủy ban nhân dân phường ${name}, thành phố Hải Phòng`, {
      validFrom: FIRST_COMMUNE_DAY,
      parent: 'ubnd-tp-hai-phong',
      certainty: 'medium',
      note: 'Nhận một phần địa bàn quận Ngô Quyền cũ; chưa ghi mã đơn vị.',
    }),
  ),
]

const TWELVE_TO_EIGHT =
  'Thuộc đợt sắp xếp 12 phường còn 8 phường; ngày 01/01/2025 là suy ra từ Nghị quyết 1232/NQ-UBTVQH15.'
const DIVIDED = 'Địa bàn chia cho nhiều phường từ 01/7/2025; cần đối chiếu khi gửi văn bản.'

/** The twelve wards of 2023. Four were merged into neighbours first, the other eight lasted to the end. */
const ngoQuyenWards: [key: string, code: string, name: string, successors: string[]][] = [
  ['may-chai', '11329', 'Máy Chai', ['ubnd-phuong-ngo-quyen']],
  ['may-to', '11332', 'Máy Tơ', ['ubnd-gia-vien-quan-ngo-quyen']],
  ['van-my', '11335', 'Vạn Mỹ', ['ubnd-phuong-ngo-quyen']],
  ['cau-tre', '11338', 'Cầu Tre', ['ubnd-phuong-ngo-quyen']],
  ['lac-vien', '11341', 'Lạc Viên', ['ubnd-gia-vien-quan-ngo-quyen']],
  ['cau-dat', '11344', 'Cầu Đất', ['ubnd-phuong-gia-vien', 'ubnd-phuong-le-chan']],
  [
    'gia-vien',
    '11347',
    'Gia Viên',
    ['ubnd-phuong-gia-vien', 'ubnd-phuong-ngo-quyen', 'ubnd-phuong-hong-bang'],
  ],
  ['dong-khe', '11350', 'Đông Khê', ['ubnd-phuong-gia-vien', 'ubnd-phuong-ngo-quyen']],
  ['le-loi', '11356', 'Lê Lợi', ['ubnd-lach-tray-quan-ngo-quyen']],
  ['dang-giang', '11359', 'Đằng Giang', ['ubnd-phuong-gia-vien']],
  ['lach-tray', '11362', 'Lạch Tray', ['ubnd-phuong-gia-vien', 'ubnd-phuong-le-chan']],
  ['dong-quoc-binh', '11365', 'Đổng Quốc Bình', ['ubnd-lach-tray-quan-ngo-quyen']],
]

const mergedEarly = (successors: string[]) =>
  successors.every((key) => key.endsWith('-quan-ngo-quyen'))

const ngoQuyen = ngoQuyenWards.map(([key, code, name, successors]) =>
  agency(
    `ubnd-${key}-quan-ngo-quyen`,
    'xa',
    `Ủy ban nhân dân phường ${name}, quận Ngô Quyền`,
    mergedEarly(successors)
      ? {
          validTo: '2024-12-31',
          code,
          parent: 'ubnd-quan-ngo-quyen',
          successors,
          certainty: 'medium',
          note: TWELVE_TO_EIGHT,
        }
      : {
          validTo: LAST_DISTRICT_DAY,
          code,
          parent: 'ubnd-quan-ngo-quyen',
          successors,
          certainty: successors.length > 1 ? 'medium' : 'high',
          ...(successors.length > 1 && { note: DIVIDED }),
        },
  ),
)

const dakNong = [
  agency('ubnd-tinh-lam-dong', 'tinh', 'Ủy ban nhân dân tỉnh Lâm Đồng', {
    code: '68',
    note: 'Từ 01/7/2025 gồm cả tỉnh Bình Thuận và tỉnh Đắk Nông cũ.',
  }),
  agency('ubnd-tinh-dak-nong', 'tinh', 'Ủy ban nhân dân tỉnh Đắk Nông', {
    validTo: LAST_DISTRICT_DAY,
    code: '67',
    successors: ['ubnd-tinh-lam-dong'],
  }),
  agency('cong-an-tinh-lam-dong', 'cong-an-tinh', 'Công an tỉnh Lâm Đồng'),
  agency('cong-an-tinh-dak-nong', 'cong-an-tinh', 'Công an tỉnh Đắk Nông', {
    validTo: LAST_DISTRICT_DAY,
    successors: ['cong-an-tinh-lam-dong'],
    certainty: 'medium',
    note: 'Ngày kết thúc lấy theo ngày hợp nhất tỉnh; cần đối chiếu.',
  }),
]

const langSon = [
  agency('ubnd-tinh-lang-son', 'tinh', 'Ủy ban nhân dân tỉnh Lạng Sơn', { code: '20' }),
  agency('so-tttt-lang-son', 'so', 'Sở Thông tin và Truyền thông tỉnh Lạng Sơn', {
    validTo: '2025-02-28',
    parent: 'ubnd-tinh-lang-son',
    successors: ['so-khcn-lang-son'],
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  agency('so-khcn-lang-son', 'so', 'Sở Khoa học và Công nghệ tỉnh Lạng Sơn', {
    validFrom: '2025-03-01',
    parent: 'ubnd-tinh-lang-son',
    certainty: 'medium',
    note: MERGED_DEPARTMENT,
  }),
  ...(
    [
      ['bao-lang-son', 'Báo Lạng Sơn'],
      ['dai-ptth-lang-son', 'Đài Phát thanh và Truyền hình tỉnh Lạng Sơn'],
    ] as const
  ).map(([key, name]) =>
    agency(key, 'bao-chi', name, {
      validTo: '2025',
      successors: ['bao-va-dai-lang-son'],
      certainty: 'medium',
      note: 'Chỉ biết hợp nhất trong năm 2025, chưa rõ ngày.',
    }),
  ),
  agency('bao-va-dai-lang-son', 'bao-chi', 'Báo và Đài Phát thanh - Truyền hình Lạng Sơn', {
    validFrom: '2025',
    certainty: 'medium',
    note: 'Chỉ biết hợp nhất trong năm 2025, chưa rõ ngày.',
  }),
]

/** Parents and successors may stand after those that name them: load first, link after. */
export const agencies: DemonstrationAgency[] = [
  ...central,
  ...sonLa,
  ...thaiNguyen,
  ...voNhai,
  ...haiPhong,
  ...ngoQuyen,
  ...dakNong,
  ...langSon,
]

const keysUnder = (parent: string, kind: AgencyKind) =>
  agencies.filter((one) => one.parent === parent && one.kind === kind).map((one) => one.key)

/** The fifteen offices that the Võ Nhai dispatch was sent to, and the twelve of Ngô Quyền. */
export const voNhaiCommuneOffices = keysUnder('ubnd-huyen-vo-nhai', 'xa')
export const ngoQuyenWardOffices = keysUnder('ubnd-quan-ngo-quyen', 'xa')
