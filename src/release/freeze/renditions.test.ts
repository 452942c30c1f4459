import { describe, expect, it } from 'vitest'
import { renditionsIn } from './renditions'

const file = (filesize: number) => ({ filename: `${filesize}.png`, filesize })

describe('the smaller sizes of a picture', () => {
  it('are served only while they are smaller in bytes too', () => {
    const sizes = { thumbnail: file(99), card: file(100), large: file(300) }
    const served = renditionsIn({ ...file(100), sizes }).map(({ size }) => size)
    expect(served).toEqual(['thumbnail'])
  })

  it('are none where the upload has none, as either database says it', () => {
    for (const sizes of [undefined, null, { large: null }, { large: { filename: null } }]) {
      expect(renditionsIn({ ...file(100), sizes })).toEqual([])
    }
  })
})
