/** Which dispatch is which: the same one twice is one, another one is another. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '#tests/support/dispatchFiles/docxOf'
import { pdfOf } from '#tests/support/dispatchFiles/pdfOf'
import { dispatchText } from '#tests/support/dispatchText'
import { openImportStage, type ImportStage } from '#tests/support/importStage'

const PLAN = readFileSync('tests/fixtures/dispatches/tuning/quang-tri-ke-hoach.txt', 'utf8')

let stage: ImportStage
beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.studio.close())

type Words = Parameters<typeof dispatchText>[0]

/** Imports one dispatch and then another; answers what became of the second. */
async function after(first: Words, second: Words) {
  const { id } = await stage.importFile(dispatchText(first))
  const other = await stage.importFile(`${dispatchText(second)}\n`)
  return { isSame: other.id === id, ...other, codes: other.warnings.map(({ code }) => code) }
}

describe('the same directive', () => {
  it('is one as .txt, .docx and .pdf, and the draft is as the first file left it', async () => {
    const first = await stage.importFile(PLAN)
    const draft = await stage.directive(first.id)
    const files = await stage.files()
    const word = await stage.importFile(docxOf(PLAN, 'typed'), 'ke-hoach.docx')
    const print = await stage.importFile(await pdfOf(PLAN), 'ke-hoach.pdf')
    for (const again of [word, print]) {
      expect(again).toMatchObject({ id: first.id, status: 'unchanged' })
    }
    expect(await stage.directive(first.id)).toEqual(draft)
    expect(await stage.files()).toEqual(files)
  })

  it('is one when its formats are imported at the same moment', async () => {
    for (const number of ['301/SYT-VP', '302/SYT-VP', '303/SYT-VP']) {
      const grounds = `Thực hiện Công văn số ${number.slice(0, 3)}/UBND-NC của UBND tỉnh Sơn La;`
      const text = dispatchText({ number, subject: `trực cấp cứu đợt ${number}`, grounds })
      const print = await pdfOf(text)
      const imported = await Promise.all([
        stage.importFile(text, `${number}.txt`),
        stage.importFile(docxOf(text, 'typed'), `${number}.docx`),
        stage.importFile(print, `${number}.pdf`),
      ])
      expect(new Set(imported.map(({ id }) => id)).size).toBe(1)
      const statuses = imported.map(({ status }) => status).toSorted()
      expect(statuses).toEqual(['created', 'unchanged', 'unchanged'])
    }
  })

  it('is one with its issuer in full and with the department alone', async () => {
    const number = '201/SYT-VP'
    expect(
      await after({ number }, { number, superior: null, issuer: 'SỞ Y TẾ TỈNH SƠN LA' }),
    ).toMatchObject({ isSame: true, status: 'unchanged' })
  })

  it('is one with a blank number, the same subject and the same date as far as known', async () => {
    const number = '     /SYT-VP'
    const subject = 'rà soát danh sách người cao tuổi'
    const known = { number, subject, date: '05 tháng 8 năm 2024' }
    expect(await after(known, { ...known, date: '     tháng 8 năm 2024' })).toMatchObject({
      isSame: true,
      status: 'unchanged',
    })
  })
})

describe('another directive', () => {
  it('is one that differs only in its year', async () => {
    const number = '202/SYT-VP'
    const dates = ['12 tháng 3 năm 2023', '12 tháng 3 năm 2024'] as const
    expect(await after({ number, date: dates[0] }, { number, date: dates[1] })).toMatchObject({
      isSame: false,
      status: 'created',
      codes: [],
    })
  })

  it('is one of the same number from another province', async () => {
    const number = '203/SYT-VP'
    const elsewhere = { superior: 'UBND TỈNH LẠNG SƠN', place: 'Lạng Sơn' }
    expect(await after({ number }, { number, ...elsewhere })).toMatchObject({
      isSame: false,
      status: 'created',
    })
  })

  it('is one with a blank number and another subject', async () => {
    const number = '/SYT-VP'
    expect(
      await after(
        { number, subject: 'tập huấn kỹ năng số cho hộ lý' },
        { number, subject: 'kiểm tra bếp ăn tập thể' },
      ),
    ).toMatchObject({ isSame: false, status: 'created', codes: [] })
  })

  it('bears a used number with a warning, and is kept all the same', async () => {
    const number = '204/SYT-VP'
    const reused = await after(
      { number, subject: 'tập huấn kỹ năng số cho hộ lý' },
      { number, subject: 'kiểm tra bếp ăn tập thể', date: '20 tháng 3 năm 2024' },
    )
    expect(reused).toMatchObject({ isSame: false, status: 'created', codes: ['number-reused'] })
    const { source } = await stage.directive(reused.id)
    expect(JSON.stringify(source?.warnings)).toContain('number-reused')
  })
})

describe('a draft of no agency', () => {
  it('is given, with its file and stubs, to the agency that the next import names', async () => {
    const grounds = 'Thực hiện Công văn số 205/CAT-PA05 ngày 29 tháng 01 năm 2024 của Công an tỉnh,'
    const issuer = 'BAN QUẢN LÝ CHỢ'
    const text = dispatchText({ number: '205/BQL-VP', grounds, issuer, superior: null })
    const first = await stage.importFile(text, 'cho.txt', null)
    expect(first.hasNoOwner).toBe(true)
    expect(first.warnings.map(({ code }) => code)).toContain('no-agency')
    const again = await stage.importFile(text, 'cho.txt')
    expect(again).toMatchObject({ id: first.id, status: 'assigned', hasNoOwner: false })
    const draft = await stage.directive(first.id)
    expect(draft.agency).toBe(stage.owner)
    const stub = await stage.directive(draft.citations?.[0]?.directive as string)
    expect(stub.agency).toBe(stage.owner)
    const [file] = (await stage.files()).filter(({ name }) => name === 'cho.txt')
    expect(file?.agency).toBe(stage.owner)
  })

  it('stays as it is when an agency has it already', async () => {
    const other = await stage.studio.agency('Sở Nội vụ')
    const text = dispatchText({ number: '206/SYT-VP' })
    const { id } = await stage.importFile(text)
    expect(await stage.importFile(text, 'a.txt', other)).toMatchObject({ id, status: 'unchanged' })
    expect((await stage.directive(id)).agency).toBe(stage.owner)
  })
})
