/**
 * The five dispatches as directives: numbers, dates, names and titles as printed; the tasks are
 * told in our own words. A blank number stays blank and an unknown day stays unknown.
 */
import { ngoQuyenWardOffices, voNhaiCommuneOffices } from './agencies'
import type { DemonstrationDirective, DemonstrationTask } from './types'

type TaskDetails = Partial<Omit<DemonstrationTask, 'no' | 'text' | 'assignees'>>

function task(no: string, assignees: string[], text: string, details: TaskDetails = {}) {
  return {
    no,
    kind: details.kind ?? 'duty',
    assignees,
    delegates: details.delegates ?? [],
    partners: details.partners ?? [],
    text,
    audiences: details.audiences ?? [],
    channels: details.channels ?? [],
    window: details.window ?? null,
  } satisfies DemonstrationTask
}

const to = (text: string, agencies: string[] = []) => ({ text, agencies })
const dayOfIssue = (value: string) => ({ value, precision: 'day' as const })

const PUBLISHED_COPY_WITHOUT_NUMBER =
  'Bản công bố để trống số văn bản; bổ sung khi có bản phát hành.'

const dakNong: DemonstrationDirective = {
  key: 'dak-nong-1384-ubnd-nc',
  documentNumber: { raw: '1384/UBND-NC', number: '1384', symbol: 'UBND-NC' },
  docType: 'cong-van',
  issuer: 'Ủy ban nhân dân tỉnh Đắk Nông',
  agency: 'ubnd-tinh-dak-nong',
  place: 'Đắk Nông',
  issuedOn: dayOfIssue('2023-03-24'),
  subject: 'cảnh giác với thủ đoạn sử dụng mạng viễn thông để lừa đảo chiếm đoạt tài sản',
  recipients: [
    to('Ban Tuyên giáo Tỉnh ủy'),
    to('Công an tỉnh', ['cong-an-tinh-dak-nong']),
    to('Sở Giáo dục và Đào tạo'),
    to('Sở Thông tin và Truyền thông'),
    to('Ủy ban nhân dân các huyện, thành phố'),
  ],
  copiedTo: [
    'Như trên',
    'TT. Tỉnh ủy',
    'CT, các PCT UBND tỉnh',
    'CVP, các PCVP UBND tỉnh',
    'Công TTĐT tỉnh',
    'Lưu: VT, NC',
  ],
  citations: [],
  tasks: [
    task(
      '1a',
      ['Sở Giáo dục và Đào tạo'],
      'Phổ biến tới thầy cô, học trò và phụ huynh cách nhận ra cuộc gọi báo tai nạn giả và việc cần làm khi gặp.',
      { audiences: ['giao-vien', 'hoc-sinh', 'cha-me-hoc-sinh'], channels: ['truong-hoc'] },
    ),
    task(
      '1b',
      ['Sở Giáo dục và Đào tạo'],
      'Công khai đường dây nóng của từng trường, giữ liên lạc với gia đình, tiếp nhận và báo lại các vụ việc.',
      {
        audiences: ['cha-me-hoc-sinh'],
        channels: ['cong-thong-tin-dien-tu', 'truong-hoc'],
      },
    ),
    task(
      '2',
      ['Công an tỉnh'],
      'Cùng báo chí cảnh báo thủ đoạn mới; nắm tình hình, điều tra và xử lý các đường dây lừa đảo.',
      {
        partners: ['các cơ quan thông tấn, báo chí'],
        audiences: ['nguoi-dan'],
        channels: ['bao-chi'],
      },
    ),
    task(
      '3',
      ['Sở Thông tin và Truyền thông'],
      'Phổ biến kiến thức an toàn thông tin; cùng Công an tỉnh xử lý tin giả, tin chưa kiểm chứng.',
      {
        partners: ['Công an tỉnh'],
        audiences: ['can-bo-cong-chuc-vien-chuc', 'nguoi-dan', 'doanh-nghiep'],
      },
    ),
    task(
      '4',
      ['Ban Tuyên giáo Tỉnh ủy'],
      'Đề nghị định hướng báo chí và các kênh thông tin nhắc nhở mọi tầng lớp đề phòng lừa đảo qua mạng.',
      { audiences: ['dang-vien', 'nguoi-dan'], channels: ['bao-chi'] },
    ),
    task(
      '5',
      ['Ủy ban nhân dân các huyện, thành phố'],
      'Giao các ngành, các xã tuyên truyền sâu rộng trên mọi kênh sẵn có và xử lý nghiêm vi phạm.',
      { audiences: ['dang-vien', 'nguoi-dan'] },
    ),
  ],
  windows: [],
  riskPeriods: [],
  monitoring: {
    agency: 'Công an tỉnh',
    text: 'Theo dõi và nhắc các đơn vị làm phần việc được giao.',
  },
  attachments: [],
  signer: {
    authority: 'KT.',
    onBehalfOf: 'CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH',
    name: 'Lê Văn Chiến',
  },
  urgency: null,
  topics: ['cuộc gọi báo người thân cấp cứu'],
  effectiveFrom: '2023-03-24T08:00:00.000Z',
  note: null,
}

const sonLa: DemonstrationDirective = {
  key: 'son-la-syt-vp-2024-01-31',
  documentNumber: { raw: '/SYT-VP', number: null, symbol: 'SYT-VP' },
  docType: 'cong-van',
  issuer: 'Sở Y tế',
  agency: 'so-y-te-son-la',
  place: 'Sơn La',
  issuedOn: dayOfIssue('2024-01-31'),
  subject: 'phối hợp tuyên truyền phòng, chống lừa đảo trên không gian mạng',
  recipients: [to('Các đơn vị trực thuộc Sở Y tế')],
  copiedTo: ['Như trên', 'Lãnh đạo Sở', 'Các tổ chức TMTH & CMNV thuộc Sở', 'Lưu: VT, VP'],
  citations: [
    {
      number: '303/CAT-PA05',
      docType: 'cong-van',
      issuedOn: dayOfIssue('2024-01-29'),
      issuer: 'Công an tỉnh Sơn La',
      relations: ['received'],
      implements: [],
    },
    {
      number: '18/CT-UBND',
      docType: 'chi-thi',
      issuedOn: dayOfIssue('2023-11-28'),
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      relations: ['implements'],
      implements: [],
    },
    {
      number: '306/KH-UBND',
      docType: 'ke-hoach',
      issuedOn: dayOfIssue('2023-12-26'),
      issuer: 'Ủy ban nhân dân tỉnh',
      relations: ['implements'],
      implements: [],
    },
  ],
  tasks: [
    task(
      '1',
      ['lãnh đạo các đơn vị trực thuộc'],
      'Đưa tài liệu tới mọi người trong đơn vị, để mỗi người nói lại cho gia đình và bè bạn.',
      {
        audiences: ['can-bo-cong-chuc-vien-chuc', 'nguoi-lao-dong', 'gia-dinh-nguoi-than'],
        channels: ['noi-bo-don-vi'],
      },
    ),
    task(
      '2',
      ['lãnh đạo các đơn vị trực thuộc'],
      'Đăng tài liệu lên cổng, trang thông tin và mạng xã hội của đơn vị.',
      {
        audiences: ['nguoi-dan'],
        channels: ['cong-thong-tin-dien-tu', 'trang-thong-tin-dien-tu', 'mang-xa-hoi'],
      },
    ),
  ],
  windows: [],
  riskPeriods: [{ text: 'trước trong và sau Tết Nguyên đán Giáp Thìn 2024' }],
  monitoring: null,
  attachments: [{ text: 'tài liệu tuyên truyền', kind: 'bai-tuyen-truyen' }],
  signer: {
    authority: 'KT.',
    onBehalfOf: 'GIÁM ĐỐC',
    position: 'PHÓ GIÁM ĐỐC',
    name: 'Trần Trọng Hải',
  },
  urgency: null,
  topics: ['lừa đảo trên không gian mạng'],
  effectiveFrom: '2024-01-31T03:00:00.000Z',
  note: PUBLISHED_COPY_WITHOUT_NUMBER,
}

const VO_NHAI_TEAM = ['Trung tâm Văn hoá, Thể thao - Truyền thông huyện', 'UBND các xã, thị trấn']

const voNhai: DemonstrationDirective = {
  key: 'vo-nhai-ubnd-vhtt-2024-11',
  documentNumber: { raw: '/UBND-VHTT', number: null, symbol: 'UBND-VHTT' },
  docType: 'cong-van',
  issuer: 'Ủy ban nhân dân huyện Võ Nhai',
  agency: 'ubnd-huyen-vo-nhai',
  place: 'Võ Nhai',
  issuedOn: { value: '2024-11', precision: 'month' },
  subject:
    'triển khai Chiến dịch tuyên truyền phòng, chống lừa đảo trực tuyến bảo vệ người dân trên không gian mạng',
  recipients: [
    to('Các cơ quan, đơn vị, trường học trên địa bàn huyện', [
      'trung-tam-vhtt-truyen-thong-vo-nhai',
    ]),
    to('Ủy ban nhân dân các xã, thị trấn', voNhaiCommuneOffices),
  ],
  copiedTo: [
    'Như trên',
    'TT Huyện uỷ, TT HĐND huyện',
    'Đ/c Chủ tịch và các đ/c PCT UBND huyện',
    'LĐ VP, TH',
    'Lưu: VT',
  ],
  citations: [
    {
      number: '56/KH-UBND',
      docType: 'ke-hoach',
      issuedOn: dayOfIssue('2024-11-15'),
      issuer: 'Sở Thông tin và Truyền thông tỉnh Thái Nguyên',
      relations: ['received', 'implements', 'attaches'],
      implements: [],
    },
  ],
  tasks: [
    task(
      '1',
      ['Các cơ quan, đơn vị, trường học thuộc huyện'],
      'Giới thiệu chiến dịch theo kế hoạch của tỉnh tới người trong đơn vị và bà con, hợp với điều kiện từng nơi.',
      {
        audiences: ['can-bo-cong-chuc-vien-chuc', 'nguoi-lao-dong', 'nguoi-dan'],
        channels: ['noi-bo-don-vi', 'truong-hoc'],
      },
    ),
    task(
      '2a',
      VO_NHAI_TEAM,
      'Đưa tin về các hoạt động trên loa truyền thanh huyện, xã và trang thông tin.',
      { channels: ['truyen-thanh-co-so', 'trang-thong-tin-dien-tu'] },
    ),
    task(
      '2b',
      VO_NHAI_TEAM,
      'Nhận hoặc tự làm tờ gấp, ấn phẩm in và điện tử, phát tới những nhóm dễ bị kẻ gian nhắm đến.',
      {
        audiences: [
          'nguoi-cao-tuoi',
          'tre-em',
          'phu-nu',
          'hoc-sinh',
          'cong-nhan',
          'nguoi-lao-dong',
          'nhan-vien-van-phong',
        ],
        channels: ['xuat-ban-pham-in', 'xuat-ban-pham-dien-tu'],
      },
    ),
    task(
      '2c',
      VO_NHAI_TEAM,
      'Làm chương trình, chuyên mục và sản phẩm số giúp bà con nhận ra thủ đoạn và báo tin sớm.',
      { audiences: ['nguoi-dan'], channels: ['bao-chi', 'mang-xa-hoi'] },
    ),
    task(
      '2d',
      VO_NHAI_TEAM,
      'Cử Tổ công nghệ số cộng đồng đến từng xóm, tổ dân phố trong đợt ra quân.',
      {
        delegates: ['Tổ công nghệ số cộng đồng'],
        audiences: ['nguoi-dan'],
        channels: ['to-cong-nghe-so-cong-dong'],
        window: { startDay: '2024-11-20', endDay: '2024-11-30' },
      },
    ),
  ],
  windows: [{ startDay: '2024-11-20', endDay: '2024-11-30', yearInferred: true }],
  riskPeriods: [],
  monitoring: null,
  attachments: [{ text: 'Kế hoạch số 56/KH-UBND', kind: 'ke-hoach' }],
  signer: {
    authority: 'KT.',
    onBehalfOf: 'CHỦ TỊCH',
    position: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
    name: 'Vũ Thị Huệ',
  },
  urgency: null,
  topics: ['lừa đảo trực tuyến'],
  effectiveFrom: '2024-11-18T00:00:00.000Z',
  note:
    'Bản công bố để trống số và ngày. Kế hoạch 56/KH-UBND mang ký hiệu của UBND nhưng văn bản ghi ' +
    'cơ quan ban hành là Sở Thông tin và Truyền thông: giữ nguyên như viết, cần đối chiếu.',
}

const ngoQuyen: DemonstrationDirective = {
  key: 'ngo-quyen-vhtt-2023',
  documentNumber: { raw: '/VHTT', number: null, symbol: 'VHTT' },
  docType: 'cong-van',
  issuer: 'Phòng Văn hóa và Thông tin quận',
  agency: 'phong-vhtt-quan-ngo-quyen',
  place: 'Quận Ngô Quyền',
  issuedOn: { value: '2023', precision: 'year' },
  subject:
    'tuyên truyền phòng tránh tội phạm lừa đảo và các hành vi vi phạm pháp luật khác trên không gian mạng',
  recipients: [
    to('UBMTTQ và các tổ chức chính trị - xã hội quận'),
    to('Các phòng, ban, đơn vị thuộc quận'),
    to('Ủy ban nhân dân 12 phường', ngoQuyenWardOffices),
    to('Trung tâm Văn hóa - Thông tin và Thể thao quận'),
    to('Các trường MN, TH, THCS thuộc quận'),
    to('Ban Biên tập Cổng thông tin điện tử quận, phường'),
  ],
  copiedTo: ['CT, PCT UBND quận Đ.V.K (để báo cáo)', 'Như trên', 'VP HĐND và UBND quận', 'Lưu: VT'],
  citations: [
    {
      number: null,
      docType: null,
      issuedOn: null,
      issuer: 'Ủy ban nhân dân quận',
      relations: ['directed-by'],
      implements: [],
    },
    {
      number: '492/STTTT-TTBCXB',
      docType: 'cong-van',
      issuedOn: dayOfIssue('2023-03-23'),
      issuer: 'Sở Thông tin và Truyền thông',
      relations: ['implements'],
      implements: [],
    },
  ],
  tasks: [
    task('1', [], 'Cho biết nội dung cần tuyên truyền: cách tránh bẫy lừa đảo qua mạng.', {
      kind: 'information',
    }),
    task(
      '2a',
      ['Các phòng, ban, ngành, đoàn thể, các cơ quan, đơn vị', 'UBND 12 phường'],
      'Phổ biến tài liệu và lời khuyên tới mọi người trong đơn vị.',
      { audiences: ['can-bo-cong-chuc-vien-chuc'], channels: ['noi-bo-don-vi'] },
    ),
    task(
      '2b',
      ['Ủy ban nhân dân 12 phường'],
      'Phổ biến tới tổ chức, hộ dân trong phường; đăng lên cổng, mạng xã hội, loa phường; chuyển tới các tổ ở tổ dân phố.',
      {
        delegates: ['Tổ công tác Đề án 06/CP', 'Công nghệ số cộng đồng của tổ dân phố'],
        audiences: ['nguoi-dan'],
        channels: [
          'cong-thong-tin-dien-tu',
          'mang-xa-hoi',
          'truyen-thanh-co-so',
          'to-cong-tac-de-an-06',
          'to-cong-nghe-so-cong-dong',
        ],
      },
    ),
    task('3', [], 'Nêu tài liệu gửi kèm: một bài viết và một đồ họa.', { kind: 'information' }),
  ],
  windows: [],
  riskPeriods: [],
  monitoring: null,
  attachments: [
    { text: 'Bài tuyên truyền', kind: 'bai-tuyen-truyen' },
    { text: 'đồ họa thông tin', kind: 'do-hoa-thong-tin' },
  ],
  signer: {
    authority: 'KT.',
    onBehalfOf: 'TRƯỞNG PHÒNG',
    position: 'PHÓ TRƯỞNG PHÒNG',
    name: 'Nguyễn Hồng Đại',
  },
  urgency: null,
  topics: ['giả mạo các cơ quan chức năng'],
  effectiveFrom: '2023-04-03T02:00:00.000Z',
  note: 'Bản công bố chỉ ghi năm 2023; ban hành sau ngày 23/3/2023 vì dẫn Công văn 492/STTTT-TTBCXB.',
}

const LANG_SON_PRESS = [
  'Đài Phát thanh và Truyền hình tỉnh',
  'Báo Lạng Sơn',
  'Phòng Văn hóa và Thông tin các huyện, thành phố',
]

const langSon: DemonstrationDirective = {
  key: 'lang-son-stttt-ttbcxb-2020-07',
  documentNumber: { raw: '/STTTT-TTBCXB', number: null, symbol: 'STTTT-TTBCXB' },
  docType: 'cong-van',
  issuer: 'Sở Thông tin và Truyền thông',
  agency: 'so-tttt-lang-son',
  place: 'Lạng Sơn',
  issuedOn: { value: '2020-07', precision: 'month' },
  subject:
    'tuyên truyền triển khai thực hiện Chỉ thị số 21/CT-TTg ngày 25/5/2020 của Thủ tướng Chính phủ về tăng cường ' +
    'phòng ngừa, xử lý hoạt động lừa đảo chiếm đoạt tài sản; tăng cường công tác phòng, chống bệnh bạch hầu',
  recipients: [
    to('Đài Phát thanh và Truyền hình tỉnh', ['dai-ptth-lang-son']),
    to('Báo Lạng Sơn', ['bao-lang-son']),
    to('Phòng Văn hóa và Thông tin các huyện, thành phố'),
  ],
  copiedTo: [
    'Như trên',
    'Lãnh đạo Sở',
    'Phòng TTBCXB, VP',
    'Trung tâm CNTT&TT (đăng tải)',
    'Lưu: VT, TTBCXB (Hà)',
  ],
  citations: [
    {
      number: '112/KH-UBND',
      docType: 'ke-hoach',
      issuedOn: dayOfIssue('2020-06-29'),
      issuer: 'UBND tỉnh',
      relations: ['implements', 'attaches'],
      implements: ['21/CT-TTg'],
    },
    {
      number: '21/CT-TTg',
      docType: 'chi-thi',
      issuedOn: dayOfIssue('2020-05-25'),
      issuer: 'Thủ tướng Chính phủ',
      relations: ['implements'],
      implements: [],
    },
    {
      number: '798/UBND-KGVX',
      docType: 'cong-van',
      issuedOn: dayOfIssue('2020-07-13'),
      issuer: 'UBND tỉnh',
      relations: ['implements', 'attaches'],
      implements: [],
    },
  ],
  tasks: [
    task(
      '1',
      LANG_SON_PRESS,
      'Đưa tin về thủ đoạn và hậu quả của lừa đảo, nêu gương người tốt; siết quảng cáo, dẹp sim rác, soi các lời mời góp vốn trái phép.',
      {
        audiences: ['nguoi-dan'],
        channels: ['bao-chi', 'phat-thanh-truyen-hinh'],
      },
    ),
    task(
      '2',
      LANG_SON_PRESS,
      'Giúp bà con hiểu bệnh bạch hầu, cách phòng bệnh và đi khám sớm khi có dấu hiệu.',
      { audiences: ['nguoi-dan'], channels: ['bao-chi', 'phat-thanh-truyen-hinh'] },
    ),
    task(
      '3',
      ['Phòng Văn hóa và Thông tin các huyện, thành phố'],
      'Đề nghị nhắc và hướng dẫn trung tâm văn hóa huyện, đài truyền thanh xã cùng đưa các nội dung này.',
      {
        delegates: ['Trung tâm Văn hóa, Thể thao và Truyền thông', 'Đài Truyền thanh cấp xã'],
        channels: ['truyen-thanh-co-so'],
      },
    ),
  ],
  windows: [],
  riskPeriods: [],
  monitoring: null,
  attachments: [
    { text: 'Kế hoạch số 112/KH-UBND', kind: 'ke-hoach' },
    { text: 'công văn số 798/UBND-KGVX', kind: 'cong-van' },
  ],
  signer: {
    authority: 'KT.',
    onBehalfOf: 'GIÁM ĐỐC',
    position: 'PHÓ GIÁM ĐỐC',
    name: 'Lê Hải Yến',
  },
  urgency: null,
  topics: ['lừa đảo chiếm đoạt tài sản', 'bệnh bạch hầu'],
  effectiveFrom: '2020-07-20T01:00:00.000Z',
  note: 'Bản công bố để trống số và ngày; ban hành từ ngày 13/7/2020 trở đi. Văn bản có hai chủ đề.',
}

export const directives: DemonstrationDirective[] = [langSon, dakNong, ngoQuyen, sonLa, voNhai]
