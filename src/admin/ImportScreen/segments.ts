/** Cuts a text where facts begin and end, so that each fact's place can be shown in it. */

export interface Located {
  path: string
  start: number
  end: number
}

export interface Segment {
  start: number
  text: string
  /** Facts whose place covers this piece, the shortest first. */
  paths: string[]
}

export function segmentsOf(text: string, evidence: readonly Located[]): Segment[] {
  const places = evidence.filter(({ start, end }) => start < end && start < text.length)
  const cuts = new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])
  const sorted = [...cuts].filter((cut) => cut <= text.length).sort((left, right) => left - right)
  const shortestFirst = places.toSorted(
    (left, right) => left.end - left.start - (right.end - right.start),
  )
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    const covering = shortestFirst.filter((place) => place.start <= start && place.end >= end)
    return { start, text: text.slice(start, end), paths: covering.map(({ path }) => path) }
  })
}

/** `tasks.0` is about `tasks.0.text` too. */
export function isAbout(path: string, place: string): boolean {
  return place === path || place.startsWith(`${path}.`)
}
