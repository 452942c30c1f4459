import { describe, expect, test } from 'vitest'
import { audiencesIn } from './audiences'

describe('audiences', () => {
  test.each([
    [
      'Nhắc nhở tài xế, phụ xe, chủ phương tiện chấp hành quy định',
      ['tài xế', 'phụ xe', 'chủ phương tiện'],
    ],
    [
      'Tư vấn cho phụ nữ mang thai, bà mẹ nuôi con nhỏ và người cao tuổi mắc bệnh mạn tính',
      ['phụ nữ mang thai', 'bà mẹ nuôi con nhỏ', 'người cao tuổi mắc bệnh mạn tính'],
    ],
    [
      'Gửi thư ngỏ tới phụ huynh sinh viên năm thứ nhất trước ngày 05/9',
      ['phụ huynh sinh viên năm thứ nhất'],
    ],
    ['Cấp tờ rơi cho chủ nuôi chó, mèo; treo pa nô', ['chủ nuôi chó, mèo']],
    ['Đọc cảnh báo cho đồng bào dân tộc Dao, Tày nghe', ['đồng bào dân tộc Dao, Tày']],
    [
      'Thông tin cho người lao động, nhất là công nhân nữ, về gói vay',
      ['người lao động', 'công nhân nữ'],
    ],
    [
      'Phổ biến tới cán bộ, công chức, viên chức và người lao động của Sở',
      ['cán bộ, công chức, viên chức và người lao động của Sở'],
    ],
    ['Hướng dẫn người dân cài đặt VNeID', ['người dân']],
    [
      'Cảnh báo thủ đoạn mới đến tiểu thương các chợ, công nhân các khu công nghiệp',
      ['tiểu thương các chợ', 'công nhân các khu công nghiệp'],
    ],
    [
      'Chú trọng tuyên truyền cho ngư dân đi biển dài ngày, sinh viên nội trú',
      ['ngư dân đi biển dài ngày', 'sinh viên nội trú'],
    ],
    [
      'Tuyên truyền cho người lao động tại các khu công nghiệp không bán tài khoản',
      ['người lao động tại các khu công nghiệp'],
    ],
    ['Nội dung hướng tới chủ nhà trọ, công nhân thuê trọ', ['chủ nhà trọ', 'công nhân thuê trọ']],
    [
      'Phát tờ rơi cho công nhân, tài xế xe công nghệ, người giúp việc',
      ['công nhân', 'tài xế xe công nghệ', 'người giúp việc'],
    ],
    [
      'Tuyên truyền đến già làng, các hộ nuôi trồng thủy sản, người làm nương rẫy gần rừng',
      ['già làng', 'các hộ nuôi trồng thủy sản', 'người làm nương rẫy gần rừng'],
    ],
    [
      'Tuyên truyền cho đồng bào dân tộc thiểu số ở vùng sâu, vùng xa',
      ['đồng bào dân tộc thiểu số ở vùng sâu, vùng xa'],
    ],
    ['Tuyên truyền đến thanh niên trong độ tuổi nhập ngũ', ['thanh niên trong độ tuổi nhập ngũ']],
    [
      'Phát tờ rơi cho công nhân ở trọ, người bán hàng rong, người chăn thả gia súc',
      ['công nhân ở trọ', 'người bán hàng rong', 'người chăn thả gia súc'],
    ],
    [
      'Cảnh báo đến cán bộ hưu trí, người nhận lương hưu',
      ['cán bộ hưu trí', 'người nhận lương hưu'],
    ],
    ['Vận động nhân dân mở lối thoát nạn thứ hai', ['nhân dân']],
    ['Nhắn tin để cha mẹ, người giám hộ biết', ['cha mẹ, người giám hộ']],
  ])('%s', (text, audiences) => {
    expect(audiencesIn(text)).toEqual(audiences)
  })

  test.each([
    'Không để trẻ em tự ý ra sông tắm',
    'Xây dựng kế hoạch để tổ chức, kiểm tra việc dạy học',
    'Không giao xe cho người chưa đủ tuổi',
    'Gửi thông báo: không giao xe trên 50 phân khối cho con em',
    'Kết luận đơn thư liên quan đến người ứng cử là đảng viên',
    'Tham mưu hỗ trợ kinh phí, chỗ ở cho tình nguyện viên',
    'Hướng dẫn hộ nghèo đang hưởng trợ cấp qua tài khoản',
  ])('nobody is surely addressed: %s', (text) => {
    expect(audiencesIn(text)).toEqual([])
  })

  test('people named shorter a second time are the same people', () => {
    expect(audiencesIn('Gửi thư đến cha mẹ học sinh, nhắc cha mẹ đón con đúng giờ')).toEqual([
      'cha mẹ học sinh',
    ])
  })
})
