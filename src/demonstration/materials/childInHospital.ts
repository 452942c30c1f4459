import type { DemonstrationMaterial } from '../types'
import { ILLUSTRATION_NOTE, LICENCE, NOT_URGENT } from './terms'

export const childInHospital: DemonstrationMaterial = {
  key: 'canh-bao-con-dang-cap-cuu',
  kind: 'warning',
  slug: 'cuoc-goi-bao-con-dang-cap-cuu-hay-goi-lai-nha-truong',
  language: 'vi',
  title: 'Cuộc gọi “con đang cấp cứu, chuyển tiền gấp”: hãy gọi lại nhà trường trước',
  summary:
    'Kẻ gian mạo danh thầy cô hoặc bác sĩ, báo con gặp nạn rồi giục cha mẹ chuyển tiền mổ. Xin đừng ' +
    'chuyển: hãy tắt máy và gọi cho nhà trường bằng số mình đã có.',
  body: [
    {
      type: 'paragraph',
      text:
        'Điện thoại reo giữa giờ làm. Người gọi xưng là cô giáo hay bác sĩ trực, nói cháu vừa ngã cầu thang, ' +
        'phải mổ ngay, rồi đọc một số tài khoản và giục nộp viện phí. Vì thương con, nhiều cha mẹ đã chuyển ' +
        'tiền, sau đó mới biết con vẫn đang ngồi học trong lớp.',
    },
    { type: 'heading', text: 'Dấu hiệu của một cuộc gọi lừa' },
    {
      type: 'list',
      ordered: false,
      items: [
        'Số máy lạ, nhưng người gọi biết tên cháu, tên lớp, tên trường nên nghe rất thật.',
        'Giọng hốt hoảng, nói rằng chậm vài phút là nguy đến tính mạng.',
        'Bảo chuyển tiền vào tài khoản cá nhân, hoặc gửi mã QR để quét cho nhanh.',
        'Không muốn để cha mẹ tắt máy, không cho gọi hỏi ai khác.',
      ],
    },
    { type: 'heading', text: 'Việc cần làm ngay' },
    {
      type: 'list',
      ordered: true,
      items: [
        'Giữ bình tĩnh và tắt máy. Không cần tranh cãi với người gọi.',
        'Gọi cho cô chủ nhiệm hoặc văn phòng trường bằng số đã lưu, đừng dùng số mà người lạ vừa đọc.',
        'Vẫn chưa yên tâm thì gọi tổng đài, hoặc đến thẳng bệnh viện được nhắc tên để hỏi.',
        'Không chuyển tiền, không đọc mã OTP, không bấm đường dẫn hay quét mã QR được gửi tới.',
        'Ghi lại số máy, giờ gọi, số tài khoản và báo cho công an xã, phường. Việc khẩn cấp, gọi 113.',
      ],
    },
    { type: 'heading', text: 'Nếu đã lỡ chuyển tiền' },
    {
      type: 'paragraph',
      text:
        'Gọi ngay cho ngân hàng của mình, nói rõ vừa bị lừa và đề nghị tìm cách giữ khoản tiền lại. Sau đó mang ' +
        'điện thoại, biên lai và tin nhắn đến công an trình báo. Báo càng sớm, cơ hội giữ được tiền càng cao; ' +
        'bị lừa không có gì phải xấu hổ.',
    },
    { type: 'heading', text: 'Chuẩn bị trước từ hôm nay' },
    {
      type: 'list',
      ordered: false,
      items: [
        'Lưu số của cô chủ nhiệm, văn phòng và phòng bảo vệ của trường vào máy của cả bố, mẹ và ông bà.',
        'Dặn cả nhà một câu: nghe tin dữ thì gọi cho bố mẹ cháu trước, chuyện tiền tính sau.',
        'Cuộc gọi, tin nhắn nghi lừa đảo có thể phản ánh tới đầu số 156.',
      ],
    },
  ],
  file: null,
  textEquivalent: null,
  agency: 'ubnd-tinh-dak-nong',
  directives: ['dak-nong-1384-ubnd-nc'],
  campaigns: [],
  scamForms: ['gia-danh-giao-vien-nhan-vien-y-te-bao-nguoi-than-dang-cap-cuu'],
  audiences: ['cha-me-hoc-sinh', 'giao-vien', 'gia-dinh-nguoi-than', 'nguoi-cao-tuoi'],
  topics: ['lua-dao'],
  ...NOT_URGENT,
  steps: [
    'Tắt máy, không cần tranh cãi với người gọi.',
    'Gọi cô chủ nhiệm hoặc văn phòng trường bằng số đã lưu.',
    'Không chuyển tiền; việc khẩn cấp gọi 113.',
  ],
  hotlines: ['113', '156'],
  availability: 'always',
  windows: [],
  access: 'public',
  licence: LICENCE,
  attribution: 'Ủy ban nhân dân tỉnh Đắk Nông',
  life: { stage: 'released', effectiveFrom: '2023-03-27T01:00:00.000Z' },
  note: ILLUSTRATION_NOTE,
}
