import { useCallback, useEffect, useRef, useState } from 'react'
import type { TimelineEntry } from '#src/release/timeline'
import { fetchTimeline, type Place, type ShownProblem } from './api'

export interface TimelineInView {
  /** Null before the first answer. */
  entries: TimelineEntry[] | null
  hasMore: boolean
  isLoading: boolean
  problem: ShownProblem | null
  loadMore: () => void
  reload: () => void
}

/** The newest entries, read anew whenever `changes` does, and older ones page by page. */
export function useTimeline({ api, collection, id }: Place, changes: unknown): TimelineInView {
  const [entries, setEntries] = useState<TimelineEntry[] | null>(null)
  const [page, setPage] = useState(0)
  const [hasMore, setHasMore] = useState(false)
  const [isLoading, setLoading] = useState(false)
  const [problem, setProblem] = useState<ShownProblem | null>(null)
  const newestLoad = useRef(0)

  const load = useCallback(
    async (wanted: number) => {
      const own = ++newestLoad.current
      setLoading(true)
      const answer = await fetchTimeline({ api, collection, id }, wanted)
      if (own !== newestLoad.current) return
      setLoading(false)
      setProblem('problem' in answer ? answer.problem : null)
      if ('problem' in answer) return
      const { value } = answer
      setEntries((known) => (wanted === 1 ? value.entries : withNew(known ?? [], value.entries)))
      setPage(wanted)
      setHasMore(value.hasMore)
    },
    [api, collection, id],
  )

  useEffect(() => {
    void load(1)
  }, [load, changes])

  return {
    ...{ entries, hasMore, isLoading, problem },
    loadMore: () => void load(page + 1),
    reload: () => void load(1),
  }
}

/** What happened meanwhile has moved entries to the next page: none is shown twice. */
function withNew(known: TimelineEntry[], added: TimelineEntry[]): TimelineEntry[] {
  const ids = new Set(known.map(({ id }) => id))
  return [...known, ...added.filter(({ id }) => !ids.has(id))]
}
