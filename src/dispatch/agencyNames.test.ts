import { describe, expect, test } from 'vitest'
import { bodiesIn, leadingName } from './agencyNames'

/** Names of bodies as dispatches print them: ministries, provinces, wards, party, fronts, schools, companies. */
const NAMES = `
Văn phòng Chính phủ
Cục An toàn thông tin
Cục Viễn thông
Cục Phát thanh, truyền hình và thông tin điện tử
Cục Quản lý khám, chữa bệnh
Cục Phòng bệnh
Cục Y tế dự phòng
Cục An toàn thực phẩm
Cục Quản lý Dược
Cục Trẻ em
Cục Bảo trợ xã hội
Cục Phòng, chống tệ nạn xã hội
Cục Quản lý lao động ngoài nước
Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
Cục Cảnh sát quản lý hành chính về trật tự xã hội
Cục Cảnh sát hình sự
Cục Cảnh sát giao thông
Cục Quản lý xuất nhập cảnh
Cục Truyền thông Công an nhân dân
Cục Hàng không Việt Nam
Cục Đường bộ Việt Nam
Cục Đăng kiểm Việt Nam
Cục Hàng hải và Đường thủy Việt Nam
Cục Xuất bản, In và Phát hành
Cục Báo chí
Cục Tần số vô tuyến điện
Cục Thông tin cơ sở và Thông tin đối ngoại
Cục Thương mại điện tử và Kinh tế số
Cục Quản lý, giám sát chiến lược kế toán, kiểm toán
Cục Quản lý thị trường
Ủy ban Cạnh tranh Quốc gia
Ủy ban Chứng khoán Nhà nước
Vụ Thanh toán
Vụ Truyền thông
Vụ Pháp chế
Vụ Tổ chức cán bộ
Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên
Vụ Ổn định tiền tệ - tài chính
Cơ quan Thanh tra, giám sát ngân hàng
Trung tâm Thông tin tín dụng Quốc gia Việt Nam
Ngân hàng Nhà nước chi nhánh tỉnh Lạng Sơn
Ngân hàng Nhà nước Khu vực 8
các tổ chức tín dụng
các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài
các tổ chức cung ứng dịch vụ trung gian thanh toán
các doanh nghiệp viễn thông
Tập đoàn Bưu chính Viễn thông Việt Nam
Tập đoàn Công nghiệp - Viễn thông Quân đội
Tập đoàn Điện lực Việt Nam
Tổng công ty Viễn thông MobiFone
Tổng công ty Điện lực miền Bắc
Công ty Điện lực Thái Nguyên
Công ty TNHH một thành viên Cấp nước Lạng Sơn
Công ty Cổ phần Môi trường đô thị Huế
Bảo hiểm xã hội Việt Nam
Bảo hiểm xã hội các tỉnh, thành phố
Tổng cục Thuế
Cục Thuế tỉnh Quảng Ninh
Chi cục Thuế khu vực Hòn Gai - Cẩm Phả
Chi cục Hải quan cửa khẩu Hữu Nghị
Phòng Tuyên truyền - Hỗ trợ người nộp thuế
Phòng Thanh tra - Kiểm tra số 1
Kho bạc Nhà nước khu vực VI
Sở Kế hoạch và Đầu tư
Sở Nông nghiệp và Môi trường
Sở Văn hóa, Thể thao và Du lịch
Sở Lao động - Thương binh và Xã hội
Sở Dân tộc và Tôn giáo
Chi cục Chăn nuôi, Thú y và Thủy sản
Chi cục Trồng trọt và Bảo vệ thực vật
Chi cục An toàn vệ sinh thực phẩm
Chi cục Dân số
Trung tâm Kiểm soát bệnh tật
Trung tâm Dịch vụ việc làm tỉnh
Trung tâm Trợ giúp pháp lý nhà nước
Trung tâm Phục vụ hành chính công
Trung tâm Cung ứng dịch vụ công xã
Trung tâm Dịch vụ nông nghiệp
Trung tâm Chuyển đổi số
Trung tâm Y tế khu vực Yên Bình
Trung tâm Văn hóa, Thể thao và Truyền thanh các huyện, thành phố
Trung tâm Chính trị
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Văn hóa - Xã hội
Phòng Lao động, Thương binh và Xã hội
Phòng Bảo vệ, chăm sóc trẻ em và Bình đẳng giới
Phòng Giáo dục mầm non
Phòng Khảo thí và Quản lý chất lượng giáo dục
Phòng Chính trị tư tưởng
Phòng Cảnh sát kinh tế
Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
Phòng Tham mưu
Phòng Công tác đảng và công tác chính trị
Công an các xã, phường, đặc khu
Công an các đơn vị, địa phương
Ban Chỉ huy Phòng thủ dân sự các cấp
Ban Chỉ đạo 35 các cấp
Ban Chỉ đạo phòng, chống tội phạm và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
Ban Tuyên giáo và Dân vận Tỉnh ủy
Ban Tổ chức Huyện ủy
Ủy ban Kiểm tra Đảng ủy
Văn phòng Tỉnh ủy
Văn phòng Đảng ủy
các ban xây dựng Đảng
các chi bộ trực thuộc
các cấp ủy, tổ chức đảng
Ủy ban Mặt trận Tổ quốc Việt Nam các cấp
Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội
Hội Liên hiệp Phụ nữ tỉnh
Hội Nông dân các xã
Hội Cựu chiến binh
Hội Người cao tuổi
Hội Khuyến học
Hội Chữ thập đỏ
Hội Luật gia
Liên đoàn Lao động tỉnh
Liên minh Hợp tác xã
Tỉnh đoàn
Đoàn Thanh niên Cộng sản Hồ Chí Minh
các cơ sở Đoàn trực thuộc
các huyện, thị, thành đoàn
Đài Phát thanh và Truyền hình tỉnh
Báo và phát thanh, truyền hình Bắc Ninh
Đài Truyền thanh cơ sở
Đài Khí tượng Thủy văn tỉnh
Tòa án nhân dân khu vực 3
Viện kiểm sát nhân dân tỉnh
Thi hành án dân sự tỉnh
Bộ đội Biên phòng tỉnh
Bộ Chỉ huy Quân sự tỉnh
Ban Chỉ huy Quân sự xã
Đồn Biên phòng Cửa khẩu Cha Lo
Hải đội 2
Hạt Kiểm lâm khu vực
Ban Quản lý rừng phòng hộ Nam Ba
Ban Quản lý các khu công nghiệp
Ban quản lý chợ Đông Kinh
Ban quản lý các chợ
Ban công tác Mặt trận các thôn
Trưởng các thôn, tổ dân phố
Tổ bảo vệ an ninh, trật tự cơ sở
Tổ công nghệ số cộng đồng
Tổ phản ứng nhanh
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Trường Đại học Quy Nhơn
Trường Cao đẳng Y tế
Trường THPT Chuyên Lê Quý Đôn
các cơ sở giáo dục đại học
các cơ sở giáo dục mầm non, phổ thông, thường xuyên
các cơ sở khám bệnh, chữa bệnh
các trường học trên địa bàn
Các trường mầm non, tiểu học, trung học cơ sở
Giáo viên chủ nhiệm
Tổ trưởng chuyên môn
Bệnh viện Đa khoa khu vực Cai Lậy
Bệnh viện Sản - Nhi
Các khoa, phòng
Khoa Hồi sức tích cực
Điều dưỡng trưởng các khoa
Trạm Y tế xã
Chủ tịch UBND các xã, phường, thị trấn
Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương
Thủ trưởng các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh
Thủ trưởng các sở, ban, ngành
Giám đốc các Sở
Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ
Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang Bộ
Bộ trưởng Bộ Công an
Thống đốc Ngân hàng Nhà nước Việt Nam
Tổng Giám đốc Bảo hiểm xã hội Việt Nam
Chánh Văn phòng Ủy ban nhân dân tỉnh
Chánh Thanh tra tỉnh
Đảng ủy các xã, phường
Các huyện ủy, thị ủy, thành ủy
Đảng bộ, chi bộ cơ sở
Quỹ tín dụng nhân dân Hồng Phong
Agribank chi nhánh tỉnh Sơn La
Ngân hàng Chính sách xã hội
Quỹ Bảo vệ và Phát triển rừng
Hiệp hội Ngân hàng Việt Nam
Hiệp hội An ninh mạng quốc gia
Bưu điện tỉnh
Bưu điện văn hóa xã
Điện lực thành phố
Đội Quản lý thị trường số 3
Đội Cảnh sát giao thông - Trật tự
Đội Tuyên truyền lưu động
Nhà Văn hóa Thiếu nhi
Thư viện tỉnh
Bảo tàng tỉnh
Ban Quản lý di tích
Ban Giám hiệu
Hội đồng trường
Ban đại diện cha mẹ học sinh
Đoàn trường, Đội Thiếu niên Tiền phong Hồ Chí Minh
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
Tổ Thư ký
Thành viên Ban Chỉ đạo
Phòng Hành chính - Tổng hợp
Phòng Kế toán - Ngân quỹ
Phòng Nghiệp vụ Y
Phòng giao dịch Ngân hàng Chính sách xã hội
Thuế cơ sở 5
Thuế thành phố Hà Nội
Công đoàn cơ sở
Công đoàn các Khu công nghiệp
Chi nhánh Văn phòng Đăng ký đất đai
Trung tâm Phát triển quỹ đất
Ban Tiếp công dân
Ban Thi đua - Khen thưởng
Phòng Kiểm soát thủ tục hành chính
Sở Du lịch
Cục Bảo vệ môi trường
Cục Kiểm soát thủ tục hành chính
Vụ Hợp tác quốc tế
Công ty Cổ phần Xe khách Quảng Ninh
Bến xe khách trung tâm
Công ty Khai thác thủy lợi Bắc Đuống
Bệnh viện Y học cổ truyền
Bệnh viện Phục hồi chức năng
Sở Ngoại vụ
Ban Dân tộc
Ban Nội chính Tỉnh ủy
Ban Chỉ đạo Chương trình mục tiêu quốc gia
Ban Chỉ đạo cấp tỉnh phòng chống thiên tai
Văn phòng thường trực Ban Chỉ huy phòng thủ dân sự
Tổ công tác Đề án 06 các cấp
Tổ đề án 06 của tỉnh
Bí thư chi bộ các thôn
Phòng Văn hóa và Thông tin
Phòng Tư pháp
Thành đoàn
Hội Sinh viên
Hội Doanh nghiệp
Hiệp hội Du lịch
Ban Biên tập Cổng Thông tin điện tử
Cổng Thông tin điện tử tỉnh
Ban Biên tập Trang thông tin điện tử
Phòng Quản lý đô thị
Đội Trật tự đô thị
Ban Bảo vệ dân phố
Cảnh sát khu vực
Công an phường
Bảo vệ nhà trường
Giáo viên Tổng phụ trách Đội
Nhân viên y tế trường học
Bộ phận Văn phòng
Bộ phận Truyền thông
Phòng Công tác sinh viên
Ban quản lý ký túc xá
`
  .trim()
  .split('\n')

describe('the name of a body', () => {
  test.each(NAMES)('%s ends before its deed', (name) => {
    for (const deed of [' chủ trì, phối hợp với các đơn vị.', ' bố trí kinh phí']) {
      expect(leadingName(name + deed, new Set())).toMatchObject({ name, isSure: true })
    }
  })

  test('a place ends it, whatever follows', () => {
    expect(leadingName('Hạt Kiểm lâm thành phố Chí Linh phòng cháy rừng', new Set())).toMatchObject(
      { name: 'Hạt Kiểm lâm thành phố Chí Linh', isSure: true },
    )
    expect(leadingName('Hội Khuyến học tỉnh vinh danh học trò', new Set())).toMatchObject({
      name: 'Hội Khuyến học tỉnh',
      isSure: true,
    })
  })

  test.each([
    ['Phòng Hậu cần - Kỹ thuật kiểm tra xe, xuồng', 'Phòng Hậu cần - Kỹ thuật'],
    ['Tổ tiêu hủy lưu động lấy mẫu bệnh phẩm', 'Tổ tiêu hủy lưu động'],
    ['Tổ Hành chính tổng hợp đăng tin cảnh báo', 'Tổ Hành chính tổng hợp'],
    [
      'Phòng An ninh mạng và PCTP sử dụng công nghệ cao mở lớp tập huấn',
      'Phòng An ninh mạng và PCTP sử dụng công nghệ cao',
    ],
    ['Ủy ban MTTQ các cấp phát huy vai trò già làng', 'Ủy ban MTTQ các cấp'],
    ['Bệnh viện Đa khoa tỉnh tổ chức cấp cứu 24/24 giờ', 'Bệnh viện Đa khoa tỉnh'],
    [
      'Viện Pasteur: Thành phố Hồ Chí Minh, Nha Trang',
      'Viện Pasteur: Thành phố Hồ Chí Minh, Nha Trang',
    ],
    [
      'Hợp tác xã Dịch vụ nông nghiệp Hòa Phong điều tiết nước',
      'Hợp tác xã Dịch vụ nông nghiệp Hòa Phong',
    ],
    [
      'Đồn Biên phòng cửa khẩu quốc tế Tịnh Biên kiểm tra',
      'Đồn Biên phòng cửa khẩu quốc tế Tịnh Biên',
    ],
    ['Hội Người làm vườn huyện tập huấn', 'Hội Người làm vườn huyện'],
  ])('a word of two syllables is not cut in the middle: %s', (text, name) => {
    expect(leadingName(text, new Set())).toMatchObject({ name, isSure: true })
  })

  test.each([
    ['Tiểu đoàn Công binh 25 cứu hộ, cứu nạn', 'Tiểu đoàn Công binh 25'],
    ['Ban tự quản thôn, buôn bóc gỡ tờ rơi', 'Ban tự quản thôn, buôn'],
    ['Ban tự quản thôn, buôn bắc loa tuyên truyền', 'Ban tự quản thôn, buôn'],
    ['Công an phường kiểm soát khách ra vào', 'Công an phường'],
  ])('a number or a level ends it: %s', (text, name) => {
    expect(leadingName(text, new Set())).toMatchObject({ name, isSure: true })
  })

  test('a name that would end in "các" is not sure', () => {
    expect(leadingName('Hội Nông dân các đăng bài', new Set())?.isSure).toBe(false)
  })

  test('a kind of body alone is not sure: the deed may be the rest of its name', () => {
    expect(leadingName('Tổ thu gom rác thải dân lập dọn vệ sinh', new Set())?.isSure).toBe(false)
  })

  test('a body and those subordinate to it, without a name of their own, are one', () => {
    expect(bodiesIn('Các huyện, thị, thành đoàn và Đoàn trực thuộc')).toHaveLength(1)
  })

  test('a word that is neither of a name nor a deed leaves its end unsure', () => {
    expect(leadingName('Sở Xây dựng vinh danh', new Set())?.isSure).toBe(false)
  })

  test('a row of bodies is parted, "các" included', () => {
    expect(bodiesIn('Các Phòng thuộc Cục Thuế, các Chi cục Thuế khu vực')).toEqual([
      'Các Phòng thuộc Cục Thuế',
      'các Chi cục Thuế khu vực',
    ])
    expect(bodiesIn('Trung tâm Văn hóa, Thể thao và Truyền thanh huyện')).toHaveLength(1)
  })
})
