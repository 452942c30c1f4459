/** Sentences of our own to make any number of texts from: the same texts in every run. */
const OPENINGS = [
  'Có người gọi tới xưng là cán bộ',
  'Một tin nhắn lạ báo trúng thưởng',
  'Kẻ gian mượn ảnh của người thân',
  'Trang bán hàng giá rẻ bất thường',
  'Nhóm đầu tư hứa lãi cao mỗi tuần',
  'Cuộc gọi báo con đang cấp cứu',
  'Đường dẫn giống hệt cổng dịch vụ công',
  'Người tuyển việc nhẹ lương cao',
]
const DEMANDS = [
  'đòi chuyển tiền ngay trong ngày',
  'xin mã xác thực vừa gửi về máy',
  'yêu cầu cài một ứng dụng ngoài kho',
  'bảo giữ kín, không nói với ai',
  'hối thúc nộp phí trước khi nhận quà',
  'bắt bật chia sẻ màn hình để kiểm tra',
  'gửi giấy tờ có con dấu đỏ để dọa',
  'hẹn trả lại gấp đôi vào cuối tuần',
]
const ADVICE = [
  'Hãy dừng lại, hít thở và gác máy',
  'Gọi lại số bạn đã biết từ trước',
  'Hỏi người nhà trước khi bấm bất cứ thứ gì',
  'Đến trụ sở công an phường để hỏi trực tiếp',
  'Chụp màn hình và giữ lại mọi tin nhắn',
  'Báo ngân hàng khóa tài khoản trong giờ đầu',
  'Nhắc ông bà, cha mẹ và hàng xóm cùng biết',
  'Gõ địa chỉ bằng tay, đừng bấm vào đường dẫn',
]

const SENTENCES_IN_PARAGRAPH = 4

/** The nth of a list, each list stepping at its own pace so that neighbours differ. */
function nth(list: readonly string[], number: number, pace: number): string {
  return list[(number * pace + Math.floor(number / list.length)) % list.length] ?? ''
}

export function sentence(number: number): string {
  return `${nth(OPENINGS, number, 1)}, ${nth(DEMANDS, number, 3)}. ${nth(ADVICE, number, 5)}.`
}

export function title(number: number): string {
  return `${nth(OPENINGS, number, 3)}: chuyện thứ ${number}`
}

export function paragraphs(number: number, count: number): string[] {
  return Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: SENTENCES_IN_PARAGRAPH }, (_unused, index) =>
      sentence(number * 7 + paragraph * SENTENCES_IN_PARAGRAPH + index),
    ).join(' '),
  )
}
