/** Nouns for people: those of one body or one family, the public, and all other groups. */

/** Members of bodies, and kin. */
export const MEMBERS = [
  'cán bộ(?! hưu)', 'công chức', 'viên chức', 'người lao động', 'đảng viên', 'đoàn viên', 'hội viên', 'đội viên', 'giáo viên', 'giảng viên', 'giáo chức', 'nhà giáo',
  'học sinh', 'sinh viên', 'tân sinh viên', 'học viên', 'nghiên cứu sinh', 'cha,? mẹ', 'bố mẹ', 'ông bà', 'phụ huynh', 'người giám hộ', 'người thân', 'thân nhân', 'gia đình', 'bạn bè', 'con em', 'vợ con', 'nhân viên', 'công nhân', 'công nhân viên', 'chiến sĩ', 'sĩ quan', 'quân nhân', 'quần chúng [Nn]hân dân', 'tổ chức(?=(?:,| và| hoặc) (?:cá nhân|doanh nghiệp|hộ|công dân)| tín)', 'cá nhân',
].join('|') // prettier-ignore

/** Those who work in one body, and kin: a row that begins with them is one audience. */
export const STAFF_OR_KIN =
  /^(?:đông đảo |các |những )?(?:cán bộ(?! hưu)|công chức|viên chức|người lao động(?! tự do)|đảng viên|đoàn viên|hội viên|đội viên|nhân viên|công nhân viên|chiến sĩ|sĩ quan|quân nhân|cha,? mẹ|bố mẹ|ông bà|gia đình|bạn bè|người thân|thân nhân|vợ con|con em|người giám hộ|tổ chức|cá nhân)(?!\p{L})/u

/** Groups by age, kin, trade, belief, health or place: each is an audience of its own. */
export const GROUPS = [
  'trẻ (?:em|nhỏ|khuyết tật|lang thang|tự kỷ|mầm non|(?=dưới|từ \\d|trên \\d|trong độ)|sơ sinh|mồ côi|vị thành niên)', 'thiếu nhi', 'thiếu niên', 'nhi đồng', 'thanh (?:thiếu )?niên', 'phụ nữ', 'lao động(?= (?:đi|làm|ở|ngoài))', 'nam giới', 'chị em', 'bà mẹ', 'bà bầu', 'thai phụ', 'sản phụ', 'các cụ', 'bậc cha mẹ', 'phụ lão', 'nữ (?:công nhân|tiểu thương|sinh viên|thanh niên|cán bộ|lao động)', 'lao động (?:nữ|trẻ|tự do|phổ thông|thời vụ)', 'cán bộ hưu trí', 'cựu chiến binh', 'thương binh', 'gia đình chính sách', 'bộ đội (?:xuất ngũ|phục viên)', 'tân binh', 'thanh niên xung phong',
  'nông dân', 'ngư dân', 'diêm dân', 'xã viên', 'lâm dân', 'cư dân', 'thị dân', 'giáo dân', 'cử tri', 'công dân', 'kiều bào', 'Việt kiều', 'độc giả', 'đương sự', 'nhân khẩu', 'nghệ sĩ', 'vận động viên', 'cổ động viên', 'y tá', 'y sĩ', 'hộ lý', 'bảo mẫu', 'cô giáo', 'thầy giáo', 'trẻ mầm non', 'người học', 'tổng phụ trách(?: Đội)?', 'hòa giải viên', 'sư sãi', 'linh mục', 'mục sư', 'dân quân', 'trưởng (?:nhóm|ban|khu phố|tộc)', 'bí thư chi (?:bộ|đoàn)', 'shipper', 'người tiêu dùng', 'cựu (?:thanh niên xung phong|giáo chức|học sinh|sinh viên)', 'giúp việc', 'hộ gia đình', 'tài công', 'chủ phương tiện', 'đồng bào', 'tín đồ', 'phật tử', 'giáo hữu', 'chức sắc', 'chức việc', 'tu sĩ', 'tăng ni', 'nhà tu hành', 'già làng', 'nghệ nhân', 'trưởng (?:bản|thôn|ấp|buôn|làng|xóm|họ|tộc|dòng họ)', 'tổ trưởng', 'chi hội trưởng', 'lớp trưởng', 'cộng tác viên', 'tình nguyện viên', 'tuyên truyền viên', 'báo cáo viên', 'hướng dẫn viên', 'phóng viên', 'cô đỡ',
  'bệnh nhân', 'thân nhân bệnh nhân', 'khách hàng', 'khách du lịch', 'hành khách', 'du khách', 'hàng quán', 'bạn đọc', 'khán giả', 'thính giả', 'du học sinh', 'xe ôm', 'tiệm', 'quán xá', 'tiểu thương', 'thương nhân', 'thương lái', 'nhà (?:đầu tư|thầu|vườn|xe|buôn)', 'thuyền (?:viên|trưởng|bộ)', 'ngư phủ', 'máy trưởng', 'lái (?:xe|tàu|đò)', 'tài xế', 'phụ xe', 'phi công', 'bảo vệ', 'lễ tân', 'thu ngân', 'giao dịch viên', 'kiểm ngân', 'bưu tá', 'điện thoại viên', 'tư vấn viên', 'kế toán(?: viên)?', 'thủ quỹ', 'thủ kho', 'đại lý', 'thuê bao', 'y(?:,)? bác sĩ', 'bác sĩ', 'điều dưỡng', 'hộ sinh', 'dược sĩ', 'văn nghệ sĩ', 'trí thức', 'doanh nhân', 'luật sư', 'nạn nhân', 'phạm nhân', 'thí sinh', 'vận động viên', 'huấn luyện viên', 'thầy cô(?: giáo)?', 'vị thành niên', 'lương y', 'chuyên gia', 'luật gia', 'trại viên', 'các (?:em|cháu)(?: (?:học sinh|thiếu nhi|nhỏ))?', 'con cháu', 'lưu học sinh', 'anh em', 'bậc phụ huynh', 'nhà (?:khoa học|báo|nghiên cứu|văn|thơ|sáng chế|phân phối|cung cấp|sản xuất|quản lý)', 'lao động(?= \\p{Ll})(?! (?:sản|công ích|việc|và)(?!\\p{L}))', '(?!(?:động|công|thành|ủy|chuyên) viên)\\p{Ll}+ (?:viên|sĩ|sỹ)', '\\p{Ll}+ (?:hội|tổ|nhóm|thôn|ấp|bản) trưởng',
].join('|') // prettier-ignore

/** Such a noun needs the words behind it to say who is meant: "người bán hàng", "chủ nhà trọ", "hộ cận nghèo". */
const OPEN =
  'người(?! (?:dân|khác|nào|đó|này|lạ|ta|đứng đầu|phát ngôn|và|bị hại)(?!\\p{L}))|chủ(?= \\p{L})(?! (?:trì|động|tịch|trương|đề|yếu|nhiệm|quyền|nhật|thể|đạo|chốt|lực|quan|nghĩa|tọa|biên|bút|quản|hôn|sự|trọng|phạm|tâm|đích|bài|kiến)(?!\\p{L}))|khách(?= \\p{L})(?! (?:quan|sáo|thể|hàng|sạn|mời)(?!\\p{L}))|hộ(?= \\p{L})(?! (?:tịch|khẩu|chiếu|lý|sinh|đê|tống|trợ|pháp|vệ|thân|lộ)(?!\\p{L}))|thành viên(?= (?!các)\\p{L})|thợ(?= \\p{L})|đối tượng(?= (?:bảo trợ|chính sách|yếu thế|thụ hưởng))'

/** The public at large stands on its own, not in a row with the members of bodies. */
const PUBLIC =
  '[Nn]hân dân|người dân|bà con|doanh nghiệp|cộng đồng|mọi người|dân cư|quần chúng(?! [Nn]hân dân)|toàn dân|dư luận'

const KEPT = '(?:đông đảo |các |những )?'
/** A noun for people at the beginning of a text. */
export const PERSON = new RegExp(
  `^(${KEPT})(${PUBLIC}|${GROUPS}|${MEMBERS}|${OPEN})(?!\\p{L})`,
  'u',
)
/** A row of nobody but these is one audience too. */
export const BEGINS_WITH_MEMBER = new RegExp(
  `^${KEPT}(?!phụ huynh|cha|bố|ông|người thân|thân nhân|gia đình)(?:tổ chức|${MEMBERS})(?!\\p{L})`,
  'u',
)
export const BEGINS_WITH_PUBLIC = new RegExp(`^${KEPT}(?:${PUBLIC})(?!\\p{L})`, 'u')
