import { describe, expect, it } from 'vitest'
import { previewAddress, readPreviewAddress } from './address'

describe('the address of a preview', () => {
  it('reads back what it says', () => {
    const request = { collection: 'materials', id: '0190-a', version: 3 } as const
    expect(previewAddress('/admin', request)).toBe('/admin/xem-truoc/materials/0190-a?version=3')
    expect(readPreviewAddress(['xem-truoc', 'materials', '0190-a'], '3')).toEqual(request)
  })

  it('means the newest version where it names none', () => {
    expect(readPreviewAddress(['xem-truoc', 'campaigns', 'x'], undefined)).toEqual({
      ...{ collection: 'campaigns', id: 'x', version: null },
    })
  })

  it.each([
    [['xem-truoc', 'users', 'x'], undefined],
    [['xem-truoc', 'directives', 'x'], undefined],
    [['xem-truoc', 'materials'], undefined],
    [['xem-truoc', 'materials', 'x', 'y'], undefined],
    [['xem-truoc', 'materials', 'x'], '0'],
    [['xem-truoc', 'materials', 'x'], '-1'],
    [['xem-truoc', 'materials', 'x'], '1.5'],
    [
      ['xem-truoc', 'materials', 'x'],
      ['1', '2'],
    ],
    [['khac', 'materials', 'x'], undefined],
    [undefined, undefined],
  ])('is none: %j, version %j', (segments, version) => {
    expect(readPreviewAddress(segments, version)).toBeNull()
  })
})
