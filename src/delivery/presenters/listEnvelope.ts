export interface ListBody<T> {
  data: T[]
  page: number
  limit: number
  total: number
  links: PageLinks
}

export interface PageLinks {
  self: string
  first: string
  prev: string | null
  next: string | null
  last: string
}

export interface ListRequest {
  path: string
  /** The parameters as they were asked for, decoded. */
  parameters: readonly (readonly [name: string, value: string])[]
  page: number
  limit: number
}

/** One page of what was found, with the links to the others. Only the page's items are presented. */
export function presentPage<E, T>(
  found: readonly E[],
  request: ListRequest,
  present: (entry: E) => T,
): ListBody<T> {
  const { page, limit } = request
  const start = (page - 1) * limit
  return {
    data: found.slice(start, start + limit).map(present),
    page,
    limit,
    total: found.length,
    links: linksOf(request, Math.max(1, Math.ceil(found.length / limit))),
  }
}

function linksOf(request: ListRequest, lastPage: number): PageLinks {
  const { page } = request
  return {
    self: addressOf(request, page),
    first: addressOf(request, 1),
    prev: page > 1 ? addressOf(request, Math.min(page - 1, lastPage)) : null,
    next: page < lastPage ? addressOf(request, page + 1) : null,
    last: addressOf(request, lastPage),
  }
}

/** Pages have one address each, whatever order the parameters came in with `page`. */
function addressOf({ path, parameters }: ListRequest, page: number): string {
  const query = new URLSearchParams()
  for (const [name, value] of parameters) if (name !== 'page') query.append(name, value)
  query.append('page', String(page))
  return `${path}?${query.toString()}`
}
