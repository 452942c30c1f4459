import { describe, expect, it } from 'vitest'
import { readDispatch } from '#src/dispatch/index'
import { DISPATCH_FIELDS } from '#src/importing/screen/draftFields'
import { fieldsOf } from '#src/importing/screen/convert'
import { editedOf } from './edited'
import { sentFields } from './sent'

const DISPATCH = `UBND TỈNH SƠN LA
SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 77/SYT-VP
V/v nhắc người bệnh đề phòng cuộc gọi giả danh bệnh viện
Sơn La, ngày 12 tháng 3 năm 2024

Kính gửi: Các bệnh viện trong tỉnh.

Thực hiện Kế hoạch số 210/KH-UBND ngày 02/01/2024 của UBND tỉnh Sơn La, Sở Y tế đề nghị các đơn vị:
1. Treo bảng cảnh báo từ ngày 20/3 đến hết ngày 30/3/2024.
2. Hướng dẫn nhân viên trả lời khi người bệnh hỏi về cuộc gọi lạ.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Thử`
const reading = readDispatch(DISPATCH, 'cong-van.txt')
const agencies = { find: (name: string) => (name === 'SỞ Y TẾ' ? 'a' : null), similar: () => [] }
const fields = fieldsOf(reading, agencies)
const edited = editedOf({ fields, agencyNames: { a: 'Sở Y tế' } })

describe('fields that nobody corrects', () => {
  it('go back as they came', () => {
    expect(fields.citations).toHaveLength(1)
    expect(fields.windows).toHaveLength(1)
    expect(sentFields(edited)).toEqual(JSON.parse(JSON.stringify(fields)))
  })

  it('are accepted by the server', () => {
    expect(DISPATCH_FIELDS.safeParse(sentFields(edited)).success).toBe(true)
  })
})

describe('fields that were corrected', () => {
  it('lists are taken line by line, without empty lines', () => {
    expect(sentFields({ ...edited, copiedTo: ' Như trên \n\n Lưu: VT' }).copiedTo).toEqual([
      'Như trên',
      'Lưu: VT',
    ])
  })

  it('a signer without any word is none, and so is whoever follows up', () => {
    const nobody = { authority: ' ', onBehalfOf: '', position: '', name: '' }
    const sent = sentFields({ ...edited, ...nobody, monitoringAgency: ' ' })
    expect(sent.signer).toBeNull()
    expect(sent.monitoring).toBeNull()
  })

  it('a task has a window as soon as one of its days is typed', () => {
    const [task] = edited.tasks
    if (!task) throw new Error('no task was read')
    const sent = sentFields({ ...edited, tasks: [{ ...task, startDay: '', endDay: '30/3/2024' }] })
    expect(sent.tasks[0]?.window).toMatchObject({ startDay: '', endDay: '2024-03-30' })
    expect(DISPATCH_FIELDS.safeParse(sent).error?.issues[0]?.path.join('.')).toBe(
      'tasks.0.window.startDay',
    )
  })

  it('a chosen directive is sent by its id', () => {
    const [citation] = edited.citations
    if (!citation) throw new Error('no citation was read')
    const link = { id: 'd1', name: 'Kế hoạch 210' }
    expect(sentFields({ ...edited, citations: [{ ...citation, link }] }).citations[0]?.link).toBe(
      'd1',
    )
  })
})
