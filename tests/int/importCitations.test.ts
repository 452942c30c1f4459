/** Citations become links: to the directive that is meant, or to a stub that waits for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STAND_IN_SUBJECTS } from '#src/domain/standInSubject'
import { completenessRefusal } from '#src/domain/releaseCheck'
import { freezeContent } from '#src/release/freeze/content'
import { dispatchText } from '#tests/support/dispatchText'
import { openImportStage, type ImportStage } from '#tests/support/importStage'

let stage: ImportStage
let written = 100

beforeAll(async () => {
  stage = await openImportStage()
})
afterAll(() => stage.studio.close())

/** A dispatch of its own with these grounds. */
const citing = (grounds: string, words: Parameters<typeof dispatchText>[0] = {}) =>
  dispatchText({ number: `${++written}/SYT-VP`, grounds: `${grounds},`, ...words })

async function linkOf(id: string, number: string): Promise<string | null> {
  const { citations } = await stage.directive(id)
  const cited = citations?.find((citation) => citation.number === number)
  expect(cited, `a citation of ${number}`).toBeDefined()
  return (cited?.directive as string | undefined) ?? null
}

async function handMade(data: Record<string, unknown>): Promise<string> {
  const { id } = await stage.studio.payload.create({
    collection: 'directives',
    data: { subject: 'kế hoạch viết tay', ...data } as never,
    // The test sets the stage.
    overrideAccess: true,
  })
  return id
}

const stubsOf = async (number: string, symbol: string) =>
  (await stage.stubs()).filter(
    ({ documentNumber }) => documentNumber?.number === number && documentNumber.symbol === symbol,
  )

describe('a citation of a document that is here', () => {
  it('points to it by number, symbol, date and issuer', async () => {
    const plan = await handMade({
      documentNumber: { number: '11', symbol: 'KH-UBND' },
      issuedOn: { value: '2023-12-26' },
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    })
    const grounds = 'Thực hiện Kế hoạch số 11/KH-UBND ngày 26/12/2023 của UBND tỉnh Sơn La'
    const { id } = await stage.importFile(citing(grounds))
    expect(await linkOf(id, '11/KH-UBND')).toBe(plan)
  })

  it("takes the province's plan for that of the province it speaks from", async () => {
    const plan = (issuer: string) =>
      handMade({
        documentNumber: { number: '12', symbol: 'KH-UBND' },
        issuedOn: { value: '2023-12-26' },
        issuer,
      })
    await plan('Ủy ban nhân dân tỉnh Lạng Sơn')
    const own = await plan('Ủy ban nhân dân tỉnh Sơn La')
    const grounds = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 26/12/2023 của UBND tỉnh'
    const { id, warnings } = await stage.importFile(citing(grounds))
    expect(await linkOf(id, '12/KH-UBND')).toBe(own)
    expect(warnings).toEqual([])
  })

  it('is another document when another body issued it, whatever its number', async () => {
    const elsewhere = await handMade({
      documentNumber: { number: '13', symbol: 'KH-UBND' },
      issuedOn: { value: '2023-12-26' },
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    })
    const grounds = 'Thực hiện Kế hoạch số 13/KH-UBND ngày 26/12/2023 của UBND tỉnh'
    const { id } = await stage.importFile(citing(grounds))
    const [stub] = await stubsOf('13', 'KH-UBND')
    expect(await linkOf(id, '13/KH-UBND')).toBe(stub?.id)
    expect(stub?.id).not.toBe(elsewhere)
  })

  it('stays unlinked, with a warning, when two are meant alike', async () => {
    const twice = {
      documentNumber: { number: '14', symbol: 'KH-UBND' },
      issuedOn: { value: '2023-12-26' },
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
    }
    await handMade(twice)
    await handMade(twice)
    const grounds = 'Thực hiện Kế hoạch số 14/KH-UBND ngày 26/12/2023 của UBND tỉnh'
    const { id, warnings } = await stage.importFile(citing(grounds))
    expect(await linkOf(id, '14/KH-UBND')).toBeNull()
    expect(warnings.map(({ code }) => code)).toEqual(['citation-ambiguous'])
    expect(await stubsOf('14', 'KH-UBND')).toEqual([])
  })
})

describe('a citation of a document that is not here', () => {
  const grounds = 'Thực hiện Công văn số 21/CAT-PA05 ngày 29 tháng 01 năm 2024 của Công an tỉnh'

  it('leaves a stub with what the citation says, for the agency of the draft', async () => {
    const { id } = await stage.importFile(citing(grounds))
    const [stub, ...others] = await stubsOf('21', 'CAT-PA05')
    expect(others).toEqual([])
    expect(stub).toMatchObject({
      id: await linkOf(id, '21/CAT-PA05'),
      docType: 'cong-van',
      issuer: 'Công an tỉnh',
      issuedOn: { value: '2024-01-29', precision: 'day' },
      subject: STAND_IN_SUBJECTS.citedOnly,
      agency: stage.owner,
      state: 'draft',
      version: 1,
      authors: [],
      source: { kind: 'stub' },
    })
    expect(stub?.title).toContain('Công văn 21/CAT-PA05')
  })

  it('shares the stub with every other dispatch that cites it', async () => {
    const [before] = await stubsOf('21', 'CAT-PA05')
    const { id } = await stage.importFile(citing(grounds))
    expect(await linkOf(id, '21/CAT-PA05')).toBe(before?.id)
    expect(await stubsOf('21', 'CAT-PA05')).toHaveLength(1)
  })

  it('makes no second stub when the dispatch comes again', async () => {
    const text = citing('Căn cứ Chỉ thị số 22/CT-TTg ngày 25/5/2020 của Thủ tướng Chính phủ')
    await stage.importFile(text)
    const before = await stage.stubs()
    await stage.importFile(`${text}\n`)
    expect(await stage.stubs()).toEqual(before)
  })

  it('makes none without a whole number', async () => {
    const before = await stage.stubs()
    await stage.importFile(citing('Thực hiện ý kiến chỉ đạo của UBND tỉnh'))
    expect(await stage.stubs()).toEqual(before)
  })

  it('keeps the chain up: what the cited document implements is what its stub cites', async () => {
    const chain =
      'Thực hiện Kế hoạch số 23/KH-UBND ngày 29/6/2020 của UBND tỉnh về việc triển khai thực hiện Chỉ thị số 24/CT-TTg ngày 25/5/2020 của Thủ tướng Chính phủ'
    await stage.importFile(citing(chain))
    const [plan] = await stubsOf('23', 'KH-UBND')
    const [directive] = await stubsOf('24', 'CT-TTg')
    expect(plan?.citations).toHaveLength(1)
    expect(plan?.citations?.[0]).toMatchObject({
      number: '24/CT-TTg',
      docType: 'chi-thi',
      relations: ['implements'],
      directive: directive?.id,
    })
  })

  it('adds a link up to a stub that an earlier dispatch left without one', async () => {
    const date = 'ngày 29/6/2020 của UBND tỉnh'
    await stage.importFile(citing(`Thực hiện Kế hoạch số 25/KH-UBND ${date}`))
    const chain = `Thực hiện Kế hoạch số 25/KH-UBND ${date} về việc triển khai thực hiện Chỉ thị số 24/CT-TTg ngày 25/5/2020 của Thủ tướng Chính phủ`
    await stage.importFile(citing(chain))
    const [plan, another] = await stubsOf('25', 'KH-UBND')
    expect(another).toBeUndefined()
    expect(plan?.citations?.map(({ number }) => number)).toEqual(['24/CT-TTg'])
  })

  it('cannot be released before someone gives it a subject', async () => {
    const [stub] = await stubsOf('21', 'CAT-PA05')
    const { payload } = stage.studio
    const content = await freezeContent(payload, 'directives', stub as never)
    expect(completenessRefusal('directives', content)).toMatchObject({
      code: 'incomplete',
      field: 'subject',
    })
    const given = { ...content, subject: 'phối hợp tuyên truyền' }
    expect(completenessRefusal('directives', given)).toBeNull()
  })
})

describe('the document that a stub stands for', () => {
  const grounds = (number: string) => `Thực hiện Công văn số ${number} ngày 05/02/2024 của Sở Y tế`
  const document = (number: string, subject = 'hướng dẫn đón tiếp người bệnh an toàn') =>
    dispatchText({ number, date: '05 tháng 02 năm 2024', subject })

  it('completes it: the id stays, and so do the links', async () => {
    const { id: citingId } = await stage.importFile(citing(grounds('31/SYT-NVY')))
    const [stub] = await stubsOf('31', 'SYT-NVY')
    const completed = await stage.importFile(document('31/SYT-NVY'))
    expect(completed).toMatchObject({ id: stub?.id, status: 'completed' })
    expect(await linkOf(citingId, '31/SYT-NVY')).toBe(stub?.id)
    const draft = await stage.directive(completed.id)
    expect(draft).toMatchObject({
      subject: 'hướng dẫn đón tiếp người bệnh an toàn',
      issuer: 'SỞ Y TẾ',
      source: { kind: 'dispatch' },
      state: 'draft',
    })
    expect(draft.tasks).toHaveLength(2)
    expect(draft.slug).toContain('huong-dan-don-tiep')
    expect(await stubsOf('31', 'SYT-NVY')).toEqual([])
    expect(await stage.importFile(document('31/SYT-NVY'))).toMatchObject({ status: 'unchanged' })
  })

  it('leaves it alone when an officer has begun to fill it in, and says so', async () => {
    await stage.importFile(citing(grounds('32/SYT-NVY')))
    const [stub] = await stubsOf('32', 'SYT-NVY')
    const officer = await stage.studio.person('officer', stage.owner)
    const req = await stage.studio.as(officer)
    await stage.studio.payload.update({
      collection: 'directives',
      id: stub?.id ?? '',
      data: { subject: 'gõ tay' },
      overrideAccess: false,
      req,
    })
    const left = await stage.importFile(document('32/SYT-NVY'))
    expect(left).toMatchObject({ id: stub?.id, status: 'unchanged' })
    expect(left.warnings.map(({ code }) => code)).toEqual(['stub-edited'])
    const after = await stage.directive(left.id)
    expect(after).toMatchObject({ subject: 'gõ tay', source: { kind: 'stub' } })
    // The officer's save did not touch where the draft came from.
    expect(after.source?.key).toBe(stub?.source?.key)
  })

  it('is not made anew when the officer threw the stub away', async () => {
    await stage.importFile(citing(grounds('33/SYT-NVY')))
    const [stub] = await stubsOf('33', 'SYT-NVY')
    await stage.studio.payload.update({
      collection: 'directives',
      id: stub?.id ?? '',
      data: { deletedAt: new Date(stage.studio.clock.now()).toISOString() },
      // The test throws it away.
      overrideAccess: true,
    })
    const { id } = await stage.importFile(citing(grounds('33/SYT-NVY')))
    expect(await linkOf(id, '33/SYT-NVY')).toBeNull()
    const [left] = (await stage.importFile(document('33/SYT-NVY'))).warnings
    expect(left?.code).toBe('in-trash')
  })
})
