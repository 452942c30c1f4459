import { hourOf } from '../days'
import type { DemonstrationMaterial } from '../types'
import {
  bullets,
  heading,
  ILLUSTRATION_NOTE,
  numbered,
  ofNgoQuyen,
  ofSonLa,
  paragraph,
} from './terms'

const ORIGINAL = {
  kind: 'warning',
  translationOf: 'canh-bao-con-dang-cap-cuu',
  scamForms: ['gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu'],
} satisfies Partial<DemonstrationMaterial>

export const inEnglish = (today: string): DemonstrationMaterial => ({
  ...ofNgoQuyen,
  ...ORIGINAL,
  key: 'canh-bao-con-dang-cap-cuu-en',
  slug: 'your-child-is-in-hospital-call-the-school-first',
  language: 'en',
  title: '“Your child is in hospital, send money now”: call the school first',
  summary:
    'A caller says he is a teacher or a doctor and asks for money for surgery. Do not pay. Hang up and call the school on a number that you already have.',
  body: [
    paragraph(
      'The phone rings while you are at work. The caller knows the name of your child and of the class. There has been an ' +
        'accident, he says, the operation must begin at once, and he gives you a bank account. Parents have paid, only to find ' +
        'that their child was in the classroom all the time.',
    ),
    heading('How to recognise the call'),
    bullets(
      'You do not know the number, although the caller knows a lot about you.',
      'Everything has to happen within minutes.',
      'The money is to go to a private account, or by a QR code sent to you.',
      'You are told not to hang up and not to ask anyone.',
    ),
    heading('What to do'),
    numbered(
      'Hang up. You do not have to argue.',
      'Call the class teacher or the school office on a number from your own phone book.',
      'Still worried? Go to the hospital that was named, or call its switchboard.',
      'Do not transfer money, do not read out a one-time code, do not open links.',
      'Keep the number and the messages, and report to the police of your ward. In an emergency call 113.',
    ),
    heading('If you have already paid'),
    paragraph(
      'Call your bank at once and ask it to stop the transfer, then go to the police with your phone and the receipt. Scam ' +
        'calls can be reported to 156. The operators may speak Vietnamese only: ask a neighbour or a colleague to help.',
    ),
  ],
  audiences: ['nguoi-nuoc-ngoai', 'cha-me-hoc-sinh'],
  steps: [
    'Hang up.',
    'Call the school on a number that you already have.',
    'Do not transfer money. In an emergency call 113.',
  ],
  hotlines: ['113', '156'],
  attribution: 'People’s Committee of Ngô Quyền Ward, Hải Phòng',
  note: `${ILLUSTRATION_NOTE} Bản dịch tiếng Anh.`,
  life: { stage: 'released', effectiveFrom: hourOf(today, -12, 9) },
})

/** White Hmong in the international spelling (RPA): short sentences of everyday words. */
export const inHmong = (today: string): DemonstrationMaterial => ({
  ...ofSonLa,
  ...ORIGINAL,
  key: 'canh-bao-con-dang-cap-cuu-hmn',
  slug: 'koj-tus-menyuam-nyob-tsev-kho-mob-hu-rau-tsev-kawm-ntawv-ua-ntej',
  language: 'hmn',
  title: '“Koj tus menyuam nyob tsev kho mob, xa nyiaj tam sim no”: hu rau tsev kawm ntawv ua ntej',
  summary:
    'Neeg phem hu xov tooj dag tias nws yog xib fwb los yog kws kho mob. Txhob xa nyiaj. Kaw xov tooj, hu rau tsev kawm ntawv.',
  body: [
    paragraph(
      'Muaj ib tug neeg hu xov tooj tuaj. Nws hais tias koj tus menyuam raug mob, nyob hauv tsev kho mob. Nws kom koj xa ' +
        'nyiaj tam sim no. Nws dag. Nws yog neeg phem.',
    ),
    heading('Ua li no'),
    numbered(
      'Txhob ntshai. Kaw xov tooj.',
      'Hu rau xib fwb, hu rau tsev kawm ntawv. Siv tus xov tooj uas koj twb muaj lawm.',
      'Nug koj tsev neeg. Nug cov neeg zej zog.',
      'Txhob xa nyiaj. Txhob qhia tus lej zais rau leej twg.',
      'Qhia rau tub ceev xwm. Hu 113.',
    ),
    heading('Yog koj twb xa nyiaj lawm'),
    paragraph(
      'Hu rau lub txhab nyiaj tam sim no. Qhia rau tub ceev xwm. Txhob txaj muag. Hu 156 los tau.',
    ),
  ],
  audiences: ['dong-bao-dan-toc-thieu-so', 'cha-me-hoc-sinh'],
  steps: ['Kaw xov tooj.', 'Hu rau tsev kawm ntawv.', 'Txhob xa nyiaj. Hu 113.'],
  hotlines: ['113', '156'],
  attribution: 'Sở Y tế tỉnh Sơn La (bản dịch thử tiếng H’Mông, chờ người bản ngữ soát)',
  note:
    `${ILLUSTRATION_NOTE} Bản tiếng H’Mông do dự án viết bằng chữ Mông quốc tế (RPA), câu ngắn, từ thường ngày. ` +
    'Phải có người bản ngữ đọc soát trước khi dùng thật, và cân nhắc chuyển sang chữ Mông Việt Nam hoặc thu âm.',
  life: { stage: 'released', effectiveFrom: hourOf(today, -5, 9) },
})
