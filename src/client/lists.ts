/** Lists, page by page or one by one, and the documents of a list. */
import type { PageLinks } from './contract'
import type { CallOptions, Question, Requests } from './requests'

export interface Page<T> {
  data: T[]
  page: number
  limit: number
  total: number
  links: PageLinks
}

export class List<T extends { id: string }, Q extends object> {
  constructor(
    readonly requests: Requests,
    readonly path: string,
  ) {}

  /** One page. */
  page(query?: Q, options?: CallOptions): Promise<Page<T>> {
    return this.requests.get<Page<T>>(this.path, { ...query } as Question, options)
  }

  /** Page after page, from the one asked for to the last. */
  async *pages(query?: Q, options?: CallOptions): AsyncGenerator<Page<T>, void, undefined> {
    let { page = 1 } = { ...query } as { page?: number }
    for (;;) {
      const read = await this.page({ ...query, page } as unknown as Q, options)
      yield read
      if (read.links.next === null) return
      page += 1
    }
  }

  /**
   * Each once, 100 at a time. What is released or withdrawn meanwhile may shift pages: to keep a copy,
   * follow the changes instead.
   */
  async *all(query?: Q, options?: CallOptions): AsyncGenerator<T, void, undefined> {
    const seen = new Set<string>()
    const whole = { limit: 100, ...query } as unknown as Q
    for await (const { data } of this.pages(whole, options)) {
      for (const item of data) {
        if (!seen.has(item.id)) yield item
        seen.add(item.id)
      }
    }
  }
}

/** `T` as one is read, `L` as it stands in a list. */
export class DocumentList<
  T extends object,
  Q extends object,
  L extends { id: string },
> extends List<L, Q> {
  /** One by id or slug. A CanhGiacProblem `withdrawn`, `replaced` or `expired` says: take the copy down. */
  get(idOrSlug: string, options?: CallOptions): Promise<T> {
    return this.requests.get<T>(`${this.path}/${encodeURIComponent(idOrSlug)}`, {}, options)
  }
}
