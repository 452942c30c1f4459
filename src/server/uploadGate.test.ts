import { describe, expect, it } from 'vitest'
import { makeUploadGate } from './uploadGate'

function stage(mostWaiting = 10) {
  const gate = makeUploadGate({ mostAtOnce: 2, mostBytesAtOnce: 100, mostWaiting })
  const begun: string[] = []
  const free = new Map<string, () => void>()
  const enter = (name: string, bytes = 10) =>
    gate.enter(bytes, (done) => {
      begun.push(name)
      free.set(name, done)
    })
  return { begun, enter, free: (name: string) => free.get(name)?.() }
}

describe('the gate before uploads', () => {
  it('lets as many in as fit, and the next when one has ended', () => {
    const { begun, enter, free } = stage()
    for (const name of ['a', 'b', 'c']) enter(name)
    expect(begun).toEqual(['a', 'b'])
    free('a')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('counts bytes too, in the order of arrival', () => {
    const { begun, enter, free } = stage()
    enter('a', 60)
    enter('b', 60)
    enter('c', 1)
    expect(begun).toEqual(['a'])
    free('a')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('lets one that is larger than everything in alone', () => {
    const { begun, enter, free } = stage()
    enter('a', 1)
    enter('huge', 1000)
    expect(begun).toEqual(['a'])
    free('a')
    expect(begun).toEqual(['a', 'huge'])
  })

  it('gives the room of an upload back once only', () => {
    const { begun, enter, free } = stage()
    for (const name of ['a', 'b', 'c', 'd']) enter(name)
    free('a')
    free('a')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('forgets who has left the line', () => {
    const { begun, enter, free } = stage()
    enter('a')
    enter('b')
    enter('c')?.leave()
    enter('d')
    free('a')
    expect(begun).toEqual(['a', 'b', 'd'])
  })

  it('turns away who finds the line full', () => {
    const { enter } = stage(1)
    for (const name of ['a', 'b', 'waiting']) expect(enter(name)).not.toBeNull()
    expect(enter('too many')).toBeNull()
  })
})
