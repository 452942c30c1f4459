import { hourOf } from '../days'
import * as words from '../leaflet/words'
import type { DemonstrationMaterial } from '../types'
import { bullets, heading, numbered, ofSonLa, paragraph } from './terms'

/** One page of A4, to be printed and handed out; the body says the same. */
export const lostMoney = (today: string): DemonstrationMaterial => ({
  ...ofSonLa,
  key: 'to-roi-lo-chuyen-tien',
  kind: 'leaflet',
  slug: 'to-roi-lo-chuyen-tien-roi-bon-viec-trong-mot-gio',
  title: 'Tờ rơi: Lỡ chuyển tiền rồi? Bốn việc trong một giờ',
  summary:
    'Một trang A4 để in và phát tại quầy hướng dẫn, trạm y tế: người vừa bị lừa cần làm gì, theo thứ tự nào.',
  body: [
    paragraph(words.lead.join(' ')),
    heading(words.stepsTitle),
    numbered(...words.steps.map(({ title, lines }) => `${title} ${lines.join(' ')}`)),
    heading(words.keepTitle),
    bullets(...words.keep),
    heading(words.neverTitle),
    bullets(...words.never),
    paragraph(words.contacts.map(({ number, meaning }) => `${number}: ${meaning}.`).join(' ')),
  ],
  file: { drawing: 'to-roi-lo-chuyen-tien', alt: words.alt, caption: 'PDF, một trang A4' },
  campaigns: ['nguoi-benh-hoi-truoc-khi-nop-tien'],
  scamForms: ['dich-vu-lay-lai-tien-da-bi-lua', 'gia-danh-cong-ty-tai-chinh-ngan-hang'],
  audiences: ['nguoi-dan', 'nguoi-benh-nguoi-nha', 'gia-dinh-nguoi-than'],
  life: { stage: 'released', effectiveFrom: hourOf(today, -25, 8) },
})
