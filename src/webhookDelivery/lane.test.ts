import { expect, it } from 'vitest'
import { Lane } from './lane'

it('lets so many in at once, the others in their order, and goes on after a failure', async () => {
  const lane = new Lane(2)
  const begun: number[] = []
  const endings: (() => void)[] = []
  let atOnce = 0
  let most = 0
  const works = Array.from({ length: 6 }, (_, index) =>
    lane.run(async () => {
      begun.push(index)
      most = Math.max(most, (atOnce += 1))
      await new Promise<void>((end) => endings.push(end))
      atOnce -= 1
      if (index === 1) throw new Error('failed')
      return index
    }),
  )
  const outcomes = Promise.allSettled(works)
  while (begun.length < 6 || endings.length > 0) {
    endings.shift()?.()
    await new Promise((turn) => setTimeout(turn, 0))
  }
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
  const told = (await outcomes).map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))
  expect(told).toEqual([0, 'failed', 2, 3, 4, 5])
})
