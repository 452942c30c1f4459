/** Design §8. Ratios must be reached, times and memory must not be exceeded. */
export const FIGURES = [
  'list_vs_bare_http',
  'list_gzip_vs_bare_http',
  'not_modified_vs_bare_http',
  'item_vs_bare_http',
  'list_vs_payload_rest',
  'list_gzip_vs_payload_rest',
  'list_vs_payload_rest_of_ids',
  'bare_http_vs_payload_rest',
  'graphql_vs_payload_graphql',
  'graphql_vs_payload_graphql_flat',
  'graphql_get_vs_payload_graphql',
  'list_per_second',
  'payload_rest_per_second',
  'graphql_per_second',
  'payload_graphql_per_second',
  'list_p99_ms',
  'payload_rest_p99_ms',
  'graphql_p99_ms',
  'payload_graphql_p99_ms',
  'start_ms',
  'rss_mb',
  'start_10k_ms',
  'rss_10k_mb',
  'list_gzip_p99_ms',
  'not_modified_p99_ms',
  'item_p99_ms',
  'item_per_second',
  'list_while_releasing_vs_quiet',
  'list_while_releasing_p99_ms',
  'filtered_list_10k_p99_ms',
  'search_10k_median_ms',
  'search_10k_p99_ms',
  'search_10k_longest_ms',
  'start_100k_ms',
  'rss_100k_mb',
  'filtered_list_100k_p99_ms',
  'search_100k_median_ms',
  'search_100k_p99_ms',
  'search_100k_longest_ms',
] as const
export type Figure = (typeof FIGURES)[number]
export type Figures = Partial<Record<Figure, number>>

const AT_LEAST: Figures = {
  list_vs_bare_http: 0.8,
  list_gzip_vs_bare_http: 0.8,
  not_modified_vs_bare_http: 0.8,
  item_vs_bare_http: 0.8,
  list_while_releasing_vs_quiet: 0.9,
  list_vs_payload_rest: 200,
  graphql_vs_payload_graphql: 50,
}

const AT_MOST: Figures = {
  ...{ start_ms: 500, rss_mb: 150, start_10k_ms: 1500, rss_10k_mb: 300 },
  filtered_list_10k_p99_ms: 2,
  ...{ search_10k_median_ms: 5, search_10k_p99_ms: 25, search_10k_longest_ms: 25 },
}

/** One line for each floor that is missed; a figure that was not measured has missed its floor. */
export function missedFloors(figures: Figures): string[] {
  const low = entries(AT_LEAST).flatMap(([name, floor]) => {
    const value = figures[name] ?? -Infinity
    return value >= floor ? [] : `${name}=${value} is below ${floor}`
  })
  const high = entries(AT_MOST).flatMap(([name, ceiling]) => {
    const value = figures[name] ?? Infinity
    return value <= ceiling ? [] : `${name}=${value} is above ${ceiling}`
  })
  return [...low, ...high]
}

function entries(figures: Figures): [Figure, number][] {
  return Object.entries(figures) as [Figure, number][]
}
