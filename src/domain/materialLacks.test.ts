import { describe, expect, it } from 'vitest'
import { materialAdvice, materialLacks, type MaterialParts } from './materialLacks'

const picture = { name: 'hinh.png', mimeType: 'image/png', alt: 'Ba dấu hiệu' }
const material = (changes: Partial<MaterialParts> = {}): MaterialParts => ({
  ...{ kind: 'article', title: 'Gọi 113', body: { text: 'Gác máy.' }, textEquivalent: null },
  ...{ assets: [], urgent: false, steps: [], hotlines: [] },
  ...changes,
})
const fields = (lacks: readonly { field: string }[]) => lacks.map(({ field }) => field)

describe('what a material lacks', () => {
  it('is nothing when it is complete', () => {
    expect(materialLacks(material({ assets: [picture] }))).toEqual([])
  })

  it('is told all at once', () => {
    const silent = { ...picture, alt: '' }
    const bare = material({
      ...{ kind: 'infographic', title: '', body: { text: '' } },
      assets: [silent, { ...silent, name: 'hai.png' }],
    })
    expect(fields(materialLacks(bare))).toEqual(['title', 'textEquivalent', 'assets', 'assets'])
  })

  it('names each picture without words', () => {
    const [lack] = materialLacks(material({ assets: [{ ...picture, alt: '' }] }))
    expect(lack?.detail).toContain('hinh.png')
  })

  it('is both steps and hotlines of an urgent warning', () => {
    const urgent = material({ kind: 'warning', urgent: true })
    expect(fields(materialLacks(urgent))).toEqual(['steps', 'hotlines'])
  })

  it.each(['video', 'audio'] as const)('is file and transcript of %s', (kind) => {
    expect(fields(materialLacks(material({ kind })))).toEqual(['assets', 'textEquivalent'])
  })
})

describe('advice on a material', () => {
  const advised = (changes: Partial<MaterialParts>, directives: string[] = ['d']) =>
    materialAdvice({ ...material(changes), directives })

  it('asks for the directive that it answers to', () => {
    expect(fields(advised({}, []))).toEqual(['directives'])
    expect(advised({})).toEqual([])
  })

  it('asks for the words of a picture that is mostly words', () => {
    const wordy = { ...picture, mostlyText: true }
    expect(fields(advised({ assets: [wordy] }))).toEqual(['textEquivalent'])
    expect(advised({ assets: [wordy], textEquivalent: 'Gác máy.' })).toEqual([])
    expect(advised({ assets: [picture] })).toEqual([])
  })

  it('does not ask twice where the release asks already', () => {
    const wordy = { ...picture, mostlyText: true }
    expect(advised({ kind: 'infographic', assets: [wordy] })).toEqual([])
  })
})
