import { hourOf, span } from '../days'
import * as emergency from '../infographic/fakeEmergency/words'
import * as signs from '../infographic/fourSigns/words'
import * as questions from '../infographic/threeQuestions/words'
import type { DemonstrationMaterial } from '../types'
import { heading, numbered, ofNgoQuyen, ofSonLa, paragraph } from './terms'

export const threeQuestions = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'do-hoa-ba-cau-hoi',
  kind: 'infographic',
  slug: 'ba-cau-hoi-truoc-khi-chuyen-tien',
  title: 'Ba câu hỏi trước khi chuyển tiền',
  summary:
    'Áp phích A4 để dán ở quầy giao dịch, chợ, nhà văn hóa: trả lời được cả ba câu mới bấm nút chuyển.',
  body: [
    paragraph(
      'In màu khổ A4 hoặc A3. Chỗ dán tốt nhất là nơi người ta cầm điện thoại: quầy thu ngân, cây rút tiền, bàn tiếp dân. ' +
        'Khi đăng lên trang thông tin, xin đăng kèm phần chữ.',
    ),
    heading('Ba câu hỏi'),
    numbered(...questions.questions.map(({ title, lines }) => `${title} ${lines.join(' ')}`)),
    paragraph(questions.verdicts.map(({ title, meaning }) => `${title}: ${meaning}.`).join(' ')),
  ],
  file: { drawing: 'ba-cau-hoi', alt: questions.alt, caption: null },
  textEquivalent: questions.textEquivalent(),
  campaigns: ['hoi-truoc-khi-chuyen'],
  availability: 'campaigns',
  scamForms: [
    'danh-cap-tai-khoan-mang-xa-hoi-nhan-tin-lua-dao',
    'gia-danh-cong-ty-tai-chinh-ngan-hang',
    'rao-ban-hang-gia-hang-nhai-tren-san-thuong-mai-dien-tu',
  ],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'nguoi-ban-hang-truc-tuyen'],
  life: { stage: 'released', effectiveFrom: hourOf(today, -36, 10) },
})

export const fourSigns = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  key: 'do-hoa-bon-dau-hieu',
  kind: 'infographic',
  slug: 'bon-dau-hieu-cuoc-goi-gia-danh-cong-an',
  title: 'Bốn dấu hiệu cuộc gọi giả danh công an',
  summary:
    'Hình vuông để đăng mạng xã hội và nhóm Zalo tổ dân phố: bốn dấu hiệu, và một việc cần làm khi gặp bất cứ dấu hiệu nào.',
  body: [
    paragraph(
      'Khổ vuông, chữ lớn, đọc được trên màn hình điện thoại nhỏ. Tổ trưởng có thể gửi thẳng vào nhóm của tổ dân phố.',
    ),
    heading('Bốn dấu hiệu'),
    numbered(...signs.signs.map(({ title, lines }) => `${title}: ${lines.join(' ')}`)),
    paragraph(`${signs.action.title}. ${signs.action.meaning}.`),
  ],
  file: { drawing: 'bon-dau-hieu', alt: signs.alt, caption: null },
  availability: 'own',
  windows: [span(today, -16, -10), span(today, -3, 14)],
  textEquivalent: signs.textEquivalent(),
  scamForms: ['gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien'],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'gia-dinh-nguoi-than'],
  life: { stage: 'released', effectiveFrom: hourOf(today, -16, 9) },
})

export const fakeEmergency = (today: string): DemonstrationMaterial => ({
  ...ofSonLa,
  key: 'do-hoa-cap-cuu-gia',
  kind: 'infographic',
  slug: 'tin-bao-cap-cuu-gia-goi-lai-xac-minh-bao-113',
  title: 'Tin báo cấp cứu giả: gọi lại, xác minh, báo 113',
  summary:
    'Áp phích A4 cho cổng trường, khoa cấp cứu, phòng chờ: ba bước khi nghe tin người thân gặp nạn.',
  body: [
    paragraph(
      'Bệnh viện và trường học cùng dán một tờ thì người nhà nghe được cùng một lời khuyên. In màu khổ A4 hoặc A3.',
    ),
    heading('Ba bước'),
    numbered(...emergency.steps.map(({ title, lines }) => `${title}: ${lines.join(' ')}`)),
    paragraph(`${emergency.truth.title} ${emergency.truth.lines.join(' ')}`),
  ],
  file: { drawing: 'cap-cuu-gia', alt: emergency.alt, caption: null },
  textEquivalent: emergency.textEquivalent(),
  campaigns: ['nguoi-benh-hoi-truoc-khi-nop-tien'],
  availability: 'campaigns',
  scamForms: ['gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu'],
  audiences: ['cha-me-hoc-sinh', 'giao-vien', 'nguoi-benh-nguoi-nha', 'gia-dinh-nguoi-than'],
  life: { stage: 'released', effectiveFrom: hourOf(today, -60, 8) },
})
