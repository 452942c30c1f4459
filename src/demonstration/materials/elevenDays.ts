import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, LICENCE, NOT_URGENT } from './terms'

export const elevenDays: DemonstrationMaterial = {
  key: 'bai-vo-nhai-muoi-mot-ngay',
  kind: 'article',
  slug: 'vo-nhai-muoi-mot-ngay-cung-ba-con-tranh-bay-lua-dao',
  language: 'vi',
  title: 'Võ Nhai: mười một ngày cùng bà con tránh bẫy lừa đảo trên mạng',
  summary:
    'Từ ngày 20 đến hết ngày 30 tháng 11 năm 2024, Tổ công nghệ số cộng đồng đến từng xóm, tổ dân phố của ' +
    'Võ Nhai. Mời bà con mang điện thoại ra nhà văn hóa để được giúp tận tay.',
  body: [
    {
      type: 'paragraph',
      text:
        'Kẻ lừa đảo bây giờ không cần gõ cửa: chúng gọi điện, nhắn tin, kết bạn qua mạng. Vì vậy trong mười một ' +
        'ngày cuối tháng 11, các Tổ công nghệ số cộng đồng của 14 xã và thị trấn Đình Cả sẽ đến gần bà con hơn, ' +
        'chỉ cho từng người cách nhận ra và gỡ từng cái bẫy.',
    },
    { type: 'heading', text: 'Đến với tổ, bà con được giúp gì?' },
    {
      type: 'list',
      ordered: false,
      items: [
        'Xem lại điện thoại: gỡ ứng dụng lạ, đặt mật khẩu khó đoán, bật xác thực hai bước.',
        'Tập nhận ra cuộc gọi giả danh, trang web nhái và tin nhắn “trúng thưởng”.',
        'Lưu sẵn số của ngân hàng, trường học và công an xã vào danh bạ.',
        'Hỏi bất cứ điều gì còn chưa rõ. Câu nào cũng đáng hỏi, không ai chê.',
      ],
    },
    { type: 'heading', text: 'Ai nên đến?' },
    {
      type: 'paragraph',
      text:
        'Mọi người đều được mời, nhất là ông bà mới dùng điện thoại thông minh, chị em buôn bán qua mạng, anh chị ' +
        'em đi làm xa về và các cháu học sinh. Bà con ở bản xa, đi lại khó khăn, xin nhắn trưởng xóm để tổ ghé nhà.',
    },
    { type: 'heading', text: 'Nhớ bốn chữ “không” trước khi về' },
    {
      type: 'list',
      ordered: true,
      items: [
        'Không tin ngay lời người lạ, dù họ biết rõ tên tuổi của mình.',
        'Không chuyển tiền khi chưa gặp hoặc chưa gọi lại cho người thật.',
        'Không đưa mật khẩu, mã OTP cho bất cứ ai.',
        'Không im lặng: gặp chuyện lạ thì kể với người nhà và báo công an xã.',
      ],
    },
    {
      type: 'paragraph',
      text:
        'Lịch cụ thể của từng xóm được đọc trên loa truyền thanh xã. Gặp cuộc gọi đáng ngờ, bà con phản ánh tới ' +
        'đầu số 156; việc khẩn cấp, gọi 113.',
    },
  ],
  file: null,
  textEquivalent: null,
  agency: 'ubnd-huyen-vo-nhai',
  directives: ['vo-nhai-ubnd-vhtt-2024-11'],
  campaigns: ['vo-nhai-ra-quan-2024'],
  scamForms: [
    'danh-cap-tai-khoan-mang-xa-hoi-nhan-tin-lua-dao',
    'gia-danh-cong-an-vien-kiem-sat-toa-an-goi-dien',
  ],
  audiences: [
    'nguoi-dan',
    'nguoi-cao-tuoi',
    'phu-nu',
    'hoc-sinh',
    'cong-nhan',
    'nguoi-lao-dong',
    'nhan-vien-van-phong',
  ],
  topics: ['lua-dao'],
  ...NOT_URGENT,
  availability: 'campaigns',
  windows: [],
  access: 'public',
  licence: LICENCE,
  attribution: 'Ủy ban nhân dân huyện Võ Nhai',
  life: { stage: 'released', effectiveFrom: '2024-11-18T01:00:00.000Z' },
  note: `${ILLUSTRATION_NOTE} Đợt ra quân đã qua: bài này hết hiệu lực từ 01/12/2024.`,
}
