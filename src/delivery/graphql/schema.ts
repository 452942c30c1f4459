/** The schema of `/graphql`, made from the presenters and the query schemas of REST; printed as docs/schema.graphql. */
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import type { WorkflowCollection } from '#src/domain/release'
import { documentOrProblem } from '../routes/route'
import { RefusalError } from './refusalError'
import type { Answering, DocumentType, Source } from './answering'
import { Campaign, Directive, Material } from './types'
import type { Field } from './fields'
import { LISTS } from './lists'

const COLLECTIONS = {
  Material: 'materials',
  Campaign: 'campaigns',
  Directive: 'directives',
} as const satisfies Partial<Record<DocumentType, WorkflowCollection>>

const Query = new GraphQLObjectType<Source, Answering>({
  name: 'Query',
  description:
    'Những gì công chúng được xem lúc này: cùng nội dung, bộ lọc và mã lỗi như REST ở /api/v1.',
  fields: {
    ...LISTS,
    material: documentField(Material, 'Material', 'Một tài liệu.'),
    campaign: documentField(Campaign, 'Campaign', 'Một chiến dịch.'),
    directive: documentField(Directive, 'Directive', 'Một văn bản chỉ đạo.'),
  },
})

export const SCHEMA = new GraphQLSchema({ query: Query })

/** Null, and an error that says what became of it, where REST answers 404 or 410. */
function documentField(
  type: GraphQLObjectType<Source, Answering>,
  name: keyof typeof COLLECTIONS,
  description: string,
): Field {
  const collection = COLLECTIONS[name]
  return {
    type,
    description: `${description} Null, kèm lỗi có code, khi không có hoặc không còn hiển thị.`,
    args: {
      idOrSlug: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Mã hoặc tên trong địa chỉ.',
      },
    },
    resolve: (_source, { idOrSlug }, answering) => {
      const found = documentOrProblem(answering.view, collection, String(idOrSlug))
      if ('code' in found) throw new RefusalError(found)
      return answering.whole(name, found.id)
    },
  }
}
