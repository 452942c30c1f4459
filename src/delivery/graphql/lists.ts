/** The lists of REST as lists of the schema: the same parameters, checked and answered by the same code. */
import type { GraphQLObjectType } from 'graphql'
import type { z } from 'zod'
import type { Refusal } from '#src/domain/errors'
import { API_PATH } from '../presenters/address'
import { presentCampaign } from '../presenters/campaign'
import { presentDirective } from '../presenters/directive'
import { presentPage, type ListBody } from '../presenters/listEnvelope'
import { presentMaterial } from '../presenters/material'
import { foundCampaigns } from '../routes/campaignQuestion'
import { questionOf as directivesQuestion } from '../routes/directives'
import { found } from '../routes/filters'
import { foundMaterials } from '../routes/materialQuestion'
import {
  campaignsQuery,
  directivesQuery,
  materialsQuery,
  referenceListQuery,
  type Sort,
} from '../routes/querySchemas'
import { readQuery } from '../routes/readQuery'
import { REFERENCE_CARDS } from '../routes/referenceLists'
import { sortRefusal } from '../routes/route'
import type { View } from '../snapshot/view'
import type { Answering } from './answering'
import { argumentsOf, parametersOf } from './arguments'
import { Agency, Campaign, Directive, Material } from './types'
import { many, objectOf, one, whole, type Field } from './fields'
import { COSTS } from './limits'
import { Audience, Hotline, PageLinksType, ScamForm } from './parts'
import { problemOf, RefusalError } from './refusalError'

interface Asked {
  page: number
  limit: number
  q?: string | undefined
  sort?: Sort
}
type QuerySchema = z.ZodObject & z.ZodType<Asked>

interface List<S extends QuerySchema, E> {
  item: GraphQLObjectType
  description: string
  /** Below `/api/v1/`. */
  path: string
  schema: S
  find: (view: View, query: z.infer<S>) => readonly E[]
  present: (entry: E, view: View) => unknown
}

/** What will open (`state=upcoming`) is told by REST only: each item of it is seen from an instant of its own. */
export const LISTS: Record<string, Field> = {
  materials: listField({
    ...{ item: Material, description: 'Tài liệu đang có hiệu lực.', path: 'materials' },
    schema: materialsQuery.omit({ state: true }),
    find: (view, query) => foundMaterials(view, query, query.sort),
    present: presentMaterial,
  }),
  campaigns: listField({
    ...{ item: Campaign, description: 'Chiến dịch đang mở.', path: 'campaigns' },
    schema: campaignsQuery.omit({ state: true }),
    find: (view, query) => foundCampaigns(view, query, query.sort),
    present: presentCampaign,
  }),
  directives: listField({
    ...{ item: Directive, description: 'Văn bản chỉ đạo.', path: 'directives' },
    schema: directivesQuery,
    find: (view, query) => found(view, 'directives', directivesQuestion(view, query)),
    present: presentDirective,
  }),
  agencies: referenceField(Agency, 'agencies', 'Cơ quan, đơn vị.'),
  audiences: referenceField(Audience, 'audiences', 'Đối tượng tuyên truyền.'),
  scamForms: referenceField(ScamForm, 'scam-forms', 'Hình thức lừa đảo.'),
  hotlines: referenceField(Hotline, 'hotlines', 'Đường dây nóng, cả đã ngừng, kèm ngày dùng được.'),
}

function referenceField(
  item: GraphQLObjectType,
  path: keyof typeof REFERENCE_CARDS,
  description: string,
): Field {
  return listField({
    ...{ item, description, path, schema: referenceListQuery },
    find: (view) => REFERENCE_CARDS[path](view),
    present: (card: object) => card,
  })
}

function listField<S extends QuerySchema, E>(list: List<S, E>): Field {
  return {
    type: pageOf(list.item),
    description: list.description,
    args: argumentsOf(Object.keys(list.schema.shape)),
    resolve: (_source, given, answering) => pageFor(list, given, answering),
  }
}

function pageFor<S extends QuerySchema, E>(
  { schema, find, present, path }: List<S, E>,
  given: Record<string, unknown>,
  answering: Answering,
): ListBody<unknown> {
  const parameters = parametersOf(given)
  const read = readQuery(schema, parameters)
  if ('code' in read) throw refusalOf(read)
  const query: Asked = read.query
  const unsortable = query.sort === undefined ? null : sortRefusal({ ...query, sort: query.sort })
  if (unsortable) throw refusalOf(unsortable)
  answering.spend(query.q === undefined ? COSTS.list : COSTS.search)
  const { view } = answering
  const request = { path: `${API_PATH}/${path}`, parameters, page: query.page, limit: query.limit }
  return presentPage(find(view, read.query), request, (entry) => {
    answering.spend(COSTS.document)
    return present(entry, view)
  })
}

function refusalOf(refusal: Refusal): RefusalError {
  return new RefusalError(problemOf(refusal))
}

function pageOf(item: GraphQLObjectType) {
  return objectOf<ListBody<unknown>>(`${item.name}List`, `Một trang: ${item.description}`, () => ({
    data: many(item, 'Các mục của trang.'),
    page: whole('Trang số mấy, từ 1.'),
    limit: whole('Số mục mỗi trang.'),
    total: whole('Tổng số mục tìm được.'),
    links: one(PageLinksType, 'Địa chỉ REST của cùng câu hỏi.'),
  }))
}
