/** The parameters of REST as arguments, and back. */
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import type { GraphQLFieldConfigArgumentMap } from 'graphql'
import type { Parameter } from '../routes/parameters'

const strings = new GraphQLList(new GraphQLNonNull(GraphQLString))
const SINGLE = {
  page: { type: GraphQLInt, description: 'Trang số mấy, từ 1.' },
  limit: { type: GraphQLInt, description: 'Số mục mỗi trang: 20 nếu không nói, tối đa 100.' },
  q: { type: GraphQLString, description: 'Từ cần tìm, có dấu hay không dấu.' },
  updatedSince: {
    type: GraphQLString,
    description: 'Chỉ những gì mới từ ngày (2024-11-20) hoặc thời điểm này (có múi giờ).',
  },
  sort: {
    type: GraphQLString,
    description: '-releasedAt (nếu không nói), releasedAt, title, hoặc -relevance khi có q.',
  },
} satisfies GraphQLFieldConfigArgumentMap
const REPEATED: Record<string, string> = {
  directive:
    'Mã, tên trong địa chỉ hoặc số văn bản (1384/UBND-NC); nhiều giá trị là một trong số đó.',
  kind: 'Loại tài liệu; nhiều giá trị là một trong số đó.',
  language: 'Thẻ ngôn ngữ; nhiều giá trị là một trong số đó.',
  topic: 'Chủ đề; nhiều giá trị là một trong số đó.',
  docType: 'Loại văn bản; nhiều giá trị là một trong số đó.',
}
const REFERENCE = 'Mã hoặc tên trong địa chỉ; nhiều giá trị là một trong số đó.'

/** An argument for every parameter that REST knows; what may be repeated there is a list here. */
export function argumentsOf(names: readonly string[]): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(names.map((name) => [name, argument(name)]))
}

function argument(name: string) {
  if (name in SINGLE) return SINGLE[name as keyof typeof SINGLE]
  return { type: strings, description: REPEATED[name] ?? REFERENCE }
}

/** As the query string has them: a name for each value. */
export function parametersOf(given: Record<string, unknown>): Parameter[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.map((one) => [name, String(one)] as const)
  })
}
