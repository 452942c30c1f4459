/** How much one request to `/graphql` may ask for; docs/graphql.md tells callers the same. */
export const LIMITS = {
  /** Of a POST, before it is read as JSON. */
  bodyBytes: 64 * 1024,
  /** Words and signs of the query. */
  tokens: 1_500,
  /** Fields with their fragments written out. */
  fields: 300,
  aliases: 30,
  /** Of fields in fields; introspection goes deeper by its nature and has a rule of its own. */
  depth: 10,
  introspectionDepth: 20,
  variables: 50,
  /** Of one answer: a value costs 1, a document presented and a list looked up as below. */
  cost: 10_000,
} as const

/** What a value costs that takes more work than the others. */
export const COSTS = { value: 1, document: 10, list: 300, search: 2_500 } as const

/** A text costs 1 for so many characters begun. */
export const CHARACTERS_FOR_ONE = 100

/** Below so many levels a value costs twice what it costs one level above: documents lead in circles. */
export const PLAIN_LEVELS = 5
