import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, LICENCE, NOT_URGENT } from './terms'

/** Written as of 2020: no hotline and no trick in it is younger than that. */
export const highReturns: DemonstrationMaterial = {
  key: 'bai-lai-cao',
  kind: 'article',
  slug: 'lai-cao-bat-thuong-hoi-ky-truoc-khi-xuong-tien',
  language: 'vi',
  title: 'Lãi cao bất thường: hỏi kỹ trước khi xuống tiền',
  summary:
    'Góp vốn “không rủi ro”, lãi trả theo ngày, càng mời được nhiều người càng hưởng hoa hồng: những lời ấy ' +
    'thường giấu một cái bẫy. Bốn câu hỏi dưới đây giúp bà con tự kiểm tra.',
  body: [
    {
      type: 'paragraph',
      text:
        'Một người quen trên mạng khoe mới mua xe nhờ góp vốn. Một nhóm chat mời bỏ vài triệu đồng, tuần sau rút ' +
        'cả gốc lẫn lãi. Lần đầu thường rút được thật, để ta tin và rủ thêm anh em, họ hàng. Đến khi số tiền đã ' +
        'lớn thì trang web đóng cửa, người mời cũng biến mất.',
    },
    { type: 'heading', text: 'Bốn câu hỏi trước khi góp tiền' },
    {
      type: 'list',
      ordered: true,
      items: [
        'Tiền của mình được đem đi làm gì để sinh lãi? Không ai nói rõ được thì không góp.',
        'Ai cấp phép cho họ nhận tiền? Hãy hỏi phòng giao dịch ngân hàng hoặc chính quyền nơi mình ở.',
        'Vì sao lãi cao hơn hẳn tiền gửi tiết kiệm? Lời hứa “chắc thắng” là lời hứa không có thật.',
        'Muốn rút thì rút khi nào, có phải nộp thêm “phí” không? Đòi nộp thêm mới cho rút là dấu hiệu lừa đảo.',
      ],
    },
    { type: 'heading', text: 'Cẩn thận cả với những lời rao nhỏ' },
    {
      type: 'list',
      ordered: false,
      items: [
        'Đổi tiền, mua hộ hàng qua người trung gian không quen biết: chỉ giao tiền khi đã nhận và kiểm hàng.',
        'Trang bán hàng mới lập, giá rẻ lạ thường, bắt chuyển khoản trước: nên tìm người bán khác.',
        'Tin nhắn trúng thưởng từ số lạ: quà thật không bắt ta đóng phí để nhận.',
        'Không cho mượn giấy tờ để người khác đăng ký sim hay mở tài khoản; sim rác là công cụ của kẻ gian.',
      ],
    },
    { type: 'heading', text: 'Thấy nghi ngờ thì báo sớm' },
    {
      type: 'paragraph',
      text:
        'Hãy giữ lại tin nhắn, số tài khoản, địa chỉ trang web và báo cho công an xã, phường. Một tin báo sớm có ' +
        'thể giữ lại tiền dành dụm cho cả xóm. Ai đã giúp hàng xóm thoát bẫy, xin kể lại với đài, báo địa ' +
        'phương: chuyện thật ở gần nhà luôn dễ nhớ hơn lời khuyên.',
    },
  ],
  file: null,
  textEquivalent: null,
  agency: 'so-tttt-lang-son',
  directives: ['lang-son-stttt-ttbcxb-2020-07'],
  campaigns: [],
  scamForms: [
    'dau-tu-chung-khoan-quoc-te-tien-ao',
    'lua-dao-tinh-cam-dan-du-dau-tu-gui-buu-kien-trung-thuong',
  ],
  audiences: ['nguoi-dan', 'nguoi-lao-dong', 'phu-nu'],
  topics: ['lua-dao'],
  ...NOT_URGENT,
  availability: 'always',
  windows: [],
  access: 'public',
  licence: LICENCE,
  attribution: 'Sở Thông tin và Truyền thông tỉnh Lạng Sơn',
  life: { stage: 'released', effectiveFrom: '2020-07-27T01:00:00.000Z' },
  note: ILLUSTRATION_NOTE,
}
