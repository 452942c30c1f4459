/**
 * `/graphql`, loaded with the first query: the library and the schema take a tenth of a second that the
 * start of a process does not have to spare (design §8).
 */
import type { PreparedAnswer } from '../http/preparedAnswer'
import type { Graphql, GraphqlRequest } from './answerGraphql'

export const GRAPHQL_PATH = '/graphql'

export class LazyGraphql {
  #loading: Promise<Graphql> | null = null

  async answer(request: GraphqlRequest): Promise<PreparedAnswer> {
    this.#loading ??= import('./answerGraphql').then(({ Graphql }) => new Graphql())
    const graphql = await this.#loading
    return graphql.answer(request)
  }
}
