import { describe, expect, test } from 'vitest'
import { channelsIn } from './channels'

describe('channels', () => {
  test.each([
    [
      'Đăng trên trang thông tin điện tử Tỉnh đoàn, 02 bài/tuần',
      ['trang thông tin điện tử Tỉnh đoàn'],
    ],
    [
      'phát trên loa truyền thanh xã, phường, thị trấn ít nhất 02 lần',
      ['loa truyền thanh xã, phường, thị trấn'],
    ],
    ['chia sẻ trên Facebook, TikTok và Zalo', ['Facebook', 'TikTok', 'Zalo']],
    [
      'Chạy chữ trên màn hình ATM và màn hình tại quầy, từ nay đến hết năm',
      ['màn hình ATM', 'màn hình tại quầy'],
    ],
    ['Gửi tin qua nhóm Zalo các tổ dân phố.', ['nhóm Zalo các tổ dân phố']],
    [
      'Thông báo bằng loa lưu động, kẻng,bảng tin tổ dân phố',
      ['loa lưu động', 'kẻng', 'bảng tin tổ dân phố'],
    ],
    [
      'Sử dụng xe loa lưu động, băng rôn tại các ngã tư',
      ['xe loa lưu động', 'băng rôn tại các ngã tư'],
    ],
    [
      'Tuyên truyền tại các buổi sinh hoạt chi đoàn, chi hội, trên fanpage của Đoàn',
      ['các buổi sinh hoạt chi đoàn, chi hội', 'fanpage của Đoàn'],
    ],
    [
      'Treo băng rôn trước trụ sở, chạy khuyến cáo trên màn hình tại quầy và máy ATM',
      ['băng rôn trước trụ sở', 'màn hình tại quầy', 'máy ATM'],
    ],
    [
      'Tuyên truyền tại buổi chào cờ đầu tuần, tiết sinh hoạt lớp',
      ['buổi chào cờ đầu tuần', 'tiết sinh hoạt lớp'],
    ],
    [
      'Tuyên truyền bằng pa nô, khẩu hiệu, tranh cổ động tại trung tâm xã',
      ['pa nô', 'khẩu hiệu', 'tranh cổ động tại trung tâm xã'],
    ],
    [
      'Ban Quản lý các ấp phát thông báo trên loa ấp, nhóm Zalo tổ tự quản',
      ['loa ấp', 'nhóm Zalo tổ tự quản'],
    ],
    [
      'Đưa tin lên trang thông tin điện tử của sở, ngành',
      ['trang thông tin điện tử của sở, ngành'],
    ],
    [
      'Công khai số điện thoại tiếp nhận tin báo trên Trang thông tin điện tử của Sở',
      ['Trang thông tin điện tử của Sở'],
    ],
    [
      'phát qua Đài Thông tin duyên hải Kiên Giang ít nhất 03 lần',
      ['Đài Thông tin duyên hải Kiên Giang'],
    ],
    ['Duy trì chuyên mục trên trang chonglua.example.vn.', ['trang chonglua.example.vn']],
    [
      'Niêm yết cảnh báo tại quầy giao dịch, cây ATM và màn hình chờ của phòng tiếp khách để khách biết',
      ['quầy giao dịch', 'cây ATM', 'màn hình chờ của phòng tiếp khách'],
    ],
    [
      'Phát trên sóng của Đài Phát thanh và Truyền hình tỉnh và xe loa của Đội tuyên truyền lưu động',
      ['sóng của Đài Phát thanh và Truyền hình tỉnh', 'xe loa của Đội tuyên truyền lưu động'],
    ],
    [
      'Gửi thông báo qua tin nhắn thương hiệu (SMS Brandname) tới chủ tài khoản',
      ['tin nhắn thương hiệu (SMS Brandname)'],
    ],
    [
      'Thông tin trên cụm loa không dây ở từng thôn, 02 lần/ngày',
      ['cụm loa không dây ở từng thôn'],
    ],
    ['Đưa tin trên báo, đài và mạng xã hội', ['báo', 'đài', 'mạng xã hội']],
    ['Đăng trên mạng xã hội những điều cần biết', ['mạng xã hội']],
  ])('%s', (text, channels) => {
    expect(channelsIn(text)).toEqual(channels)
  })

  test('what is to be inspected on a channel is not announced there', () => {
    expect(channelsIn('Rà soát, gỡ bỏ tin giả trên mạng xã hội')).toEqual([])
    expect(channelsIn('Dựng phim “3 kiểm tra” để đăng trên Zalo')).toEqual(['Zalo'])
  })

  test.each([
    'Để bà con biết, không vay tiền qua ứng dụng lạ',
    'Không công khai tên học sinh trên mạng xã hội',
    'Quản lý các nội dung quảng cáo đăng tải trên báo chí',
    'Báo Cà Mau, Đài Phát thanh - Truyền hình Cà Mau mở chuyên mục',
    'Gửi báo cáo kết quả qua email',
    'Tổ chức dạy học trên truyền hình cho học sinh khối 12',
  ])('nothing is announced there: %s', (text) => {
    expect(channelsIn(text)).toEqual([])
  })

  test('a meeting at which nobody is told anything is no channel', () => {
    expect(channelsIn('Dự thảo ý kiến để Chủ tịch kết luận tại cuộc họp Ủy ban.')).toEqual([])
  })
})
