import { readyInstant } from '../campaigns'
import * as words from '../infographic/fiveThings/words'
import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, LICENCE, NOT_URGENT } from './terms'

const fromTheOpenCampaign = (today: string) =>
  ({
    language: 'vi',
    agency: 'so-y-te-son-la',
    directives: ['son-la-syt-vp-2024-01-31'],
    campaigns: ['cham-mot-phut-khong-mat-tien-oan'],
    availability: 'campaigns',
    windows: [],
    topics: ['lua-dao', 'an-toan-thong-tin'],
    ...NOT_URGENT,
    access: 'public',
    licence: LICENCE,
    attribution: 'Sở Y tế tỉnh Sơn La',
    life: { stage: 'released', effectiveFrom: readyInstant(today) },
    note: ILLUSTRATION_NOTE,
  }) satisfies Partial<DemonstrationMaterial>

export const fiveThings = (today: string): DemonstrationMaterial => ({
  ...fromTheOpenCampaign(today),
  key: 'do-hoa-nam-viec-can-nho',
  kind: 'infographic',
  slug: 'cham-mot-phut-nam-viec-can-nho',
  title: 'Chậm một phút – Không mất tiền oan: năm việc cần nhớ',
  summary:
    'Một tờ áp phích khổ A4 để dán ở phòng khám, nhà văn hóa, bảng tin: năm việc cần nhớ khi người lạ giục ' +
    'chuyển tiền và nơi liên hệ khi cần giúp.',
  body: [
    {
      type: 'paragraph',
      text:
        'In màu trên giấy A4 hoặc A3, dán ngang tầm mắt ở nơi bà con hay dừng chân. Trên trang thông tin, xin ' +
        'đăng kèm phần chữ để người dùng trình đọc màn hình cũng nghe được.',
    },
    { type: 'heading', text: words.sentence(words.subtitle) },
    {
      type: 'list',
      ordered: true,
      items: words.steps.map((step) => `${step.title}. ${words.sentence(step.lines)}`),
    },
  ],
  file: { drawing: 'nam-viec', alt: words.alt, caption: null },
  textEquivalent: words.textEquivalent(),
  scamForms: [
    'gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu',
    'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
    'gia-danh-cong-ty-tai-chinh-ngan-hang',
  ],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'gia-dinh-nguoi-than', 'can-bo-cong-chuc-vien-chuc'],
})

/** About 75 seconds at the pace of a loudspeaker; numbers are spelt as they are to be read. */
export const loudspeakerScript = (today: string): DemonstrationMaterial => ({
  ...fromTheOpenCampaign(today),
  key: 'loa-cham-mot-phut',
  kind: 'loudspeaker-script',
  slug: 'loa-truyen-thanh-cham-mot-phut-khong-mat-tien-oan',
  title: 'Bài đọc loa truyền thanh: Chậm một phút, không mất tiền oan',
  summary:
    'Bài đọc khoảng 75 giây cho loa xã, loa phường và loa bệnh viện, nhắc bà con dừng lại và gọi hỏi trước ' +
    'mọi lời giục chuyển tiền.',
  body: [
    { type: 'paragraph', text: 'Kính thưa toàn thể bà con!' },
    {
      type: 'paragraph',
      text:
        'Gần đây, có kẻ gian gọi điện, xưng là bác sĩ, là thầy cô giáo, là công an. Chúng báo người nhà ta gặp ' +
        'tai nạn, hoặc dọa ta dính vào vụ án, rồi giục chuyển tiền ngay.',
    },
    { type: 'paragraph', text: 'Gặp cuộc gọi như vậy, xin bà con nhớ năm việc.' },
    { type: 'paragraph', text: 'Một là, dừng lại và tắt máy. Chậm một phút không hại ai.' },
    {
      type: 'paragraph',
      text: 'Hai là, tự tay gọi cho con cháu, cho nhà trường, cho bệnh viện, bằng số mình đã lưu.',
    },
    { type: 'paragraph', text: 'Ba là, không chuyển tiền cho người chưa rõ là ai.' },
    {
      type: 'paragraph',
      text: 'Bốn là, không nói cho ai biết mật khẩu và mã ngân hàng gửi về máy, không bấm vào đường dẫn lạ.',
    },
    {
      type: 'paragraph',
      text:
        'Năm là, lưu lại số máy, tin nhắn, rồi báo công an nơi gần nhất. Việc khẩn cấp, gọi số một, một, ba. ' +
        'Muốn phản ánh cuộc gọi lừa đảo, gọi số một, năm, sáu.',
    },
    {
      type: 'paragraph',
      text: 'Ai đã lỡ chuyển tiền, xin gọi ngân hàng ngay, đừng ngại, đừng giấu. Báo sớm một phút, thêm một phần hy vọng.',
    },
    {
      type: 'paragraph',
      text: 'Bà con nghe được, xin nói lại cho ông bà và hàng xóm. Chậm một phút, không mất tiền oan. Xin cảm ơn bà con!',
    },
  ],
  file: null,
  textEquivalent: null,
  scamForms: [
    'gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu',
    'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
  ],
  audiences: ['nguoi-dan', 'nguoi-cao-tuoi', 'gia-dinh-nguoi-than'],
})
