import { describe, expect, it } from 'vitest'
import type { Choices } from './choices'
import { emptyDraft, gapIn, isEmpty, materialOf, previewOf } from './draft'

const CHOICES: Choices = {
  hotlines: [
    {
      ...{ id: 'h1', words: 'Cảnh sát 113' },
      ways: { name: 'Cảnh sát 113', call: '113', sms: null, smsForm: null, url: null },
    },
  ],
  audiences: [{ id: 'a1', words: 'Người cao tuổi' }],
  scamForms: [],
  directives: [{ id: 'd1', words: 'Công văn số 1/UBND' }],
}
const WHOLE = {
  ...emptyDraft(CHOICES),
  ...{ title: ' Giả danh công an ', happening: 'Có người gọi điện.', steps: ['', ' Gác máy '] },
}

describe('an urgent warning as it is typed', () => {
  it('begins with every number that answers today', () => {
    expect(emptyDraft(CHOICES).hotlines).toEqual(['h1'])
    expect(isEmpty(emptyDraft(CHOICES))).toBe(true)
  })

  it.each([
    ['title', { title: '  ' }],
    ['happening', { happening: '' }],
    ['steps', { steps: ['', ' '] }],
    ['hotlines', { hotlines: [] }],
    [null, {}],
  ])('lacks %s', (gap, parts) => {
    expect(gapIn({ ...WHOLE, ...parts })).toBe(gap)
  })

  it('is sent without empty lines, in composed letters', () => {
    const sent = materialOf({ ...WHOLE, title: 'Cảnh báo'.normalize('NFD') })
    expect(sent).toMatchObject({
      ...{ title: 'Cảnh báo'.normalize('NFC'), steps: ['Gác máy'], kind: 'warning', urgent: true },
    })
    expect(sent).not.toHaveProperty('state')
  })

  it('is previewed with what was chosen, and only that', () => {
    const shown = previewOf({ ...WHOLE, directives: ['d1'], hotlines: [] }, CHOICES, 'UBND xã')
    expect(shown).toMatchObject({ steps: ['Gác máy'], hotlines: [], agency: 'UBND xã' })
    expect(shown.mandates).toEqual([{ words: 'Thực hiện Công văn số 1/UBND', isPublic: true }])
  })
})
