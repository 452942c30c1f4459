import { referenceList } from '#collections/fields/referenceList'

/** Đối tượng tuyên truyền: parents of pupils, the elderly, workers … */
export const Audiences = referenceList({
  slug: 'audiences',
  labels: { singular: 'Đối tượng tuyên truyền', plural: 'Đối tượng tuyên truyền' },
})
