import { presentMaterial } from '../presenters/material'
import type { View } from '../snapshot/view'
import { foundMaterials, materialQuestion } from './materialQuestion'
import { materialsQuery } from './querySchemas'
import { readQuery } from './readQuery'
import { pageAnswer, refused, sortRefusal, type ListRoute } from './route'
import { upcomingAnswer } from './upcoming'

export const materials: ListRoute = (request) => {
  const read = readQuery(materialsQuery, request.parameters)
  if ('code' in read) return refused(read)
  const unsortable = sortRefusal(read.query)
  if (unsortable) return refused(unsortable)
  const { query } = read
  if (query.state === 'upcoming') {
    const questionIn = (view: View) => materialQuestion(view, query, query.sort)
    return upcomingAnswer(request, query, 'materials', { questionIn, present: presentMaterial })
  }
  const { view } = request
  const entries = foundMaterials(view, query, query.sort)
  return pageAnswer(request, query, entries, (entry) => presentMaterial(entry, view))
}
